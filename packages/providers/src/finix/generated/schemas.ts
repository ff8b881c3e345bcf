// Generated from specs/finix/openapi.yaml by tools/codegen. Do not edit.

/**
 * What `POST /webhooks` takes. Only `url` is needed; everything else has a default.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, FinixClient } from '@hooks/providers/finix/api'
 *
 * export async function createWebhooks(client: FinixClient, body: CreateWebhookRequest): Promise<void> {
 *   await client.webhooks.create(body)
 * }
 * ```
 */
export interface CreateWebhookRequest {
  /**
   * The http or https address that receives events; at most 120 characters. Finix sends an empty test event to it
   * during the call and wants a 2xx back. Format: uri. At most 120 characters.
   */
  url: string
  /**
   * Whether events are sent. Default `true`; `false` creates the webhook switched off.
   *
   * @defaultValue `true`
   */
  enabled?: boolean
  /** How Finix identifies itself to your endpoint, besides the signature. Default `{ type: NONE }`. */
  authentication?: WebhookAuthenticationRequest
  /**
   * The events to receive, one object per entity. Given, it replaces the default events; left out, the default events
   * are sent.
   */
  enabled_events?: EnabledEvent[]
  /** A name for people. Responses have it; that requests accept it is assumed. */
  nickname?: string | null
}

/**
 * What `PUT /webhooks/{webhook_id}` takes. Fields left out keep their value.
 *
 * @example
 * ```ts
 * import type { FinixClient, UpdateWebhookRequest } from '@hooks/providers/finix/api'
 *
 * export async function updateWebhooks(
 *   client: FinixClient,
 *   webhookId: string,
 *   body: UpdateWebhookRequest,
 * ): Promise<void> {
 *   await client.webhooks.update(webhookId, body)
 * }
 * ```
 */
export interface UpdateWebhookRequest {
  /**
   * The new address for events. The limit of 120 characters is assumed to be that of creation. Format: uri. At most 120
   * characters.
   */
  url?: string
  /**
   * `false` stops the events and `true` resumes them. There is no delete operation: switching a webhook off is how it
   * ends.
   */
  enabled?: boolean
  /** How Finix identifies itself to your endpoint from now on. */
  authentication?: WebhookAuthenticationRequest
  /** The complete new list; it replaces the whole list that was there. */
  enabled_events?: EnabledEvent[]
  /** A name for people. Responses have it; that requests accept it is assumed. */
  nickname?: string | null
}

/**
 * A subscription: the address that Finix sends events to, and which events.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, FinixClient, Webhook } from '@hooks/providers/finix/api'
 *
 * export async function createWebhooks(client: FinixClient, body: CreateWebhookRequest): Promise<Webhook> {
 *   return client.webhooks.create(body)
 * }
 * ```
 */
export interface Webhook {
  /** The id of the webhook, `WH` and 22 characters. */
  id: string
  /** When the webhook was created, UTC, with fractions of a second. Format: date-time. */
  created_at: string
  /** When the webhook was last changed, UTC, with fractions of a second. Format: date-time. */
  updated_at: string
  /** The id (`AP…`) of the application that the webhook belongs to. */
  application: string
  /** How Finix identifies itself to the endpoint. Credentials are never sent back. */
  authentication: WebhookAuthentication
  /** Whether events are sent to `url`. */
  enabled: boolean
  /** The events subscribed to, at most one object per entity. An empty list means the default events. */
  enabled_events: EnabledEvent[]
  /** Whether events are accepted at present; the same value as `enabled`. */
  is_accepting_events?: boolean
  /** A name for people; null when none was given. */
  nickname?: string | null
  /** Until when the signing key before the current one stays valid. Null until the key has been rotated. */
  previous_secret_expires_at?: string | null
  /**
   * The secret that `Finix-Signature` is computed with, used as text (64 hexadecimal characters, not decoded). Examples
   * show it only in the answer to creation, so store it then.
   */
  secret_signing_key?: string | null
  /** The http or https address that events are sent to. One published example shows it masked with asterisks. */
  url: string
  /** Addresses of the webhook itself and of its application. */
  _links: { self?: Link; application?: Link }
}

/**
 * One page of webhooks. Which kind of `page` comes depends on the `Finix-Version` of the request.
 *
 * @example
 * ```ts
 * import type { FinixClient, WebhookList } from '@hooks/providers/finix/api'
 *
 * export async function listWebhooks(client: FinixClient): Promise<WebhookList> {
 *   return (await client.webhooks.list()).body
 * }
 * ```
 */
export interface WebhookList {
  /** Holds the webhooks of this page. May be missing when there are none. */
  _embedded?: { webhooks?: Webhook[] }
  /** Addresses of this page and, where there are any, of the next and the last. */
  _links?: { self?: Link; next?: Link; last?: Link }
  /** Where this page lies in the whole list. */
  page: CursorPage | OffsetPage
}

/**
 * Position in a list, as version 2022-02-01 reports it.
 *
 * @example
 * ```ts
 * import type { CursorPage, OffsetPage, WebhookList } from '@hooks/providers/finix'
 *
 * export function cursorPageOf(webhookList: WebhookList): CursorPage | OffsetPage {
 *   return webhookList.page
 * }
 * ```
 */
export interface CursorPage {
  /** The greatest number of entries on a page. */
  limit: number
  /** What to send as `after_cursor` to get the next page; null on the last page. */
  next_cursor: string | null
}

/**
 * Position in a list, as version 2018-01-01 reports it. Published examples of the webhook list show this one too.
 *
 * @example
 * ```ts
 * import type { CursorPage, OffsetPage, WebhookList } from '@hooks/providers/finix'
 *
 * export function offsetPageOf(webhookList: WebhookList): CursorPage | OffsetPage {
 *   return webhookList.page
 * }
 * ```
 */
export interface OffsetPage {
  /** How many entries come before this page. */
  offset: number
  /** The greatest number of entries on a page. */
  limit: number
  /** How many entries the list has in all. */
  count: number
}

/**
 * How Finix identifies itself to an endpoint, as responses report it: the kind only, never credentials.
 *
 * @example
 * ```ts
 * import type { Webhook, WebhookAuthentication } from '@hooks/providers/finix'
 *
 * export function webhookAuthenticationOf(webhook: Webhook): WebhookAuthentication {
 *   return webhook.authentication
 * }
 * ```
 */
export interface WebhookAuthentication {
  /** The kind of credentials sent with each delivery. */
  type: AuthenticationType
}

/**
 * How Finix shall identify itself to your endpoint. The credentials arrive in the `Authorization` header of each
 * delivery.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, WebhookAuthenticationRequest } from '@hooks/providers/finix'
 *
 * export function webhookAuthenticationRequestOf(
 *   createWebhookRequest: CreateWebhookRequest,
 * ): WebhookAuthenticationRequest | undefined {
 *   return createWebhookRequest.authentication
 * }
 * ```
 */
export interface WebhookAuthenticationRequest {
  /** The kind of credentials to send with each delivery. `BASIC` goes with `basic` and `BEARER` with `bearer`. */
  type: AuthenticationType
  /** The credentials for `BASIC`. */
  basic?: BasicCredentials | null
  /** The credentials for `BEARER`. */
  bearer?: BearerCredentials | null
}

/**
 * A name and a password of your choice, sent as `Authorization: Basic …` with each delivery.
 *
 * @example
 * ```ts
 * import type { BasicCredentials, WebhookAuthenticationRequest } from '@hooks/providers/finix'
 *
 * export function basicCredentialsOf(
 *   webhookAuthenticationRequest: WebhookAuthenticationRequest,
 * ): BasicCredentials | null | undefined {
 *   return webhookAuthenticationRequest.basic
 * }
 * ```
 */
export interface BasicCredentials {
  /** The user name. */
  username: string
  /** The password; never sent back by the API. */
  password: string
}

/**
 * A token of your choice, sent as `Authorization: Bearer …` with each delivery.
 *
 * @example
 * ```ts
 * import type { BearerCredentials, WebhookAuthenticationRequest } from '@hooks/providers/finix'
 *
 * export function bearerCredentialsOf(
 *   webhookAuthenticationRequest: WebhookAuthenticationRequest,
 * ): BearerCredentials | null | undefined {
 *   return webhookAuthenticationRequest.bearer
 * }
 * ```
 */
export interface BearerCredentials {
  /** The token; never sent back by the API. */
  token: string
}

/**
 * The event types wanted for one entity. A webhook has at most one of these per entity.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, EnabledEvent } from '@hooks/providers/finix'
 *
 * export function enabledEventOf(createWebhookRequest: CreateWebhookRequest): EnabledEvent[] | undefined {
 *   return createWebhookRequest.enabled_events
 * }
 * ```
 */
export interface EnabledEvent {
  /** The entity, such as `transfer`. */
  entity: WebhookEntity
  /** The event types of that entity to receive, such as `created`. */
  types: WebhookEventType[]
}

/**
 * The body of every answer that reports an error.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 * import type { ErrorBody } from '@hooks/providers/finix/api'
 *
 * export function errorBodyOf(error: unknown): ErrorBody | undefined {
 *   return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as ErrorBody) : undefined
 * }
 * ```
 */
export interface ErrorBody {
  /** How many errors `_embedded.errors` lists. */
  total: number
  /** Holds the errors. */
  _embedded: { errors?: ErrorItem[] }
}

/**
 * One error.
 *
 * @example
 * ```ts
 * import type { ErrorBody, ErrorItem } from '@hooks/providers/finix'
 *
 * export function errorItemOf(errorBody: ErrorBody): ErrorItem[] | undefined {
 *   return errorBody._embedded.errors
 * }
 * ```
 */
export interface ErrorItem {
  /** What went wrong, for programs. */
  code?: ErrorCode
  /**
   * An id in Finix's logs; quote it to their support. (The published schema wraps it in an object, the pages and
   * examples show a string.)
   */
  logref?: string
  /** What went wrong, for people. */
  message?: string
  /** The request field at fault, in answers with status 422. */
  field?: string
  /** Addresses of the resource that the error is about. */
  _links?: { self?: Link; source?: Link }
}

/**
 * An address related to the resource that holds it.
 *
 * @example
 * ```ts
 * import type { Link, Webhook } from '@hooks/providers/finix'
 *
 * export function linkOf(webhook: Webhook): Link | undefined {
 *   return webhook._links.self
 * }
 * ```
 */
export interface Link {
  /** The address. Some examples print it with http; call the API with https all the same. */
  href: string
}

/**
 * Up to 50 key and value pairs of your own. A key has at most 40 characters, a value at most 500.
 *
 * @example
 * ```ts
 * import type { Tags, Transfer } from '@hooks/providers/finix'
 *
 * export function tagsOf(transfer: Transfer): Tags | null | undefined {
 *   return transfer.tags
 * }
 * ```
 */
export interface Tags {
  [key: string]: string
}

/**
 * What every delivery has around its resource. The resource itself is the first element of the first array under
 * `_embedded`.
 *
 * @example
 * ```ts
 * import type { EventEnvelope, FinixApplicationCreatedEvent } from '@hooks/providers/finix'
 *
 * export function eventEnvelopeOf(finixApplicationCreatedEvent: FinixApplicationCreatedEvent): EventEnvelope {
 *   return finixApplicationCreatedEvent
 * }
 * ```
 */
export interface EventEnvelope {
  /** The id of the event. Newer deliveries have it, older ones do not. */
  id?: string
  /** A key that repeats when the same event is delivered again. Newer deliveries have it, older ones do not. */
  system_generated_idempotency_id?: string
  /** What happened to the entity. */
  type: WebhookEventType
  /** What kind of entity it happened to. */
  entity: WebhookEntity
  /**
   * When it happened, ISO 8601. Samples carry no time zone (`2024-12-31T15:11:43.410`), so it is not a complete
   * date-time; presumably UTC.
   */
  occurred_at: string
}

/**
 * The kind of credentials that Finix sends with each delivery. `NONE` sends no `Authorization` header.
 *
 * @example
 * ```ts
 * import type { AuthenticationType, WebhookAuthentication } from '@hooks/providers/finix'
 *
 * export function authenticationTypeOf(webhookAuthentication: WebhookAuthentication): AuthenticationType {
 *   return webhookAuthentication.type
 * }
 * ```
 */
export type AuthenticationType = 'NONE' | 'BASIC' | 'BEARER' | (string & {})

/**
 * The role of the API user that made the call.
 *
 * @example
 * ```ts
 * import type { ApiUserRole, CreateWebhookRequest, FinixClient } from '@hooks/providers/finix/api'
 *
 * export async function createWebhooks(client: FinixClient, body: CreateWebhookRequest): Promise<ApiUserRole | null> {
 *   return (await client.webhooks.create(body).withResponse()).response.headers.get('finix-apiuser-role') as ApiUserRole | null
 * }
 * ```
 */
export type ApiUserRole = 'ROLE_ADMIN' | 'ROLE_PLATFORM' | 'ROLE_PARTNER' | 'ROLE_MERCHANT' | (string & {})

/**
 * What went wrong. `UNKNOWN` is what a 401 carries, and according to one page a 403 too.
 *
 * @example
 * ```ts
 * import type { ErrorCode, ErrorItem } from '@hooks/providers/finix'
 *
 * export function errorCodeOf(errorItem: ErrorItem): ErrorCode | undefined {
 *   return errorItem.code
 * }
 * ```
 */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'UNKNOWN'
  | 'UPSTREAM_PROCESSOR_ERROR'
  | 'DECLINED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'CONFLICT'
  | 'UNPROCESSABLE_ENTITY'
  | 'INVALID_FIELD'
  | 'TOO_MANY_REQUESTS'
  | 'SERVER_ERROR'
  | (string & {})

/**
 * The entities that raise events.
 *
 * @example
 * ```ts
 * import type { EnabledEvent, WebhookEntity } from '@hooks/providers/finix'
 *
 * export function webhookEntityOf(enabledEvent: EnabledEvent): WebhookEntity {
 *   return enabledEvent.entity
 * }
 * ```
 */
export type WebhookEntity =
  | 'application'
  | 'application_profile'
  | 'authorization'
  | 'balance_transfer'
  | 'checkout_form'
  | 'compliance_form'
  | 'dispute'
  | 'evidence'
  | 'external_link'
  | 'fee'
  | 'fee_profile'
  | 'file'
  | 'funding_transfer_attempt'
  | 'gateway_integration'
  | 'identity'
  | 'instrument'
  | 'instrument_history'
  | 'merchant'
  | 'merchant_profile'
  | 'onboarding_form'
  | 'payment_link'
  | 'payout_profile'
  | 'risk_profile'
  | 'settlement'
  | 'subscription'
  | 'transfer'
  | 'transfer_attempt'
  | 'verification'
  | (string & {})

/**
 * What can happen to an entity. All entities know `created`, nearly all `updated`; `underwritten` belongs to merchant
 * and `accruing_started` to settlement.
 *
 * @example
 * ```ts
 * import type { EnabledEvent, WebhookEventType } from '@hooks/providers/finix'
 *
 * export function webhookEventTypeOf(enabledEvent: EnabledEvent): WebhookEventType[] {
 *   return enabledEvent.types
 * }
 * ```
 */
export type WebhookEventType = 'created' | 'updated' | 'underwritten' | 'accruing_started' | (string & {})

