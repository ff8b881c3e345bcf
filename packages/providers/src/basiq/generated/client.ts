// Generated from specs/basiq/openapi.yaml by tools/codegen. Do not edit.

import type { ApiPromise, CallOptions, PagePromise, phantom } from '@hooks/core/contract'
import type { BasiqDelivery } from './events.ts'
import type {
  CreateWebhookRequest,
  ErrorList,
  EventList,
  EventRecord,
  EventType,
  EventTypeList,
  Message,
  MessageList,
  TestMessageRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookList,
} from './schemas.ts'

/**
 * What a client of Basiq can do. Made by `createClient(basiqApi, …)`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { basiqApi, type BasiqClient, type BasiqOptions } from '@hooks/providers/basiq/api'
 *
 * export function connect(options: BasiqOptions): BasiqClient {
 *   return createClient(basiqApi, options)
 * }
 * ```
 */
export interface BasiqClient {
  /** Create, read, change and delete webhooks. */
  readonly webhooks: BasiqWebhooks

  /** What was sent to a webhook, attempt by attempt, and sending a test message. */
  readonly messages: BasiqMessages

  /** The names that a webhook can subscribe to. */
  readonly eventTypes: BasiqEventTypes

  /**
   * What happened at Basiq: delivered to the `url` of a webhook as a thin payload, and readable for 7 days with the
   * data that deliveries leave out.
   */
  readonly events: BasiqEvents

  /** The events of its webhooks. Never present at run time. */
  readonly [phantom]?: { readonly event: BasiqDelivery['type'] }
}

/**
 * The methods of `client.webhooks` of Basiq.
 *
 * @example
 * ```ts
 * import type { BasiqClient, BasiqWebhooks } from '@hooks/providers/basiq/api'
 *
 * export function basiqWebhooksOf(basiqClient: BasiqClient): BasiqWebhooks {
 *   return basiqClient.webhooks
 * }
 * ```
 */
