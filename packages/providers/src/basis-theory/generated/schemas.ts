// Generated from specs/basis-theory/openapi.yaml by tools/codegen. Do not edit.

/**
 * What `POST /webhooks` takes.
 *
 * @example
 * ```ts
 * import type { BasisTheoryClient, CreateWebhookRequest } from '@hooks/providers/basis-theory/api'
 *
 * export async function createWebhooks(client: BasisTheoryClient, body: CreateWebhookRequest): Promise<void> {
 *   await client.webhooks.create(body)
 * }
 * ```
 */
export interface CreateWebhookRequest {
  /** A name for people. */
  name: string
  /** The https address that receives events. It has to be reachable from the internet. Format: uri. */
  url: string
  /** The types of event to send. `GET /webhooks/event-types` answers those that can be asked for. */
  events: EventType[]
  /**
   * Where to write when something is up with the webhook, above all when it is disabled after failing for long. Format:
   * email.
   */
  notify_email?: string
}

/**
 * What `PUT /webhooks/{id}` takes: the whole webhook. Whether leaving out `notify_email` clears it is not documented,
 * so send it.
 *
 * @example
 * ```ts
 * import type { BasisTheoryClient, UpdateWebhookRequest } from '@hooks/providers/basis-theory/api'
 *
 * export async function updateWebhooks(
 *   client: BasisTheoryClient,
 *   id: string,
 *   body: UpdateWebhookRequest,
 * ): Promise<void> {
 *   await client.webhooks.update(id, body)
 * }
 * ```
 */
export interface UpdateWebhookRequest {
  /** A name for people. */
  name: string
  /** The https address that receives events. Format: uri. */
  url: string
  /** The complete new list of types of event to send. */
  events: EventType[]
  /** Where to write when something is up with the webhook. Format: email. */
  notify_email?: string
  /**
   * `enabled` switches a disabled webhook on again, `disabled` stops the events. Documented on the web; the official
   * SDKs do not have it.
   */
  status?: WebhookStatus
}

/**
 * A subscription: the address that Basis Theory sends events to, and which events. It holds no secret, since deliveries
 * are signed with a private key of Basis Theory.
 *
 * @example
 * ```ts
 * import type { BasisTheoryClient, CreateWebhookRequest, Webhook } from '@hooks/providers/basis-theory/api'
 *
 * export async function createWebhooks(client: BasisTheoryClient, body: CreateWebhookRequest): Promise<Webhook> {
 *   return client.webhooks.create(body)
 * }
 * ```
 */
export interface Webhook {
  /** The id of the webhook. Format: uuid. */
  id: string
  /** The id of the tenant that the webhook belongs to. Format: uuid. */
  tenant_id: string
  /** Whether events are sent. */
  status: WebhookStatus
  /** A name for people. */
  name: string
  /** The address that events are sent to. */
  url: string
  /**
   * Where Basis Theory writes when something is up with the webhook. Missing from some published answers although it
   * was set.
   */
  notify_email?: string | null
  /** The types of event that are sent. */
  events: EventType[]
  /** The id of the application or user that created the webhook. Format: uuid. */
  created_by: string
  /** When the webhook was created, UTC, with milliseconds. Format: date-time. */
  created_at: string
  /** The id of the application or user that last changed the webhook. Missing until then. Format: uuid. */
  modified_by?: string | null
  /** When the webhook was last changed, UTC, with milliseconds. Missing until then. Format: date-time. */
  modified_at?: string | null
}

/**
 * One page of webhooks. As a tenant has five at most, there is hardly ever a second one.
 *
 * @example
 * ```ts
 * import type { BasisTheoryClient, WebhookList } from '@hooks/providers/basis-theory/api'
 *
 * export async function listWebhooks(client: BasisTheoryClient): Promise<WebhookList> {
 *   return (await client.webhooks.list()).body
 * }
 * ```
 */
export interface WebhookList {
  /** How many there are on this page, and how to get the next one. */
  pagination: CursorPagination
  /** The webhooks of this page. */
  data: Webhook[]
}

/**
 * Where in a list this page is.
 *
 * @example
 * ```ts
 * import type { CursorPagination, WebhookList } from '@hooks/providers/basis-theory'
 *
 * export function cursorPaginationOf(webhookList: WebhookList): CursorPagination {
 *   return webhookList.pagination
 * }
 * ```
 */
export interface CursorPagination {
  /** How many items this page has. */
  page_size?: number
  /** The cursor of the next page, for the query parameter `start`. Missing on the last page. */
  next?: string | null
}

/**
 * An error, as RFC 7807 describes it. Members beyond these can come.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 * import type { ProblemDetails } from '@hooks/providers/basis-theory/api'
 *
 * export function problemDetailsOf(error: unknown): ProblemDetails | undefined {
 *   return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as ProblemDetails) : undefined
 * }
 * ```
 */
export interface ProblemDetails {
  /** An address that identifies the kind of problem. */
  type?: string | null
  /** The kind of problem in a few words. */
  title?: string | null
  /** The HTTP status again. */
  status?: number | null
  /**
   * What went wrong this time. A text with "undergoing another concurrent operation" means: try again in some seconds.
   */
  detail?: string | null
  /** An address that identifies this occurrence. */
  instance?: string | null
  /** For invalid requests: name of a property to what is wrong with it. */
  errors?: { [key: string]: string[] | null } | null
  [key: string]: unknown
}

/**
 * Whether a webhook is sent events. Basis Theory itself disables one that keeps failing, and writes to its
 * `notify_email`.
 *
 * @example
 * ```ts
 * import type { UpdateWebhookRequest, WebhookStatus } from '@hooks/providers/basis-theory'
 *
 * export function webhookStatusOf(updateWebhookRequest: UpdateWebhookRequest): WebhookStatus | undefined {
 *   return updateWebhookRequest.status
 * }
 * ```
 */
export type WebhookStatus = 'enabled' | 'disabled' | (string & {})

/**
 * The types of event. `GET /webhooks/event-types` is the authority, so other values are to be expected. They are
 * written with dots; the colons in some examples of the SDKs are a mistake.
 *
 * @example
 * ```ts
 * import type { BasisTheoryClient, EventType } from '@hooks/providers/basis-theory/api'
 *
 * export async function eventTypesWebhooks(client: BasisTheoryClient): Promise<EventType[]> {
 *   return client.webhooks.eventTypes()
 * }
 * ```
 */
export type EventType =
  | '3ds.session.authenticated'
  | '3ds.session.challenge-completed'
  | '3ds.session.challenge-result-retrieved'
  | '3ds.session.created'
  | '3ds.session.decoupled-challenge-notification'
  | '3ds.session.method-completed'
  | 'account-updater.job.completed'
  | 'account-updater.job.created'
  | 'account-updater.job.failed'
  | 'application.created'
  | 'application.deleted'
  | 'application.updated'
  | 'application.key.created'
  | 'application.key.deleted'
  | 'google-pay.created'
  | 'google-pay.deleted'
  | 'google-pay.retrieved'
  | 'http.request'
  | 'network-token.created'
  | 'network-token.cryptogram.created'
  | 'network-token.deleted'
  | 'network-token.updated'
  | 'proxy.created'
  | 'proxy.deleted'
  | 'proxy.invoked'
  | 'proxy.updated'
  | 'reactor.completed'
  | 'reactor.created'
  | 'reactor.deleted'
  | 'reactor.failed'
  | 'reactor.invoked'
  | 'reactor.updated'
  | 'session.authorized'
  | 'session.created'
  | 'tenant.created'
  | 'tenant.deleted'
  | 'tenant.updated'
  | 'tenant.invitation.accepted'
  | 'tenant.invitation.created'
  | 'tenant.invitation.deleted'
  | 'tenant.invitation.resent'
  | 'tenant.member.created'
  | 'tenant.member.deleted'
  | 'token.created'
  | 'token.deleted'
  | 'token.expired'
  | 'token.read'
  | 'token.updated'
  | 'token.property.expired'
  | 'token-intent.converted'
  | 'token-intent.created'
  | 'token-intent.deleted'
  | (string & {})

