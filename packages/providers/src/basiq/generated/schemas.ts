// Generated from specs/basiq/openapi.yaml by tools/codegen. Do not edit.

/**
 * What `POST /notifications/webhooks` takes.
 *
 * @example
 * ```ts
 * import type { BasiqClient, CreateWebhookRequest } from '@hooks/providers/basiq/api'
 *
 * export async function createWebhooks(client: BasiqClient, body: CreateWebhookRequest): Promise<void> {
 *   await client.webhooks.create(body)
 * }
 * ```
 */
export interface CreateWebhookRequest {
  /** The address that receives events. No other webhook of the application may have it. */
  url: string
  /** A name for people. */
  name?: string
  /** What the webhook is for. */
  description?: string
  /**
   * The events to receive. Each can be subscribed by one webhook of the application only. What is received when it is
   * left out is not documented.
   */
  subscribedEvents?: EventTypeId[]
}

/**
 * What `POST /notifications/webhooks/{webhookId}` takes; the same fields as creation.
 *
 * @example
 * ```ts
 * import type { BasiqClient, UpdateWebhookRequest } from '@hooks/providers/basiq/api'
 *
 * export async function updateWebhooks(
 *   client: BasiqClient,
 *   webhookId: string,
 *   body: UpdateWebhookRequest,
 * ): Promise<void> {
 *   await client.webhooks.update(webhookId, body)
 * }
 * ```
 */
export interface UpdateWebhookRequest {
  /** The address that receives events; needed even when it stays the same. */
  url: string
  /** A name for people. */
  name?: string
  /** What the webhook is for. */
  description?: string
  /** The events to receive from now on. Each can be subscribed by one webhook of the application only. */
  subscribedEvents?: EventTypeId[]
}

/**
 * A subscription: the address that Basiq sends events to, and which events.
 *
 * @example
 * ```ts
 * import type { BasiqClient, CreateWebhookRequest, Webhook } from '@hooks/providers/basiq/api'
 *
 * export async function createWebhooks(client: BasiqClient, body: CreateWebhookRequest): Promise<Webhook> {
 *   return client.webhooks.create(body)
 * }
 * ```
 */
export interface Webhook {
  /** The id of the webhook. Format: uuid. */
  id: string
  /** Always a webhook, in either spelling; missing in lists. */
  type?: WebhookObjectType
  /** A name for people. */
  name?: string
  /** What the webhook is for. */
  description?: string
  /** The address that events are sent to. */
  url: string
  /** Whether the webhook delivers; a new one may have to be approved first. */
  status: WebhookStatus
  /**
   * The secret that deliveries are signed with: base64, usually after `whsec_`. Examples show it in the answers to
   * creation and update, so store it then.
   */
  secret?: string
  /** The events subscribed to. Published examples show one name as plain text instead of a list. */
  subscribedEvents: EventTypeId[]
  /** The address of the webhook itself. */
  links: ListLinks
}

/**
 * One page of webhooks.
 *
 * @example
 * ```ts
 * import type { BasiqClient, WebhookList } from '@hooks/providers/basiq/api'
 *
 * export async function listWebhooks(client: BasiqClient): Promise<WebhookList> {
 *   return (await client.webhooks.list()).body
 * }
 * ```
 */
export interface WebhookList {
  /** Always `list`. */
  type: string
  /** A number of entries. How it differs from `size` is not documented. */
  count: number
  /** A number of entries. How it differs from `count` is not documented. */
  size: number
  /** The webhooks. The published example shows one as a plain object instead of a list. */
  data: Webhook[]
  /** Addresses of this page and of the next. */
  links: ListLinks
}

/**
 * One page of messages.
 *
 * @example
 * ```ts
 * import type { BasiqClient, MessageList } from '@hooks/providers/basiq/api'
 *
 * export async function listMessages(client: BasiqClient, webhookId: string): Promise<MessageList> {
 *   return (await client.messages.list(webhookId)).body
 * }
 * ```
 */
export interface MessageList {
  /** Always `list`. */
  type: string
  /** A number of entries. How it differs from `size` is not documented. */
  count: number
  /** A number of entries. How it differs from `count` is not documented. */
  size: number
  /** The messages. */
  data: Message[]
  /** Addresses of this page and of the next. */
  links: ListLinks
}