/**
 * A movement of money: a payment, a refund, a fee, a payout to a merchant.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, Transfer } from '@hooks/providers/finix'
 *
 * export function transferOf(delivery: FinixDelivery): Transfer | undefined {
 *   return delivery.type === 'transfer.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Transfer {
  /** The id of the transfer, `TR` and 22 characters. */
  id: string
  /** When the transfer was created. Format: date-time. */
  created_at?: string
  /** When the transfer was last changed. Format: date-time. */
  updated_at?: string
  /** Charges on top of the price, contained in `amount`. */
  additional_buyer_charges?: AdditionalBuyerCharges | null
  /** The healthcare parts of `amount`, for payments with HSA and FSA cards. */
  additional_healthcare_data?: AdditionalHealthcareData | null
  /** Further data of the purchase. Reported outside the published schema; shape unknown. */
  additional_purchase_data?: { [key: string]: unknown } | null
  /** How the address that was given compares to that of the card issuer. */
  address_verification?: AddressVerification | null
  /** The amount in minor units of `currency` (cents for USD). Format: int64. */
  amount?: number
  /** The amount asked for, in minor units; differs from `amount` after a partial authorization. */
  amount_requested?: number
  /** The id (`AP…`) of the application the transfer was made under. */
  application?: string
  /** What the card reader reported; null for payments without a reader. */
  card_present_details?: CardPresentDetails | null
  /** The currency of all amounts of this transfer. */
  currency?: Currency
  /** The id (`PI…`) of the payment instrument that receives the money; null where none does. */
  destination?: string | null
  /** The id of the card reader used. */
  device?: string | null
  /** Whether the money moves outside of Finix. */
  externally_funded?: ExternallyFunded
  /** Why the transfer failed, for programs; null unless it failed. */
  failure_code?: string | null
  /** Why the transfer failed, for people; null unless it failed. */
  failure_message?: string | null
  /** The part of `amount` that is kept as your fee, in minor units. Format: int64. */
  fee?: number
  /** The kind of fee, where the transfer is a fee. */
  fee_type?: FeeType
  /** The idempotency key the transfer was created with. */
  idempotency_id?: string | null
  /** The id (`MU…`) of the merchant. Reported outside the published schema. */
  merchant?: string | null
  /** The id (`ID…`) of the identity of the merchant. */
  merchant_identity?: string
  /** Notes about the transfer. */
  messages?: string[] | null
  /** The id (`TR…`) of the transfer that this one reverses. Reported outside the published schema. */
  parent_transfer?: string | null
  /** The trace id of `parent_transfer`. Reported outside the published schema. */
  parent_transfer_trace_id?: string | null
  /** The answer of the payment processor, unchanged. */
  raw?: { [key: string]: unknown } | null
  /** When the transfer is or was ready to go into a settlement. Format: date-time. */
  ready_to_settle_at?: string | null
  /** When a receipt was last printed. Reported outside the published schema. */
  receipt_last_printed_at?: string | null
  /** Whether the card security code that was given is right. */
  security_code_verification?: SecurityCodeVerification | null
  /** The id (`PI…`) of the payment instrument that pays; null where none does. */
  source?: string | null
  /** The parts of a transfer that was split. Reported outside the published schema; shape unknown. */
  split_transfers?: { [key: string]: unknown }[] | null
  /** Where the transfer stands. */
  state?: TransferState
  /** The text on the buyer's statement. */
  statement_descriptor?: string | null
  /** Where the transfer comes from or what it is for. */
  subtype?: TransferSubtype
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The id that follows the transfer through the processor. */
  trace_id?: string | null
  /** What kind of movement it is. */
  type?: TransferType
  /** Addresses of related resources. */
  _links?: {
    application?: Link
    destination?: Link
    device?: Link
    disputes?: Link
    fee_profile?: Link
    fees?: Link
    merchant_identity?: Link
    payment_instruments?: Link
    disputed_transfer?: Link
    reversals?: Link
    self?: Link
    parent?: Link
    source?: Link
  }
}

/**
 * Charges that the buyer pays on top of the price, in minor units.
 *
 * @example
 * ```ts
 * import type { AdditionalBuyerCharges, Transfer } from '@hooks/providers/finix'
 *
 * export function additionalBuyerChargesOf(transfer: Transfer): AdditionalBuyerCharges | null | undefined {
 *   return transfer.additional_buyer_charges
 * }
 * ```
 */
export interface AdditionalBuyerCharges {
  /** The convenience charge. */
  convenience_amount?: number | null
  /** The surcharge on a rent payment. */
  rent_surcharge_amount?: number | null
}

/**
 * The healthcare parts of an amount, in minor units.
 *
 * @example
 * ```ts
 * import type { AdditionalHealthcareData, Transfer } from '@hooks/providers/finix'
 *
 * export function additionalHealthcareDataOf(transfer: Transfer): AdditionalHealthcareData | null | undefined {
 *   return transfer.additional_healthcare_data
 * }
 * ```
 */
export interface AdditionalHealthcareData {
  /** The part for a clinic. */
  clinic_amount?: number | null
  /** The part for dental care. */
  dental_amount?: number | null
  /** The part for prescriptions. */
  prescription_amount?: number | null
  /** The part for eye care. */
  vision_amount?: number | null
}

/**
 * What a card reader reported about a payment.
 *
 * @example
 * ```ts
 * import type { CardPresentDetails, Transfer } from '@hooks/providers/finix'
 *
 * export function cardPresentDetailsOf(transfer: Transfer): CardPresentDetails | null | undefined {
 *   return transfer.card_present_details
 * }
 * ```
 */
export interface CardPresentDetails {
  /** The approval code of the issuer. */
  approval_code?: string | null
  /** The brand of the card. */
  brand?: string | null
  /** How the card was read. */
  entry_mode?: string | null
  /** The card number with all but its last digits masked. */
  masked_account_number?: string | null
  /** The name on the card. */
  name?: string | null
  /** The kind of card payment. */
  payment_type?: string
  /** What the chip reported; null when the chip was not used. */
  emv_data?: EmvData | null
}

/**
 * What the chip of a card reported.
 *
 * @example
 * ```ts
 * import type { CardPresentDetails, EmvData } from '@hooks/providers/finix'
 *
 * export function emvDataOf(cardPresentDetails: CardPresentDetails): EmvData | null | undefined {
 *   return cardPresentDetails.emv_data
 * }
 * ```
 */
export interface EmvData {
  /** The id (AID) of the card application used. */
  application_identifier?: string
  /** The label of the card application. */
  application_label?: string
  /** The name that the card prefers for its application. */
  application_preferred_name?: string | null
  /** The transaction counter of the card application. */
  application_transaction_counter?: string
  /** The cryptogram made by the card. */
  cryptogram?: string
  /** Which character table `application_preferred_name` is written in. */
  issuer_code_table_index?: string | null
  /** Whether a PIN was entered and found right. */
  pin_verified?: boolean
  /** EMV tags and their values. */
  tags?: Tags | null
}

/**
 * Where a transfer stands.
 *
 * @example
 * ```ts
 * import type { Transfer, TransferState } from '@hooks/providers/finix'
 *
 * export function transferStateOf(transfer: Transfer): TransferState | undefined {
 *   return transfer.state
 * }
 * ```
 */
export type TransferState = 'CANCELED' | 'PENDING' | 'FAILED' | 'SUCCEEDED' | 'UNKNOWN' | (string & {})

/**
 * What kind of movement a transfer is. `REVERSAL` is a refund.
 *
 * @example
 * ```ts
 * import type { Transfer, TransferType } from '@hooks/providers/finix'
 *
 * export function transferTypeOf(transfer: Transfer): TransferType | undefined {
 *   return transfer.type
 * }
 * ```
 */
export type TransferType =
  | 'DEBIT'
  | 'CREDIT'
  | 'REVERSAL'
  | 'FEE'
  | 'ADJUSTMENT'
  | 'DISPUTE'
  | 'RESERVE'
  | 'SETTLEMENT'
  | 'UNKNOWN'
  | (string & {})

/**
 * Where a transfer comes from. `API` means that a call of the API made it.
 *
 * @example
 * ```ts
 * import type { Transfer, TransferSubtype } from '@hooks/providers/finix'
 *
 * export function transferSubtypeOf(transfer: Transfer): TransferSubtype | undefined {
 *   return transfer.subtype
 * }
 * ```
 */
export type TransferSubtype =
  | 'API'
  | 'APPLICATION_FEE'
  | 'DISPUTE'
  | 'MERCHANT_CREDIT'
  | 'MERCHANT_CREDIT_ADJUSTMENT'
  | 'MERCHANT_DEBIT'
  | 'MERCHANT_DEBIT_ADJUSTMENT'
  | 'PLATFORM_CREDIT'
  | 'PLATFORM_CREDIT_ADJUSTMENT'
  | 'PLATFORM_DEBIT'
  | 'PLATFORM_DEBIT_ADJUSTMENT'
  | 'PLATFORM_FEE'
  | 'SETTLEMENT_MERCHANT'
  | 'SETTLEMENT_NOOP'
  | 'SETTLEMENT_PARTNER'
  | 'SETTLEMENT_PLATFORM'
  | 'SPLIT_PAYOUT'
  | 'SPLIT_PAYOUT_ADJUSTMENT'
  | 'SYSTEM'
  | (string & {})

/**
 * Whether the money moves outside of Finix. Text, not a boolean; only these two values have been seen.
 *
 * @example
 * ```ts
 * import type { ExternallyFunded, Transfer } from '@hooks/providers/finix'
 *
 * export function externallyFundedOf(transfer: Transfer): ExternallyFunded | undefined {
 *   return transfer.externally_funded
 * }
 * ```
 */
export type ExternallyFunded = 'FALSE' | 'UNKNOWN' | (string & {})

/**
 * How an address compares to the one that the card issuer knows.
 *
 * @example
 * ```ts
 * import type { AddressVerification, Transfer } from '@hooks/providers/finix'
 *
 * export function addressVerificationOf(transfer: Transfer): AddressVerification | null | undefined {
 *   return transfer.address_verification
 * }
 * ```
 */
export type AddressVerification =
  | 'POSTAL_CODE_AND_STREET_MATCH'
  | 'STREET_MATCH'
  | 'NO_ADDRESS'
  | 'POSTAL_CODE_MATCH'
  | 'NO_MATCH'
  | 'UNKNOWN'
  | 'NOT_SUPPORTED'
  | (string & {})

/**
 * Whether a card security code is right.
 *
 * @example
 * ```ts
 * import type { SecurityCodeVerification, Transfer } from '@hooks/providers/finix'
 *
 * export function securityCodeVerificationOf(transfer: Transfer): SecurityCodeVerification | null | undefined {
 *   return transfer.security_code_verification
 * }
 * ```
 */
export type SecurityCodeVerification = 'UNMATCHED' | 'MATCHED' | 'UNKNOWN' | (string & {})

/**
 * The kinds of fee.
 *
 * @example
 * ```ts
 * import type { FeeType, Transfer } from '@hooks/providers/finix'
 *
 * export function feeTypeOf(transfer: Transfer): FeeType | undefined {
 *   return transfer.fee_type
 * }
 * ```
 */
export type FeeType =
  | 'APPLICATION_FEE'
  | 'ACH_BASIS_POINTS'
  | 'ACH_FIXED'
  | 'CARD_BASIS_POINTS'
  | 'CARD_FIXED'
  | 'CARD_INTERCHANGE'
  | 'VISA_BASIS_POINTS'
  | 'VISA_FIXED'
  | 'VISA_INTERCHANGE'
  | 'VISA_ASSESSMENT_BASIS_POINTS'
  | 'VISA_ACQUIRER_PROCESSING_FIXED'
  | 'VISA_CREDIT_VOUCHER_FIXED'
  | 'VISA_BASE_II_SYSTEM_FILE_TRANSMISSION_FIXED'
  | 'VISA_BASE_II_CREDIT_VOUCHER_FIXED'
  | 'VISA_KILOBYTE_ACCESS_FIXED'
  | 'DISCOVER_BASIS_POINTS'
  | 'DISCOVER_FIXED'
  | 'DISCOVER_INTERCHANGE'
  | 'DISCOVER_ASSESSMENT_BASIS_POINTS'
  | 'DISCOVER_DATA_USAGE_FIXED'
  | 'DISCOVER_NETWORK_AUTHORIZATION_FIXED'
  | 'DINERS_CLUB_BASIS_POINTS'
  | 'DINERS_CLUB_FIXED'
  | 'DINERS_CLUB_INTERCHANGE'
  | 'MASTERCARD_BASIS_POINTS'
  | 'MASTERCARD_FIXED'
  | 'MASTERCARD_INTERCHANGE'
  | 'MASTERCARD_ASSESSMENT_UNDER_1K_BASIS_POINTS'
  | 'MASTERCARD_ASSESSMENT_OVER_1K_BASIS_POINTS'
  | 'MASTERCARD_ACQUIRER_FEE_BASIS_POINTS'
  | 'JCB_BASIS_POINTS'
  | 'JCB_FIXED'
  | 'JCB_INTERCHANGE'
  | 'AMERICAN_EXPRESS_BASIS_POINTS'
  | 'AMERICAN_EXPRESS_FIXED'
  | 'AMERICAN_EXPRESS_INTERCHANGE'
  | 'AMERICAN_EXPRESS_ASSESSMENT_BASIS_POINTS'
  | 'DISPUTE_INQUIRY_FIXED_FEE'
  | 'DISPUTE_FIXED_FEE'
  | 'QUALIFIED_TIER_BASIS_POINTS_FEE'
  | 'QUALIFIED_TIER_FIXED_FEE'
  | 'CUSTOM'
  | 'ACH_DEBIT_RETURN_FIXED_FEE'
  | 'ACH_CREDIT_RETURN_FIXED_FEE'
  | 'ANCILLARY_FIXED_FEE_PRIMARY'
  | 'ANCILLARY_FIXED_FEE_SECONDARY'
  | 'SETTLEMENT_V2_TRANSFER'
  | (string & {})

/**
 * A currency, as its three-letter ISO 4217 code.
 *
 * @example
 * ```ts
 * import type { Currency, Transfer } from '@hooks/providers/finix'
 *
 * export function currencyOf(transfer: Transfer): Currency | undefined {
 *   return transfer.currency
 * }
 * ```
 */
export type Currency =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BOV'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHE'
  | 'CHF'
  | 'CHW'
  | 'CLF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'COU'
  | 'CRC'
  | 'CUC'
  | 'CUP'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KMF'
  | 'KPW'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRO'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MXV'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STD'
  | 'SVC'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'USN'
  | 'UYI'
  | 'UYU'
  | 'UZS'
  | 'VEF'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XAG'
  | 'XAU'
  | 'XBA'
  | 'XBB'
  | 'XBC'
  | 'XBD'
  | 'XCD'
  | 'XDR'
  | 'XOF'
  | 'XPD'
  | 'XPF'
  | 'XPT'
  | 'XSU'
  | 'XTS'
  | 'XUA'
  | 'XXX'
  | 'YER'
  | 'ZAR'
  | 'ZMW'
  | 'ZWL'
  | (string & {})

/**
 * A country, as its three-letter ISO 3166-1 code; `XKX` stands for Kosovo.
 *
 * @example
 * ```ts
 * import type { Address, Country } from '@hooks/providers/finix'
 *
 * export function countryOf(address: Address): Country | null | undefined {
 *   return address.country
 * }
 * ```
 */
