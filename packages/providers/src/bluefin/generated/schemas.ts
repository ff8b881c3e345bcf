// Generated from specs/bluefin/openapi.yaml by tools/codegen. Do not edit.

/**
 * What a webhook is notified of. `ACCOUNT_UPDATER_BATCH_UPDATES`: the Account Updater has new data on cards;
 * `PAYCONEX_BATCH_SETTLEMENT`: a batch was settled. The published schema knows the first only.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, WebhookEventType } from '@hooks/providers/bluefin'
 *
 * export function webhookEventTypeOf(createWebhookRequest: CreateWebhookRequest): WebhookEventType {
 *   return createWebhookRequest.event
 * }
 * ```
 */
export type WebhookEventType = 'ACCOUNT_UPDATER_BATCH_UPDATES' | 'PAYCONEX_BATCH_SETTLEMENT' | (string & {})

/**
 * A new webhook, where to and for which event. By a published example, unknown properties are refused with 422.
 *
 * @example
 * ```ts
 * import type { BluefinClient, CreateWebhookRequest } from '@hooks/providers/bluefin/api'
 *
 * export async function createWebhooks(client: BluefinClient, body: CreateWebhookRequest): Promise<void> {
 *   await client.webhooks.create(body)
 * }
 * ```
 */
export interface CreateWebhookRequest {
  /**
   * The address that receives notifications. They carry no signature, so put something into it that nobody can guess.
   * Whether a user name and password in it are used is not documented. Format: uri.
   */
  url: string
  /** The one event to receive. For the Account Updater only `ACCOUNT_UPDATER_BATCH_UPDATES` is valid. */
  event: WebhookEventType
}

/**
 * What a webhook shall be from now on. Both fields are required, also the one that stays.
 *
 * @example
 * ```ts
 * import type { BluefinClient, UpdateWebhookRequest } from '@hooks/providers/bluefin/api'
 *
 * export async function updateWebhooks(
 *   client: BluefinClient,
 *   webhookId: string,
 *   body: UpdateWebhookRequest,
 * ): Promise<void> {
 *   await client.webhooks.update(webhookId, body)
 * }
 * ```
 */
export interface UpdateWebhookRequest {
  /** The address that receives notifications from now on. Format: uri. */
  url: string
  /**
   * The one event to receive from now on. For the Account Updater only `ACCOUNT_UPDATER_BATCH_UPDATES` is valid, so
   * there it stays what it is.
   */
  event: WebhookEventType
}

/**
 * A subscription: the address that Bluefin notifies, and of which event. It has no secret.
 *
 * @example
 * ```ts
 * import type { BluefinClient, CreateWebhookRequest, Webhook } from '@hooks/providers/bluefin/api'
 *
 * export async function createWebhooks(client: BluefinClient, body: CreateWebhookRequest): Promise<Webhook> {
 *   return client.webhooks.create(body)
 * }
 * ```
 */
export interface Webhook {
  /** The address that receives notifications. */
  url: string
  /** The one event that it receives. */
  event: WebhookEventType
  /**
   * The id of the webhook, `wbh_` and 32 hexadecimal digits; the `wbhid` of its notifications. (The published schema
   * calls it a UUID, which no example is.)
   */
  id: string
}

/**
 * What every notification has around its `payload`; what the payload holds depends on `event`. Nothing in it proves who
 * sent it.
 *
 * @example
 * ```ts
 * import type { BluefinAccountUpdaterBatchUpdatesEvent, EventEnvelope } from '@hooks/providers/bluefin'
 *
 * export function eventEnvelopeOf(
 *   bluefinAccountUpdaterBatchUpdatesEvent: BluefinAccountUpdaterBatchUpdatesEvent,
 * ): EventEnvelope {
 *   return bluefinAccountUpdaterBatchUpdatesEvent
 * }
 * ```
 */
