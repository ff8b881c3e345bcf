// Generated from specs/finix/openapi.yaml by tools/codegen. Do not edit.

import type { ApiPromise, CallOptions, PagePromise, phantom } from '@hooks/core/contract'
import type { FinixDelivery } from './events.ts'
import type { CreateWebhookRequest, ErrorBody, UpdateWebhookRequest, Webhook, WebhookList } from './schemas.ts'

/**
 * What a client of Finix can do. Made by `createClient(finixApi, …)`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { finixApi, type FinixClient, type FinixOptions } from '@hooks/providers/finix/api'
 *
 * export function connect(options: FinixOptions): FinixClient {
 *   return createClient(finixApi, options)
 * }
 * ```
 */
export interface FinixClient {
  /** Create, read and change webhooks. There is no delete operation. */
  readonly webhooks: FinixWebhooks

  /** The events of its webhooks. Never present at run time. */
  readonly [phantom]?: { readonly event: FinixDelivery['type'] }
}

/**
 * The methods of `client.webhooks` of Finix.
 *
 * @example
 * ```ts
 * import type { FinixClient, FinixWebhooks } from '@hooks/providers/finix/api'
 *
 * export function finixWebhooksOf(finixClient: FinixClient): FinixWebhooks {
 *   return finixClient.webhooks
 * }
 * ```
 */
export interface FinixWebhooks {
  /**
   * Create a webhook.
   *
   * Starts sending events to a URL. During the call Finix posts an empty test event to that URL, which must answer with
   * a 2xx status. The answer carries `secret_signing_key`, the secret that deliveries are signed with: store it at
   * once, the other operations are not known to show it.
   *
   * `POST /webhooks`
   *
   * @param body - The webhook to create.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 406, 409, 422, 429, 500: {@link FinixErrors}
   */
  create(body: CreateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * List the webhooks.
   *
   * Answers one page of the webhooks of your application. Version 2022-02-01 pages with cursors, version 2018-01-01
   * with offsets; published examples of this list show offsets even so, so both are described.
   *
   * `GET /webhooks`
   *
   * @param query - May hold `limit`, `after_cursor`, `before_cursor`, `offset`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 406, 429, 500: {@link FinixErrors}
   */
  list(query?: FinixWebhooksListQuery, options?: CallOptions): PagePromise<Webhook, WebhookList>

  /**
   * Get one webhook.
   *
   * Answers the webhook as it stands. Whether `secret_signing_key` is contained is not documented; examples show it
   * only in the answer to creation.
   *
   * `GET /webhooks/{webhook_id}`
   *
   * @param webhookId - The id of the webhook, such as `WHg3ocwoCz9PgF4ncZTyArFJ`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 404, 406, 429, 500: {@link FinixErrors}
   */
  get(webhookId: string, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Change a webhook.
   *
   * Changes the fields that are sent and keeps the others; `enabled_events` is replaced as a whole. With `enabled:
   * false` the webhook stops receiving events, which is what stands in for deleting it.
   *
   * `PUT /webhooks/{webhook_id}`
   *
   * @param webhookId - The id of the webhook, such as `WHg3ocwoCz9PgF4ncZTyArFJ`.
   * @param body - The fields to change.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 403, 404, 406, 409, 422, 429, 500: {@link FinixErrors}
   */
  update(webhookId: string, body: UpdateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>
}

/**
 * The query parameters of `webhooks.list`.
 *
 * @example
 * ```ts
 * import type { FinixClient, FinixWebhooksListQuery } from '@hooks/providers/finix/api'
 *
 * export async function listWebhooks(client: FinixClient, query: FinixWebhooksListQuery): Promise<void> {
 *   await client.webhooks.list(query)
 * }
 * ```
 */
export interface FinixWebhooksListQuery {
  /** The greatest number of webhooks to answer on one page. Default and maximum are not documented. */
  limit?: number
  /** Answer what comes after this cursor: the `page.next_cursor` of the page before. Version 2022-02-01 only. */
  after_cursor?: string
  /** Answer what comes before this cursor. Version 2022-02-01 only. */
  before_cursor?: string
  /** How many webhooks to skip. The way of version 2018-01-01; use it when an answer has `page.offset`. */
  offset?: number
}

/**
 * The body of each error that Finix answers, by status.
 *
 * @example
 * ```ts
 * import { finixApi, type FinixErrors } from '@hooks/providers/finix/api'
 *
 * export function bodyOf(error: unknown): FinixErrors[422] | string | undefined {
 *   if (finixApi.isError(error, 422)) return error.body
 *   throw error
 * }
 * ```
 */
export interface FinixErrors {
  /** The request is not well formed. */
  400: ErrorBody
  /** The credentials are missing or wrong. */
  401: ErrorBody
  /** The API user may not do this. */
  403: ErrorBody
  /** There is no such webhook. */
  404: ErrorBody
  /** None of the media types in `Accept` can be produced. */
  406: ErrorBody
  /**
   * The request conflicts with the state of the resource. Documented for the whole API, not for webhooks in particular.
   */
  409: ErrorBody
  /** A field has a value that is not allowed; `field` names it. */
  422: ErrorBody
  /** Too many calls; try again later. Documented for the whole API. */
  429: ErrorBody
  /** Finix failed; try again later. Documented for the whole API. */
  500: ErrorBody
}