export type Country =
  | 'ABW'
  | 'AFG'
  | 'AGO'
  | 'AIA'
  | 'ALA'
  | 'ALB'
  | 'AND'
  | 'ARE'
  | 'ARG'
  | 'ARM'
  | 'ASM'
  | 'ATA'
  | 'ATF'
  | 'ATG'
  | 'AUS'
  | 'AUT'
  | 'AZE'
  | 'BDI'
  | 'BEL'
  | 'BEN'
  | 'BES'
  | 'BFA'
  | 'BGD'
  | 'BGR'
  | 'BHR'
  | 'BHS'
  | 'BIH'
  | 'BLM'
  | 'BLR'
  | 'BLZ'
  | 'BMU'
  | 'BOL'
  | 'BRA'
  | 'BRB'
  | 'BRN'
  | 'BTN'
  | 'BVT'
  | 'BWA'
  | 'CAF'
  | 'CAN'
  | 'CCK'
  | 'CHE'
  | 'CHL'
  | 'CHN'
  | 'CIV'
  | 'CMR'
  | 'COD'
  | 'COG'
  | 'COK'
  | 'COL'
  | 'COM'
  | 'CPV'
  | 'CRI'
  | 'CUB'
  | 'CUW'
  | 'CXR'
  | 'CYM'
  | 'CYP'
  | 'CZE'
  | 'DEU'
  | 'DJI'
  | 'DMA'
  | 'DNK'
  | 'DOM'
  | 'DZA'
  | 'ECU'
  | 'EGY'
  | 'ERI'
  | 'ESH'
  | 'ESP'
  | 'EST'
  | 'ETH'
  | 'FIN'
  | 'FJI'
  | 'FLK'
  | 'FRA'
  | 'FRO'
  | 'FSM'
  | 'GAB'
  | 'GBR'
  | 'GEO'
  | 'GGY'
  | 'GHA'
  | 'GIB'
  | 'GIN'
  | 'GLP'
  | 'GMB'
  | 'GNB'
  | 'GNQ'
  | 'GRC'
  | 'GRD'
  | 'GRL'
  | 'GTM'
  | 'GUF'
  | 'GUM'
  | 'GUY'
  | 'HKG'
  | 'HMD'
  | 'HND'
  | 'HRV'
  | 'HTI'
  | 'HUN'
  | 'IDN'
  | 'IMN'
  | 'IND'
  | 'IOT'
  | 'IRL'
  | 'IRN'
  | 'IRQ'
  | 'ISL'
  | 'ISR'
  | 'ITA'
  | 'JAM'
  | 'JEY'
  | 'JOR'
  | 'JPN'
  | 'KAZ'
  | 'KEN'
  | 'KGZ'
  | 'KHM'
  | 'KIR'
  | 'KNA'
  | 'KOR'
  | 'KWT'
  | 'LAO'
  | 'LBN'
  | 'LBR'
  | 'LBY'
  | 'LCA'
  | 'LIE'
  | 'LKA'
  | 'LSO'
  | 'LTU'
  | 'LUX'
  | 'LVA'
  | 'MAC'
  | 'MAF'
  | 'MAR'
  | 'MCO'
  | 'MDA'
  | 'MDG'
  | 'MDV'
  | 'MEX'
  | 'MHL'
  | 'MKD'
  | 'MLI'
  | 'MLT'
  | 'MMR'
  | 'MNE'
  | 'MNG'
  | 'MNP'
  | 'MRT'
  | 'MSR'
  | 'MTQ'
  | 'MUS'
  | 'MWI'
  | 'MYS'
  | 'MYT'
  | 'NAM'
  | 'NCL'
  | 'NER'
  | 'NFK'
  | 'NGA'
  | 'NIC'
  | 'NIU'
  | 'NLD'
  | 'NOR'
  | 'NPL'
  | 'NRU'
  | 'NZL'
  | 'OMN'
  | 'PAK'
  | 'PAN'
  | 'PCN'
  | 'PER'
  | 'PHL'
  | 'PLW'
  | 'PNG'
  | 'POL'
  | 'PRI'
  | 'PRK'
  | 'PRT'
  | 'PRY'
  | 'PSE'
  | 'PYF'
  | 'QAT'
  | 'REU'
  | 'ROU'
  | 'RUS'
  | 'RWA'
  | 'SAU'
  | 'SDN'
  | 'SEN'
  | 'SGP'
  | 'SGS'
  | 'SHN'
  | 'SJM'
  | 'SLB'
  | 'SLE'
  | 'SLV'
  | 'SMR'
  | 'SOM'
  | 'SPM'
  | 'SRB'
  | 'SSD'
  | 'STP'
  | 'SUR'
  | 'SVK'
  | 'SVN'
  | 'SWE'
  | 'SWZ'
  | 'SXM'
  | 'SYC'
  | 'SYR'
  | 'TCA'
  | 'TCD'
  | 'TGO'
  | 'THA'
  | 'TJK'
  | 'TKL'
  | 'TKM'
  | 'TLS'
  | 'TON'
  | 'TTO'
  | 'TUN'
  | 'TUR'
  | 'TUV'
  | 'TWN'
  | 'TZA'
  | 'UGA'
  | 'UKR'
  | 'UMI'
  | 'URY'
  | 'USA'
  | 'UZB'
  | 'VAT'
  | 'VCT'
  | 'VEN'
  | 'VGB'
  | 'VIR'
  | 'VNM'
  | 'VUT'
  | 'WLF'
  | 'WSM'
  | 'XKX'
  | 'YEM'
  | 'ZAF'
  | 'ZMB'
  | 'ZWE'
  | (string & {})

/**
 * A postal address.
 *
 * @example
 * ```ts
 * import type { Address, IdentityEntity } from '@hooks/providers/finix'
 *
 * export function addressOf(identityEntity: IdentityEntity): Address | null | undefined {
 *   return identityEntity.business_address
 * }
 * ```
 */
export interface Address {
  /** Street and number. */
  line1?: string | null
  /** Apartment, floor and the like. */
  line2?: string | null
  /** The city. */
  city?: string | null
  /** The state or province. */
  region?: string | null
  /** The postal or ZIP code. */
  postal_code?: string | null
  /** The country. */
  country?: Country | null
}

/**
 * A date without a time.
 *
 * @example
 * ```ts
 * import type { CalendarDate, IdentityEntity } from '@hooks/providers/finix'
 *
 * export function calendarDateOf(identityEntity: IdentityEntity): CalendarDate | null | undefined {
 *   return identityEntity.incorporation_date
 * }
 * ```
 */
export interface CalendarDate {
  /** The day of the month, from 1. */
  day?: number
  /** The month, from 1. */
  month?: number
  /** The year, four digits. */
  year?: number
}

/**
 * The date somebody was born.
 *
 * @example
 * ```ts
 * import type { DateOfBirth, IdentityEntity } from '@hooks/providers/finix'
 *
 * export function dateOfBirthOf(identityEntity: IdentityEntity): DateOfBirth | null | undefined {
 *   return identityEntity.dob
 * }
 * ```
 */
export interface DateOfBirth {
  /** The day of the month, from 1. At least 1. */
  day?: number
  /** The month, from 1. At least 1. */
  month?: number
  /** The year, from 1900. At least 1900. */
  year?: number
}

/**
 * A hold on the money of a card, to be captured or voided later.
 *
 * @example
 * ```ts
 * import type { Authorization, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function authorizationOf(delivery: FinixDelivery): Authorization | undefined {
 *   return delivery.type === 'authorization.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Authorization {
  /** The id of the authorization, `AU` and 22 characters. */
  id: string
  /** When the authorization was created. Format: date-time. */
  created_at?: string
  /** When the authorization was last changed. Format: date-time. */
  updated_at?: string
  /** Where to send the buyer for 3-D Secure; null when that is not needed. */
  '3ds_redirect_url'?: string | null
  /** Charges on top of the price, contained in `amount`. */
  additional_buyer_charges?: AdditionalBuyerCharges | null
  /** The healthcare parts of `amount`, for payments with HSA and FSA cards. */
  additional_healthcare_data?: AdditionalHealthcareData | null
  /** How the address that was given compares to that of the card issuer. */
  address_verification?: AddressVerification | null
  /** The amount held, in minor units of `currency`. At least 0. */
  amount?: number
  /**
   * The amount asked for, in minor units; differs from `amount` after a partial authorization. Found in examples only.
   */
  amount_requested?: number
  /** The id (`AP…`) of the application the authorization was made under. */
  application?: string
  /** The amount to capture or captured, in minor units. Format: int64. */
  capture_amount?: number
  /** What the card reader reported; null for payments without a reader. */
  card_present_details?: CardPresentDetails | null
  /** The currency of all amounts of this authorization. */
  currency?: Currency
  /** The id of the card reader used. */
  device?: string | null
  /** When the hold ends by itself. Format: date-time. */
  expires_at?: string
  /** Why the authorization failed, for programs; null unless it failed. */
  failure_code?: string | null
  /** Why the authorization failed, for people; null unless it failed. */
  failure_message?: string | null
  /** The idempotency key the authorization was created with. Found in examples only, as null. */
  idempotency_id?: string | null
  /** Whether the hold was given up. */
  is_void?: boolean
  /** The id (`ID…`) of the identity of the merchant. */
  merchant_identity?: string
  /** Notes about the authorization. */
  messages?: string[] | null
  /** The answer of the payment processor, unchanged. */
  raw?: { [key: string]: unknown } | null
  /** The result of the security code check. In the published schema, in no example. */
  security_code_checks?: string | null
  /** Whether the card security code that was given is right. */
  security_code_verification?: SecurityCodeVerification | null
  /** The id (`PI…`) of the payment instrument that pays. */
  source?: string
  /** Where the authorization stands. */
  state?: AuthorizationState
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The id that follows the authorization through the processor. */
  trace_id?: string
  /** The id (`TR…`) of the transfer that captured the money; null until then. */
  transfer?: string | null
  /** Where giving up the hold stands. */
  void_state?: VoidState
  /** Addresses of related resources. */
  _links?: { application?: Link; device?: Link; merchant_identity?: Link; self?: Link; transfer?: Link }
}

/**
 * Where an authorization stands.
 *
 * @example
 * ```ts
 * import type { Authorization, AuthorizationState } from '@hooks/providers/finix'
 *
 * export function authorizationStateOf(authorization: Authorization): AuthorizationState | undefined {
 *   return authorization.state
 * }
 * ```
 */
export type AuthorizationState = 'CANCELED' | 'PENDING' | 'FAILED' | 'SUCCEEDED' | 'UNKNOWN' | (string & {})

/**
 * Where giving up a hold stands. Free text in the published schema; these values were seen.
 *
 * @example
 * ```ts
 * import type { Authorization, VoidState } from '@hooks/providers/finix'
 *
 * export function voidStateOf(authorization: Authorization): VoidState | undefined {
 *   return authorization.void_state
 * }
 * ```
 */
export type VoidState = 'PENDING' | 'UNATTEMPTED' | (string & {})

/**
 * An identity's account with a payment processor.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, Merchant } from '@hooks/providers/finix'
 *
 * export function merchantOf(delivery: FinixDelivery): Merchant | undefined {
 *   return delivery.type === 'merchant.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Merchant {
  /** The id of the merchant, `MU` and 22 characters. */
  id: string
  /** When the merchant was created. Format: date-time. */
  created_at?: string
  /** When the merchant was last changed. Format: date-time. */
  updated_at?: string
  /** The id (`AP…`) of the application the merchant belongs to. */
  application?: string
  /** Whether card payments need the security code. */
  card_cvv_required?: boolean
  /** Whether card payments need the expiration date. */
  card_expiration_date_required?: boolean
  /** Whether convenience charges may be put on top of a payment. */
  convenience_charges_enabled?: boolean
  /** Whether transfers are made from reports of the processor. */
  creating_transfer_from_report_enabled?: boolean
  /** Whether partial authorizations are allowed by default. Found in examples only. */
  default_partial_authorization_enabled?: boolean
  /** From which point on fees can be settled. */
  fee_ready_to_settle_upon?: SettleUpon
  /** Whether fees are settled apart from payments instead of being deducted. */
  gross_settlement_enabled?: boolean
  /** The id (`ID…`) of the identity of the merchant. */
  identity?: string
  /** Whether level 2 and level 3 card data are handled. */
  level_two_level_three_data_enabled?: boolean
  /** The merchant category code, four digits. */
  mcc?: string | null
  /** The name of the merchant. */
  merchant_name?: string
  /** The id (`MP…`) of the merchant profile. */
  merchant_profile?: string
  /** The id of the merchant at the processor. */
  mid?: string | null
  /** Where taking on the merchant stands. */
  onboarding_state?: OnboardingState
  /** Whether the merchant can take payments. */
  processing_enabled?: boolean
  /** The processor of the payments; seen are `DUMMY_V1` (sandbox) and `VANTIV_V1`. */
  processor?: string
  /** Access data at the processor. Treat it as secret. */
  processor_details?: MerchantProcessorDetails
  /** From which point on payments can be settled. */
  ready_to_settle_upon?: SettleUpon
  /** Whether rent surcharges may be put on top of a payment. */
  rent_surcharges_enabled?: boolean
  /** Whether the merchant gets settlements. */
  settlement_enabled?: boolean
  /** What identifies settlements on bank statements. */
  settlement_funding_identifier?: SettlementFundingIdentifier
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Where underwriting stands; `APPROVED` was seen. In older deliveries only, no longer in the published schema. */
  underwriting_state?: string
  /** The id (`VI…`) of the latest verification; null in older deliveries. */
  verification?: string | null
  /** Addresses of related resources. */
  _links?: {
    self?: Link
    identity?: Link
    verifications?: Link
    merchant_profile?: Link
    application?: Link
    verification?: Link
  }
}

/**
 * A merchant's access data at the processor. Treat it as secret.
 *
 * @example
 * ```ts
 * import type { Merchant, MerchantProcessorDetails } from '@hooks/providers/finix'
 *
 * export function merchantProcessorDetailsOf(merchant: Merchant): MerchantProcessorDetails | undefined {
 *   return merchant.processor_details
 * }
 * ```
 */
export interface MerchantProcessorDetails {
  /** The API key at the processor. Secret. */
  api_key?: string
  /** The id of the merchant at the processor. */
  mid?: string
}

/**
 * Where taking on a merchant stands.
 *
 * @example
 * ```ts
 * import type { Merchant, OnboardingState } from '@hooks/providers/finix'
 *
 * export function onboardingStateOf(merchant: Merchant): OnboardingState | undefined {
 *   return merchant.onboarding_state
 * }
 * ```
 */
export type OnboardingState = 'PROVISIONING' | 'APPROVED' | 'REJECTED' | (string & {})

/**
 * From which point on money can be settled.
 *
 * @example
 * ```ts
 * import type { Merchant, SettleUpon } from '@hooks/providers/finix'
 *
 * export function settleUponOf(merchant: Merchant): SettleUpon | undefined {
 *   return merchant.fee_ready_to_settle_upon
 * }
 * ```
 */
export type SettleUpon = 'RECONCILIATION' | 'SUCCESSFUL_CAPTURE' | (string & {})

/**
 * What identifies settlements on bank statements. Only this value is known.
 *
 * @example
 * ```ts
 * import type { Merchant, SettlementFundingIdentifier } from '@hooks/providers/finix'
 *
 * export function settlementFundingIdentifierOf(merchant: Merchant): SettlementFundingIdentifier | undefined {
 *   return merchant.settlement_funding_identifier
 * }
 * ```
 */
export type SettlementFundingIdentifier = 'UNSET' | (string & {})

/**
 * A person or a business: a buyer, a seller, an owner.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, Identity } from '@hooks/providers/finix'
 *
 * export function identityOf(delivery: FinixDelivery): Identity | undefined {
 *   return delivery.type === 'identity.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Identity {
  /** The id of the identity, `ID` and 22 characters. */
  id: string
  /** When the identity was created. Format: date-time. */
  created_at?: string
  /** When the identity was last changed. Format: date-time. */
  updated_at?: string
  /** What underwriting needs to know besides. */
  additional_underwriting_data?: AdditionalUnderwritingData | null
  /** The id (`AP…`) of the application the identity belongs to. */
  application?: string
  /** Who the person or business is. */
  entity?: IdentityEntity
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Addresses of related resources. */
  _links?: {
    self?: Link
    verifications?: Link
    merchants?: Link
    settlements?: Link
    authorizations?: Link
    transfers?: Link
    payment_instruments?: Link
    associated_identities?: Link
    disputes?: Link
    application?: Link
  }
}

