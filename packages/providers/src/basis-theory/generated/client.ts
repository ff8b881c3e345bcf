// Generated from specs/basis-theory/openapi.yaml by tools/codegen. Do not edit.

import type { ApiPromise, CallOptions, PagePromise, phantom } from '@hooks/core/contract'
import type { BasisTheoryDelivery } from './events.ts'
import type {
  CreateWebhookRequest,
  EventType,
  ProblemDetails,
  UpdateWebhookRequest,
  Webhook,
  WebhookList,
} from './schemas.ts'

/**
 * What a client of Basis Theory can do. Made by `createClient(basisTheoryApi, …)`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { basisTheoryApi, type BasisTheoryClient, type BasisTheoryOptions } from '@hooks/providers/basis-theory/api'
 *
 * export function connect(options: BasisTheoryOptions): BasisTheoryClient {
 *   return createClient(basisTheoryApi, options)
 * }
 * ```
 */
export interface BasisTheoryClient {
  /** Create, read, change and delete webhooks, and list the types of event. */
  readonly webhooks: BasisTheoryWebhooks

  /** The events of its webhooks. Never present at run time. */
  readonly [phantom]?: { readonly event: BasisTheoryDelivery['type'] }
}

/**
 * The methods of `client.webhooks` of Basis Theory.
 *
 * @example
 * ```ts
 * import type { BasisTheoryClient, BasisTheoryWebhooks } from '@hooks/providers/basis-theory/api'
 *
 * export function basisTheoryWebhooksOf(basisTheoryClient: BasisTheoryClient): BasisTheoryWebhooks {
 *   return basisTheoryClient.webhooks
 * }
 * ```
 */
export interface BasisTheoryWebhooks {
  /**
   * Create a webhook.
   *
   * Starts sending events of the given types to a URL. A tenant has at most five webhooks. Needs the permission
   * `webhooks:create`. Whether success is 200 or 201 is not documented; either is taken.
   *
   * `POST /webhooks`
   *
   * @param body - The webhook to create.
   * @param options - Signal, time limit and headers of this call; `idempotencyKey`, `traceId`.
   * @throws ApiError with status 400, 401, 403, 409, 422, 429, 500: {@link BasisTheoryErrors}
   */
  create(body: CreateWebhookRequest, options?: BasisTheoryIdempotencyKeyCallOptions): ApiPromise<Webhook>

  /**
   * List the webhooks.
   *
   * Answers one page of the webhooks of the tenant. There are five at most, so one page holds them all. Needs the
   * permission `webhooks:read`.
   *
   * `GET /webhooks`
   *
   * @param query - May hold `start`, `size`.
   * @param options - Signal, time limit and headers of this call; `traceId`.
   * @throws ApiError with status 400, 401, 403, 429, 500: {@link BasisTheoryErrors}
   */
  list(query?: BasisTheoryWebhooksListQuery, options?: BasisTheoryCallOptions): PagePromise<Webhook, WebhookList>

  /**
   * List the types of event.
   *
   * Answers every type of event that a webhook can ask for, in one piece. Needs the permission to read webhooks
   * (printed as `webhook:read`).
   *
   * `GET /webhooks/event-types`
   *
   * @param options - Signal, time limit and headers of this call; `traceId`.
   * @throws ApiError with status 401, 403, 429, 500: {@link BasisTheoryErrors}
   */
  eventTypes(options?: BasisTheoryCallOptions): ApiPromise<EventType[]>

  /**
   * Get a webhook.
   *
   * Needs the permission to read webhooks (printed as `webhook:read`).
   *
   * `GET /webhooks/{id}`
   *
   * @param id - The id of the webhook, a UUID.
   * @param options - Signal, time limit and headers of this call; `traceId`.
   * @throws ApiError with status 401, 403, 404, 429, 500: {@link BasisTheoryErrors}
   */
  get(id: string, options?: BasisTheoryCallOptions): ApiPromise<Webhook>

  /**
   * Replace a webhook.
   *
   * Sets name, URL and types of event anew; all three are needed. With `status: enabled` it switches on a webhook that
   * Basis Theory disabled. Needs the permission `webhooks:update`.
   *
   * `PUT /webhooks/{id}`
   *
   * @param id - The id of the webhook, a UUID.
   * @param body - The webhook as it is to be.
   * @param options - Signal, time limit and headers of this call; `idempotencyKey`, `traceId`.
   * @throws ApiError with status 400, 401, 403, 404, 409, 422, 429, 500: {@link BasisTheoryErrors}
   */
  update(id: string, body: UpdateWebhookRequest, options?: BasisTheoryIdempotencyKeyCallOptions): ApiPromise<Webhook>