export interface EventEnvelope {
  /**
   * The id of the notification, `not_` and 32 hexadecimal digits. Whether it repeats when a notification is delivered
   * again is not documented.
   */
  id: string
  /**
   * The id of the webhook that is notified, `wbh_` and 32 hexadecimal digits. Refuse notifications for a webhook that
   * is not yours.
   */
  wbhid: string
  /** What happened. */
  event: WebhookEventType
}

/**
 * Names a batch of updates of the Account Updater. Read them with `accountUpdates.get(updateId)`.
 *
 * @example
 * ```ts
 * import type { AccountUpdaterBatchUpdates, BluefinDelivery } from '@hooks/providers/bluefin'
 *
 * export function accountUpdaterBatchUpdatesOf(delivery: BluefinDelivery): AccountUpdaterBatchUpdates | undefined {
 *   return delivery.type === 'ACCOUNT_UPDATER_BATCH_UPDATES' ? delivery.data : undefined
 * }
 * ```
 */
export interface AccountUpdaterBatchUpdates {
  /** The id of the batch, `aupres_` and 32 letters or digits. */
  updateId: string
  /**
   * Where the updates can be read. The published example has the literal placeholders `{account}` and `{updateId}` in
   * it, so it is not always a valid URL; whether real notifications fill them in is not known. Do not follow it:
   * nothing proves that Bluefin wrote it, and your credentials would go where it points. Call
   * `accountUpdates.get(updateId)`.
   */
  url: string
}

/**
 * The details of a batch settlement. No field of it is documented, so anything is allowed.
 *
 * @example
 * ```ts
 * import type { BatchSettlement, BluefinDelivery } from '@hooks/providers/bluefin'
 *
 * export function batchSettlementOf(delivery: BluefinDelivery): BatchSettlement | undefined {
 *   return delivery.type === 'PAYCONEX_BATCH_SETTLEMENT' ? delivery.data : undefined
 * }
 * ```
 */
export interface BatchSettlement {
  [key: string]: unknown
}

/**
 * What became of a card. `updated_card`: a new card number; `updated_expiry`: a new expiry; `contact` and
 * `contact_closed`: the card is no longer valid, ask the customer; `valid`: it still is; `no_change`: nothing is new;
 * `no_match`: the card was not found. Bluefin bills `updated_card`, `updated_expiry`, `contact` and `contact_closed`.
 *
 * @example
 * ```ts
 * import type { AccountUpdaterStatus, AccountUpdaterUpdate } from '@hooks/providers/bluefin'
 *
 * export function accountUpdaterStatusOf(
 *   accountUpdaterUpdate: AccountUpdaterUpdate,
 * ): AccountUpdaterStatus | undefined {
 *   return accountUpdaterUpdate.status
 * }
 * ```
 */
export type AccountUpdaterStatus =
  | 'valid'
  | 'contact'
  | 'contact_closed'
  | 'no_match'
  | 'no_change'
  | 'updated_card'
  | 'updated_expiry'
  | (string & {})

/**
 * What stands for the card. `payconex`: a PayConex token; `shieldconex`: a ShieldConex token; `pan`: the card number in
 * the clear.
 *
 * @example
 * ```ts
 * import type { AccountUpdaterFormat, AccountUpdaterUpdate } from '@hooks/providers/bluefin'
 *
 * export function accountUpdaterFormatOf(
 *   accountUpdaterUpdate: AccountUpdaterUpdate,
 * ): AccountUpdaterFormat | undefined {
 *   return accountUpdaterUpdate.format
 * }
 * ```
 */
export type AccountUpdaterFormat = 'payconex' | 'shieldconex' | 'pan' | (string & {})

/**
 * What the Account Updater found out about one card. No field of it is documented as required.
 *
 * @example
 * ```ts
 * import type { AccountUpdaterUpdate, BluefinClient } from '@hooks/providers/bluefin/api'
 *
 * export async function getAccountUpdates(client: BluefinClient, updateId: string): Promise<AccountUpdaterUpdate[]> {
 *   return client.accountUpdates.get(updateId)
 * }
 * ```
 */