/**
 * What every delivery carries around the event itself.
 *
 * @example
 * ```ts
 * import type { BasisTheory3dsSessionAuthenticatedEvent, EventEnvelope } from '@hooks/providers/basis-theory'
 *
 * export function eventEnvelopeOf(
 *   basisTheory3dsSessionAuthenticatedEvent: BasisTheory3dsSessionAuthenticatedEvent,
 * ): EventEnvelope {
 *   return basisTheory3dsSessionAuthenticatedEvent
 * }
 * ```
 */
export interface EventEnvelope {
  /** When this delivery was sent, UTC. Check that it is recent, to refuse replays. Format: date-time. */
  delivered_at: string
}

/**
 * What every event carries besides its `data`.
 *
 * @example
 * ```ts
 * import type { BasisTheory3dsSessionAuthenticatedEvent, EventHeader } from '@hooks/providers/basis-theory'
 *
 * export function eventHeaderOf(
 *   basisTheory3dsSessionAuthenticatedEvent: BasisTheory3dsSessionAuthenticatedEvent,
 * ): EventHeader {
 *   return basisTheory3dsSessionAuthenticatedEvent.event
 * }
 * ```
 */
export interface EventHeader {
  /** The id of the event. A repeated delivery has the same one: skip what you have seen. Format: uuid. */
  id: string
  /** The type of the event, which decides what `data` holds. */
  type: EventType
  /** When it happened, UTC. Format: date-time. */
  timestamp: string
  /** The id of the tenant that it happened in. Format: uuid. */
  tenant_id: string
  /**
   * The correlation id of what caused the event: presumably the `BT-TRACE-ID` of a request, if its caller sent one. A
   * UUID in the documentation.
   */
  trace_id: string
}

/**
 * Who or what caused an event.
 *
 * @example
 * ```ts
 * import type { Actor, ThreeDsSessionAuthenticatedData } from '@hooks/providers/basis-theory'
 *
 * export function actorOf(threeDsSessionAuthenticatedData: ThreeDsSessionAuthenticatedData): Actor | undefined {
 *   return threeDsSessionAuthenticatedData.actor
 * }
 * ```
 */
export interface Actor {
  /** The id of the user, application or other actor. */
  id: string
  /** What kind of actor it is. */
  type: ActorType
  /** Its name, or what else it is known by. */
  name: string
}

/**
 * The kinds of actor.
 *
 * @example
 * ```ts
 * import type { Actor, ActorType } from '@hooks/providers/basis-theory'
 *
 * export function actorTypeOf(actor: Actor): ActorType {
 *   return actor.type
 * }
 * ```
 */
export type ActorType = 'application' | 'user' | 'admin' | 'system' | (string & {})

/**
 * What a holder may do with some tokens, and how it gets to see them. Rules are tried by priority until one fits.
 *
 * @example
 * ```ts
 * import type { AccessRule, Application } from '@hooks/providers/basis-theory'
 *
 * export function accessRuleOf(application: Application): AccessRule[] | undefined {
 *   return application.rules
 * }
 * ```
 */
export interface AccessRule {
  /** What the rule is for. */
  description?: string
  /** The place in the order; lower numbers are tried first, 0 before all others. */
  priority?: number
  /**
   * The container of tokens that the rule is about, such as `/general/high/`. Comes with applications, not with
   * `conditions`.
   */
  container?: string
  /** How the data of a token is shown. */
  transform?: AccessRuleTransform
  /** What a token has to fulfil, all of it, for the rule to fit. Sessions only. */
  conditions?: AccessRuleCondition[]
  /** The permissions that the rule gives, such as `token:create`. */
  permissions?: string[]
}

/**
 * How the data of a token is shown: not at all, masked, or in the clear.
 *
 * @example
 * ```ts
 * import type { AccessRule, AccessRuleTransform } from '@hooks/providers/basis-theory'
 *
 * export function accessRuleTransformOf(accessRule: AccessRule): AccessRuleTransform | undefined {
 *   return accessRule.transform
 * }
 * ```
 */
export type AccessRuleTransform = 'redact' | 'mask' | 'reveal' | (string & {})

/**
 * One condition on a token.
 *
 * @example
 * ```ts
 * import type { AccessRule, AccessRuleCondition } from '@hooks/providers/basis-theory'
 *
 * export function accessRuleConditionOf(accessRule: AccessRule): AccessRuleCondition[] | undefined {
 *   return accessRule.conditions
 * }
 * ```
 */
export interface AccessRuleCondition {
  /** What is looked at. */
  attribute: AccessRuleConditionAttribute
  /** How it is compared. */
  operator: AccessRuleConditionOperator
  /** What it is compared with. */
  value: string
}

/**
 * The attributes of a token that a condition can look at.
 *
 * @example
 * ```ts
 * import type { AccessRuleCondition, AccessRuleConditionAttribute } from '@hooks/providers/basis-theory'
 *
 * export function accessRuleConditionAttributeOf(
 *   accessRuleCondition: AccessRuleCondition,
 * ): AccessRuleConditionAttribute {
 *   return accessRuleCondition.attribute
 * }
 * ```
 */
export type AccessRuleConditionAttribute = 'id' | 'container' | (string & {})

/**
 * The comparisons of a condition.
 *
 * @example
 * ```ts
 * import type { AccessRuleCondition, AccessRuleConditionOperator } from '@hooks/providers/basis-theory'
 *
 * export function accessRuleConditionOperatorOf(
 *   accessRuleCondition: AccessRuleCondition,
 * ): AccessRuleConditionOperator {
 *   return accessRuleCondition.operator
 * }
 * ```
 */
export type AccessRuleConditionOperator = 'equals' | 'starts_with' | (string & {})

/**
 * Headers by name, each with all of its values.
 *
 * @example
 * ```ts
 * import type { HttpHeaders, HttpRequestData } from '@hooks/providers/basis-theory'
 *
 * export function httpHeadersOf(httpRequestData: HttpRequestData): HttpHeaders {
 *   return httpRequestData.request.headers
 * }
 * ```
 */
export interface HttpHeaders {
  [key: string]: string[]
}

/**
 * A 3DS session, by id.
 *
 * @example
 * ```ts
 * import type { ThreeDsSession, ThreeDsSessionReference } from '@hooks/providers/basis-theory'
 *
 * export function threeDsSessionReferenceOf(threeDsSession: ThreeDsSession): ThreeDsSessionReference {
 *   return threeDsSession
 * }
 * ```
 */
export interface ThreeDsSessionReference {
  /** The id of the session. */
  id: string
  /** Who started the session. */
  type: ThreeDsSessionType
  /** The id of the tenant that the session belongs to. */
  tenant_id: string
}