/**
 * One event on its way to one webhook, with the attempts to deliver it.
 *
 * @example
 * ```ts
 * import type { BasiqClient, Message } from '@hooks/providers/basiq/api'
 *
 * export async function listMessages(client: BasiqClient, webhookId: string): Promise<readonly Message[]> {
 *   return (await client.messages.list(webhookId)).items
 * }
 * ```
 */
export interface Message {
  /** The id of the message. Whether deliveries carry it as `webhook-id` is not documented. Format: uuid. */
  id: string
  /** The id of the webhook. Missing in examples; `links.webhook` is always there. Format: uuid. */
  webhookId?: string
  /** Not explained, and missing in examples. */
  event?: string
  /** The name of the event. Missing in examples; `payload.eventTypeId` is always there. */
  eventTypeId?: EventTypeId
  /** The id of the event. Missing in examples; `payload.eventId` is always there. */
  eventId?: string
  /** The body that was delivered. */
  payload: MessagePayload
  /**
   * Every attempt to deliver the message, the latest first in the example. Missing in lists. (The published schema says
   * a list of strings, the example shows objects.)
   */
  attempts?: MessageAttempt[]
  /** Addresses of the message and of its webhook. */
  links: MessageLinks
}

/**
 * The body of a delivery, as the message log shows it.
 *
 * @example
 * ```ts
 * import type { Message, MessagePayload } from '@hooks/providers/basiq'
 *
 * export function messagePayloadOf(message: Message): MessagePayload {
 *   return message.payload
 * }
 * ```
 */
export interface MessagePayload {
  /** The name of the event. */
  eventTypeId: EventTypeId
  /** The id of the event, a UUID or 64 hexadecimal characters. */
  eventId: string
  /** Addresses of the event and of the entity it is about. */
  links: MessagePayloadLinks
}

/**
 * The addresses in a delivered body; the log may know more of them than the delivery had.
 *
 * @example
 * ```ts
 * import type { MessagePayload, MessagePayloadLinks } from '@hooks/providers/basiq'
 *
 * export function messagePayloadLinksOf(messagePayload: MessagePayload): MessagePayloadLinks {
 *   return messagePayload.links
 * }
 * ```
 */
export interface MessagePayloadLinks {
  /** The address of the event. */
  event: string
  /** The address of the entity that the event is about. */
  eventEntity: string
  /** The address of the message. Missing in examples. */
  self?: string
  /** The address of the webhook. Missing in examples. */
  webhook?: string
  /** Not explained, and missing in examples. */
  next?: string
}

/**
 * One attempt to deliver a message.
 *
 * @example
 * ```ts
 * import type { Message, MessageAttempt } from '@hooks/providers/basiq'
 *
 * export function messageAttemptOf(message: Message): MessageAttempt[] | undefined {
 *   return message.attempts
 * }
 * ```
 */
export interface MessageAttempt {
  /** The id of the attempt. */
  id: string
  /** The address it was sent to. */
  url: string
  /** What your endpoint answered, such as `OK`. */
  response: string
  /** The HTTP status your endpoint answered, as a number or as text. */
  responseStatusCode: number | string
  /** When it was sent, UTC. Format: date-time. */
  timestamp: string
  /** Whether your endpoint acknowledged it. */
  status: AttemptStatus
}

/**
 * Addresses that go with a message.
 *
 * @example
 * ```ts
 * import type { Message, MessageLinks } from '@hooks/providers/basiq'
 *
 * export function messageLinksOf(message: Message): MessageLinks {
 *   return message.links
 * }
 * ```
 */
export interface MessageLinks {
  /** The address of the message. */
  self: string
  /** The address of the webhook. */
  webhook: string
  /** The address of the event. Missing in examples. */
  event?: string
  /** Not explained, and missing in examples. */
  next?: string
}

/**
 * What `POST /notifications/messages/test` takes.
 *
 * @example
 * ```ts
 * import type { BasiqClient, TestMessageRequest } from '@hooks/providers/basiq/api'
 *
 * export async function testMessages(client: BasiqClient, body: TestMessageRequest): Promise<void> {
 *   await client.messages.test(body)
 * }
 * ```
 */
export interface TestMessageRequest {
  /** The event to send. */
  eventTypeId: EventTypeId
  /** Text of your own that is played back; where, is not documented. Mind the capital T. */
  Text?: string
}