/**
 * Who a person or business is. Of tax ids it says only whether they were given.
 *
 * @example
 * ```ts
 * import type { Identity, IdentityEntity } from '@hooks/providers/finix'
 *
 * export function identityEntityOf(identity: Identity): IdentityEntity | undefined {
 *   return identity.entity
 * }
 * ```
 */
export interface IdentityEntity {
  /** The merchant id at American Express. */
  amex_mid?: number | null
  /** Expected card payments per year, in minor units. */
  annual_card_volume?: number | null
  /** The address of the business. */
  business_address?: Address | null
  /** The legal name of the business. */
  business_name?: string | null
  /** The telephone number of the business. */
  business_phone?: string | null
  /** Whether the tax id of the business was given. */
  business_tax_id_provided?: boolean
  /** The legal form of the business, such as `INTERNATIONAL_ORGANIZATION`. */
  business_type?: string | null
  /** The text on buyers' statements unless a payment says otherwise. */
  default_statement_descriptor?: string | null
  /** The merchant id at Discover. */
  discover_mid?: number | null
  /** The date of birth of the person. */
  dob?: DateOfBirth | null
  /** The name that customers know the business by. */
  doing_business_as?: string | null
  /** The e-mail address. */
  email?: string | null
  /** The first name of the person. */
  first_name?: string | null
  /** Whether the business has taken card payments before. */
  has_accepted_credit_cards_previously?: boolean
  /** When the business was founded. */
  incorporation_date?: CalendarDate | null
  /** The last name of the person. */
  last_name?: string | null
  /** The greatest amount of one payment, in minor units. */
  max_transaction_amount?: number | null
  /** The merchant category code, four digits. */
  mcc?: string | null
  /** Whether the business is publicly traded. */
  ownership_type?: OwnershipType | null
  /** The address of the person. */
  personal_address?: Address | null
  /** The telephone number of the person. */
  phone?: string | null
  /** How much of the business the person owns, in percent. */
  principal_percentage_ownership?: number | null
  /** A short name of the business. */
  short_business_name?: string | null
  /** The tax authority of the business. */
  tax_authority?: string | null
  /** Whether the tax id of the person was given. */
  tax_id_provided?: boolean
  /** The position of the person, such as `CEO`. */
  title?: string | null
  /** The web site of the business. */
  url?: string | null
}

/**
 * Whether a business is publicly traded.
 *
 * @example
 * ```ts
 * import type { IdentityEntity, OwnershipType } from '@hooks/providers/finix'
 *
 * export function ownershipTypeOf(identityEntity: IdentityEntity): OwnershipType | null | undefined {
 *   return identityEntity.ownership_type
 * }
 * ```
 */
export type OwnershipType = 'PUBLIC' | 'PRIVATE' | (string & {})

/**
 * What underwriting needs to know about a business. Volumes and amounts are in minor units.
 *
 * @example
 * ```ts
 * import type { AdditionalUnderwritingData, Identity } from '@hooks/providers/finix'
 *
 * export function additionalUnderwritingDataOf(identity: Identity): AdditionalUnderwritingData | null | undefined {
 *   return identity.additional_underwriting_data
 * }
 * ```
 */
export interface AdditionalUnderwritingData {
  /** Expected bank payments per year. */
  annual_ach_volume?: number
  /** The average amount of a bank payment. */
  average_ach_transfer_amount?: number
  /** The average amount of a card payment. */
  average_card_transfer_amount?: number
  /** What the business does. */
  business_description?: string
  /** How card payments come in. */
  card_volume_distribution?: CardVolumeDistribution | null
  /** Whether a credit check is permitted. */
  credit_check_allowed?: boolean
  /** The IP address that the permission was given from. */
  credit_check_ip_address?: string
  /** When the permission was given. */
  credit_check_timestamp?: string
  /** The browser that the permission was given with. */
  credit_check_user_agent?: string
  /** Whether the merchant agreement was accepted. */
  merchant_agreement_accepted?: boolean
  /** The IP address that the agreement was accepted from. */
  merchant_agreement_ip_address?: string
  /** When the agreement was accepted. */
  merchant_agreement_timestamp?: string
  /** The browser that the agreement was accepted with. */
  merchant_agreement_user_agent?: string
  /** Under which conditions the business refunds. */
  refund_policy?: RefundPolicy
  /** Who buys from and sells to whom. */
  volume_distribution_by_business_type?: BusinessTypeVolumeDistribution | null
}

/**
 * How card payments come in, in percent.
 *
 * @example
 * ```ts
 * import type { AdditionalUnderwritingData, CardVolumeDistribution } from '@hooks/providers/finix'
 *
 * export function cardVolumeDistributionOf(
 *   additionalUnderwritingData: AdditionalUnderwritingData,
 * ): CardVolumeDistribution | null | undefined {
 *   return additionalUnderwritingData.card_volume_distribution
 * }
 * ```
 */
export interface CardVolumeDistribution {
  /** With the card at a reader. */
  card_present_percentage?: number
  /** Over the internet. */
  ecommerce_percentage?: number
  /** By post or telephone. */
  mail_order_telephone_order_percentage?: number
}

/**
 * Who buys from and sells to whom, in percent of the volume.
 *
 * @example
 * ```ts
 * import type { AdditionalUnderwritingData, BusinessTypeVolumeDistribution } from '@hooks/providers/finix'
 *
 * export function businessTypeVolumeDistributionOf(
 *   additionalUnderwritingData: AdditionalUnderwritingData,
 * ): BusinessTypeVolumeDistribution | null | undefined {
 *   return additionalUnderwritingData.volume_distribution_by_business_type
 * }
 * ```
 */
export interface BusinessTypeVolumeDistribution {
  /** Businesses to businesses. */
  business_to_business_volume_percentage?: number
  /** Businesses to consumers. */
  business_to_consumer_volume_percentage?: number
  /** Consumers to consumers. */
  consumer_to_consumer_volume_percentage?: number
  /** Persons to persons. */
  person_to_person_volume_percentage?: number
  /** Everything else. */
  other_volume_percentage?: number
}

/**
 * Under which conditions a business refunds.
 *
 * @example
 * ```ts
 * import type { AdditionalUnderwritingData, RefundPolicy } from '@hooks/providers/finix'
 *
 * export function refundPolicyOf(additionalUnderwritingData: AdditionalUnderwritingData): RefundPolicy | undefined {
 *   return additionalUnderwritingData.refund_policy
 * }
 * ```
 */
export type RefundPolicy = 'NO_REFUNDS' | 'MERCHANDISE_EXCHANGE_ONLY' | 'WITHIN_30_DAYS' | 'OTHER' | (string & {})

/**
 * A card or a bank account. Which fields come depends on the kind.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, PaymentInstrument } from '@hooks/providers/finix'
 *
 * export function paymentInstrumentOf(delivery: FinixDelivery): PaymentInstrument | undefined {
 *   return delivery.type === 'instrument.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface PaymentInstrument {
  /** The id of the payment instrument, `PI` and 22 characters. */
  id: string
  /** When the payment instrument was created. Format: date-time. */
  created_at?: string
  /** When the payment instrument was last changed. Format: date-time. */
  updated_at?: string
  /** The kind of bank account. Bank accounts only. */
  account_type?: BankAccountType
  /** The billing address. */
  address?: Address | null
  /** How the address compares to that of the card issuer. Cards only. */
  address_verification?: AddressVerification
  /** The id (`AP…`) of the application the payment instrument belongs to. */
  application?: string
  /** Whether the bank account was found to exist. Bank accounts only. */
  bank_account_validation_check?: BankAccountValidationCheck
  /** The routing number of the bank. Bank accounts only. */
  bank_code?: string
  /** The first digits of the card number. Cards only. */
  bin?: string
  /** The brand of the card. Cards only. */
  brand?: CardBrand
  /** The name of the card product. In the published schema, in no example. */
  card_name?: string | null
  /** The kind of card. Cards only. */
  card_type?: CardType
  /** The country of the bank account. Bank accounts only. */
  country?: Country | null
  /** How the payment instrument was made; `API` was seen. Found in examples only. */
  created_via?: string | null
  /** The currency of the payment instrument. */
  currency?: Currency
  /** Why the payment instrument was switched off, for programs. Reported outside the published schema. */
  disabled_code?: string | null
  /** Why the payment instrument was switched off, for people. Reported outside the published schema. */
  disabled_message?: string | null
  /** Whether the payment instrument can be used. */
  enabled?: boolean
  /** The month after which the card expires, 1 to 12. At least 1. At most 12. */
  expiration_month?: number
  /** The year in which the card expires, four digits. At least 1. */
  expiration_year?: number
  /** Whether the card takes fast payouts. In the published schema, in no example. */
  fast_funds_indicator?: string
  /** Identifies the card or account behind the payment instrument (`FPR…`). */
  fingerprint?: string
  /** The id (`ID…`) of the identity it belongs to. */
  identity?: string
  /** The number of a Canadian bank. Reported outside the published schema. */
  institution_number?: string | null
  /** The kind of payment instrument. */
  instrument_type?: InstrumentType
  /** Whether the card was issued in the USA. */
  issuer_country?: IssuerCountry
  /** The last four digits of the card number. */
  last_four?: string
  /** The account number with all but its last digits masked. Bank accounts only. */
  masked_account_number?: string | null
  /** The name of the owner. */
  name?: string | null
  /** Whether payouts for online gambling are blocked. Misspelt so upstream; in no example. */
  online_gambing_block_indicator?: string
  /** Whether the payment instrument pays or receives. In the published schema, in no example. */
  payload_type?: PayloadType
  /** Whether payouts to the card are blocked. In the published schema, in no example. */
  push_funds_block_indicator?: string
  /** Whether the card security code that was given is right. */
  security_code_verification?: SecurityCodeVerification
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The branch number of a Canadian bank. Reported outside the published schema. */
  transit_number?: string | null
  /** The kind of payment instrument; the same as `instrument_type`. */
  type?: InstrumentType
  /** Addresses of related resources. */
  _links?: {
    application?: Link
    authorizations?: Link
    identity?: Link
    self?: Link
    transfers?: Link
    updates?: Link
    verifications?: Link
  }
}

/**
 * The kinds of bank account.
 *
 * @example
 * ```ts
 * import type { BankAccountType, PaymentInstrument } from '@hooks/providers/finix'
 *
 * export function bankAccountTypeOf(paymentInstrument: PaymentInstrument): BankAccountType | undefined {
 *   return paymentInstrument.account_type
 * }
 * ```
 */
export type BankAccountType = 'CHECKING' | 'SAVINGS' | (string & {})

/**
 * Whether a bank account was found to exist.
 *
 * @example
 * ```ts
 * import type { BankAccountValidationCheck, PaymentInstrument } from '@hooks/providers/finix'
 *
 * export function bankAccountValidationCheckOf(
 *   paymentInstrument: PaymentInstrument,
 * ): BankAccountValidationCheck | undefined {
 *   return paymentInstrument.bank_account_validation_check
 * }
 * ```
 */
export type BankAccountValidationCheck = 'VALID' | 'INCONCLUSIVE' | 'NOT_ATTEMPTED' | 'INVALID' | (string & {})

/**
 * The brands of cards.
 *
 * @example
 * ```ts
 * import type { CardBrand, PaymentInstrument } from '@hooks/providers/finix'
 *
 * export function cardBrandOf(paymentInstrument: PaymentInstrument): CardBrand | undefined {
 *   return paymentInstrument.brand
 * }
 * ```
 */
export type CardBrand =
  | 'UATP'
  | 'CHINA_T_UNION'
  | 'LANKAPAY'
  | 'MIR'
  | 'MASTERCARD'
  | 'DANKORT'
  | 'INTERPAYMENT'
  | 'UNKNOWN'
  | 'VERVE'
  | 'VISA'
  | 'TROY'
  | 'DISCOVER'
  | 'AMERICAN_EXPRESS'
  | 'INSTAPAYMENT'
  | 'DINERS_CLUB_INTERNATIONAL'
  | 'MAESTRO'
  | 'DINERS_CLUB'
  | 'CHINA_UNION_PAY'
  | 'RUPAY'
  | 'JCB'
  | (string & {})

/**
 * The kinds of card.
 *
 * @example
 * ```ts
 * import type { CardType, PaymentInstrument } from '@hooks/providers/finix'
 *
 * export function cardTypeOf(paymentInstrument: PaymentInstrument): CardType | undefined {
 *   return paymentInstrument.card_type
 * }
 * ```
 */
export type CardType =
  | 'CREDIT'
  | 'HSA_FSA'
  | 'NON_RELOADABLE_PREPAID'
  | 'DEBIT'
  | 'UNKNOWN'
  | 'RELOADABLE_PREPAID'
  | (string & {})

/**
 * The kinds of payment instrument.
 *
 * @example
 * ```ts
 * import type { InstrumentType, PaymentInstrument } from '@hooks/providers/finix'
 *
 * export function instrumentTypeOf(paymentInstrument: PaymentInstrument): InstrumentType | undefined {
 *   return paymentInstrument.instrument_type
 * }
 * ```
 */
export type InstrumentType =
  | 'VANTIV_OMNI_TOKEN'
  | 'PAYMENT_CARD'
  | 'APPLE_PAY'
  | 'GOOGLE_PAY'
  | 'TOKEN'
  | 'VIRTUAL'
  | 'PAYMENT_CARD_PRESENT'
  | 'BANK_ACCOUNT'
  | 'SWIPED_PAYMENT_CARD'
  | (string & {})

/**
 * Whether a card was issued in the USA.
 *
 * @example
 * ```ts
 * import type { IssuerCountry, PaymentInstrument } from '@hooks/providers/finix'
 *
 * export function issuerCountryOf(paymentInstrument: PaymentInstrument): IssuerCountry | undefined {
 *   return paymentInstrument.issuer_country
 * }
 * ```
 */
export type IssuerCountry = 'USA' | 'UNKNOWN' | 'NON_USA' | (string & {})

/**
 * Whether a payment instrument receives (`DESTINATION`) or pays (`SOURCE`).
 *
 * @example
 * ```ts
 * import type { PayloadType, PaymentInstrument } from '@hooks/providers/finix'
 *
 * export function payloadTypeOf(paymentInstrument: PaymentInstrument): PayloadType | undefined {
 *   return paymentInstrument.payload_type
 * }
 * ```
 */
export type PayloadType = 'DESTINATION' | 'SOURCE' | (string & {})