/**
 * A 3DS session.
 *
 * @example
 * ```ts
 * import type { ThreeDsSession, ThreeDsSessionData } from '@hooks/providers/basis-theory'
 *
 * export function threeDsSessionOf(threeDsSessionData: ThreeDsSessionData): ThreeDsSession {
 *   return threeDsSessionData.session
 * }
 * ```
 */
export interface ThreeDsSession extends ThreeDsSessionReference {
  /** When the session was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the application that created the session. */
  created_by: string
  /** The kind of device that the cardholder uses. Sessions of type `merchant` may do without one. */
  device?: ThreeDsDevice
  /** When the session ends, UTC, ISO 8601. Format: date-time. */
  expires_at: string
  /** The id of the token with the card. A session is about either a token or a token intent. */
  token_id?: string
  /** The id of the token intent with the card. A session is about either a token or a token intent. */
  token_intent_id?: string
  /** The brand of the card. */
  card_brand?: string
}

/**
 * A 3DS session after authentication. It has no `tenant_id`; the event has.
 *
 * @example
 * ```ts
 * import type { AuthenticatedThreeDsSession, ThreeDsSessionAuthenticatedData } from '@hooks/providers/basis-theory'
 *
 * export function authenticatedThreeDsSessionOf(
 *   threeDsSessionAuthenticatedData: ThreeDsSessionAuthenticatedData,
 * ): AuthenticatedThreeDsSession {
 *   return threeDsSessionAuthenticatedData.session
 * }
 * ```
 */
export interface AuthenticatedThreeDsSession {
  /** The id of the session. */
  id: string
  /** Who started the session. */
  type: ThreeDsSessionType
  /** The outcome of the authentication. */
  authentication_status: ThreeDsAuthenticationStatus
  /** When the session was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the application that created the session. */
  created_by: string
  /** The kind of device that the cardholder uses. Sessions of type `merchant` may do without one. */
  device?: ThreeDsDevice
  /** When the session ends, UTC, ISO 8601. Format: date-time. */
  expires_at: string
  /** The id of the token with the card. A session is about either a token or a token intent. */
  token_id?: string
  /** The id of the token intent with the card. A session is about either a token or a token intent. */
  token_intent_id?: string
  /** The brand of the card. */
  card_brand?: string
}

/**
 * A 3DS session after its challenge.
 *
 * @example
 * ```ts
 * import type { ChallengedThreeDsSession, ThreeDsChallengeCompletedData } from '@hooks/providers/basis-theory'
 *
 * export function challengedThreeDsSessionOf(
 *   threeDsChallengeCompletedData: ThreeDsChallengeCompletedData,
 * ): ChallengedThreeDsSession {
 *   return threeDsChallengeCompletedData.session
 * }
 * ```
 */
export interface ChallengedThreeDsSession extends ThreeDsSessionReference {
  /** How the challenge ended. */
  authentication_status: ThreeDsChallengeStatus
}

/**
 * Who started a 3DS session: the customer, or the merchant without the customer being there.
 *
 * @example
 * ```ts
 * import type { ThreeDsSessionReference, ThreeDsSessionType } from '@hooks/providers/basis-theory'
 *
 * export function threeDsSessionTypeOf(threeDsSessionReference: ThreeDsSessionReference): ThreeDsSessionType {
 *   return threeDsSessionReference.type
 * }
 * ```
 */
export type ThreeDsSessionType = 'customer' | 'merchant' | (string & {})

/**
 * The kind of device in a 3DS session. Events are documented with `browser` and `mobile`, the request that creates a
 * session takes `app` for the latter.
 *
 * @example
 * ```ts
 * import type { ThreeDsDevice, ThreeDsSession } from '@hooks/providers/basis-theory'
 *
 * export function threeDsDeviceOf(threeDsSession: ThreeDsSession): ThreeDsDevice | undefined {
 *   return threeDsSession.device
 * }
 * ```
 */
export type ThreeDsDevice = 'browser' | 'mobile' | 'app' | (string & {})

/**
 * The outcome of a 3DS authentication, with the EMV code: `successful` (Y); `attempted` (A), not possible, but the card
 * brand vouches for the issuer; `failed` (N), stop; `unavailable` (U), could not be done; `challenge` (C), the
 * cardholder has to act; `decoupled_challenge` (D), the issuer asks the cardholder elsewhere; `rejected` (R) by the
 * issuer; `informational` (I), not asked for.
 *
 * @example
 * ```ts
 * import type { AuthenticatedThreeDsSession, ThreeDsAuthenticationStatus } from '@hooks/providers/basis-theory'
 *
 * export function threeDsAuthenticationStatusOf(
 *   authenticatedThreeDsSession: AuthenticatedThreeDsSession,
 * ): ThreeDsAuthenticationStatus {
 *   return authenticatedThreeDsSession.authentication_status
 * }
 * ```
 */
export type ThreeDsAuthenticationStatus =
  | 'successful'
  | 'attempted'
  | 'failed'
  | 'unavailable'
  | 'challenge'
  | 'decoupled_challenge'
  | 'rejected'
  | 'informational'
  | (string & {})

/**
 * How a 3DS challenge ended.
 *
 * @example
 * ```ts
 * import type { ChallengedThreeDsSession, ThreeDsChallengeStatus } from '@hooks/providers/basis-theory'
 *
 * export function threeDsChallengeStatusOf(
 *   challengedThreeDsSession: ChallengedThreeDsSession,
 * ): ThreeDsChallengeStatus {
 *   return challengedThreeDsSession.authentication_status
 * }
 * ```
 */
export type ThreeDsChallengeStatus = 'successful' | 'failed' | (string & {})

/**
 * The data of `3ds.session.authenticated`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ThreeDsSessionAuthenticatedData } from '@hooks/providers/basis-theory'
 *
 * export function threeDsSessionAuthenticatedDataOf(
 *   delivery: BasisTheoryDelivery,
 * ): ThreeDsSessionAuthenticatedData | undefined {
 *   return delivery.type === '3ds.session.authenticated' ? delivery.data : undefined
 * }
 * ```
 */
export interface ThreeDsSessionAuthenticatedData {
  /** The session. */
  session: AuthenticatedThreeDsSession
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `3ds.session.created` and `3ds.session.challenge-result-retrieved`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ThreeDsSessionData } from '@hooks/providers/basis-theory'
 *
 * export function threeDsSessionDataOf(delivery: BasisTheoryDelivery): ThreeDsSessionData | undefined {
 *   return delivery.type === '3ds.session.challenge-result-retrieved' ? delivery.data : undefined
 * }
 * ```
 */
export interface ThreeDsSessionData {
  /** The session. */
  session: ThreeDsSession
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `3ds.session.challenge-completed`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ThreeDsChallengeCompletedData } from '@hooks/providers/basis-theory'
 *
 * export function threeDsChallengeCompletedDataOf(
 *   delivery: BasisTheoryDelivery,
 * ): ThreeDsChallengeCompletedData | undefined {
 *   return delivery.type === '3ds.session.challenge-completed' ? delivery.data : undefined
 * }
 * ```
 */