  /**
   * Delete a webhook.
   *
   * Events stop for good. Needs the permission `webhooks:delete`.
   *
   * `DELETE /webhooks/{id}`
   *
   * @param id - The id of the webhook, a UUID.
   * @param options - Signal, time limit and headers of this call; `traceId`.
   * @throws ApiError with status 400, 401, 403, 404, 409, 429, 500: {@link BasisTheoryErrors}
   */
  delete(id: string, options?: BasisTheoryCallOptions): ApiPromise<void>
}

/**
 * Options of calls to Basis Theory: `traceId`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryCallOptions, BasisTheoryClient } from '@hooks/providers/basis-theory/api'
 *
 * export async function listWebhooks(client: BasisTheoryClient, options: BasisTheoryCallOptions): Promise<void> {
 *   await client.webhooks.list({}, options)
 * }
 * ```
 */
export interface BasisTheoryCallOptions extends CallOptions {
  /**
   * A correlation id of your own, to find the call in the logs; presumably the events that it causes carry it as
   * `event.trace_id`. Without it Basis Theory makes one. Documented for POST, PUT, PATCH and DELETE.
   *
   * Sent as `BT-TRACE-ID`.
   */
  traceId?: string | undefined
}

/**
 * Options of calls to Basis Theory: `idempotencyKey`, `traceId`.
 *
 * @example
 * ```ts
 * import type {
 *   BasisTheoryClient,
 *   BasisTheoryIdempotencyKeyCallOptions,
 *   CreateWebhookRequest,
 * } from '@hooks/providers/basis-theory/api'
 *
 * export async function createWebhooks(
 *   client: BasisTheoryClient,
 *   body: CreateWebhookRequest,
 *   options: BasisTheoryIdempotencyKeyCallOptions,
 * ): Promise<void> {
 *   await client.webhooks.create(body, options)
 * }
 * ```
 */
export interface BasisTheoryIdempotencyKeyCallOptions extends BasisTheoryCallOptions {
  /**
   * Makes a repetition safe: a call with a key that was used in the last 24 hours gets the stored answer if that was a
   * success, and is carried out otherwise. While the first call is running, a second one is answered with 409. A UUID
   * is recommended.
   *
   * Sent as `BT-IDEMPOTENCY-KEY`.
   */
  idempotencyKey?: string | undefined
}

/**
 * The query parameters of `webhooks.list`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryClient, BasisTheoryWebhooksListQuery } from '@hooks/providers/basis-theory/api'
 *
 * export async function listWebhooks(client: BasisTheoryClient, query: BasisTheoryWebhooksListQuery): Promise<void> {
 *   await client.webhooks.list(query)
 * }
 * ```
 */
export interface BasisTheoryWebhooksListQuery {
  /**
   * The cursor of the page to answer: the `pagination.next` of the page before. The general way of lists with cursors;
   * not needed here, as all webhooks are on the first page.
   */
  start?: string
  /**
   * The greatest number of webhooks on one page, 100 at most. The general way of lists with cursors. At least 1. At
   * most 100.
   *
   * @defaultValue `20`
   */
  size?: number
}

/**
 * The body of each error that Basis Theory answers, by status.
 *
 * @example
 * ```ts
 * import { basisTheoryApi, type BasisTheoryErrors } from '@hooks/providers/basis-theory/api'
 *
 * export function bodyOf(error: unknown): BasisTheoryErrors[422] | string | undefined {
 *   if (basisTheoryApi.isError(error, 422)) return error.body
 *   throw error
 * }
 * ```
 */
export interface BasisTheoryErrors {
  /** The request is not valid; `errors` tells which property is wrong. */
  400: ProblemDetails
  /** The key is missing or wrong. */
  401: ProblemDetails
  /** The key does not have the permission. */
  403: ProblemDetails
  /** There is no such webhook. */
  404: ProblemDetails
  /** Another operation is in the way, on the same webhook or with the same `BT-IDEMPOTENCY-KEY`. */
  409: ProblemDetails
  /** The request is well formed, but does not meet a requirement. */
  422: ProblemDetails
  /** Too many requests. A management application may make 200 a minute with one key. */
  429: ProblemDetails
  /** Something went wrong at Basis Theory. */
  500: ProblemDetails
}