/**
 * A buyer's objection to a payment, raised with the bank.
 *
 * @example
 * ```ts
 * import type { Dispute, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function disputeOf(delivery: FinixDelivery): Dispute | undefined {
 *   return delivery.type === 'dispute.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Dispute {
  /** The id of the dispute, `DI` and 22 characters. */
  id: string
  /** When the dispute was created. Format: date-time. */
  created_at?: string
  /** When the dispute was last changed. Format: date-time. */
  updated_at?: string
  /** What is to be done. */
  action?: string | null
  /** The disputed amount, in minor units. */
  amount?: number | null
  /** The id (`AP…`) of the application the dispute belongs to. */
  application?: string
  /** Details from the card network. */
  dispute_details?: DisputeDetails
  /** The id (`ID…`) of the identity of the merchant. */
  identity?: string
  /** A note about the dispute. */
  message?: string | null
  /** When the buyer objected. Format: date-time. */
  occurred_at?: string | null
  /** Why the buyer objects. */
  reason?: DisputeReason
  /** Until when evidence can be handed in. Format: date-time. */
  respond_by?: string | null
  /** Where your response stands. Known from a filter of the API only; values unknown. */
  response_state?: string | null
  /** Where the dispute stands. */
  state?: DisputeState
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The id (`TR…`) of the disputed transfer. */
  transfer?: string
  /** Addresses of related resources. */
  _links?: { adjustment_transfers?: Link; application?: Link; evidence?: Link; self?: Link; transfer?: Link }
}

/**
 * Details of a dispute from the card network; an open record.
 *
 * @example
 * ```ts
 * import type { Dispute, DisputeDetails } from '@hooks/providers/finix'
 *
 * export function disputeDetailsOf(dispute: Dispute): DisputeDetails | undefined {
 *   return dispute.dispute_details
 * }
 * ```
 */
export interface DisputeDetails {
  /** The acquirer reference number. From an official example. */
  arn?: string
  [key: string]: unknown
}

/**
 * Why a buyer objects to a payment.
 *
 * @example
 * ```ts
 * import type { Dispute, DisputeReason } from '@hooks/providers/finix'
 *
 * export function disputeReasonOf(dispute: Dispute): DisputeReason | undefined {
 *   return dispute.reason
 * }
 * ```
 */
export type DisputeReason = 'CLERICAL' | 'FRAUD' | 'INQUIRY' | 'QUALITY' | 'TECHNICAL' | (string & {})

/**
 * Where a dispute stands.
 *
 * @example
 * ```ts
 * import type { Dispute, DisputeState } from '@hooks/providers/finix'
 *
 * export function disputeStateOf(dispute: Dispute): DisputeState | undefined {
 *   return dispute.state
 * }
 * ```
 */
export type DisputeState = 'INQUIRY' | 'PENDING' | 'WON' | 'LOST' | 'ARBITRATION' | (string & {})

/**
 * A document that answers a dispute.
 *
 * @example
 * ```ts
 * import type { DisputeEvidence, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function disputeEvidenceOf(delivery: FinixDelivery): DisputeEvidence | undefined {
 *   return delivery.type === 'evidence.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface DisputeEvidence {
  /** The id of the evidence, `DF` and 22 characters. */
  id: string
  /** When the evidence was created. Format: date-time. */
  created_at?: string
  /** When the evidence was last changed. Format: date-time. */
  updated_at?: string
  /** The id (`DI…`) of the dispute. */
  dispute?: string
  /** Where handing the document on stands. */
  state?: DisputeEvidenceState
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Address of the evidence. */
  _links?: { self?: Link }
}

/**
 * Where handing on a piece of evidence stands.
 *
 * @example
 * ```ts
 * import type { DisputeEvidence, DisputeEvidenceState } from '@hooks/providers/finix'
 *
 * export function disputeEvidenceStateOf(disputeEvidence: DisputeEvidence): DisputeEvidenceState | undefined {
 *   return disputeEvidence.state
 * }
 * ```
 */
export type DisputeEvidenceState = 'PENDING' | 'SUCCEEDED' | 'CANCELED' | 'FAILED' | (string & {})

/**
 * A batch of payments and fees that is paid out together.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, Settlement } from '@hooks/providers/finix'
 *
 * export function settlementOf(delivery: FinixDelivery): Settlement | undefined {
 *   return delivery.type === 'settlement.accruing_started' ? delivery.data : undefined
 * }
 * ```
 */
export interface Settlement {
  /** The id of the settlement, `ST` and 22 characters. */
  id: string
  /** When the settlement was created. Format: date-time. */
  created_at?: string
  /** When the settlement was last changed. Format: date-time. */
  updated_at?: string
  /** The id (`AP…`) of the application the settlement belongs to. */
  application?: string
  /** The currency of all amounts of this settlement. */
  currency?: Currency
  /** The id (`PI…`) of the bank account that is paid. */
  destination?: string | null
  /** How the money flows. */
  funds_flow?: string | null
  /** The id (`ID…`) of the identity of the merchant. */
  identity?: string
  /** The id (`MU…`) of the merchant. */
  merchant_id?: string
  /** The total without the fees, in minor units. */
  net_amount?: number
  /** The kind of payments in the settlement. */
  payment_type?: string | null
  /** The processor; `DUMMY_V1` (sandbox) was seen. */
  processor?: string
  /** Where the settlement stands. */
  status?: SettlementStatus
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The total of the payments, in minor units. */
  total_amount?: number
  /** The total of the fees, in minor units. */
  total_fee?: number
  /** The total of the fees, in minor units; a second field besides `total_fee`. */
  total_fees?: number
  /** Whose money is settled. */
  type?: SettlementType
  /** Addresses of related resources. */
  _links?: {
    application?: Link
    credits?: Link
    debits?: Link
    disputes?: Link
    fees?: Link
    funding_transfers?: Link
    identity?: Link
    reversals?: Link
    self?: Link
    transfers?: Link
  }
}

/**
 * Where a settlement stands. The value of a settlement that is still accruing is not known.
 *
 * @example
 * ```ts
 * import type { Settlement, SettlementStatus } from '@hooks/providers/finix'
 *
 * export function settlementStatusOf(settlement: Settlement): SettlementStatus | undefined {
 *   return settlement.status
 * }
 * ```
 */
export type SettlementStatus = 'APPROVED' | 'AWAITING_APPROVAL' | 'PENDING' | (string & {})

/**
 * Whose money is settled.
 *
 * @example
 * ```ts
 * import type { Settlement, SettlementType } from '@hooks/providers/finix'
 *
 * export function settlementTypeOf(settlement: Settlement): SettlementType | undefined {
 *   return settlement.type
 * }
 * ```
 */
export type SettlementType =
  | 'MERCHANT_REVENUE'
  | 'PLATFORM_FEE'
  | 'PARTNER_FEE'
  | 'NOOP'
  | 'MERCHANT'
  | 'APPLICATION'
  | 'PLATFORM'
  | (string & {})

/**
 * The account that everything else belongs to.
 *
 * @example
 * ```ts
 * import type { Application, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function applicationOf(delivery: FinixDelivery): Application | undefined {
 *   return delivery.type === 'application.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Application {
  /** The id of the application, `AP` and 22 characters. */
  id: string
  /** When the application was created. Format: date-time. */
  created_at?: string
  /** When the application was last changed. Format: date-time. */
  updated_at?: string
  /** Whether card payments need the security code. */
  card_cvv_required?: boolean
  /** Whether card payments need the expiration date. */
  card_expiration_date_required?: boolean
  /** Whether transfers are made from reports of the processor. */
  creating_transfer_from_report_enabled?: boolean
  /** Whether the application can be used. */
  enabled?: boolean
  /** From which point on fees can be settled. */
  fee_ready_to_settle_upon?: SettleUpon | null
  /** The name of the application. */
  name?: string
  /** The id (`ID…`) of the identity that owns the application. */
  owner?: string
  /** Whether payments can be made. */
  processing_enabled?: boolean
  /** From which point on payments can be settled. */
  ready_to_settle_upon?: SettleUpon | null
  /** Whether settlements are made. */
  settlement_enabled?: boolean
  /** What identifies settlements on bank statements. */
  settlement_funding_identifier?: SettlementFundingIdentifier | null
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Addresses of related resources. */
  _links?: {
    application_profile?: Link
    authorizations?: Link
    disputes?: Link
    identities?: Link
    merchants?: Link
    owner_identity?: Link
    payment_instruments?: Link
    processors?: Link
    reversals?: Link
    self?: Link
    settlements?: Link
    tokens?: Link
    transfers?: Link
    users?: Link
    webhooks?: Link
  }
}

/**
 * The fee and risk settings of an application.
 *
 * @example
 * ```ts
 * import type { ApplicationProfile, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function applicationProfileOf(delivery: FinixDelivery): ApplicationProfile | undefined {
 *   return delivery.type === 'application_profile.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface ApplicationProfile {
  /** The id of the application profile, `PP` and 22 characters. */
  id: string
  /** When the profile was created. Format: date-time. */
  created_at?: string
  /** When the profile was last changed. Format: date-time. */
  updated_at?: string
  /** The id (`AP…`) of the application. */
  application?: string
  /** The id (`FP…`) of the fee profile. */
  fee_profile?: string | null
  /** The id (`RP…`) of the risk profile. */
  risk_profile?: string
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Addresses of related resources. */
  _links?: { application?: Link; fee_profile?: Link; risk_profile?: Link; self?: Link }
}

/**
 * The fee, payout and risk settings of a merchant.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, MerchantProfile } from '@hooks/providers/finix'
 *
 * export function merchantProfileOf(delivery: FinixDelivery): MerchantProfile | undefined {
 *   return delivery.type === 'merchant_profile.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface MerchantProfile {
  /** The id of the merchant profile, `MP` and 22 characters. */
  id: string
  /** When the profile was created. Format: date-time. */
  created_at?: string
  /** When the profile was last changed. Format: date-time. */
  updated_at?: string
  /** The id (`AP…`) of the application. */
  application?: string
  /** The id (`FP…`) of the fee profile. */
  fee_profile?: string | null
  /** The id (`PO…`) of the payout profile. */
  payout_profile?: string | null
  /** The id (`RP…`) of the risk profile. */
  risk_profile?: string | null
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Addresses of related resources. */
  _links?: {
    application?: Link
    fee_profile?: Link
    owner_identity?: Link
    processors?: Link
    reserve_profile?: Link
    risk_profile?: Link
    self?: Link
    users?: Link
  }
}

/**
 * A check of a merchant or of a payment instrument by the processor.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, Verification } from '@hooks/providers/finix'
 *
 * export function verificationOf(delivery: FinixDelivery): Verification | undefined {
 *   return delivery.type === 'verification.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Verification {
  /** The id of the verification, `VI` and 22 characters. */
  id: string
  /** When the verification was created. Format: date-time. */
  created_at?: string
  /** When the verification was last changed. Format: date-time. */
  updated_at?: string
  /** The id (`AP…`) of the application. */
  application?: string
  /** The id (`ID…`) of the identity checked. */
  identity?: string | null
  /** The id (`MU…`) of the merchant checked. */
  merchant?: string | null
  /** The id (`ID…`) of the identity of the merchant. */
  merchant_identity?: string | null
  /** Notes about the verification. */
  messages?: { [key: string]: unknown }[]
  /** The id (`PI…`) of the payment instrument checked. */
  payment_instrument?: string | null
  /** The processor; `DUMMY_V1` (sandbox) and `VISA_V1` were seen. */
  processor?: string
  /** The answer of the processor, unchanged. An object, but text in one published example. */
  raw?: { [key: string]: unknown } | string | null
  /** Where the verification stands. */
  state?: VerificationState
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The id that follows the verification through the processor. */
  trace_id?: string
  /** Addresses of related resources; `payment_instrument` is found in examples only. */
  _links?: { self?: Link; merchant?: Link; application?: Link; payment_instrument?: Link }
}

/**
 * Where a verification stands.
 *
 * @example
 * ```ts
 * import type { Verification, VerificationState } from '@hooks/providers/finix'
 *
 * export function verificationStateOf(verification: Verification): VerificationState | undefined {
 *   return verification.state
 * }
 * ```
 */
export type VerificationState = 'PENDING' | 'SUCCEEDED' | 'FAILED' | (string & {})

/**
 * An amount that is charged for a payment or a service.
 *
 * @example
 * ```ts
 * import type { Fee, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function feeOf(delivery: FinixDelivery): Fee | undefined {
 *   return delivery.type === 'fee.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Fee {
  /** The id of the fee, `FE` and 22 characters. */
  id: string
  /** When the fee was created. Format: date-time. */
  created_at?: string
  /** When the fee was last changed. Format: date-time. */
  updated_at?: string
  /** The amount, in minor units of `currency`. */
  amount?: number
  /** The currency of the fee. */
  currency?: Currency
  /** A name for people. */
  display_name?: string | null
  /** Who the fee is for. */
  fee_subtype?: FeeSubtype
  /** The kind of fee. */
  fee_type?: FeeType
  /** A note of your own. */
  label?: string | null
  /** The id of what the fee is charged for. */
  linked_id?: string
  /** What kind of thing `linked_id` names. */
  linked_type?: FeeLinkedType
  /** The id (`MU…`) of the merchant. */
  merchant?: string
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Addresses of related resources. */
  _links?: { merchant?: Link; self?: Link; transfer?: Link }
}

/**
 * Who a fee is for.
 *
 * @example
 * ```ts
 * import type { Fee, FeeSubtype } from '@hooks/providers/finix'
 *
 * export function feeSubtypeOf(fee: Fee): FeeSubtype | undefined {
 *   return fee.fee_subtype
 * }
 * ```
 */
export type FeeSubtype = 'CUSTOM' | 'APPLICATION_FEE' | 'PLATFORM_FEE' | (string & {})

/**
 * What a fee is charged for.
 *
 * @example
 * ```ts
 * import type { Fee, FeeLinkedType } from '@hooks/providers/finix'
 *
 * export function feeLinkedTypeOf(fee: Fee): FeeLinkedType | undefined {
 *   return fee.linked_type
 * }
 * ```
 */
export type FeeLinkedType = 'APPLICATION' | 'PLATFORM' | 'SUBSCRIPTION' | 'TRANSFER' | (string & {})