/**
 * A kind of event that a webhook can subscribe to.
 *
 * @example
 * ```ts
 * import type { BasiqClient, EventType } from '@hooks/providers/basiq/api'
 *
 * export async function listEventTypes(client: BasiqClient): Promise<readonly EventType[]> {
 *   return (await client.eventTypes.list()).items
 * }
 * ```
 */
export interface EventType {
  /** Always `eventType`. Missing when a single one is read. */
  type?: string
  /** The name of the event type, such as `user.created`. */
  id: EventTypeId
  /** When it happens, in a few words. */
  description: string
  /** The address of the event type. */
  links: SelfLink
}

/**
 * One page of event types.
 *
 * @example
 * ```ts
 * import type { BasiqClient, EventTypeList } from '@hooks/providers/basiq/api'
 *
 * export async function listEventTypes(client: BasiqClient): Promise<EventTypeList> {
 *   return (await client.eventTypes.list()).body
 * }
 * ```
 */
export interface EventTypeList {
  /** Always `list`. */
  type: string
  /** A number of entries. How it differs from `size` is not documented. */
  count: number
  /** A number of entries. How it differs from `count` is not documented. */
  size: number
  /** The event types. */
  data: EventType[]
  /** Addresses of this page and of the next. */
  links: ListLinks
}

/**
 * Something that happened to an entity, with data about that entity.
 *
 * @example
 * ```ts
 * import type { BasiqClient, EventRecord } from '@hooks/providers/basiq/api'
 *
 * export async function listEvents(client: BasiqClient): Promise<readonly EventRecord[]> {
 *   return (await client.events.list()).items
 * }
 * ```
 */
export interface EventRecord {
  /** Always `event`. */
  type: string
  /** The id of the event, mostly a UUID or 64 hexadecimal characters. */
  id: string
  /** When it happened, UTC. Format: date-time. */
  createdDate: string
  /** The kind of entity it happened to. */
  entity: EventEntity
  /** What happened to it. Together with `entity` it makes the name that webhooks use, `user.created`. */
  eventType: EventAction
  /** The id of the user that the entity belongs to. */
  userId: string
  /** The address of the entity. */
  dataRef: string
  /**
   * The entity, or a summary of it. (The schema of the list says a string, that of a single event and all examples an
   * object.)
   */
  data: EventData | string
  /** The address of the event. */
  links: SelfLink
}

/**
 * The entity of an event. Its fields depend on the kind of entity; those named here are the ones of a connection, the
 * only kind that is documented. Others come as they are.
 *
 * @example
 * ```ts
 * import type { EventData, EventRecord } from '@hooks/providers/basiq'
 *
 * export function eventDataOf(eventRecord: EventRecord): EventData | string {
 *   return eventRecord.data
 * }
 * ```
 */
export interface EventData {
  /** The kind of entity, such as `connection`, `transactions`, `account` or `user`. */
  type?: string
  /** The id of the entity. */
  id?: string
  /** When the connection was created, UTC. Format: date-time. */
  createdDate?: string
  /** The state of the connection, such as `active` or `invalid-connection`. */
  status?: string
  /** When the connection was last used, UTC. Format: date-time. */
  lastUsed?: string
  /** Whether the institution asks for a second factor. */
  mfaEnabled?: boolean
  /** The institution that the connection leads to. */
  institution?: EventInstitution
  /** Addresses that go with the entity. */
  links?: EventDataLinks
  [key: string]: unknown
}

/**
 * A reference to an institution.
 *
 * @example
 * ```ts
 * import type { EventData, EventInstitution } from '@hooks/providers/basiq'
 *
 * export function eventInstitutionOf(eventData: EventData): EventInstitution | undefined {
 *   return eventData.institution
 * }
 * ```
 */
export interface EventInstitution {
  /** Always `institution`. */
  type?: string
  /** The id of the institution, such as `AU00000`. */
  id?: string
  /** The address of the institution. */
  links?: SelfLink
}

/**
 * Addresses that go with the entity of an event.
 *
 * @example
 * ```ts
 * import type { EventData, EventDataLinks } from '@hooks/providers/basiq'
 *
 * export function eventDataLinksOf(eventData: EventData): EventDataLinks | undefined {
 *   return eventData.links
 * }
 * ```
 */