export interface ThreeDsChallengeCompletedData {
  /** The session. */
  session: ChallengedThreeDsSession
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `3ds.session.method-completed` and `3ds.session.decoupled-challenge-notification`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ThreeDsSessionReferenceData } from '@hooks/providers/basis-theory'
 *
 * export function threeDsSessionReferenceDataOf(
 *   delivery: BasisTheoryDelivery,
 * ): ThreeDsSessionReferenceData | undefined {
 *   return delivery.type === '3ds.session.decoupled-challenge-notification' ? delivery.data : undefined
 * }
 * ```
 */
export interface ThreeDsSessionReferenceData {
  /** The session. */
  session: ThreeDsSessionReference
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A job that brings the cards of many tokens up to date.
 *
 * @example
 * ```ts
 * import type { AccountUpdaterJob, AccountUpdaterJobData } from '@hooks/providers/basis-theory'
 *
 * export function accountUpdaterJobOf(accountUpdaterJobData: AccountUpdaterJobData): AccountUpdaterJob {
 *   return accountUpdaterJobData.job
 * }
 * ```
 */
export interface AccountUpdaterJob {
  /** The id of the job. */
  id: string
  /** Where the job stands. */
  status: AccountUpdaterJobStatus
}

/**
 * Where an account updater job stands.
 *
 * @example
 * ```ts
 * import type { AccountUpdaterJob, AccountUpdaterJobStatus } from '@hooks/providers/basis-theory'
 *
 * export function accountUpdaterJobStatusOf(accountUpdaterJob: AccountUpdaterJob): AccountUpdaterJobStatus {
 *   return accountUpdaterJob.status
 * }
 * ```
 */
export type AccountUpdaterJobStatus = 'pending' | 'completed' | 'failed' | (string & {})

/**
 * The data of the `account-updater.job` events.
 *
 * @example
 * ```ts
 * import type { AccountUpdaterJobData, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function accountUpdaterJobDataOf(delivery: BasisTheoryDelivery): AccountUpdaterJobData | undefined {
 *   return delivery.type === 'account-updater.job.completed' ? delivery.data : undefined
 * }
 * ```
 */
export interface AccountUpdaterJobData {
  /** The job. */
  job: AccountUpdaterJob
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * An application: what holds keys to the API, and may do what its permissions and rules say.
 *
 * @example
 * ```ts
 * import type { Application, UpdatedApplication } from '@hooks/providers/basis-theory'
 *
 * export function applicationOf(updatedApplication: UpdatedApplication): Application {
 *   return updatedApplication
 * }
 * ```
 */
export interface Application {
  /** The id of the application. */
  id: string
  /** The name of the application. */
  name: string
  /** The kind of application, such as `private`, `public` or `management`. */
  type: string
  /** The permissions of the application, such as `token:create`. */
  permissions?: string[]
  /** The access rules of the application. */
  rules?: AccessRule[]
  /** When the application was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the application. */
  created_by: string
}

/**
 * An application that was changed.
 *
 * @example
 * ```ts
 * import type { ApplicationUpdatedData, UpdatedApplication } from '@hooks/providers/basis-theory'
 *
 * export function updatedApplicationOf(applicationUpdatedData: ApplicationUpdatedData): UpdatedApplication {
 *   return applicationUpdatedData.application
 * }
 * ```
 */
export interface UpdatedApplication extends Application {
  /** When the application was last changed, UTC, ISO 8601. Format: date-time. */
  modified_at: string
  /** The id of the user or application that last changed the application. */
  modified_by: string
}

/**
 * The data of `application.created`.
 *
 * @example
 * ```ts
 * import type { ApplicationCreatedData, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function applicationCreatedDataOf(delivery: BasisTheoryDelivery): ApplicationCreatedData | undefined {
 *   return delivery.type === 'application.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface ApplicationCreatedData {
  /** The application. */
  application: Application
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `application.updated`.
 *
 * @example
 * ```ts
 * import type { ApplicationUpdatedData, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function applicationUpdatedDataOf(delivery: BasisTheoryDelivery): ApplicationUpdatedData | undefined {
 *   return delivery.type === 'application.updated' ? delivery.data : undefined
 * }
 * ```
 */
export interface ApplicationUpdatedData {
  /** The application after the change. */
  application: UpdatedApplication
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `application.deleted`.
 *
 * @example
 * ```ts
 * import type { ApplicationDeletedData, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function applicationDeletedDataOf(delivery: BasisTheoryDelivery): ApplicationDeletedData | undefined {
 *   return delivery.type === 'application.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface ApplicationDeletedData {
  /** What is left of the application. */
  application: {
    /** The id of the application. */
    id: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A key of an application, by id.
 *
 * @example
 * ```ts
 * import type { ApplicationKey, ApplicationKeyReference } from '@hooks/providers/basis-theory'
 *
 * export function applicationKeyReferenceOf(applicationKey: ApplicationKey): ApplicationKeyReference {
 *   return applicationKey
 * }
 * ```
 */
export interface ApplicationKeyReference {
  /** The id of the key; not the key itself. */
  id: string
  /** The id of the application that the key belongs to. */
  application_id: string
}

/**
 * A key of an application.
 *
 * @example
 * ```ts
 * import type { ApplicationKey, ApplicationKeyCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function applicationKeyOf(applicationKeyCreatedData: ApplicationKeyCreatedData): ApplicationKey {
 *   return applicationKeyCreatedData.application_key
 * }
 * ```
 */
export interface ApplicationKey extends ApplicationKeyReference {
  /** The version of the key. */
  version: string
  /** When the key was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the key. */
  created_by: string
}

/**
 * The data of `application.key.created`.
 *
 * @example
 * ```ts
 * import type { ApplicationKeyCreatedData, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function applicationKeyCreatedDataOf(delivery: BasisTheoryDelivery): ApplicationKeyCreatedData | undefined {
 *   return delivery.type === 'application.key.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface ApplicationKeyCreatedData {
  /** The key, without its secret. */
  application_key: ApplicationKey
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `application.key.deleted`.
 *
 * @example
 * ```ts
 * import type { ApplicationKeyDeletedData, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function applicationKeyDeletedDataOf(delivery: BasisTheoryDelivery): ApplicationKeyDeletedData | undefined {
 *   return delivery.type === 'application.key.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface ApplicationKeyDeletedData {
  /** What is left of the key. */
  application_key: ApplicationKeyReference
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A Google Pay resource.
 *
 * @example
 * ```ts
 * import type { DeletedGooglePayResource, GooglePayResource } from '@hooks/providers/basis-theory'
 *
 * export function googlePayResourceOf(deletedGooglePayResource: DeletedGooglePayResource): GooglePayResource {
 *   return deletedGooglePayResource
 * }
 * ```
 */
export interface GooglePayResource {
  /** The id of the resource. */
  id: string
  /** Its status; `active` was seen. */
  status: string
  /** When the resource was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the resource. */
  created_by: string
  /** When the resource ends, UTC, ISO 8601. Format: date-time. */
  expires_at: string
}

/**
 * A Google Pay resource that was deleted.
 *
 * @example
 * ```ts
 * import type { DeletedGooglePayResource, GooglePayDeletedData } from '@hooks/providers/basis-theory'
 *
 * export function deletedGooglePayResourceOf(googlePayDeletedData: GooglePayDeletedData): DeletedGooglePayResource {
 *   return googlePayDeletedData.google_pay
 * }
 * ```
 */
export interface DeletedGooglePayResource extends GooglePayResource {
  /** When the resource was deleted, UTC, ISO 8601. Format: date-time. */
  modified_at: string
  /** The id of the user who deleted the resource. */
  modified_by: string
}

/**
 * The data of `google-pay.created`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, GooglePayCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function googlePayCreatedDataOf(delivery: BasisTheoryDelivery): GooglePayCreatedData | undefined {
 *   return delivery.type === 'google-pay.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface GooglePayCreatedData {
  /** The resource. */
  google_pay: GooglePayResource
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `google-pay.deleted`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, GooglePayDeletedData } from '@hooks/providers/basis-theory'
 *
 * export function googlePayDeletedDataOf(delivery: BasisTheoryDelivery): GooglePayDeletedData | undefined {
 *   return delivery.type === 'google-pay.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface GooglePayDeletedData {
  /** The resource as it was. */
  google_pay: DeletedGooglePayResource
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `google-pay.retrieved`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, GooglePayRetrievedData } from '@hooks/providers/basis-theory'
 *
 * export function googlePayRetrievedDataOf(delivery: BasisTheoryDelivery): GooglePayRetrievedData | undefined {
 *   return delivery.type === 'google-pay.retrieved' ? delivery.data : undefined
 * }
 * ```
 */
export interface GooglePayRetrievedData {
  /** The resource that was read. */
  google_pay: {
    /** The id of the resource. */
    id: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `http.request`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, HttpRequestData } from '@hooks/providers/basis-theory'
 *
 * export function httpRequestDataOf(delivery: BasisTheoryDelivery): HttpRequestData | undefined {
 *   return delivery.type === 'http.request' ? delivery.data : undefined
 * }
 * ```
 */
export interface HttpRequestData {
  /** The request to the API. */
  request: {
    /** The HTTP method, such as `POST`. */
    method: string
    /** The path, such as `/tokens`. */
    path: string
    /**
     * The headers of the request. A sensitive value keeps its two first and last characters and says its length:
     * `ke***f2 (length 75)`.
     */
    headers: HttpHeaders
  }
  /** What the API answered. */
  response: {
    /** The HTTP status. */
    status: number
    /** The headers of the answer, masked in the same way; a short value is only asterisks. */
    headers: HttpHeaders
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of the `network-token` events. What it holds is not documented.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, NetworkTokenData } from '@hooks/providers/basis-theory'
 *
 * export function networkTokenDataOf(delivery: BasisTheoryDelivery): NetworkTokenData | undefined {
 *   return delivery.type === 'network-token.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface NetworkTokenData {
  /** Who or what caused the event, where that is known. */
  actor?: Actor
  [key: string]: unknown
}

/**
 * A pre-configured proxy: forwards requests to a destination, with tokens replaced by their data.
 *
 * @example
 * ```ts
 * import type { CreatedProxy, PreConfiguredProxy } from '@hooks/providers/basis-theory'
 *
 * export function preConfiguredProxyOf(createdProxy: CreatedProxy): PreConfiguredProxy {
 *   return createdProxy
 * }
 * ```
 */
export interface PreConfiguredProxy {
  /** The id of the proxy. */
  id: string
  /** The name of the proxy. */
  name: string
  /** Where the proxy forwards requests to. */
  destination_url: string
  /** Whether callers of the proxy need a key to the API. */
  require_authentication: boolean
  /** When the proxy was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the proxy. */
  created_by: string
}

/**
 * A proxy that was just created.
 *
 * @example
 * ```ts
 * import type { CreatedProxy, ProxyCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function createdProxyOf(proxyCreatedData: ProxyCreatedData): CreatedProxy {
 *   return proxyCreatedData.proxy
 * }
 * ```
 */
export interface CreatedProxy extends PreConfiguredProxy {
  /** The id of the application whose permissions the proxy uses. */
  application_id?: string
}

/**
 * A proxy that was changed.
 *
 * @example
 * ```ts
 * import type { ProxyUpdatedData, UpdatedProxy } from '@hooks/providers/basis-theory'
 *
 * export function updatedProxyOf(proxyUpdatedData: ProxyUpdatedData): UpdatedProxy {
 *   return proxyUpdatedData.proxy
 * }
 * ```
 */
export interface UpdatedProxy extends PreConfiguredProxy {
  /** The host name that the proxy is reached at. */
  proxy_host?: string
  /** How long the destination may take, in seconds. A number or text; sources differ. */
  timeout?: number | string
  /** When the proxy was last changed, UTC, ISO 8601. Format: date-time. */
  modified_at: string
  /** The id of the user or application that last changed the proxy. */
  modified_by: string
}

/**
 * The data of `proxy.created`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ProxyCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function proxyCreatedDataOf(delivery: BasisTheoryDelivery): ProxyCreatedData | undefined {
 *   return delivery.type === 'proxy.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface ProxyCreatedData {
  /** The proxy. */
  proxy: CreatedProxy
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `proxy.updated`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ProxyUpdatedData } from '@hooks/providers/basis-theory'
 *
 * export function proxyUpdatedDataOf(delivery: BasisTheoryDelivery): ProxyUpdatedData | undefined {
 *   return delivery.type === 'proxy.updated' ? delivery.data : undefined
 * }
 * ```
 */
export interface ProxyUpdatedData {
  /** The proxy after the change. */
  proxy: UpdatedProxy
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `proxy.deleted`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ProxyDeletedData } from '@hooks/providers/basis-theory'
 *
 * export function proxyDeletedDataOf(delivery: BasisTheoryDelivery): ProxyDeletedData | undefined {
 *   return delivery.type === 'proxy.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface ProxyDeletedData {
  /** What is left of the proxy. */
  proxy: {
    /** The id of the proxy. */
    id: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `proxy.invoked`: a call of a proxy from stage to stage.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ProxyInvokedData } from '@hooks/providers/basis-theory'
 *
 * export function proxyInvokedDataOf(delivery: BasisTheoryDelivery): ProxyInvokedData | undefined {
 *   return delivery.type === 'proxy.invoked' ? delivery.data : undefined
 * }
 * ```
 */
export interface ProxyInvokedData {
  /** The proxy and what it answered. */
  proxy: InvokedProxy
  /** The exchange with the destination. Missing when it did not come to that. */
  destination?: ProxyDestination
  /** Comes when the transform of the request failed. */
  request_transform?: ProxyTransform
  /** Comes when the transform of the answer failed. */
  response_transform?: ProxyTransform
  /**
   * Use `destination.request` instead.
   *
   * @deprecated
   */
  request?: {
    /**
     * The headers of the request, as text.
     *
     * @deprecated
     */
    headers?: string
    /**
     * The HTTP method.
     *
     * @deprecated
     */
    method?: string
    /**
     * The address.
     *
     * @deprecated
     */
    url?: string
  }
  /**
   * Use `destination.response` instead.
   *
   * @deprecated
   */
  response?: {
    /**
     * The headers of the answer, as text.
     *
     * @deprecated
     */
    headers?: string
    /**
     * The HTTP status, as text.
     *
     * @deprecated
     */
    status_code?: string
    /**
     * How long it took, in milliseconds.
     *
     * @deprecated
     */
    elapsed_ms?: number
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A proxy that was called, and what it answered.
 *
 * @example
 * ```ts
 * import type { InvokedProxy, ProxyInvokedData } from '@hooks/providers/basis-theory'
 *
 * export function invokedProxyOf(proxyInvokedData: ProxyInvokedData): InvokedProxy {
 *   return proxyInvokedData.proxy
 * }
 * ```
 */
export interface InvokedProxy {
  /** The id of the proxy. */
  id: string
  /** The name of the proxy. */
  name: string
  /** The kind of proxy. */
  type: string
  /** What the caller got. */
  response: {
    /** What went wrong, if something did. */
    error?: ProxyError
    /** How long the whole call took, in milliseconds. */
    elapsed_ms?: number
    /** The HTTP status that the proxy answered. */
    status: number
  }
}

/**
 * The exchange between a proxy and its destination.
 *
 * @example
 * ```ts
 * import type { ProxyDestination, ProxyInvokedData } from '@hooks/providers/basis-theory'
 *
 * export function proxyDestinationOf(proxyInvokedData: ProxyInvokedData): ProxyDestination | undefined {
 *   return proxyInvokedData.destination
 * }
 * ```
 */
export interface ProxyDestination {
  /** What the proxy sent. */
  request: {
    /** The body that was sent, after the transform of the request and with sensitive data removed. */
    body?: string
    /** The headers that were sent. */
    headers: HttpHeaders
    /** The HTTP method. */
    method: string
    /** The query string; empty if there was none. */
    query?: string
    /** The address. */
    url: string
  }
  /** What the destination answered. */
  response: {
    /** The body that came back, with sensitive data removed. */
    body?: string
    /** How long the destination took, in milliseconds. */
    elapsed_ms: number
    /** The headers that came back. */
    headers: HttpHeaders
    /** The HTTP status that the destination answered. */
    status: number
  }
}

/**
 * A transform of a proxy that failed.
 *
 * @example
 * ```ts
 * import type { ProxyInvokedData, ProxyTransform } from '@hooks/providers/basis-theory'
 *
 * export function proxyTransformOf(proxyInvokedData: ProxyInvokedData): ProxyTransform | undefined {
 *   return proxyInvokedData.request_transform
 * }
 * ```
 */
export interface ProxyTransform {
  /** What the transform answered. */
  response: {
    /** What went wrong. */
    error: ProxyError
  }
}

/**
 * An error in a proxy: the standard form, or what a transform threw as an error of its own making. `title` is in the
 * first only.
 *
 * @example
 * ```ts
 * import type { InvokedProxy, ProxyError } from '@hooks/providers/basis-theory'
 *
 * export function proxyErrorOf(invokedProxy: InvokedProxy): ProxyError | undefined {
 *   return invokedProxy.response.error
 * }
 * ```
 */
export type ProxyError = StandardProxyError | CustomProxyError

/**
 * An error in a proxy, in the standard form.
 *
 * @example
 * ```ts
 * import type { ProxyError, StandardProxyError } from '@hooks/providers/basis-theory'
 *
 * export function standardProxyErrorOf(standardProxyError: StandardProxyError): ProxyError {
 *   return standardProxyError
 * }
 * ```
 */
export interface StandardProxyError {
  /** Where it went wrong, to what is wrong there. */
  errors: { [key: string]: string[] }
  /** The kind of error in a few words. */
  title: string
  /** The HTTP status that goes with it. */
  status: number
  /** What went wrong this time. */
  detail: string
}

/**
 * An error that a transform made itself, with `CustomHttpResponseError`.
 *
 * @example
 * ```ts
 * import type { CustomProxyError, ProxyError } from '@hooks/providers/basis-theory'
 *
 * export function customProxyErrorOf(customProxyError: CustomProxyError): ProxyError {
 *   return customProxyError
 * }
 * ```
 */
export interface CustomProxyError {
  /** The body for the caller; any object. */
  body?: { [key: string]: unknown }
  /** The headers for the caller, one value each. */
  headers?: { [key: string]: string }
}

/**
 * A reactor, by id and name.
 *
 * @example
 * ```ts
 * import type { Reactor, ReactorReference } from '@hooks/providers/basis-theory'
 *
 * export function reactorReferenceOf(reactor: Reactor): ReactorReference {
 *   return reactor
 * }
 * ```
 */
export interface ReactorReference {
  /** The id of the reactor. */
  id: string
  /** The name of the reactor. */
  name: string
}

/**
 * A reactor: code that runs at Basis Theory on tokenized data.
 *
 * @example
 * ```ts
 * import type { Reactor, UpdatedReactor } from '@hooks/providers/basis-theory'
 *
 * export function reactorOf(updatedReactor: UpdatedReactor): Reactor {
 *   return updatedReactor
 * }
 * ```
 */
export interface Reactor extends ReactorReference {
  /** When the reactor was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the reactor. */
  created_by: string
}

/**
 * A reactor that was changed.
 *
 * @example
 * ```ts
 * import type { ReactorUpdatedData, UpdatedReactor } from '@hooks/providers/basis-theory'
 *
 * export function updatedReactorOf(reactorUpdatedData: ReactorUpdatedData): UpdatedReactor {
 *   return reactorUpdatedData.reactor
 * }
 * ```
 */
export interface UpdatedReactor extends Reactor {
  /** When the reactor was last changed, UTC, ISO 8601. Format: date-time. */
  modified_at: string
  /** The id of the user or application that last changed the reactor. */
  modified_by: string
}

/**
 * A call of a reactor.
 *
 * @example
 * ```ts
 * import type { ReactorInvocation, ReactorInvokedData } from '@hooks/providers/basis-theory'
 *
 * export function reactorInvocationOf(reactorInvokedData: ReactorInvokedData): ReactorInvocation {
 *   return reactorInvokedData.request
 * }
 * ```
 */
export interface ReactorInvocation {
  /** The id of the call, to fetch its result with. Only when `invocation_type` is `async`. */
  id?: string
  /** Whether the caller waits for the result. */
  invocation_type: ReactorInvocationType
}

/**
 * Whether the caller of a reactor waits for the result (`sync`) or fetches it later (`async`).
 *
 * @example
 * ```ts
 * import type { ReactorInvocation, ReactorInvocationType } from '@hooks/providers/basis-theory'
 *
 * export function reactorInvocationTypeOf(reactorInvocation: ReactorInvocation): ReactorInvocationType {
 *   return reactorInvocation.invocation_type
 * }
 * ```
 */
export type ReactorInvocationType = 'sync' | 'async' | (string & {})

/**
 * The data of `reactor.created`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ReactorCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function reactorCreatedDataOf(delivery: BasisTheoryDelivery): ReactorCreatedData | undefined {
 *   return delivery.type === 'reactor.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface ReactorCreatedData {
  /** The reactor. */
  reactor: Reactor
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `reactor.updated`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ReactorUpdatedData } from '@hooks/providers/basis-theory'
 *
 * export function reactorUpdatedDataOf(delivery: BasisTheoryDelivery): ReactorUpdatedData | undefined {
 *   return delivery.type === 'reactor.updated' ? delivery.data : undefined
 * }
 * ```
 */
export interface ReactorUpdatedData {
  /** The reactor after the change. */
  reactor: UpdatedReactor
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `reactor.deleted`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ReactorDeletedData } from '@hooks/providers/basis-theory'
 *
 * export function reactorDeletedDataOf(delivery: BasisTheoryDelivery): ReactorDeletedData | undefined {
 *   return delivery.type === 'reactor.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface ReactorDeletedData {
  /** What is left of the reactor. */
  reactor: {
    /** The id of the reactor. */
    id: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `reactor.invoked`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ReactorInvokedData } from '@hooks/providers/basis-theory'
 *
 * export function reactorInvokedDataOf(delivery: BasisTheoryDelivery): ReactorInvokedData | undefined {
 *   return delivery.type === 'reactor.invoked' ? delivery.data : undefined
 * }
 * ```
 */
export interface ReactorInvokedData {
  /** The reactor. */
  reactor: ReactorReference
  /** The call. */
  request: ReactorInvocation
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `reactor.completed`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ReactorCompletedData } from '@hooks/providers/basis-theory'
 *
 * export function reactorCompletedDataOf(delivery: BasisTheoryDelivery): ReactorCompletedData | undefined {
 *   return delivery.type === 'reactor.completed' ? delivery.data : undefined
 * }
 * ```
 */
export interface ReactorCompletedData {
  /** The reactor. */
  reactor: ReactorReference
  /** The call. */
  request: ReactorInvocation
  /** How long the call took, in milliseconds. */
  elapsed_ms: number
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `reactor.failed`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, ReactorFailedData } from '@hooks/providers/basis-theory'
 *
 * export function reactorFailedDataOf(delivery: BasisTheoryDelivery): ReactorFailedData | undefined {
 *   return delivery.type === 'reactor.failed' ? delivery.data : undefined
 * }
 * ```
 */
export interface ReactorFailedData {
  /** The reactor. */
  reactor: ReactorReference
  /** The call. */
  request: ReactorInvocation
  /** What went wrong. */
  error: string
  /** How long the call took, in milliseconds. */
  elapsed_ms: number
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A session of the Basis Theory API: a short-lived key. Not a 3DS session.
 *
 * @example
 * ```ts
 * import type { ApiSession, AuthorizedApiSession } from '@hooks/providers/basis-theory'
 *
 * export function apiSessionOf(authorizedApiSession: AuthorizedApiSession): ApiSession {
 *   return authorizedApiSession
 * }
 * ```
 */
export interface ApiSession {
  /** The id of the session. */
  id: string
  /** When the session was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the session. */
  created_by: string
  /** When the session ends, UTC, ISO 8601. Format: date-time. */
  expires_at: string
  /** The application that the session was made with. */
  issued_to_application: {
    /** The id of the application. */
    id: string
    /** The name of the application. */
    name: string
  }
}

/**
 * A session of the API that got its permissions.
 *
 * @example
 * ```ts
 * import type { AuthorizedApiSession, SessionAuthorizedData } from '@hooks/providers/basis-theory'
 *
 * export function authorizedApiSessionOf(sessionAuthorizedData: SessionAuthorizedData): AuthorizedApiSession {
 *   return sessionAuthorizedData.session
 * }
 * ```
 */
export interface AuthorizedApiSession extends ApiSession {
  /** The permissions of the session. */
  permissions?: string[]
  /** The access rules of the session. */
  rules?: AccessRule[]
}

/**
 * The data of `session.authorized`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, SessionAuthorizedData } from '@hooks/providers/basis-theory'
 *
 * export function sessionAuthorizedDataOf(delivery: BasisTheoryDelivery): SessionAuthorizedData | undefined {
 *   return delivery.type === 'session.authorized' ? delivery.data : undefined
 * }
 * ```
 */
export interface SessionAuthorizedData {
  /** The session. */
  session: AuthorizedApiSession
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `session.created`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, SessionCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function sessionCreatedDataOf(delivery: BasisTheoryDelivery): SessionCreatedData | undefined {
 *   return delivery.type === 'session.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface SessionCreatedData {
  /** The session. */
  session: ApiSession
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A tenant: a separate space with tokens, applications and members of its own.
 *
 * @example
 * ```ts
 * import type { Tenant, UpdatedTenant } from '@hooks/providers/basis-theory'
 *
 * export function tenantOf(updatedTenant: UpdatedTenant): Tenant {
 *   return updatedTenant
 * }
 * ```
 */
export interface Tenant {
  /** The id of the tenant. */
  id: string
  /** The name of the tenant. */
  name: string
  /** When the tenant was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the tenant. */
  created_by: string
}

/**
 * A tenant that was changed.
 *
 * @example
 * ```ts
 * import type { TenantUpdatedData, UpdatedTenant } from '@hooks/providers/basis-theory'
 *
 * export function updatedTenantOf(tenantUpdatedData: TenantUpdatedData): UpdatedTenant {
 *   return tenantUpdatedData.tenant
 * }
 * ```
 */
export interface UpdatedTenant extends Tenant {
  /** When the tenant was last changed, UTC, ISO 8601. Format: date-time. */
  modified_at: string
  /** The id of the user or application that last changed the tenant. */
  modified_by: string
}

/**
 * The data of `tenant.created`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TenantCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function tenantCreatedDataOf(delivery: BasisTheoryDelivery): TenantCreatedData | undefined {
 *   return delivery.type === 'tenant.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface TenantCreatedData {
  /** The tenant. */
  tenant: Tenant
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `tenant.updated`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TenantUpdatedData } from '@hooks/providers/basis-theory'
 *
 * export function tenantUpdatedDataOf(delivery: BasisTheoryDelivery): TenantUpdatedData | undefined {
 *   return delivery.type === 'tenant.updated' ? delivery.data : undefined
 * }
 * ```
 */
export interface TenantUpdatedData {
  /** The tenant after the change. */
  tenant: UpdatedTenant
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `tenant.deleted`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TenantDeletedData } from '@hooks/providers/basis-theory'
 *
 * export function tenantDeletedDataOf(delivery: BasisTheoryDelivery): TenantDeletedData | undefined {
 *   return delivery.type === 'tenant.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface TenantDeletedData {
  /** What is left of the tenant. */
  tenant: {
    /** The id of the tenant. */
    id: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * An invitation to become a member of the tenant.
 *
 * @example
 * ```ts
 * import type { TenantInvitation, TenantInvitationData } from '@hooks/providers/basis-theory'
 *
 * export function tenantInvitationOf(tenantInvitationData: TenantInvitationData): TenantInvitation {
 *   return tenantInvitationData.invitation
 * }
 * ```
 */
export interface TenantInvitation {
  /** The id of the invitation. */
  id: string
  /** The address that was invited. */
  email: string
  /** The role that comes with acceptance, such as `ADMIN` or `READ_ONLY`; may be formatted for people. */
  role: string
  /** Until when the invitation can be accepted, UTC, ISO 8601. Format: date-time. */
  expires_at: string
  /** When the invitation was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the invitation. */
  created_by: string
}

/**
 * The data of the `tenant.invitation` events.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TenantInvitationData } from '@hooks/providers/basis-theory'
 *
 * export function tenantInvitationDataOf(delivery: BasisTheoryDelivery): TenantInvitationData | undefined {
 *   return delivery.type === 'tenant.invitation.accepted' ? delivery.data : undefined
 * }
 * ```
 */
export interface TenantInvitationData {
  /** The invitation. */
  invitation: TenantInvitation
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A member of the tenant.
 *
 * @example
 * ```ts
 * import type { TenantMember, TenantMemberCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function tenantMemberOf(tenantMemberCreatedData: TenantMemberCreatedData): TenantMember {
 *   return tenantMemberCreatedData.member
 * }
 * ```
 */
export interface TenantMember {
  /** The id of the member. */
  id: string
  /** The id of the user. */
  user_id: string
  /** The role of the member, such as `OWNER` or `ADMIN`; may be formatted for people. */
  role: string
  /** When the member was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the member. */
  created_by: string
}

/**
 * The data of `tenant.member.created`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TenantMemberCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function tenantMemberCreatedDataOf(delivery: BasisTheoryDelivery): TenantMemberCreatedData | undefined {
 *   return delivery.type === 'tenant.member.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface TenantMemberCreatedData {
  /** The member. */
  member: TenantMember
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `tenant.member.deleted`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TenantMemberDeletedData } from '@hooks/providers/basis-theory'
 *
 * export function tenantMemberDeletedDataOf(delivery: BasisTheoryDelivery): TenantMemberDeletedData | undefined {
 *   return delivery.type === 'tenant.member.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface TenantMemberDeletedData {
  /** What is left of the member. */
  member: {
    /** The id of the member. */
    id: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A token, by id and type.
 *
 * @example
 * ```ts
 * import type { Token, TokenSummary } from '@hooks/providers/basis-theory'
 *
 * export function tokenSummaryOf(token: Token): TokenSummary {
 *   return token
 * }
 * ```
 */
export interface TokenSummary {
  /** The id of the token. */
  id: string
  /** The type of the token, such as `token` or `card`. */
  type: string
}

/**
 * A token without its data.
 *
 * @example
 * ```ts
 * import type { Token, UpdatedToken } from '@hooks/providers/basis-theory'
 *
 * export function tokenOf(updatedToken: UpdatedToken): Token {
 *   return updatedToken
 * }
 * ```
 */
export interface Token extends TokenSummary {
  /** What you attached to the token: names and values of your own. */
  metadata?: { [key: string]: string } | null
  /** The containers that the token is in, such as `/general/high/`. */
  containers?: string[]
  /** The same for tokens with the same data, as far as `fingerprint_expression` goes. */
  fingerprint?: string | null
  /** The expression that `fingerprint` was computed with. */
  fingerprint_expression?: string | null
  /** The expressions that the token can be searched by. */
  search_indexes?: string[] | null
  /** The id of the application or user that created the token. */
  created_by?: string
  /** When the token was created, UTC, ISO 8601. Format: date-time. */
  created_at?: string
  /** When the token ends, UTC, ISO 8601. Missing or null for a token that stays. Format: date-time. */
  expires_at?: string | null
}

/**
 * A token that was changed, without its data.
 *
 * @example
 * ```ts
 * import type { TokenUpdatedData, UpdatedToken } from '@hooks/providers/basis-theory'
 *
 * export function updatedTokenOf(tokenUpdatedData: TokenUpdatedData): UpdatedToken {
 *   return tokenUpdatedData.token
 * }
 * ```
 */
export interface UpdatedToken extends Token {
  /** The id of the application or user that last changed the token. */
  modified_by?: string
  /** When the token was last changed, UTC, ISO 8601. Format: date-time. */
  modified_at?: string
}

/**
 * The data of `token.created`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TokenCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function tokenCreatedDataOf(delivery: BasisTheoryDelivery): TokenCreatedData | undefined {
 *   return delivery.type === 'token.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface TokenCreatedData {
  /** The token. */
  token: Token
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `token.updated`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TokenUpdatedData } from '@hooks/providers/basis-theory'
 *
 * export function tokenUpdatedDataOf(delivery: BasisTheoryDelivery): TokenUpdatedData | undefined {
 *   return delivery.type === 'token.updated' ? delivery.data : undefined
 * }
 * ```
 */
export interface TokenUpdatedData {
  /** The token after the change. */
  token: UpdatedToken
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `token.read`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TokenReadData } from '@hooks/providers/basis-theory'
 *
 * export function tokenReadDataOf(delivery: BasisTheoryDelivery): TokenReadData | undefined {
 *   return delivery.type === 'token.read' ? delivery.data : undefined
 * }
 * ```
 */
export interface TokenReadData {
  /** The token that was read. */
  token: TokenSummary
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `token.deleted` and `token.expired`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TokenReferenceData } from '@hooks/providers/basis-theory'
 *
 * export function tokenReferenceDataOf(delivery: BasisTheoryDelivery): TokenReferenceData | undefined {
 *   return delivery.type === 'token.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface TokenReferenceData {
  /** What is left of the token. */
  token: {
    /** The id of the token. */
    id: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `token.property.expired`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TokenPropertyExpiredData } from '@hooks/providers/basis-theory'
 *
 * export function tokenPropertyExpiredDataOf(delivery: BasisTheoryDelivery): TokenPropertyExpiredData | undefined {
 *   return delivery.type === 'token.property.expired' ? delivery.data : undefined
 * }
 * ```
 */
export interface TokenPropertyExpiredData {
  /** The token and its property. */
  token: {
    /** The id of the token. */
    id: string
    /** The name of the property that expired. */
    property_name: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * A token intent, by id and type.
 *
 * @example
 * ```ts
 * import type { TokenIntent, TokenIntentSummary } from '@hooks/providers/basis-theory'
 *
 * export function tokenIntentSummaryOf(tokenIntent: TokenIntent): TokenIntentSummary {
 *   return tokenIntent
 * }
 * ```
 */
export interface TokenIntentSummary {
  /** The id of the token intent. */
  id: string
  /** The type of the token that it can become, such as `card`. */
  type: string
}

/**
 * A token intent: data that is kept for a short time, until it becomes a token or goes away.
 *
 * @example
 * ```ts
 * import type { TokenIntent, TokenIntentCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function tokenIntentOf(tokenIntentCreatedData: TokenIntentCreatedData): TokenIntent {
 *   return tokenIntentCreatedData.token_intent
 * }
 * ```
 */
export interface TokenIntent extends TokenIntentSummary {
  /** The same for token intents with the same data. */
  fingerprint?: string | null
  /** When the token intent was created, UTC, ISO 8601. Format: date-time. */
  created_at: string
  /** The id of the user or application that created the token intent. */
  created_by: string
  /** When the token intent goes away, UTC, ISO 8601. Format: date-time. */
  expires_at: string
}

/**
 * The data of `token-intent.created`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TokenIntentCreatedData } from '@hooks/providers/basis-theory'
 *
 * export function tokenIntentCreatedDataOf(delivery: BasisTheoryDelivery): TokenIntentCreatedData | undefined {
 *   return delivery.type === 'token-intent.created' ? delivery.data : undefined
 * }
 * ```
 */
export interface TokenIntentCreatedData {
  /** The token intent. */
  token_intent: TokenIntent
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `token-intent.deleted`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TokenIntentDeletedData } from '@hooks/providers/basis-theory'
 *
 * export function tokenIntentDeletedDataOf(delivery: BasisTheoryDelivery): TokenIntentDeletedData | undefined {
 *   return delivery.type === 'token-intent.deleted' ? delivery.data : undefined
 * }
 * ```
 */
export interface TokenIntentDeletedData {
  /** What is left of the token intent. */
  token_intent: {
    /** The id of the token intent. */
    id: string
  }
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}

/**
 * The data of `token-intent.converted`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, TokenIntentConvertedData } from '@hooks/providers/basis-theory'
 *
 * export function tokenIntentConvertedDataOf(delivery: BasisTheoryDelivery): TokenIntentConvertedData | undefined {
 *   return delivery.type === 'token-intent.converted' ? delivery.data : undefined
 * }
 * ```
 */
export interface TokenIntentConvertedData {
  /** The token intent that was. */
  token_intent: TokenIntentSummary
  /** The token that it became. */
  token: TokenSummary
  /** Who or what caused the event, where that is known. */
  actor?: Actor
}