/**
 * What is charged for payments. Percentages are in basis points (1 = 0.01 %), fixed fees in minor units; null means not
 * set.
 *
 * @example
 * ```ts
 * import type { FeeProfile, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function feeProfileOf(delivery: FinixDelivery): FeeProfile | undefined {
 *   return delivery.type === 'fee_profile.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface FeeProfile {
  /** The id of the fee profile, `FP…`. */
  id: string
  /** When the fee profile was created. Format: date-time. */
  created_at?: string
  /** When the fee profile was last changed. Format: date-time. */
  updated_at?: string
  /** The id (`AP…`) of the application. */
  application?: string
  /** What is charged on bank (ACH) payments, in basis points (hundredths of a percent). */
  ach_basis_points?: number
  /** What is charged per returned ACH credit, in minor units. */
  ach_credit_return_fixed_fee?: number | null
  /** What is charged per returned ACH debit, in minor units. */
  ach_debit_return_fixed_fee?: number | null
  /** What is charged on bank (ACH) payments, in minor units per payment. */
  ach_fixed_fee?: number
  /** The assessment fee of American Express, in basis points (hundredths of a percent). */
  american_express_assessment_basis_points?: number | null
  /** What is charged on American Express payments, in basis points (hundredths of a percent). */
  american_express_basis_points?: number | null
  /** Whether interchange is passed on for American Express payments. */
  american_express_charge_interchange?: boolean | null
  /**
   * What is charged on American Express payments that are externally funded, in basis points (hundredths of a percent).
   */
  american_express_externally_funded_basis_points?: number | null
  /** What is charged on American Express payments that are externally funded, in minor units per payment. */
  american_express_externally_funded_fixed_fee?: number | null
  /** What is charged on American Express payments, in minor units per payment. */
  american_express_fixed_fee?: number | null
  /** A primary extra charge per payment, in minor units. */
  ancillary_fixed_fee_primary?: number | null
  /** A secondary extra charge per payment, in minor units. */
  ancillary_fixed_fee_secondary?: number | null
  /**
   * The part of the amount that is charged, in basis points (hundredths of a percent), where nothing more special
   * applies.
   */
  basis_points?: number
  /** What is charged on card payments across borders, in basis points (hundredths of a percent). */
  card_cross_border_basis_points?: number | null
  /** What is charged on card payments across borders, in minor units per payment. */
  card_cross_border_fixed_fee?: number | null
  /** Whether interchange is passed on. */
  charge_interchange?: boolean
  /** What is charged on Diners Club payments, in basis points (hundredths of a percent). */
  diners_club_basis_points?: number | null
  /** Whether interchange is passed on for Diners Club payments. */
  diners_club_charge_interchange?: boolean | null
  /** What is charged on Diners Club payments, in minor units per payment. */
  diners_club_fixed_fee?: number | null
  /** The assessment fee of Discover, in basis points (hundredths of a percent). */
  discover_assessments_basis_points?: number | null
  /** What is charged on Discover payments, in basis points (hundredths of a percent). */
  discover_basis_points?: number | null
  /** Whether interchange is passed on for Discover payments. */
  discover_charge_interchange?: boolean | null
  /** The data usage fee of Discover, in minor units per payment. */
  discover_data_usage_fixed_fee?: number | null
  /** What is charged on Discover payments that are externally funded, in basis points (hundredths of a percent). */
  discover_externally_funded_basis_points?: number | null
  /** What is charged on Discover payments that are externally funded, in minor units per payment. */
  discover_externally_funded_fixed_fee?: number | null
  /** What is charged on Discover payments, in minor units per payment. */
  discover_fixed_fee?: number | null
  /** The network authorization fee of Discover, in minor units per payment. */
  discover_network_authorization_fixed_fee?: number | null
  /** What is charged per dispute, in minor units. */
  dispute_fixed_fee?: number | null
  /** What is charged per inquiry before a dispute, in minor units. */
  dispute_inquiry_fixed_fee?: number | null
  /** What is charged on payments that are externally funded, in basis points (hundredths of a percent). */
  externally_funded_basis_points?: number | null
  /** What is charged on payments that are externally funded, in minor units per payment. */
  externally_funded_fixed_fee?: number | null
  /** What is charged per payment, in minor units, where nothing more special applies. */
  fixed_fee?: number
  /** What is charged on JCB payments, in basis points (hundredths of a percent). */
  jcb_basis_points?: number | null
  /** Whether interchange is passed on for JCB payments. */
  jcb_charge_interchange?: boolean | null
  /** What is charged on JCB payments, in minor units per payment. */
  jcb_fixed_fee?: number | null
  /** The acquirer fee of Mastercard, in basis points (hundredths of a percent). */
  mastercard_acquirer_fees_basis_points?: number | null
  /** The assessment (amounts over 1,000) fee of Mastercard, in basis points (hundredths of a percent). */
  mastercard_assessments_over1k_basis_points?: number | null
  /** The assessment (amounts under 1,000) fee of Mastercard, in basis points (hundredths of a percent). */
  mastercard_assessments_under1k_basis_points?: number | null
  /** What is charged on Mastercard payments, in basis points (hundredths of a percent). */
  mastercard_basis_points?: number | null
  /** Whether interchange is passed on for Mastercard payments. */
  mastercard_charge_interchange?: boolean | null
  /** What is charged on Mastercard payments, in minor units per payment. */
  mastercard_fixed_fee?: number | null
  /** The acquirer processing fee of Visa, in minor units per payment. */
  visa_acquirer_processing_fixed_fee?: number | null
  /** The assessment fee of Visa, in basis points (hundredths of a percent). */
  visa_assessments_basis_points?: number | null
  /** The BASE II credit voucher fee of Visa, in minor units per payment. */
  visa_base_II_credit_voucher_fixed_fee?: number | null
  /** The BASE II file transmission fee of Visa, in minor units per payment. */
  visa_base_II_system_file_transmission_fixed_fee?: number | null
  /** What is charged on Visa payments, in basis points (hundredths of a percent). */
  visa_basis_points?: number | null
  /** Whether interchange is passed on for Visa payments. */
  visa_charge_interchange?: boolean | null
  /** The credit voucher fee of Visa, in minor units per payment. */
  visa_credit_voucher_fixed_fee?: number | null
  /** What is charged on Visa payments, in minor units per payment. */
  visa_fixed_fee?: number | null
  /** The kilobyte access fee of Visa, in minor units per payment. */
  visa_kilobyte_access_fixed_fee?: number | null
  /** Charges by card tier; an open record. */
  qualified_tiers?: { [key: string]: unknown } | null
  /** When amounts are rounded. */
  rounding_mode?: RoundingMode
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Addresses of related resources. */
  _links?: { application?: Link; owner_identity?: Link; processors?: Link; self?: Link; users?: Link }
}

/**
 * When fees are rounded: for each payment, or for their sum.
 *
 * @example
 * ```ts
 * import type { FeeProfile, RoundingMode } from '@hooks/providers/finix'
 *
 * export function roundingModeOf(feeProfile: FeeProfile): RoundingMode | undefined {
 *   return feeProfile.rounding_mode
 * }
 * ```
 */
export type RoundingMode = 'TRANSACTION' | 'AGGREGATE' | (string & {})

/**
 * A document, such as a picture of a driver's licence.
 *
 * @example
 * ```ts
 * import type { File, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function fileOf(delivery: FinixDelivery): File | undefined {
 *   return delivery.type === 'file.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface File {
  /** The id of the file, `FILE_…`. */
  id: string
  /** When the file was created. Format: date-time. */
  created_at?: string
  /** When the file was last changed. Format: date-time. */
  updated_at?: string
  /** The id (`AP…`) of the application. */
  application_id?: string
  /** A name for people. */
  display_name?: string
  /** The file name extension. */
  extension?: string | null
  /** The id (`ID…`) of the identity the file belongs to. */
  identity_id?: string | null
  /** The id of what the file is attached to. */
  linked_to?: string
  /** What kind of thing `linked_to` names. */
  linked_type?: ResourceLinkedType
  /** The id of the platform. */
  platform_id?: string
  /** Where uploading and checking stand. */
  status?: FileStatus
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The kind of document; `DRIVERS_LICENSE_FRONT` was seen. */
  type?: string
}

/**
 * Where a file stands. Free text in the published schema; these values were seen.
 *
 * @example
 * ```ts
 * import type { File, FileStatus } from '@hooks/providers/finix'
 *
 * export function fileStatusOf(file: File): FileStatus | undefined {
 *   return file.status
 * }
 * ```
 */
export type FileStatus = 'PENDING' | 'REQUIRES_UPLOAD' | 'UPLOADED' | (string & {})

/**
 * What kind of thing a resource is attached to. Free text in the published schema; this value was seen.
 *
 * @example
 * ```ts
 * import type { File, ResourceLinkedType } from '@hooks/providers/finix'
 *
 * export function resourceLinkedTypeOf(file: File): ResourceLinkedType | undefined {
 *   return file.linked_type
 * }
 * ```
 */
export type ResourceLinkedType = 'MERCHANT' | (string & {})

/**
 * An address that a file can be uploaded to without credentials, for a while.
 *
 * @example
 * ```ts
 * import type { ExternalLink, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function externalLinkOf(delivery: FinixDelivery): ExternalLink | undefined {
 *   return delivery.type === 'external_link.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface ExternalLink {
  /** The id of the link, `EL_…`. */
  id: string
  /** When the link was created. Format: date-time. */
  created_at?: string
  /** How long the link is valid. */
  duration?: string | null
  /** Whether the link is no longer valid. */
  expired?: boolean
  /** Until when the link is valid. Plain text in the published schema. */
  expires_at?: string
  /** The id (`FILE_…`) of the file. */
  file_id?: string
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** What the link is for; `UPLOAD` was seen. */
  type?: string
  /** The address. Whoever has it can upload, so treat it as secret. */
  url?: string
  /** The id (`US…`) of the API user that made the link. */
  user_id?: string
}

/**
 * A form that a merchant has to fill in, such as the PCI self-assessment.
 *
 * @example
 * ```ts
 * import type { ComplianceForm, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function complianceFormOf(delivery: FinixDelivery): ComplianceForm | undefined {
 *   return delivery.type === 'compliance_form.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface ComplianceForm {
  /** The id of the form, `cf_…`. */
  id: string
  /** When the form was created. Format: date-time. */
  created_at?: string
  /** When the form was last changed. Format: date-time. */
  updated_at?: string
  /** The id of the template. */
  compliance_form_template?: string
  /** Until when the form is to be completed. Format: date-time. */
  due_at?: string
  /** The form as documents. */
  files?: ComplianceFormFiles
  /** The id of what the form is about. */
  linked_to?: string
  /** What kind of thing `linked_to` names. */
  linked_type?: ResourceLinkedType
  /** What was filled in. */
  pci_saq_a?: PciSaqA
  /** Where the form stands. */
  state?: ComplianceFormState
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The kind of form. */
  type?: ComplianceFormType
  /** From when the form counts. Format: date-time. */
  valid_from?: string
  /** Until when the form counts. Plain text in the published schema. */
  valid_until?: string
  /** The version of the form. */
  version?: string
}

/**
 * A compliance form as documents.
 *
 * @example
 * ```ts
 * import type { ComplianceForm, ComplianceFormFiles } from '@hooks/providers/finix'
 *
 * export function complianceFormFilesOf(complianceForm: ComplianceForm): ComplianceFormFiles | undefined {
 *   return complianceForm.files
 * }
 * ```
 */
export interface ComplianceFormFiles {
  /** The id (`FILE_…`) of the signed document; null until it is signed. */
  signed_file?: string | null
  /** The id (`FILE_…`) of the document to sign. */
  unsigned_file?: string
}

/**
 * What was filled in on the PCI self-assessment questionnaire A.
 *
 * @example
 * ```ts
 * import type { ComplianceForm, PciSaqA } from '@hooks/providers/finix'
 *
 * export function pciSaqAOf(complianceForm: ComplianceForm): PciSaqA | undefined {
 *   return complianceForm.pci_saq_a
 * }
 * ```
 */
export interface PciSaqA {
  /** The IP address it was accepted from. */
  ip_address?: string | null
  /** Whether it was accepted. */
  is_accepted?: boolean | null
  /** Who accepted it. */
  name?: string | null
  /** When it was accepted. */
  signed_at?: string | null
  /** The position of the person. */
  title?: string | null
  /** The browser it was accepted with. */
  user_agent?: string | null
}

/**
 * Where a compliance form stands.
 *
 * @example
 * ```ts
 * import type { ComplianceForm, ComplianceFormState } from '@hooks/providers/finix'
 *
 * export function complianceFormStateOf(complianceForm: ComplianceForm): ComplianceFormState | undefined {
 *   return complianceForm.state
 * }
 * ```
 */
export type ComplianceFormState = 'PENDING' | 'COMPLETED' | 'INVALID' | 'INCOMPLETE' | (string & {})

/**
 * The kinds of compliance form.
 *
 * @example
 * ```ts
 * import type { ComplianceForm, ComplianceFormType } from '@hooks/providers/finix'
 *
 * export function complianceFormTypeOf(complianceForm: ComplianceForm): ComplianceFormType | undefined {
 *   return complianceForm.type
 * }
 * ```
 */
export type ComplianceFormType = 'PCI_SAQ_A' | (string & {})

/**
 * A form hosted by Finix that takes on a merchant.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, OnboardingForm } from '@hooks/providers/finix'
 *
 * export function onboardingFormOf(delivery: FinixDelivery): OnboardingForm | undefined {
 *   return delivery.type === 'onboarding_form.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface OnboardingForm {
  /** The id of the form, `obf_…`. */
  id: string
  /** When the form was created. Format: date-time. */
  created_at?: string
  /** When the form was last changed. Format: date-time. */
  updated_at?: string
  /** The processors to take the merchant on at. */
  merchant_processors?: MerchantProcessor[]
  /** What was filled in, or filled in beforehand. */
  onboarding_data?: OnboardingData
  /** Where to send the merchant. */
  onboarding_link?: OnboardingLink
  /** Where the form stands. */
  status?: OnboardingFormStatus
  /** Your own key and value pairs. */
  tags?: Tags | null
}

/**
 * A processor to take a merchant on at.
 *
 * @example
 * ```ts
 * import type { MerchantProcessor, OnboardingForm } from '@hooks/providers/finix'
 *
 * export function merchantProcessorOf(onboardingForm: OnboardingForm): MerchantProcessor[] | undefined {
 *   return onboardingForm.merchant_processors
 * }
 * ```
 */
export interface MerchantProcessor {
  /** The processor, such as `DUMMY_V1` in the sandbox. */
  processor?: string
}

/**
 * What was filled in on an onboarding form.
 *
 * @example
 * ```ts
 * import type { OnboardingData, OnboardingForm } from '@hooks/providers/finix'
 *
 * export function onboardingDataOf(onboardingForm: OnboardingForm): OnboardingData | undefined {
 *   return onboardingForm.onboarding_data
 * }
 * ```
 */
export interface OnboardingData {
  /** What underwriting needs to know; an open record, much like that of an identity. */
  additional_underwriting_data?: { [key: string]: unknown }
  /** The owners and officers; open records. */
  associated_entities?: { [key: string]: unknown }[]
  /** The business; an open record, much like that of an identity. */
  entity?: { [key: string]: unknown }
  /** The greatest amount of one payment, in minor units. */
  max_transaction_amount?: number
  /** The bank account for payouts; an open record. */
  payment_instruments?: { [key: string]: unknown }
}

/**
 * Where to send a merchant that is to be taken on.
 *
 * @example
 * ```ts
 * import type { OnboardingForm, OnboardingLink } from '@hooks/providers/finix'
 *
 * export function onboardingLinkOf(onboardingForm: OnboardingForm): OnboardingLink | undefined {
 *   return onboardingForm.onboarding_link
 * }
 * ```
 */
export interface OnboardingLink {
  /** Until when the address is valid. Plain text in the published schema. */
  expires_at?: string
  /** The address of the form. */
  link_url?: string
}

/**
 * Where an onboarding form stands.
 *
 * @example
 * ```ts
 * import type { OnboardingForm, OnboardingFormStatus } from '@hooks/providers/finix'
 *
 * export function onboardingFormStatusOf(onboardingForm: OnboardingForm): OnboardingFormStatus | undefined {
 *   return onboardingForm.status
 * }
 * ```
 */
export type OnboardingFormStatus = 'IN_PROGRESS' | 'COMPLETED' | (string & {})

/**
 * When and how a merchant is paid. Which of `gross`, `net` and `custom` is set goes by `type`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, PayoutProfile } from '@hooks/providers/finix'
 *
 * export function payoutProfileOf(delivery: FinixDelivery): PayoutProfile | undefined {
 *   return delivery.type === 'payout_profile.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface PayoutProfile {
  /** The id of the payout profile, `PO` and 22 characters. */
  id: string
  /** When the payout profile was created. Format: date-time. */
  created_at?: string
  /** When the payout profile was last changed. Format: date-time. */
  updated_at?: string
  /** The settings for type `CUSTOM`; an open record. */
  custom?: { [key: string]: unknown } | null
  /** The settings for type `GROSS`. */
  gross?: GrossPayoutSchedule | null
  /** The id of what the profile is for. */
  linked_id?: string
  /** What kind of thing `linked_id` names. */
  linked_type?: ResourceLinkedType
  /** The settings for type `NET`. */
  net?: PayoutSchedule | null
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Whether fees are deducted from payouts (`NET`) or collected apart (`GROSS`). */
  type?: PayoutProfileType
  /** Addresses of related resources. */
  _links?: { next?: Link; self?: Link }
}