export interface EventDataLinks {
  /** The address of the entity. */
  self?: string
  /** The address of the accounts of a connection. */
  accounts?: string
  /** The address of the transactions of a connection. */
  transactions?: string
  [key: string]: unknown
}

/**
 * One page of events.
 *
 * @example
 * ```ts
 * import type { BasiqClient, EventList } from '@hooks/providers/basiq/api'
 *
 * export async function listEvents(client: BasiqClient): Promise<EventList> {
 *   return (await client.events.list()).body
 * }
 * ```
 */
export interface EventList {
  /** Always `list`. */
  type: string
  /** The events. */
  data?: EventRecord[]
  /** Addresses of this page and of the next. */
  links?: ListLinks
}

/**
 * The address of what was answered and, in a list, of the next page.
 *
 * @example
 * ```ts
 * import type { ListLinks, Webhook } from '@hooks/providers/basiq'
 *
 * export function listLinksOf(webhook: Webhook): ListLinks {
 *   return webhook.links
 * }
 * ```
 */
export interface ListLinks {
  /** The address of this resource or page. */
  self: string
  /** The address of the next page; missing on the last. */
  next?: string
}

/**
 * The address of a resource.
 *
 * @example
 * ```ts
 * import type { EventType, SelfLink } from '@hooks/providers/basiq'
 *
 * export function selfLinkOf(eventType: EventType): SelfLink {
 *   return eventType.links
 * }
 * ```
 */
export interface SelfLink {
  /** The address of the resource. */
  self: string
}

/**
 * The body of an answer that reports errors.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 * import type { ErrorList } from '@hooks/providers/basiq/api'
 *
 * export function errorListOf(error: unknown): ErrorList | undefined {
 *   return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as ErrorList) : undefined
 * }
 * ```
 */
export interface ErrorList {
  /** Always `list`. */
  type: string
  /** The id of this failure; quote it to Basiq support. */
  correlationId: string
  /** The errors. */
  data: ErrorItem[]
}

/**
 * One error.
 *
 * @example
 * ```ts
 * import type { ErrorItem, ErrorList } from '@hooks/providers/basiq'
 *
 * export function errorItemOf(errorList: ErrorList): ErrorItem[] {
 *   return errorList.data
 * }
 * ```
 */
export interface ErrorItem {
  /** Always `error`. */
  type: string
  /** What went wrong, for programs. */
  code: ErrorCode
  /** What went wrong, in a few words. */
  title?: string
  /** What went wrong this time, for people. */
  detail?: string
  /** The part of the request at fault. */
  source?: ErrorSource
}

/**
 * The part of a request that is at fault.
 *
 * @example
 * ```ts
 * import type { ErrorItem, ErrorSource } from '@hooks/providers/basiq'
 *
 * export function errorSourceOf(errorItem: ErrorItem): ErrorSource | undefined {
 *   return errorItem.source
 * }
 * ```
 */
export interface ErrorSource {
  /** The name of the parameter at fault. */
  parameter?: string
}

/**
 * What every delivery consists of. It is thin, whatever happened; the data is behind its links.
 *
 * @example
 * ```ts
 * import type { BasiqAccountUpdatedEvent, EventEnvelope } from '@hooks/providers/basiq'
 *
 * export function eventEnvelopeOf(basiqAccountUpdatedEvent: BasiqAccountUpdatedEvent): EventEnvelope {
 *   return basiqAccountUpdatedEvent
 * }
 * ```
 */
export interface EventEnvelope {
  /** The name of the event. */
  eventTypeId: EventTypeId
  /** The id of the event, a UUID or 64 hexadecimal characters. */
  eventId: string
  /** Where to read the event and the entity. */
  links: EventLinks
}

/**
 * Where to read more about a delivery. Both addresses are of `https://au-api.basiq.io` and take a bearer token; the
 * event stays readable for 7 days.
 *
 * @example
 * ```ts
 * import type { BasiqDelivery, EventLinks } from '@hooks/providers/basiq'
 *
 * export function eventLinksOf(delivery: BasiqDelivery): EventLinks | undefined {
 *   return delivery.type === 'account.updated' ? delivery.data : undefined
 * }
 * ```
 */
