// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

import type { ApiPromise, CallOptions, PagePromise, phantom } from '@hooks/core/contract'
import type { GenericDelivery } from './events.ts'
import type {
  CreateWebhookRequest,
  DeleteWebhookResult,
  ErrorBody,
  EventType,
  TestWebhookRequest,
  TestWebhookResult,
  UpdateWebhookRequest,
  Webhook,
  WebhookList,
  WebhookStatus,
} from './schemas.ts'

/**
 * What a client of Generic can do. Made by `createClient(genericApi, …)`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { genericApi, type GenericClient, type GenericOptions } from '@hooks/providers/generic/api'
 *
 * export function connect(options: GenericOptions): GenericClient {
 *   return createClient(genericApi, options)
 * }
 * ```
 */
export interface GenericClient {
  /** Create, read, change, delete and test webhooks. */
  readonly webhooks: GenericWebhooks

  /** The events of its webhooks. Never present at run time. */
  readonly [phantom]?: { readonly event: GenericDelivery['type'] }
}

/**
 * The methods of `client.webhooks` of Generic.
 *
 * @example
 * ```ts
 * import type { GenericClient, GenericWebhooks } from '@hooks/providers/generic/api'
 *
 * export function genericWebhooksOf(genericClient: GenericClient): GenericWebhooks {
 *   return genericClient.webhooks
 * }
 * ```
 */
export interface GenericWebhooks {
  /**
   * List the webhooks.
   *
   * Answers one page of the configured webhooks, all of them or those that match `status` and `event`. The webhooks of
   * a list come without `secret`, `description` and `updated_at`.
   *
   * `GET /api/v1/webhooks`
   *
   * @param query - May hold `page`, `limit`, `status`, `event`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 429: {@link GenericErrors}
   */
  list(query?: GenericWebhooksListQuery, options?: CallOptions): PagePromise<Webhook, WebhookList>

  /**
   * Create a webhook.
   *
   * Starts sending events to a URL. The answer is the only one that carries the `secret` in full, with which deliveries
   * are signed: store it at once. Whether the status is 201 or 200 is not documented; both are taken.
   *
   * `POST /api/v1/webhooks`
   *
   * @param body - The webhook to create.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 422, 429: {@link GenericErrors}
   */
  create(body: CreateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Get one webhook.
   *
   * Answers the webhook as it stands. Its `secret` is masked: `whsec_` and bullets. Do not verify with it.
   *
   * `GET /api/v1/webhooks/{webhook_id}`
   *
   * @param webhookId - The id of the webhook, such as `wh_123456`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429: {@link GenericErrors}
   */
  get(webhookId: string, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Change a webhook.
   *
   * Changes the fields that are sent; `events` is replaced as a whole. The verb is PUT, yet the documented request
   * leaves `url` out and the answer still has it, so fields that are left out are taken to keep their value.
   *
   * `PUT /api/v1/webhooks/{webhook_id}`
   *
   * @param webhookId - The id of the webhook, such as `wh_123456`.
   * @param body - The fields to change.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 422, 429: {@link GenericErrors}
   */
  update(webhookId: string, body: UpdateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Delete a webhook.
   *
   * Ends the webhook. Unlike most deletions this one answers a body, `{ success, message }`.
   *
   * `DELETE /api/v1/webhooks/{webhook_id}`
   *
   * @param webhookId - The id of the webhook, such as `wh_123456`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429: {@link GenericErrors}
   */
  delete(webhookId: string, options?: CallOptions): ApiPromise<DeleteWebhookResult>

  /**
   * Send a test event.
   *
   * Sends a test event of a type to the `url` of the webhook and answers how the endpoint took it. What the event
   * holds, and how a failure is answered, is not documented: look at `success`.
   *
   * `POST /api/v1/webhooks/{webhook_id}/test`
   *
   * @param webhookId - The id of the webhook, such as `wh_123456`.
   * @param body - Which event to send.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 429: {@link GenericErrors}
   */
  test(webhookId: string, body: TestWebhookRequest, options?: CallOptions): ApiPromise<TestWebhookResult>
}

/**
 * The query parameters of `webhooks.list`.
 *
 * @example
 * ```ts
 * import type { GenericClient, GenericWebhooksListQuery } from '@hooks/providers/generic/api'
 *
 * export async function listWebhooks(client: GenericClient, query: GenericWebhooksListQuery): Promise<void> {
 *   await client.webhooks.list(query)
 * }
 * ```
 */
export interface GenericWebhooksListQuery {
  /**
   * Which page to answer, counted from 1. Default 1.
   *
   * @defaultValue `1`
   */
  page?: number
  /**
   * The greatest number of webhooks to answer on one page. Default 20. At most 100.
   *
   * @defaultValue `20`
   */
  limit?: number
  /** Answer only the webhooks with this status: `active` or `inactive`. */
  status?: WebhookStatus
  /** Answer only the webhooks that are sent this type of event, such as `user.created`. */
  event?: EventType
}

/**
 * The body of each error that Generic answers, by status.
 *
 * @example
 * ```ts
 * import { genericApi, type GenericErrors } from '@hooks/providers/generic/api'
 *
 * export function bodyOf(error: unknown): GenericErrors[422] | string | undefined {
 *   if (genericApi.isError(error, 422)) return error.body
 *   throw error
 * }
 * ```
 */
export interface GenericErrors {
  /** A parameter is not valid. */
  400: ErrorBody
  /** The call is not authenticated. */
  401: ErrorBody
  /** The caller may not do this. */
  403: ErrorBody
  /** There is no such webhook. */
  404: ErrorBody
  /** The `url` of the webhook is not valid. */
  422: ErrorBody
  /** Too many calls; try again later. The limit is not documented. */
  429: ErrorBody
}
