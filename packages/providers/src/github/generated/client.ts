// Generated from specs/github/openapi.yaml by tools/codegen. Do not edit.

import type { ApiPromise, CallOptions, PagePromise, phantom } from '@hooks/core/contract'
import type { GithubDelivery } from './events.ts'
import type {
  BasicError,
  CreateWebhookRequest,
  Delivery,
  DeliveryDetails,
  UpdateWebhookConfigRequest,
  UpdateWebhookRequest,
  ValidationError,
  Webhook,
  WebhookConfig,
} from './schemas.ts'

/**
 * What a client of GitHub can do. Made by `createClient(githubApi, …)`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { githubApi, type GithubClient, type GithubOptions } from '@hooks/providers/github/api'
 *
 * export function connect(options: GithubOptions): GithubClient {
 *   return createClient(githubApi, options)
 * }
 * ```
 */
export interface GithubClient {
  /** Create, read, change, try and delete the webhooks of a repository. */
  readonly webhooks: GithubWebhooks

  /** What a webhook sent lately, and sending it again. */
  readonly deliveries: GithubDeliveries

  /** The events of its webhooks. Never present at run time. */
  readonly [phantom]?: { readonly event: GithubDelivery['type'] }
}

/**
 * The methods of `client.webhooks` of GitHub.
 *
 * @example
 * ```ts
 * import type { GithubClient, GithubWebhooks } from '@hooks/providers/github/api'
 *
 * export function githubWebhooksOf(githubClient: GithubClient): GithubWebhooks {
 *   return githubClient.webhooks
 * }
 * ```
 */
export interface GithubWebhooks {
  /** Read and change where a webhook sends, in which form, and with which secret. */
  readonly config: GithubWebhooksConfig

  /**
   * List the webhooks.
   *
   * Answers one page of the webhooks of the repository as a bare array.
   *
   * `GET /hooks`
   *
   * @param query - May hold `per_page`, `page`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 404: {@link GithubErrors}
   */
  list(query?: GithubWebhooksListQuery, options?: CallOptions): PagePromise<Webhook, Webhook[]>