/**
 * Payouts in full, and fees collected apart.
 *
 * @example
 * ```ts
 * import type { GrossPayoutSchedule, PayoutProfile } from '@hooks/providers/finix'
 *
 * export function grossPayoutScheduleOf(payoutProfile: PayoutProfile): GrossPayoutSchedule | null | undefined {
 *   return payoutProfile.gross
 * }
 * ```
 */
export interface GrossPayoutSchedule {
  /** When and how fees are collected. */
  fees?: FeeSchedule
  /** When and how money is paid out. */
  payouts?: PayoutSchedule
}

/**
 * When and how fees are collected.
 *
 * @example
 * ```ts
 * import type { FeeSchedule, GrossPayoutSchedule } from '@hooks/providers/finix'
 *
 * export function feeScheduleOf(grossPayoutSchedule: GrossPayoutSchedule): FeeSchedule | undefined {
 *   return grossPayoutSchedule.fees
 * }
 * ```
 */
export interface FeeSchedule {
  /** The day of the month, for monthly collection. */
  day_of_month?: number
  /** How often fees are collected. */
  frequency?: PayoutFrequency
  /** The id (`PI…`) of the bank account that pays. */
  payment_instrument_id?: string
  /** The way the money takes. */
  rail?: PayoutRail
  /** How many days to wait. */
  submission_delay_days?: number
}

/**
 * When and how money is paid out.
 *
 * @example
 * ```ts
 * import type { PayoutProfile, PayoutSchedule } from '@hooks/providers/finix'
 *
 * export function payoutScheduleOf(payoutProfile: PayoutProfile): PayoutSchedule | null | undefined {
 *   return payoutProfile.net
 * }
 * ```
 */
export interface PayoutSchedule {
  /** How often money is paid out. */
  frequency?: PayoutFrequency
  /** The id (`PI…`) of the bank account that is paid. */
  payment_instrument_id?: string
  /** The way the money takes. */
  rail?: PayoutRail
  /** How many days to wait. */
  submission_delay_days?: number
}

/**
 * How fees and payouts relate.
 *
 * @example
 * ```ts
 * import type { PayoutProfile, PayoutProfileType } from '@hooks/providers/finix'
 *
 * export function payoutProfileTypeOf(payoutProfile: PayoutProfile): PayoutProfileType | undefined {
 *   return payoutProfile.type
 * }
 * ```
 */
export type PayoutProfileType = 'CUSTOM' | 'NET' | 'GROSS' | (string & {})

/**
 * How often money moves.
 *
 * @example
 * ```ts
 * import type { FeeSchedule, PayoutFrequency } from '@hooks/providers/finix'
 *
 * export function payoutFrequencyOf(feeSchedule: FeeSchedule): PayoutFrequency | undefined {
 *   return feeSchedule.frequency
 * }
 * ```
 */
export type PayoutFrequency = 'DAILY' | 'MONTHLY' | 'CUSTOM' | (string & {})

/**
 * The way money takes to a bank account.
 *
 * @example
 * ```ts
 * import type { FeeSchedule, PayoutRail } from '@hooks/providers/finix'
 *
 * export function payoutRailOf(feeSchedule: FeeSchedule): PayoutRail | undefined {
 *   return feeSchedule.rail
 * }
 * ```
 */
export type PayoutRail = 'NEXT_DAY_ACH' | 'SAME_DAY_ACH' | (string & {})

/**
 * A movement of money between the accounts of a platform.
 *
 * @example
 * ```ts
 * import type { BalanceTransfer, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function balanceTransferOf(delivery: FinixDelivery): BalanceTransfer | undefined {
 *   return delivery.type === 'balance_transfer.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface BalanceTransfer {
  /** The id of the balance transfer, `BT_…`. */
  id: string
  /** When the balance transfer was created. Format: date-time. */
  created_at?: string
  /** When the balance transfer was last changed. Format: date-time. */
  updated_at?: string
  /** The amount, in minor units of `currency`. Format: int64. */
  amount?: number
  /** The currency of the amount. */
  currency?: Currency
  /** What the money is moved for. */
  description?: string
  /** The account that the money goes to. */
  destination?: BalanceAccount
  /** The id at the processor. */
  external_reference_id?: string
  /** The processor; `LITLE_V1` was seen. */
  processor_type?: string
  /** A reference of the balance transfer. */
  reference_id?: string
  /** The account that the money comes from. */
  source?: BalanceAccount
  /** Where the balance transfer stands. */
  state?: BalanceTransferState
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Addresses of related resources. */
  _links?: { next?: Link; self?: Link }
}

/**
 * The accounts of a platform. Free text in the published schema; these values were seen.
 *
 * @example
 * ```ts
 * import type { BalanceAccount, BalanceTransfer } from '@hooks/providers/finix'
 *
 * export function balanceAccountOf(balanceTransfer: BalanceTransfer): BalanceAccount | undefined {
 *   return balanceTransfer.destination
 * }
 * ```
 */
export type BalanceAccount = 'FOR_BENEFIT_OF_ACCOUNT' | 'OPERATING_ACCOUNT' | (string & {})

/**
 * Where a balance transfer stands. `UNKNOWM` is how the published schema spells `UNKNOWN`; either may come.
 *
 * @example
 * ```ts
 * import type { BalanceTransfer, BalanceTransferState } from '@hooks/providers/finix'
 *
 * export function balanceTransferStateOf(balanceTransfer: BalanceTransfer): BalanceTransferState | undefined {
 *   return balanceTransfer.state
 * }
 * ```
 */
export type BalanceTransferState =
  | 'CREATED'
  | 'SUBMITTING'
  | 'SUBMITTED'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'RETURNED'
  | 'UNKNOWN'
  | 'UNKNOWM'
  | (string & {})

/**
 * An address where a buyer can pay, to be sent or published.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, PaymentLink } from '@hooks/providers/finix'
 *
 * export function paymentLinkOf(delivery: FinixDelivery): PaymentLink | undefined {
 *   return delivery.type === 'payment_link.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface PaymentLink {
  /** The id of the payment link, `payment_link_…`. */
  id: string
  /** When the payment link was created. Format: date-time. */
  created_at?: string
  /** When the payment link was last changed. Format: date-time. */
  updated_at?: string
  /** What is asked of the buyer, and what happens afterwards. */
  additional_details?: CheckoutOptions
  /** The ways to pay that are offered. */
  allowed_payment_methods?: PaymentMethod[]
  /** The amount to pay. */
  amount_details?: AmountDetails
  /** The id (`AP…`) of the application. */
  application_id?: string
  /** What the page looks like. */
  branding?: Branding
  /** What is known about the buyer. */
  buyer_details?: CheckoutBuyerDetails | null
  /** Whether the link can be used more than once. A boolean, but the text `"true"` in an official example. */
  is_multiple_use?: boolean | string
  /** What is paid for. */
  items?: LineItem[]
  /** Until when the link is valid. Format: date-time. */
  link_expires_at?: string
  /** The address to send to the buyer. */
  link_url?: string
  /** The id (`MU…`) of the merchant. */
  merchant_id?: string
  /** A name for people. */
  nickname?: string
  /** Whether the payment recurs. One page says that only `ONE_TIME` is supported. */
  payment_frequency?: PaymentFrequency
  /** Where the payment link stands. */
  state?: PaymentLinkState
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** Addresses of related resources. */
  _links?: { self?: Link }
}

/**
 * A payment page hosted by Finix, for one purchase in a shop.
 *
 * @example
 * ```ts
 * import type { CheckoutForm, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function checkoutFormOf(delivery: FinixDelivery): CheckoutForm | undefined {
 *   return delivery.type === 'checkout_form.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface CheckoutForm {
  /** The id of the checkout form, `checkout_form_…`. */
  id: string
  /** When the checkout form was created. Format: date-time. */
  created_at?: string
  /** When the checkout form was last changed. Format: date-time. */
  updated_at?: string
  /** What is asked of the buyer, and what happens afterwards. */
  additional_details?: CheckoutOptions
  /** The ways to pay that are offered. */
  allowed_payment_methods?: PaymentMethod[]
  /** The amount to pay. */
  amount_details?: AmountDetails
  /** The id (`AP…`) of the application. */
  application_id?: string
  /** What the page looks like. */
  branding?: Branding
  /** What is known about the buyer. */
  buyer_details?: CheckoutBuyerDetails | null
  /** Whether the form can be used more than once. Known from requests. */
  is_multiple_use?: boolean | string
  /** What is paid for. */
  items?: LineItem[]
  /** Until when the form is valid. Assumed to be as on payment links. Format: date-time. */
  link_expires_at?: string
  /** The address to send the buyer to. Assumed to be as on payment links. */
  link_url?: string
  /** The id (`MU…`) of the merchant. */
  merchant_id?: string
  /** A name for people. */
  nickname?: string
  /** Whether the payment recurs. */
  payment_frequency?: PaymentFrequency
  /** Where the checkout form stands. */
  state?: CheckoutFormState
  /** Your own key and value pairs. Assumed to be as on payment links. */
  tags?: Tags | null
  /** Addresses of related resources. Assumed to be as on payment links. */
  _links?: { self?: Link }
}

/**
 * Whether a payment recurs.
 *
 * @example
 * ```ts
 * import type { PaymentFrequency, PaymentLink } from '@hooks/providers/finix'
 *
 * export function paymentFrequencyOf(paymentLink: PaymentLink): PaymentFrequency | undefined {
 *   return paymentLink.payment_frequency
 * }
 * ```
 */
export type PaymentFrequency = 'ONE_TIME' | 'RECURRING' | (string & {})

/**
 * The ways to pay that were seen. Google Pay can be offered too; its literal is not known.
 *
 * @example
 * ```ts
 * import type { PaymentLink, PaymentMethod } from '@hooks/providers/finix'
 *
 * export function paymentMethodOf(paymentLink: PaymentLink): PaymentMethod[] | undefined {
 *   return paymentLink.allowed_payment_methods
 * }
 * ```
 */
export type PaymentMethod = 'PAYMENT_CARD' | 'BANK_ACCOUNT' | (string & {})

/**
 * Where a payment link stands.
 *
 * @example
 * ```ts
 * import type { PaymentLink, PaymentLinkState } from '@hooks/providers/finix'
 *
 * export function paymentLinkStateOf(paymentLink: PaymentLink): PaymentLinkState | undefined {
 *   return paymentLink.state
 * }
 * ```
 */
export type PaymentLinkState = 'ACTIVE' | 'EXPIRED' | 'COMPLETED' | 'DEACTIVATED' | (string & {})

/**
 * Where a checkout form stands. Only `ACTIVE` was seen; the others are those of payment links.
 *
 * @example
 * ```ts
 * import type { CheckoutForm, CheckoutFormState } from '@hooks/providers/finix'
 *
 * export function checkoutFormStateOf(checkoutForm: CheckoutForm): CheckoutFormState | undefined {
 *   return checkoutForm.state
 * }
 * ```
 */
export type CheckoutFormState = 'ACTIVE' | 'EXPIRED' | 'COMPLETED' | 'DEACTIVATED' | (string & {})

/**
 * One thing that is paid for.
 *
 * @example
 * ```ts
 * import type { LineItem, PaymentLink } from '@hooks/providers/finix'
 *
 * export function lineItemOf(paymentLink: PaymentLink): LineItem[] | undefined {
 *   return paymentLink.items
 * }
 * ```
 */
export interface LineItem {
  /** The name of the thing. */
  name?: string | null
  /** What the thing is. */
  description?: string
  /** How many of it. */
  quantity?: number
  /** A picture of the thing. */
  image_details?: LineItemImage
  /** The price of the thing. */
  price_details?: LineItemPrice
}

/**
 * A picture of a thing that is paid for.
 *
 * @example
 * ```ts
 * import type { LineItem, LineItemImage } from '@hooks/providers/finix'
 *
 * export function lineItemImageOf(lineItem: LineItem): LineItemImage | undefined {
 *   return lineItem.image_details
 * }
 * ```
 */
export interface LineItemImage {
  /** The address of the picture. */
  primary_image_url?: string
}

/**
 * The price of a thing that is paid for, in minor units.
 *
 * @example
 * ```ts
 * import type { LineItem, LineItemPrice } from '@hooks/providers/finix'
 *
 * export function lineItemPriceOf(lineItem: LineItem): LineItemPrice | undefined {
 *   return lineItem.price_details
 * }
 * ```
 */
export interface LineItemPrice {
  /** The price to pay. */
  sale_amount?: number
  /** The price without the promotion. */
  regular_amount?: number
  /** The currency of the price. */
  currency?: Currency
  /** The kind of price; `PROMOTIONAL` was seen. */
  price_type?: string
}

/**
 * What is known about a buyer before paying.
 *
 * @example
 * ```ts
 * import type { CheckoutBuyerDetails, PaymentLink } from '@hooks/providers/finix'
 *
 * export function checkoutBuyerDetailsOf(paymentLink: PaymentLink): CheckoutBuyerDetails | null | undefined {
 *   return paymentLink.buyer_details
 * }
 * ```
 */
export interface CheckoutBuyerDetails {
  /** The id (`ID…`) of the identity of the buyer. */
  identity_id?: string | null
  /** The first name. */
  first_name?: string | null
  /** The last name. */
  last_name?: string | null
  /** The e-mail address. */
  email?: string | null
  /** The telephone number. */
  phone_number?: string | null
  /** Where to ship to. */
  shipping_address?: Address | null
  /** Where to send the bill to. */
  billing_address?: Address | null
}

/**
 * The amount to pay, in minor units.
 *
 * @example
 * ```ts
 * import type { AmountDetails, PaymentLink } from '@hooks/providers/finix'
 *
 * export function amountDetailsOf(paymentLink: PaymentLink): AmountDetails | undefined {
 *   return paymentLink.amount_details
 * }
 * ```
 */
export interface AmountDetails {
  /** Whether the buyer chooses the amount; `FIXED` was seen, the literals for variable amounts are not known. */
  amount_type?: string
  /** The amount to pay. An integer, but text in one example. */
  total_amount?: number | string
  /** The currency of all amounts. */
  currency?: Currency
  /** The least amount the buyer may choose. */
  min_amount?: number | null
  /** The greatest amount the buyer may choose. */
  max_amount?: number | null
  /** What the amount is made of. */
  amount_breakdown?: AmountBreakdown | null
}

/**
 * What an amount is made of, in minor units.
 *
 * @example
 * ```ts
 * import type { AmountBreakdown, AmountDetails } from '@hooks/providers/finix'
 *
 * export function amountBreakdownOf(amountDetails: AmountDetails): AmountBreakdown | null | undefined {
 *   return amountDetails.amount_breakdown
 * }
 * ```
 */
export interface AmountBreakdown {
  /** The price of the things. */
  subtotal_amount?: number | null
  /** The shipping. */
  shipping_amount?: number | null
  /** The estimated tax. */
  estimated_tax_amount?: number | null
  /** What is taken off. */
  discount_amount?: number | null
  /** The tip. */
  tip_amount?: number | null
}

/**
 * What a payment page looks like. Colours are `#rrggbb`.
 *
 * @example
 * ```ts
 * import type { Branding, PaymentLink } from '@hooks/providers/finix'
 *
 * export function brandingOf(paymentLink: PaymentLink): Branding | undefined {
 *   return paymentLink.branding
 * }
 * ```
 */
export interface Branding {
  /** The main colour. */
  brand_color?: string
  /** The second colour. */
  accent_color?: string
  /** The colour of the text on buttons. */
  button_font_color?: string | null
  /** What to read out for the logo. */
  logo_alternative_text?: string | null
  /** The logo. In older examples only. */
  logo?: string | null
  /** The icon. In older examples only. */
  icon?: string | null
}

