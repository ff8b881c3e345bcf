// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

/**
 * What `POST /api/v1/webhooks` takes. That `url` and `events` are needed and `description` is not is assumed.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, GenericClient } from '@hooks/providers/generic/api'
 *
 * export async function createWebhooks(client: GenericClient, body: CreateWebhookRequest): Promise<void> {
 *   await client.webhooks.create(body)
 * }
 * ```
 */
export interface CreateWebhookRequest {
  /** The address that receives events, such as `https://example.com/webhooks/data-events`. Format: uri. */
  url: string
  /** The types of events to send to it. */
  events: EventType[]
  /** A note for people. */
  description?: string
}

/**
 * What `PUT /api/v1/webhooks/{webhook_id}` takes. Fields left out are taken to keep their value.
 *
 * @example
 * ```ts
 * import type { GenericClient, UpdateWebhookRequest } from '@hooks/providers/generic/api'
 *
 * export async function updateWebhooks(
 *   client: GenericClient,
 *   webhookId: string,
 *   body: UpdateWebhookRequest,
 * ): Promise<void> {
 *   await client.webhooks.update(webhookId, body)
 * }
 * ```
 */
export interface UpdateWebhookRequest {
  /** The new address for events. The documented request does not have it; that it may is assumed. Format: uri. */
  url?: string
  /** The complete new list; it replaces the whole list that was there. */
  events?: EventType[]
  /** `inactive` stops the events, `active` resumes them. */
  status?: WebhookStatus
  /** A note for people. */
  description?: string
}

/**
 * A subscription: the address that events are sent to, and which events.
 *
 * @example
 * ```ts
 * import type { GenericClient, Webhook } from '@hooks/providers/generic/api'
 *
 * export async function listWebhooks(client: GenericClient): Promise<readonly Webhook[]> {
 *   return (await client.webhooks.list()).items
 * }
 * ```
 */
export interface Webhook {
  /** The id of the webhook, `wh_…`. */
  id: string
  /** The address that receives the events. Format: uri. */
  url: string
  /** The types of events that are sent. */
  events: EventType[]
  /** Whether events are sent. A new webhook is `active`. */
  status: WebhookStatus
  /** When the webhook was created, such as `2023-03-15T08:30:00Z`. Format: date-time. */
  created_at: string
  /** When the webhook was last changed. Seen in the answers of get and update. Format: date-time. */
  updated_at?: string
  /** When an event was last sent. Seen in the answers of list and get. Format: date-time. */
  last_triggered?: string
  /**
   * What deliveries are signed with: `whsec_` and 30 characters, all of it the key. In full in the answer to creation
   * only; get answers `whsec_` and 30 bullets (U+2022), which verify nothing; list and update leave it out.
   */
  secret?: string
  /** The note for people. Lists leave it out. */
  description?: string
}

/**
 * One webhook in its envelope.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, GenericClient, WebhookAnswer } from '@hooks/providers/generic/api'
 *
 * export async function createWebhooks(client: GenericClient, body: CreateWebhookRequest): Promise<WebhookAnswer> {
 *   return (await client.webhooks.create(body).withResponse()).body as WebhookAnswer
 * }
 * ```
 */
export interface WebhookAnswer {
  /** The webhook. */
  data: Webhook
}

/**
 * One page of webhooks.
 *
 * @example
 * ```ts
 * import type { GenericClient, WebhookList } from '@hooks/providers/generic/api'
 *
 * export async function listWebhooks(client: GenericClient): Promise<WebhookList> {
 *   return (await client.webhooks.list()).body
 * }
 * ```
 */
export interface WebhookList {
  /** The webhooks of this page, without `secret`, `description` and `updated_at`. */
  data: Webhook[]
  /** Where this page is among all. */
  meta: PageMeta
}

/**
 * Where a page is among all.
 *
 * @example
 * ```ts
 * import type { PageMeta, WebhookList } from '@hooks/providers/generic'
 *
 * export function pageMetaOf(webhookList: WebhookList): PageMeta {
 *   return webhookList.meta
 * }
 * ```
 */
export interface PageMeta {
  /** How many webhooks there are on all pages together. */
  total: number
  /** Which page this is, counted from 1. */
  page: number
  /** The greatest number of webhooks on a page. */
  limit: number
  /** How many pages there are. */
  pages: number
}

/**
 * What a deletion answers.
 *
 * @example
 * ```ts
 * import type { DeleteWebhookResult, GenericClient } from '@hooks/providers/generic/api'
 *
 * export async function deleteWebhooks(client: GenericClient, webhookId: string): Promise<DeleteWebhookResult> {
 *   return client.webhooks.delete(webhookId)
 * }
 * ```
 */
export interface DeleteWebhookResult {
  /** Whether the webhook was deleted. */
  success: boolean
  /** The same for people, such as `Webhook deleted successfully`. */
  message: string
}

/**
 * What `POST /api/v1/webhooks/{webhook_id}/test` takes.
 *
 * @example
 * ```ts
 * import type { GenericClient, TestWebhookRequest } from '@hooks/providers/generic/api'
 *
 * export async function testWebhooks(
 *   client: GenericClient,
 *   webhookId: string,
 *   body: TestWebhookRequest,
 * ): Promise<void> {
 *   await client.webhooks.test(webhookId, body)
 * }
 * ```
 */