export interface EventLinks {
  /** The address of the event. In one published example it does not end with `eventId`. */
  event: string
  /** The address of the entity that the event is about; of a list for `transactions.updated`. */
  eventEntity: string
}

/**
 * The name of an event type, as webhooks subscribe to it. `connection.updated` exists as an event but is not delivered.
 * The event types operations answer the names in force.
 *
 * @example
 * ```ts
 * import type { CreateWebhookRequest, EventTypeId } from '@hooks/providers/basiq'
 *
 * export function eventTypeIdOf(createWebhookRequest: CreateWebhookRequest): EventTypeId[] | undefined {
 *   return createWebhookRequest.subscribedEvents
 * }
 * ```
 */
export type EventTypeId =
  | 'account.updated'
  | 'connection.activated'
  | 'connection.created'
  | 'connection.deleted'
  | 'connection.invalidated'
  | 'consent.created'
  | 'consent.expired'
  | 'consent.reminder'
  | 'consent.revoked'
  | 'consent.updated'
  | 'consent.warning'
  | 'transactions.updated'
  | 'user.created'
  | 'user.deleted'
  | 'user.updated'
  | (string & {})

/**
 * The `type` of a webhook. Both spellings occur.
 *
 * @example
 * ```ts
 * import type { Webhook, WebhookObjectType } from '@hooks/providers/basiq'
 *
 * export function webhookObjectTypeOf(webhook: Webhook): WebhookObjectType | undefined {
 *   return webhook.type
 * }
 * ```
 */
export type WebhookObjectType = 'webhook' | 'Webhook' | (string & {})

/**
 * Whether a webhook delivers. `pending-approval` is not active yet.
 *
 * @example
 * ```ts
 * import type { Webhook, WebhookStatus } from '@hooks/providers/basiq'
 *
 * export function webhookStatusOf(webhook: Webhook): WebhookStatus {
 *   return webhook.status
 * }
 * ```
 */
export type WebhookStatus = 'active' | 'pending-approval' | (string & {})

/**
 * How an attempt to deliver ended.
 *
 * @example
 * ```ts
 * import type { AttemptStatus, MessageAttempt } from '@hooks/providers/basiq'
 *
 * export function attemptStatusOf(messageAttempt: MessageAttempt): AttemptStatus {
 *   return messageAttempt.status
 * }
 * ```
 */
export type AttemptStatus = 'Success' | 'Failed' | (string & {})

/**
 * The kinds of entity that events are about.
 *
 * @example
 * ```ts
 * import type { EventEntity, EventRecord } from '@hooks/providers/basiq'
 *
 * export function eventEntityOf(eventRecord: EventRecord): EventEntity {
 *   return eventRecord.entity
 * }
 * ```
 */
export type EventEntity = 'account' | 'connection' | 'consent' | 'transactions' | 'user' | (string & {})

/**
 * What can happen to an entity.
 *
 * @example
 * ```ts
 * import type { EventAction, EventRecord } from '@hooks/providers/basiq'
 *
 * export function eventActionOf(eventRecord: EventRecord): EventAction {
 *   return eventRecord.eventType
 * }
 * ```
 */
export type EventAction =
  | 'activated'
  | 'archived'
  | 'created'
  | 'deleted'
  | 'expired'
  | 'invalidated'
  | 'reminder'
  | 'revoked'
  | 'updated'
  | 'warning'
  | (string & {})

/**
 * What went wrong.
 *
 * @example
 * ```ts
 * import type { ErrorCode, ErrorItem } from '@hooks/providers/basiq'
 *
 * export function errorCodeOf(errorItem: ErrorItem): ErrorCode {
 *   return errorItem.code
 * }
 * ```
 */
export type ErrorCode =
  | 'access-denied'
  | 'event-already-subscribed'
  | 'forbidden-access'
  | 'institution-not-supported'
  | 'internal-server-error'
  | 'invalid-authorization-token'
  | 'invalid-content'
  | 'invalid-credentials'
  | 'no-production-access'
  | 'no-webhooks-found'
  | 'parameter-not-supplied'
  | 'parameter-not-valid'
  | 'path-parameter-not-valid'
  | 'resource-already-exists'
  | 'resource-not-found'
  | 'service-unavailable'
  | 'too-many-requests'
  | 'unauthorized-access'
  | 'unsupported-accept'
  | (string & {})