  /**
   * Create a webhook.
   *
   * Starts sending events to a URL, a `ping` first. Without `config.secret` deliveries are not signed, and without
   * `config.content_type` they are forms. A webhook at the same URL for one of the same events is refused with 422.
   *
   * `POST /hooks`
   *
   * @param body - The webhook to create.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 403, 404, 422: {@link GithubErrors}
   */
  create(body: CreateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Get one webhook.
   *
   * Answers the webhook as it stands, with its secret masked.
   *
   * `GET /hooks/{hook_id}`
   *
   * @param hookId - The id of the webhook.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 404: {@link GithubErrors}
   */
  get(hookId: number, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Change a webhook.
   *
   * Changes what is sent. `config` replaces the whole of it: without its `secret` the webhook has none afterwards, and
   * its deliveries are no longer signed. To change one thing of it, use `webhooks.config.update`.
   *
   * `PATCH /hooks/{hook_id}`
   *
   * @param hookId - The id of the webhook.
   * @param body - What changes.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 404, 422: {@link GithubErrors}
   */
  update(hookId: number, body: UpdateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>

  /**
   * Delete a webhook.
   *
   * It sends nothing any more, and its deliveries cannot be read.
   *
   * `DELETE /hooks/{hook_id}`
   *
   * @param hookId - The id of the webhook.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 404: {@link GithubErrors}
   */
  delete(hookId: number, options?: CallOptions): ApiPromise<void>

  /**
   * Send a ping.
   *
   * Sends a `ping` event to the webhook.
   *
   * `POST /hooks/{hook_id}/pings`
   *
   * @param hookId - The id of the webhook.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 404: {@link GithubErrors}
   */
  ping(hookId: number, options?: CallOptions): ApiPromise<void>

  /**
   * Send the latest push.
   *
   * Sends the latest push to the repository as a `push` event; nothing where the webhook does not want that event.
   *
   * `POST /hooks/{hook_id}/tests`
   *
   * @param hookId - The id of the webhook.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 404: {@link GithubErrors}
   */
  test(hookId: number, options?: CallOptions): ApiPromise<void>
}

/**
 * The methods of `client.webhooks.config` of GitHub.
 *
 * @example
 * ```ts
 * import type { GithubWebhooks, GithubWebhooksConfig } from '@hooks/providers/github/api'
 *
 * export function githubWebhooksConfigOf(githubWebhooks: GithubWebhooks): GithubWebhooksConfig {
 *   return githubWebhooks.config
 * }
 * ```
 */
export interface GithubWebhooksConfig {
  /**
   * Get the configuration of a webhook.
   *
   * Answers `config` alone, with the secret masked.
   *
   * `GET /hooks/{hook_id}/config`
   *
   * @param hookId - The id of the webhook.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 404: {@link GithubErrors}
   */
  get(hookId: number, options?: CallOptions): ApiPromise<WebhookConfig>

  /**
   * Change the configuration of a webhook.
   *
   * Changes the fields that are sent and keeps the others, such as a secret. This is how a secret is changed.
   *
   * `PATCH /hooks/{hook_id}/config`
   *
   * @param hookId - The id of the webhook.
   * @param body - What changes.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 401, 404, 422: {@link GithubErrors}
   */
  update(hookId: number, body: UpdateWebhookConfigRequest, options?: CallOptions): ApiPromise<WebhookConfig>
}

/**
 * The methods of `client.deliveries` of GitHub.
 *
 * @example
 * ```ts
 * import type { GithubClient, GithubDeliveries } from '@hooks/providers/github/api'
 *
 * export function githubDeliveriesOf(githubClient: GithubClient): GithubDeliveries {
 *   return githubClient.deliveries
 * }
 * ```
 */
export interface GithubDeliveries {
  /**
   * List the deliveries of a webhook.
   *
   * Answers one page of what the webhook sent lately, the newest first, without requests and responses.
   *
   * `GET /hooks/{hook_id}/deliveries`
   *
   * @param hookId - The id of the webhook.
   * @param query - May hold `per_page`, `cursor`.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 404, 422: {@link GithubErrors}
   */
  list(hookId: number, query?: GithubDeliveriesListQuery, options?: CallOptions): PagePromise<Delivery, Delivery[]>

  /**
   * Get one delivery.
   *
   * Answers the delivery with what was sent and what came back. The payload may hold what should not be logged.
   *
   * `GET /hooks/{hook_id}/deliveries/{delivery_id}`
   *
   * @param hookId - The id of the webhook.
   * @param deliveryId - The id of the delivery; the GUID that a receiver sees is another.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 404, 422: {@link GithubErrors}
   */
  get(hookId: number, deliveryId: number, options?: CallOptions): ApiPromise<DeliveryDetails>

  /**
   * Send a delivery again.
   *
   * Sends the same event once more, with the same GUID. GitHub does not do so by itself where one failed.
   *
   * `POST /hooks/{hook_id}/deliveries/{delivery_id}/attempts`
   *
   * @param hookId - The id of the webhook.
   * @param deliveryId - The id of the delivery; the GUID that a receiver sees is another.
   * @param options - Signal, time limit and headers of this call.
   * @throws ApiError with status 400, 401, 404, 422: {@link GithubErrors}
   */
  redeliver(hookId: number, deliveryId: number, options?: CallOptions): ApiPromise<void>
}

/**
 * The query parameters of `webhooks.list`.
 *
 * @example
 * ```ts
 * import type { GithubClient, GithubWebhooksListQuery } from '@hooks/providers/github/api'
 *
 * export async function listWebhooks(client: GithubClient, query: GithubWebhooksListQuery): Promise<void> {
 *   await client.webhooks.list(query)
 * }
 * ```
 */
export interface GithubWebhooksListQuery {
  /**
   * How many to a page, 100 at most.
   *
   * @defaultValue `30`
   */
  per_page?: number
  /**
   * Which page, beginning with 1.
   *
   * @defaultValue `1`
   */
  page?: number
}

/**
 * The query parameters of `deliveries.list`.
 *
 * @example
 * ```ts
 * import type { GithubClient, GithubDeliveriesListQuery } from '@hooks/providers/github/api'
 *
 * export async function listDeliveries(
 *   client: GithubClient,
 *   hookId: number,
 *   query: GithubDeliveriesListQuery,
 * ): Promise<void> {
 *   await client.deliveries.list(hookId, query)
 * }
 * ```
 */
export interface GithubDeliveriesListQuery {
  /**
   * How many to a page, 100 at most.
   *
   * @defaultValue `30`
   */
  per_page?: number
  /** Where the page begins; found in the header `Link`. */
  cursor?: string
}

/**
 * The body of each error that GitHub answers, by status.
 *
 * @example
 * ```ts
 * import { githubApi, type GithubErrors } from '@hooks/providers/github/api'
 *
 * export function bodyOf(error: unknown): GithubErrors[422] | string | undefined {
 *   if (githubApi.isError(error, 422)) return error.body
 *   throw error
 * }
 * ```
 */
export interface GithubErrors {
  /** The request cannot be understood. */
  400: BasicError
  /** The token is none, or no longer one. */
  401: BasicError
  /** The token may not do this, or there were too many calls. */
  403: BasicError
  /** There is no such repository, webhook or delivery, or the token may not see it. */
  404: BasicError
  /** A field is wrong, or there is such a webhook already. */
  422: ValidationError
}
