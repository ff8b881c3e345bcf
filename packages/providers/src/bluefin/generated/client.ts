// Generated from specs/bluefin/openapi.yaml by tools/codegen. Do not edit.

import type { ApiPromise, CallOptions, PagePromise, phantom } from '@hooks/core/contract'
import type { BluefinDelivery } from './events.ts'
import type {
  AccountUpdaterUpdate,
  ApiViolation,
  CreateWebhookRequest,
  UpdateWebhookRequest,
  Webhook,
} from './schemas.ts'

/**
 * What a client of Bluefin can do. Made by `createClient(bluefinApi, …)`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { bluefinApi, type BluefinClient, type BluefinOptions } from '@hooks/providers/bluefin/api'
 *
 * export function connect(options: BluefinOptions): BluefinClient {
 *   return createClient(bluefinApi, options)
 * }
 * ```
 */
export interface BluefinClient {
  /** Create, read, change and delete webhooks. Each one stands for one event. */
  readonly webhooks: BluefinWebhooks

  /** Read what a notification of the Account Updater announces. */
  readonly accountUpdates: BluefinAccountUpdates

  /** The events of its webhooks. Never present at run time. */
  readonly [phantom]?: { readonly event: BluefinDelivery['type'] }
}

/**
 * The methods of `client.webhooks` of Bluefin.
 *
 * @example
 * ```ts
 * import type { BluefinClient, BluefinWebhooks } from '@hooks/providers/bluefin/api'
 *
 * export function bluefinWebhooksOf(bluefinClient: BluefinClient): BluefinWebhooks {
 *   return bluefinClient.webhooks
 * }
 * ```
 */
export interface BluefinWebhooks {
  /**
   * Create a webhook.
   *
   * Starts sending one event to a URL; for a second event create a second webhook. All webhooks that an account has for
   * an event are notified. There is no secret: since deliveries are not signed, take a URL that cannot be guessed. The
   * API key needs the scope `pcx:webhooks:create` or `pcx:webhooks:*`.
   *
   * `POST /webhooks`
   *
   * @param body - The webhook to create.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 422, 500: {@link BluefinErrors}
   */
  create(body: CreateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * List the webhooks.
   *
   * Answers one page of the webhooks of the account as a bare array; where the page lies in the whole list stands in
   * response headers. The API key needs the scope `pcx:webhooks:read` or `pcx:webhooks:*`.
   *
   * `GET /webhooks`
   *
   * @param query - May hold `page`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 422, 500: {@link BluefinErrors}
   */
  list(query?: BluefinWebhooksListQuery, options?: CallOptions): PagePromise<Webhook, Webhook[]>

  /**
   * Get one webhook.
   *
   * Answers the webhook as it stands. The API key needs the scope `pcx:webhooks:read` or `pcx:webhooks:*`.
   *
   * `GET /webhooks/{webhookId}`
   *
   * @param webhookId - The id of the webhook, such as `wbh_5249941f13564471b3be9f96a6d532c1`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 404, 422, 500: {@link BluefinErrors}
   */
  get(webhookId: string, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Change a webhook.
   *
   * Replaces `url` and `event`. Although it is a PATCH, the published schema requires both: send the one that stays as
   * well. The id stays the same. The API key needs the scope `pcx:webhooks:update` or `pcx:webhooks:*`.
   *
   * `PATCH /webhooks/{webhookId}`
   *
   * @param webhookId - The id of the webhook, such as `wbh_5249941f13564471b3be9f96a6d532c1`.
   * @param body - What the webhook shall be from now on; both fields.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 404, 422, 500: {@link BluefinErrors}
   */
  update(webhookId: string, body: UpdateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Delete a webhook.
   *
   * Stops its notifications. The API key needs the scope `pcx:webhooks:delete` or `pcx:webhooks:*`.
   *
   * `DELETE /webhooks/{webhookId}`
   *
   * @param webhookId - The id of the webhook, such as `wbh_5249941f13564471b3be9f96a6d532c1`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 404, 422, 500: {@link BluefinErrors}
   */
  delete(webhookId: string, options?: CallOptions): ApiPromise<void>
}

/**
 * The methods of `client.accountUpdates` of Bluefin.
 *
 * @example
 * ```ts
 * import type { BluefinAccountUpdates, BluefinClient } from '@hooks/providers/bluefin/api'
 *
 * export function bluefinAccountUpdatesOf(bluefinClient: BluefinClient): BluefinAccountUpdates {
 *   return bluefinClient.accountUpdates
 * }
 * ```
 */
export interface BluefinAccountUpdates {
  /**
   * Get the account updates that an update id stands for.
   *
   * Answers every record that was updated at the same moment; `payload.updateId` of an `ACCOUNT_UPDATER_BATCH_UPDATES`
   * notification names them. An update id belongs to a moment, not to a schedule: a record of the same schedule that
   * changes on another day gets an id of its own. The answer is one array without pages. It can contain card numbers in
   * the clear (see `newToken`): do not log it. Since notifications are not signed, this call is also what confirms one.
   * The API key needs the scope `pcx:account_updater:results:read`.
   *
   * `GET /account-updater/updates/{updateId}`
   *
   * @param updateId - The id of a batch of updates, `aupres_` and 32 letters or digits, such as
   *   `aupres_7d7366c9b6564b9abff22829c3b9ce66`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 404, 422, 500: {@link BluefinErrors}
   */
  get(updateId: string, options?: CallOptions): ApiPromise<AccountUpdaterUpdate[]>
}

/**
 * The query parameters of `webhooks.list`.
 *
 * @example
 * ```ts
 * import type { BluefinClient, BluefinWebhooksListQuery } from '@hooks/providers/bluefin/api'
 *
 * export async function listWebhooks(client: BluefinClient, query: BluefinWebhooksListQuery): Promise<void> {
 *   await client.webhooks.list(query)
 * }
 * ```
 */
export interface BluefinWebhooksListQuery {
  /**
   * The number of the page to answer, from 1. Not declared by Bluefin; it appears in the URLs of the paging headers. At
   * least 1.
   */
  page?: number
}

/**
 * The body of each error that Bluefin answers, by status.
 *
 * @example
 * ```ts
 * import { bluefinApi, type BluefinErrors } from '@hooks/providers/bluefin/api'
 *
 * export function bodyOf(error: unknown): BluefinErrors[422] | string | undefined {
 *   if (bluefinApi.isError(error, 422)) return error.body
 *   throw error
 * }
 * ```
 */
export interface BluefinErrors {
  /** The request is not well formed. */
  400: ApiViolation
  /** The credentials are missing or wrong. */
  401: ApiViolation
  /** The API key may not do this; it probably lacks the scope. */
  403: ApiViolation
  /** There is no such resource or account. */
  404: ApiViolation
  /** A value is not allowed; `details` say which. */
  422: ApiViolation
  /** Bluefin failed; try again later, or quote `traceId` to its support. */
  500: ApiViolation
}