/**
 * What a payment page asks of the buyer, and what happens afterwards. The switches are booleans, but text in one
 * example.
 *
 * @example
 * ```ts
 * import type { CheckoutOptions, PaymentLink } from '@hooks/providers/finix'
 *
 * export function checkoutOptionsOf(paymentLink: PaymentLink): CheckoutOptions | undefined {
 *   return paymentLink.additional_details
 * }
 * ```
 */
export interface CheckoutOptions {
  /** Whether the name is asked for. */
  collect_name?: boolean | string
  /** Whether the e-mail address is asked for. */
  collect_email?: boolean | string
  /** Whether the telephone number is asked for. */
  collect_phone?: boolean | string
  /** Whether the billing address is asked for. */
  collect_billing_address?: boolean | string
  /** Whether the shipping address is asked for. */
  collect_shipping_address?: boolean | string
  /** How many minutes the page stays open. By an older guide 10 by default and at most 3 weeks. */
  expiration_in_minutes?: number
  /** Whether a receipt is made. In older examples only. */
  generate_receipt?: boolean | string
  /** How receipts are delivered. */
  receipt_requested_delivery_methods?: ReceiptDeliveryMethod[]
  /** Whether a receipt is sent. */
  send_receipt?: boolean | string
  /** Where the buyer goes after paying. */
  success_return_url?: string | null
  [key: string]: unknown
}

/**
 * One way that receipts are delivered.
 *
 * @example
 * ```ts
 * import type { CheckoutOptions, ReceiptDeliveryMethod } from '@hooks/providers/finix'
 *
 * export function receiptDeliveryMethodOf(checkoutOptions: CheckoutOptions): ReceiptDeliveryMethod[] | undefined {
 *   return checkoutOptions.receipt_requested_delivery_methods
 * }
 * ```
 */
export interface ReceiptDeliveryMethod {
  /** The way. */
  type: ReceiptDeliveryType
  /** The addresses or telephone numbers. */
  destinations: string[]
}

/**
 * The ways that receipts are delivered.
 *
 * @example
 * ```ts
 * import type { ReceiptDeliveryMethod, ReceiptDeliveryType } from '@hooks/providers/finix'
 *
 * export function receiptDeliveryTypeOf(receiptDeliveryMethod: ReceiptDeliveryMethod): ReceiptDeliveryType {
 *   return receiptDeliveryMethod.type
 * }
 * ```
 */
export type ReceiptDeliveryType = 'EMAIL' | 'SMS' | 'PRINT' | (string & {})

/**
 * A buyer's attempt to pay, or a recipient's to be paid, on a hosted page.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, TransferAttempt } from '@hooks/providers/finix'
 *
 * export function transferAttemptOf(delivery: FinixDelivery): TransferAttempt | undefined {
 *   return delivery.type === 'transfer_attempt.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface TransferAttempt {
  /** The id of the attempt, `transfer_attempt_…`. */
  id: string
  /** When the attempt was created. Format: date-time. */
  created_at?: string
  /** When the attempt was last changed. Format: date-time. */
  updated_at?: string
  /** The amount, in minor units of `currency`. */
  amount?: number
  /** The id (`AP…`) of the application. */
  application_id?: string
  /** The id (`AU…`) of the authorization. Known from a filter of the API only. */
  authorization_id?: string | null
  /** Who tries to pay. */
  buyer_details?: TransferAttemptBuyer | null
  /** The currency of the amount. */
  currency?: Currency
  /** The id of the form or link. */
  entity_id?: string
  /** What kind of thing `entity_id` names. */
  entity_type?: TransferAttemptEntityType
  /** Why the attempt failed, for programs; null unless it failed. */
  failure_code?: string | null
  /** Why the attempt failed, for people; null unless it failed. */
  failure_message?: string | null
  /** The id (`MU…`) of the merchant. */
  merchant_id?: string | null
  /** What was attempted; `PUSH_TO_CARD` was seen. */
  operation_key?: string
  /** Whether the payment recurs. */
  payment_frequency?: PaymentFrequency | null
  /** The id (`PI…`) of the payment instrument used. */
  payment_instrument_id?: string
  /** Who is paid, for payout links. */
  recipient_details?: RecipientDetails
  /** Where the attempt stands; `SUCCEEDED` was seen, the other values are not known. */
  state?: string
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** The id (`TR…`) of the transfer that came of it. */
  transfer_id?: string
}

/**
 * Where an attempt was made.
 *
 * @example
 * ```ts
 * import type { TransferAttempt, TransferAttemptEntityType } from '@hooks/providers/finix'
 *
 * export function transferAttemptEntityTypeOf(
 *   transferAttempt: TransferAttempt,
 * ): TransferAttemptEntityType | undefined {
 *   return transferAttempt.entity_type
 * }
 * ```
 */
export type TransferAttemptEntityType = 'CHECKOUT_FORM' | 'PAYMENT_LINK' | 'PAYOUT_LINK' | (string & {})

/**
 * Who tries to pay.
 *
 * @example
 * ```ts
 * import type { TransferAttempt, TransferAttemptBuyer } from '@hooks/providers/finix'
 *
 * export function transferAttemptBuyerOf(transferAttempt: TransferAttempt): TransferAttemptBuyer | null | undefined {
 *   return transferAttempt.buyer_details
 * }
 * ```
 */
export interface TransferAttemptBuyer {
  /** The first name. */
  first_name?: string | null
  /** The last name. */
  last_name?: string | null
  /** The e-mail address. */
  email?: string | null
  /** The id (`ID…`) of the identity of the buyer. */
  identity_id?: string | null
  /** The telephone number. */
  phone?: string | null
  /** Where to send the bill to. */
  billing_address?: Address | null
  /** Where to ship to. */
  shipping_address?: Address | null
}

/**
 * Who is paid through a payout link.
 *
 * @example
 * ```ts
 * import type { RecipientDetails, TransferAttempt } from '@hooks/providers/finix'
 *
 * export function recipientDetailsOf(transferAttempt: TransferAttempt): RecipientDetails | undefined {
 *   return transferAttempt.recipient_details
 * }
 * ```
 */
export interface RecipientDetails {
  /** Whether it is a person; `PERSONAL` was seen. */
  type?: string
  /** The legal name of the business. */
  business_name?: string | null
  /** The name that customers know the business by. */
  doing_business_as?: string | null
  /** The first name. */
  first_name?: string | null
  /** The last name. */
  last_name?: string | null
  /** The e-mail address. */
  email?: string | null
  /** The telephone number. */
  phone?: string | null
  /** The address of the person. */
  personal_address?: Address | null
  /** The address of the business. */
  business_address?: Address | null
}

/**
 * A payment that recurs at an interval.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, Subscription } from '@hooks/providers/finix'
 *
 * export function subscriptionOf(delivery: FinixDelivery): Subscription | undefined {
 *   return delivery.type === 'subscription.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface Subscription {
  /** The id of the subscription; `subscription_…` is assumed. */
  id: string
  /** When the subscription was created. Format: date-time. */
  created_at?: string
  /** When the subscription was last changed. Format: date-time. */
  updated_at?: string
  /** The amount of each payment, in minor units of `currency`. Format: int64. */
  amount?: number
  /** How often is paid. */
  billing_interval?: BillingInterval
  /** Who pays. */
  buyer_details?: SubscriptionBuyer
  /** The currency; documented as `USD`. */
  currency?: Currency
  /** When the subscription ends; null when it does not end by itself. Format: date-time. */
  expires_at?: string | null
  /** When the first payment is made. Format: date-time. */
  first_charge_at?: string
  /** The id (`MU…`) of the merchant. */
  linked_to?: string
  /** What kind of thing `linked_to` names. */
  linked_type?: ResourceLinkedType
  /** When the next payment is made. */
  next_billing_date?: CalendarDate
  /** A name for people. */
  nickname?: string
  /** When the subscription starts. Format: date-time. */
  start_subscription_at?: string | null
  /** Where the subscription stands. */
  state?: SubscriptionState
  /** How it is paid, and what goes before the full price. */
  subscription_details?: SubscriptionDetails
  /** Which part of its life the subscription is in. */
  subscription_phase?: SubscriptionPhase
  /** The id (`subscription_plan_…`) of the plan; null without a plan. */
  subscription_plan_id?: string | null
  /** Your own key and value pairs. */
  tags?: Tags | null
  /** How many payments there are in all; null when there is no end. */
  total_billing_intervals?: number | null
  /** Addresses of related resources. */
  _links?: { self?: Link; merchant?: Link }
}

/**
 * How often is paid. Printed for plans, assumed to hold for subscriptions.
 *
 * @example
 * ```ts
 * import type { BillingInterval, Subscription } from '@hooks/providers/finix'
 *
 * export function billingIntervalOf(subscription: Subscription): BillingInterval | undefined {
 *   return subscription.billing_interval
 * }
 * ```
 */
export type BillingInterval = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY' | (string & {})

/**
 * Where a subscription stands. One page prints the last with a space, `PAST DUE`.
 *
 * @example
 * ```ts
 * import type { Subscription, SubscriptionState } from '@hooks/providers/finix'
 *
 * export function subscriptionStateOf(subscription: Subscription): SubscriptionState | undefined {
 *   return subscription.state
 * }
 * ```
 */
export type SubscriptionState = 'ACTIVE' | 'CANCELED' | 'EXPIRED' | 'NOT_STARTED' | 'PAST_DUE' | (string & {})

/**
 * Which part of its life a subscription is in; `NONE` has not started. The value during a discount is not known.
 *
 * @example
 * ```ts
 * import type { Subscription, SubscriptionPhase } from '@hooks/providers/finix'
 *
 * export function subscriptionPhaseOf(subscription: Subscription): SubscriptionPhase | undefined {
 *   return subscription.subscription_phase
 * }
 * ```
 */
export type SubscriptionPhase = 'TRIAL' | 'EVERGREEN' | 'NONE' | (string & {})

/**
 * How a subscription is paid, and what goes before the full price.
 *
 * @example
 * ```ts
 * import type { Subscription, SubscriptionDetails } from '@hooks/providers/finix'
 *
 * export function subscriptionDetailsOf(subscription: Subscription): SubscriptionDetails | undefined {
 *   return subscription.subscription_details
 * }
 * ```
 */
export interface SubscriptionDetails {
  /** How the money is collected. */
  collection_method?: CollectionMethod
  /** A reduced price at the beginning. */
  discount_phase_details?: DiscountPhaseDetails | null
  /** Whether an invoice is sent. */
  send_invoice?: boolean
  /** Whether a receipt is sent. */
  send_receipt?: boolean
  /** A time without payments at the beginning. */
  trial_details?: TrialDetails | null
}

/**
 * How the money of a subscription is collected.
 *
 * @example
 * ```ts
 * import type { CollectionMethod, SubscriptionDetails } from '@hooks/providers/finix'
 *
 * export function collectionMethodOf(subscriptionDetails: SubscriptionDetails): CollectionMethod | undefined {
 *   return subscriptionDetails.collection_method
 * }
 * ```
 */
export type CollectionMethod = 'BILL_AUTOMATICALLY' | 'SEND_INVOICE' | (string & {})

/**
 * A time without payments at the beginning of a subscription.
 *
 * @example
 * ```ts
 * import type { SubscriptionDetails, TrialDetails } from '@hooks/providers/finix'
 *
 * export function trialDetailsOf(subscriptionDetails: SubscriptionDetails): TrialDetails | null | undefined {
 *   return subscriptionDetails.trial_details
 * }
 * ```
 */
export interface TrialDetails {
  /** The unit of `interval_count`; `DAY` was seen. */
  interval_type?: string
  /** How many units the trial lasts. */
  interval_count?: number
  /** When the trial starts. Format: date-time. */
  trial_start_at?: string
  /** When the trial ends. Format: date-time. */
  trial_end_at?: string
}

/**
 * A reduced price at the beginning of a subscription.
 *
 * @example
 * ```ts
 * import type { DiscountPhaseDetails, SubscriptionDetails } from '@hooks/providers/finix'
 *
 * export function discountPhaseDetailsOf(
 *   subscriptionDetails: SubscriptionDetails,
 * ): DiscountPhaseDetails | null | undefined {
 *   return subscriptionDetails.discount_phase_details
 * }
 * ```
 */
export interface DiscountPhaseDetails {
  /** The reduced amount of each payment, in minor units. */
  amount?: number
  /** For how many payments it holds. */
  billing_interval_count?: number
}

/**
 * Who pays for a subscription.
 *
 * @example
 * ```ts
 * import type { Subscription, SubscriptionBuyer } from '@hooks/providers/finix'
 *
 * export function subscriptionBuyerOf(subscription: Subscription): SubscriptionBuyer | undefined {
 *   return subscription.buyer_details
 * }
 * ```
 */
export interface SubscriptionBuyer {
  /** The id (`ID…`) of the identity of the buyer. */
  identity_id?: string
  /** The id (`PI…`) of the payment instrument that pays. */
  instrument_id?: string
  /** How receipts and invoices are delivered. */
  requested_delivery_methods?: ReceiptDeliveryMethod[]
  /** Where to ship to. */
  shipping_address?: Address | null
}

/**
 * A connection to a payment gateway. No schema is published; only what all resources have is listed.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, GatewayIntegration } from '@hooks/providers/finix'
 *
 * export function gatewayIntegrationOf(delivery: FinixDelivery): GatewayIntegration | undefined {
 *   return delivery.type === 'gateway_integration.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface GatewayIntegration {
  /** The id of the gateway integration. */
  id: string
  /** When it was created. Format: date-time. */
  created_at?: string
  /** When it was last changed. Format: date-time. */
  updated_at?: string
  /** Your own key and value pairs. */
  tags?: Tags | null
  [key: string]: unknown
}

/**
 * An entry in the history of a payment instrument. No schema is published; only what all resources have is listed.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, InstrumentHistory } from '@hooks/providers/finix'
 *
 * export function instrumentHistoryOf(delivery: FinixDelivery): InstrumentHistory | undefined {
 *   return delivery.type === 'instrument_history.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface InstrumentHistory {
  /** The id of the entry. */
  id: string
  /** When it was created. Format: date-time. */
  created_at?: string
  /** When it was last changed. Format: date-time. */
  updated_at?: string
  /** Your own key and value pairs. */
  tags?: Tags | null
  [key: string]: unknown
}

/**
 * The risk settings of a merchant or of an application. No schema is published; only what all resources have is listed.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, RiskProfile } from '@hooks/providers/finix'
 *
 * export function riskProfileOf(delivery: FinixDelivery): RiskProfile | undefined {
 *   return delivery.type === 'risk_profile.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface RiskProfile {
  /** The id of the risk profile, `RP…`. */
  id: string
  /** When it was created. Format: date-time. */
  created_at?: string
  /** When it was last changed. Format: date-time. */
  updated_at?: string
  /** Your own key and value pairs. */
  tags?: Tags | null
  [key: string]: unknown
}

/**
 * An attempt at a funding transfer. No schema is published; only what all resources have is listed.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FundingTransferAttempt } from '@hooks/providers/finix'
 *
 * export function fundingTransferAttemptOf(delivery: FinixDelivery): FundingTransferAttempt | undefined {
 *   return delivery.type === 'funding_transfer_attempt.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface FundingTransferAttempt {
  /** The id of the attempt. */
  id: string
  /** When it was created. Format: date-time. */
  created_at?: string
  /** When it was last changed. Format: date-time. */
  updated_at?: string
  /** Your own key and value pairs. */
  tags?: Tags | null
  [key: string]: unknown
}