export interface BasiqWebhooks {
  /**
   * Create a webhook.
   *
   * Subscribes a URL to events. The answer carries `secret`, the key that deliveries are signed with. An event that
   * another webhook of the application has subscribed already is refused with 400 (`event-already-subscribed`), a `url`
   * in use with 409. The webhook may come as `pending-approval`, and it can take up to 15 minutes until events arrive.
   *
   * `POST /notifications/webhooks`
   *
   * @param body - The webhook to create.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 409, 429, 500, 503: {@link BasiqErrors}
   */
  create(body: CreateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * List the webhooks.
   *
   * Answers the webhooks of your application. No query parameters are documented; where there is more, `links.next`
   * holds the address of the next page. The secret is not shown in the published example.
   *
   * `GET /notifications/webhooks`
   *
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 429, 500, 503: {@link BasiqErrors}
   */
  list(options?: CallOptions): PagePromise<Webhook, WebhookList>

  /**
   * Get one webhook.
   *
   * Answers the webhook as it stands. The published example lacks `secret`, while the page on security sends readers
   * here to find it: do not count on it.
   *
   * `GET /notifications/webhooks/{webhookId}`
   *
   * @param webhookId - The id of the webhook, a UUID such as `3fa85f64-5717-4562-b3fc-2c963f66afa6`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429, 500, 503: {@link BasiqErrors}
   */
  get(webhookId: string, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Change a webhook.
   *
   * Takes the same fields as creation and needs `url` again. Whether a field that is left out keeps its value is not
   * documented, so send them all. A POST, not a PUT or PATCH.
   *
   * `POST /notifications/webhooks/{webhookId}`
   *
   * @param webhookId - The id of the webhook, a UUID such as `3fa85f64-5717-4562-b3fc-2c963f66afa6`.
   * @param body - The webhook as it shall be.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 409, 429, 500, 503: {@link BasiqErrors}
   */
  update(webhookId: string, body: UpdateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Delete a webhook.
   *
   * Removes the webhook; nothing is delivered to it any more.
   *
   * `DELETE /notifications/webhooks/{webhookId}`
   *
   * @param webhookId - The id of the webhook, a UUID such as `3fa85f64-5717-4562-b3fc-2c963f66afa6`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429, 503: {@link BasiqErrors}
   */
  delete(webhookId: string, options?: CallOptions): ApiPromise<void>
}

/**
 * The methods of `client.messages` of Basiq.
 *
 * @example
 * ```ts
 * import type { BasiqClient, BasiqMessages } from '@hooks/providers/basiq/api'
 *
 * export function basiqMessagesOf(basiqClient: BasiqClient): BasiqMessages {
 *   return basiqClient.messages
 * }
 * ```
 */
export interface BasiqMessages {
  /**
   * List the messages of a webhook.
   *
   * Answers what was sent to the webhook, up to 500 messages a page. The published example leaves `attempts` out of a
   * list; get the single message to see them.
   *
   * `GET /notifications/webhooks/{webhookId}/messages`
   *
   * @param webhookId - The id of the webhook, a UUID such as `3fa85f64-5717-4562-b3fc-2c963f66afa6`.
   * @param query - May hold `limit`, `filter`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429, 500, 503: {@link BasiqErrors}
   */
  list(webhookId: string, query?: BasiqMessagesListQuery, options?: CallOptions): PagePromise<Message, MessageList>

  /**
   * Get one message of a webhook.
   *
   * Answers the message with every attempt to deliver it.
   *
   * `GET /notifications/webhooks/{webhookId}/messages/{messageId}`
   *
   * @param webhookId - The id of the webhook, a UUID such as `3fa85f64-5717-4562-b3fc-2c963f66afa6`.
   * @param messageId - The id of the message, a UUID such as `11a85f64-5717-4562-b3fc-2c963f66af11`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429, 500, 503: {@link BasiqErrors}
   */
  get(webhookId: string, messageId: string, options?: CallOptions): ApiPromise<Message>

  /**
   * Send a test message.
   *
   * Delivers an event with sample data to the webhooks your application has; the request names no URL. Without any
   * webhook it is refused with 400 (`no-webhooks-found`).
   *
   * `POST /notifications/messages/test`
   *
   * @param body - The event to send.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 429, 500, 503: {@link BasiqErrors}
   */
  test(body: TestMessageRequest, options?: CallOptions): ApiPromise<void>
}

/**
 * The methods of `client.eventTypes` of Basiq.
 *
 * @example
 * ```ts
 * import type { BasiqClient, BasiqEventTypes } from '@hooks/providers/basiq/api'
 *
 * export function basiqEventTypesOf(basiqClient: BasiqClient): BasiqEventTypes {
 *   return basiqClient.eventTypes
 * }
 * ```
 */
export interface BasiqEventTypes {
  /**
   * List the event types.
   *
   * Answers the names that a webhook can subscribe to. This list is the authority; the names known here may lag behind
   * it.
   *
   * `GET /events/types`
   *
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 429, 500, 503: {@link BasiqErrors}
   */
  list(options?: CallOptions): PagePromise<EventType, EventTypeList>

  /**
   * Get one event type.
   *
   * Answers the event type with that name.
   *
   * `GET /events/types/{id}`
   *
   * @param id - The name of the event type, such as `user.created`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429, 500, 503: {@link BasiqErrors}
   */
  get(id: string, options?: CallOptions): ApiPromise<EventType>
}

/**
 * The methods of `client.events` of Basiq.
 *
 * @example
 * ```ts
 * import type { BasiqClient, BasiqEvents } from '@hooks/providers/basiq/api'
 *
 * export function basiqEventsOf(basiqClient: BasiqClient): BasiqEvents {
 *   return basiqClient.events
 * }
 * ```
 */
export interface BasiqEvents {
  /**
   * List the events.
   *
   * Answers the events of the last 7 days. They carry the data that deliveries leave out.
   *
   * `GET /events`
   *
   * @param query - May hold `filter`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429, 500, 503: {@link BasiqErrors}
   */
  list(query?: BasiqEventsListQuery, options?: CallOptions): PagePromise<EventRecord, EventList>

  /**
   * Get one event.
   *
   * Answers the event that a delivery is about: `eventId` of the payload, or the address in `links.event`. In one
   * published example the two differ; the address is then the safer one.
   *
   * `GET /events/{id}`
   *
   * @param id - The id of the event, a UUID or 64 hexadecimal characters.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429, 500, 503: {@link BasiqErrors}
   */
  get(id: string, options?: CallOptions): ApiPromise<EventRecord>
}

/**
 * The query parameters of `messages.list`.
 *
 * @example
 * ```ts
 * import type { BasiqClient, BasiqMessagesListQuery } from '@hooks/providers/basiq/api'
 *
 * export async function listMessages(
 *   client: BasiqClient,
 *   webhookId: string,
 *   query: BasiqMessagesListQuery,
 * ): Promise<void> {
 *   await client.messages.list(webhookId, query)
 * }
 * ```
 */
export interface BasiqMessagesListQuery {
  /**
   * The greatest number of messages to answer on one page. Left out, it is 500. At most 500.
   *
   * @defaultValue `500`
   */
  limit?: number
  /**
   * Answer only some of the messages: by date, status, eventTypeId, webhookId or eventId. Filters are written
   * `property.condition(value)`; which properties go by which name here is not documented.
   */
  filter?: string
}

/**
 * The query parameters of `events.list`.
 *
 * @example
 * ```ts
 * import type { BasiqClient, BasiqEventsListQuery } from '@hooks/providers/basiq/api'
 *
 * export async function listEvents(client: BasiqClient, query: BasiqEventsListQuery): Promise<void> {
 *   await client.events.list(query)
 * }
 * ```
 */
export interface BasiqEventsListQuery {
  /**
   * Answer only some of the events: `user.id.eq(…)`, `event.entity.eq(…)`, `event.type.eq(…)`. A comma between filters
   * means that all must hold; the published example also joins two with `OR`.
   */
  filter?: string
}

/**
 * The body of each error that Basiq answers, by status.
 *
 * @example
 * ```ts
 * import { basiqApi, type BasiqErrors } from '@hooks/providers/basiq/api'
 *
 * export function bodyOf(error: unknown): BasiqErrors[400] | string | undefined {
 *   if (basiqApi.isError(error, 400)) return error.body
 *   throw error
 * }
 * ```
 */
export interface BasiqErrors {
  /**
   * The request is not acceptable: an unknown event type, an event that another webhook has, or a bad id.
   *
   * An id in the path is not well formed.
   *
   * The test message is not acceptable: an unknown event type, or the application has no webhook.
   *
   * The name of the event type is not well formed.
   *
   * The filter is not well formed, or filters by something that is not supported.
   */
  400: ErrorList
  /** The bearer token is missing or not valid. */
  401: ErrorList
  /** The token may not do this: its scope is too small, or it has expired. */
  403: ErrorList
  /**
   * There is no such webhook.
   *
   * There is no such webhook or message.
   *
   * There is no such event type.
   *
   * There is no such resource.
   */
  404: ErrorList
  /** Another webhook of the application has this `url`. */
  409: ErrorList
  /** Too many calls; try again later. */
  429: ErrorList
  /**
   * Basiq failed; try again later. No content is documented.
   *
   * Basiq failed; try again later.
   */
  500: undefined | ErrorList
  /** Basiq is not ready to answer; try again later. */
  503: ErrorList
}