export interface TestWebhookRequest {
  /** The type of event to send. Whether the webhook must be subscribed to it is not documented. */
  event: EventType
}

/**
 * How the endpoint took a test event. Only the answer of a success is documented.
 *
 * @example
 * ```ts
 * import type { GenericClient, TestWebhookRequest, TestWebhookResult } from '@hooks/providers/generic/api'
 *
 * export async function testWebhooks(
 *   client: GenericClient,
 *   webhookId: string,
 *   body: TestWebhookRequest,
 * ): Promise<TestWebhookResult> {
 *   return client.webhooks.test(webhookId, body)
 * }
 * ```
 */
export interface TestWebhookResult {
  /** Whether the test event was sent successfully. */
  success: boolean
  /** The same for people, such as `Test event sent successfully`. */
  message: string
  /** What the endpoint answered. */
  details: TestWebhookDetails
}

/**
 * What an endpoint answered to a test event.
 *
 * @example
 * ```ts
 * import type { TestWebhookDetails, TestWebhookResult } from '@hooks/providers/generic'
 *
 * export function testWebhookDetailsOf(testWebhookResult: TestWebhookResult): TestWebhookDetails {
 *   return testWebhookResult.details
 * }
 * ```
 */
export interface TestWebhookDetails {
  /** The HTTP status that the endpoint answered, such as 200. */
  status_code: number
  /** How long the endpoint took, such as 342. The unit is not documented; presumably milliseconds. */
  response_time: number
  /** When the test event was sent. Format: date-time. */
  timestamp: string
}

/**
 * The body of an answer that reports an error. Its form is not documented: the fields named here are guesses, and there
 * may be none of them, or others.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 * import type { ErrorBody } from '@hooks/providers/generic/api'
 *
 * export function errorBodyOf(error: unknown): ErrorBody | undefined {
 *   return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as ErrorBody) : undefined
 * }
 * ```
 */
export interface ErrorBody {
  /** What went wrong, for people. A guess. */
  message?: string
  /** What went wrong, as text or as an object. A guess. */
  error?: unknown
  /** What went wrong, for programs. A guess. */
  code?: string | number
  [key: string]: unknown
}

/**
 * What every delivery has around its `data`.
 *
 * @example
 * ```ts
 * import type { EventEnvelope, GenericUserCreatedEvent } from '@hooks/providers/generic'
 *
 * export function eventEnvelopeOf(genericUserCreatedEvent: GenericUserCreatedEvent): EventEnvelope {
 *   return genericUserCreatedEvent
 * }
 * ```
 */
export interface EventEnvelope {
  /**
   * The id of the event, `evt_…`. Signatures carry no time, so this is what tells that an event came before; that it
   * repeats when an event is sent again is assumed.
   */
  id: string
  /** What happened. */
  type: EventType
  /** When it happened, such as `2023-06-21T09:15:30Z`. Format: date-time. */
  created: string
}

/**
 * What can happen.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, EventType } from '@hooks/providers/generic'
 *
 * export function eventTypeOf(createWebhookRequest: CreateWebhookRequest): EventType[] {
 *   return createWebhookRequest.events
 * }
 * ```
 */
export type EventType =
  | 'user.created'
  | 'user.updated'
  | 'user.deleted'
  | 'data.created'
  | 'data.updated'
  | 'data.deleted'
  | 'report.generated'
  | 'system.alert'
  | (string & {})

/**
 * Whether events are sent: `active`, or `inactive`.
 *
 * @example
 * ```ts
 * import type { UpdateWebhookRequest, WebhookStatus } from '@hooks/providers/generic'
 *
 * export function webhookStatusOf(updateWebhookRequest: UpdateWebhookRequest): WebhookStatus | undefined {
 *   return updateWebhookRequest.status
 * }
 * ```
 */
export type WebhookStatus = 'active' | 'inactive' | (string & {})

/**
 * A user, as the one documented delivery (`user.created`) has it. That `user.updated` has the same is assumed.
 *
 * @example
 * ```ts
 * import type { GenericDelivery, UserData } from '@hooks/providers/generic'
 *
 * export function userDataOf(delivery: GenericDelivery): UserData | undefined {
 *   return delivery.type === 'user.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface UserData {
  /** The id of the user, `usr_…`. */
  id: string
  /** The e-mail address. */
  email: string
  /** The full name. */
  name: string
  /** What the user may do; `editor` was seen, the other values are not known. */
  role: string
  /** Where the user stands; `pending` was seen, the other values are not known. */
  status: string
  /** When the user was created. Format: date-time. */
  created_at: string
}

/**
 * What an event is about. No fields are documented, so any may be there.
 *
 * @example
 * ```ts
 * import type { EventData, GenericDelivery } from '@hooks/providers/generic'
 *
 * export function eventDataOf(delivery: GenericDelivery): EventData | undefined {
 *   return delivery.type === 'user.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface EventData {
  [key: string]: unknown
}