export interface AccountUpdaterUpdate {
  /** The id of this update, `auru_` and 32 hexadecimal digits. */
  id?: string
  /** When the card expired before, four digits such as `1230`; presumably month and year (MMYY). */
  oldExpiry?: string
  /** When the card expires now, four digits such as `1235`; presumably month and year (MMYY). */
  newExpiry?: string
  /** The PayConex or ShieldConex token that was to be updated, depending on the schedule. */
  oldToken?: string
  /**
   * What stands for the card now. A PayConex or ShieldConex token; but if the schedule asks for the format `pan`, the **card
   * number in the clear** for each record whose number or expiry changed. Never log it, and keep it only where card
   * numbers may be kept.
   */
  newToken?: string
  /** The id of the batch that this update belongs to, `aupres_` and 32 letters or digits. */
  updateId?: string
  /** When the record was updated. Format: date-time. */
  updatedAt?: string
  /** What became of the card. */
  status?: AccountUpdaterStatus
  /** The ids of the PayConex recurring schedules that this update concerns. */
  recurringSchedules?: number[]
  /** The id of the record in the schedule of the Account Updater, `cssr_` and 32 hexadecimal digits. */
  accountUpdaterScheduleRecordId?: string
  /** What stands for the card. */
  format?: AccountUpdaterFormat
}

/**
 * What kind of error it is. `invalid_request` comes with status 400 or 422 (code 40001), `authentication` with 401
 * (40002), `authorization` with 403 (40003), `internal_server_error` with 500 (40004), `not_found` with 404 (40005).
 *
 * @example
 * ```ts
 * import type { ApiViolation, ErrorType } from '@hooks/providers/bluefin'
 *
 * export function errorTypeOf(apiViolation: ApiViolation): ErrorType {
 *   return apiViolation.errorType
 * }
 * ```
 */
export type ErrorType =
  | 'invalid_request'
  | 'not_found'
  | 'internal_server_error'
  | 'authorization'
  | 'authentication'
  | (string & {})

/**
 * One thing that is wrong. It is told in `detail` or in `message`, depending on the operation.
 *
 * @example
 * ```ts
 * import type { ApiViolation, ErrorDetail } from '@hooks/providers/bluefin'
 *
 * export function errorDetailOf(apiViolation: ApiViolation): ErrorDetail[] {
 *   return apiViolation.details
 * }
 * ```
 */
export interface ErrorDetail {
  /** What is wrong, for people. */
  detail?: string
  /** What is wrong, for people. In examples of create and list, in place of `detail`. */
  message?: string
  /** Where it is wrong, such as the name of a property. */
  source: string
  /** The value at fault; null in the one example. */
  value?: unknown
}

/**
 * The body of the answers that report an error.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 * import type { ApiViolation } from '@hooks/providers/bluefin/api'
 *
 * export function apiViolationOf(error: unknown): ApiViolation | undefined {
 *   return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as ApiViolation) : undefined
 * }
 * ```
 */
export interface ApiViolation {
  /** What went wrong, for people. */
  message: string
  /** The id of this call; quote it to Bluefin's support. Format: uuid. */
  traceId: string
  /** What kind of error it is, for programs. */
  errorType: ErrorType
  /**
   * A code for Bluefin's support, 40001 to 40005, that goes with `errorType`. Text in the published schema, a number in
   * all of its examples.
   */
  errorCode: string | number
  /** The value at fault, or a word on it. */
  value: string | null
  /** Which part of the request is at fault, such as `headers` or `request`. */
  source: string | null
  /** Each thing that is wrong; often empty. */
  details: ErrorDetail[]
}

/**
 * The other form of an error, documented for create and list: for statuses that are not listed.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 * import type { ErrorBody } from '@hooks/providers/bluefin/api'
 *
 * export function errorBodyOf(error: unknown): ErrorBody | undefined {
 *   return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as ErrorBody) : undefined
 * }
 * ```
 */
export interface ErrorBody {
  /** The status of the answer. */
  code: number
  /** What went wrong, for people. */
  message: string
}
