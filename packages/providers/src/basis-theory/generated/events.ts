// Generated from specs/basis-theory/openapi.yaml by tools/codegen. Do not edit.

import type { CanonicalDelivery } from '@hooks/core/contract'
import type {
  AccountUpdaterJobData,
  ApplicationCreatedData,
  ApplicationDeletedData,
  ApplicationKeyCreatedData,
  ApplicationKeyDeletedData,
  ApplicationUpdatedData,
  EventEnvelope,
  EventHeader,
  GooglePayCreatedData,
  GooglePayDeletedData,
  GooglePayRetrievedData,
  HttpRequestData,
  NetworkTokenData,
  ProxyCreatedData,
  ProxyDeletedData,
  ProxyInvokedData,
  ProxyUpdatedData,
  ReactorCompletedData,
  ReactorCreatedData,
  ReactorDeletedData,
  ReactorFailedData,
  ReactorInvokedData,
  ReactorUpdatedData,
  SessionAuthorizedData,
  SessionCreatedData,
  TenantCreatedData,
  TenantDeletedData,
  TenantInvitationData,
  TenantMemberCreatedData,
  TenantMemberDeletedData,
  TenantUpdatedData,
  ThreeDsChallengeCompletedData,
  ThreeDsSessionAuthenticatedData,
  ThreeDsSessionData,
  ThreeDsSessionReferenceData,
  TokenCreatedData,
  TokenIntentConvertedData,
  TokenIntentCreatedData,
  TokenIntentDeletedData,
  TokenPropertyExpiredData,
  TokenReadData,
  TokenReferenceData,
  TokenUpdatedData,
} from './schemas.ts'

/**
 * A 3DS session was authenticated.
 *
 * `authentication_status` tells the outcome. The only full 3DS payload without a `tenant_id` of its own.
 *
 * @example
 * ```ts
 * import type { BasisTheory3dsSessionAuthenticatedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheory3dsSessionAuthenticatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheory3dsSessionAuthenticatedEvent | undefined {
 *   return delivery.type === '3ds.session.authenticated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheory3dsSessionAuthenticatedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.authenticated'; data: ThreeDsSessionAuthenticatedData }
}

/**
 * The cardholder finished a 3DS challenge.
 *
 * Says that the challenge is over; ask the API for its result.
 *
 * @example
 * ```ts
 * import type { BasisTheory3dsSessionChallengeCompletedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheory3dsSessionChallengeCompletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheory3dsSessionChallengeCompletedEvent | undefined {
 *   return delivery.type === '3ds.session.challenge-completed' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheory3dsSessionChallengeCompletedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.challenge-completed'; data: ThreeDsChallengeCompletedData }
}

/**
 * The result of a 3DS challenge was read through the API.
 *
 * @example
 * ```ts
 * import type {
 *   BasisTheory3dsSessionChallengeResultRetrievedEvent,
 *   BasisTheoryDelivery,
 * } from '@hooks/providers/basis-theory'
 *
 * export function basisTheory3dsSessionChallengeResultRetrievedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheory3dsSessionChallengeResultRetrievedEvent | undefined {
 *   return delivery.type === '3ds.session.challenge-result-retrieved' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheory3dsSessionChallengeResultRetrievedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.challenge-result-retrieved'; data: ThreeDsSessionData }
}

/**
 * A 3DS session was created.
 *
 * @example
 * ```ts
 * import type { BasisTheory3dsSessionCreatedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheory3dsSessionCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheory3dsSessionCreatedEvent | undefined {
 *   return delivery.type === '3ds.session.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheory3dsSessionCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.created'; data: ThreeDsSessionData }
}

/**
 * The issuer reported on a decoupled 3DS challenge.
 *
 * A decoupled challenge happens outside of the checkout. Ask the API for its result.
 *
 * @example
 * ```ts
 * import type {
 *   BasisTheory3dsSessionDecoupledChallengeNotificationEvent,
 *   BasisTheoryDelivery,
 * } from '@hooks/providers/basis-theory'
 *
 * export function basisTheory3dsSessionDecoupledChallengeNotificationEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheory3dsSessionDecoupledChallengeNotificationEvent | undefined {
 *   return delivery.type === '3ds.session.decoupled-challenge-notification' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheory3dsSessionDecoupledChallengeNotificationEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.decoupled-challenge-notification'; data: ThreeDsSessionReferenceData }
}

/**
 * The method request of a 3DS session, in which the issuer looks at the device, is done.
 *
 * @example
 * ```ts
 * import type { BasisTheory3dsSessionMethodCompletedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheory3dsSessionMethodCompletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheory3dsSessionMethodCompletedEvent | undefined {
 *   return delivery.type === '3ds.session.method-completed' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheory3dsSessionMethodCompletedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.method-completed'; data: ThreeDsSessionReferenceData }
}

/**
 * An account updater job is done.
 *
 * @example
 * ```ts
 * import type { BasisTheoryAccountUpdaterJobCompletedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryAccountUpdaterJobCompletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryAccountUpdaterJobCompletedEvent | undefined {
 *   return delivery.type === 'account-updater.job.completed' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryAccountUpdaterJobCompletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'account-updater.job.completed'; data: AccountUpdaterJobData }
}

/**
 * An account updater job was created.
 *
 * @example
 * ```ts
 * import type { BasisTheoryAccountUpdaterJobCreatedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryAccountUpdaterJobCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryAccountUpdaterJobCreatedEvent | undefined {
 *   return delivery.type === 'account-updater.job.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryAccountUpdaterJobCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'account-updater.job.created'; data: AccountUpdaterJobData }
}

/**
 * An account updater job failed.
 *
 * @example
 * ```ts
 * import type { BasisTheoryAccountUpdaterJobFailedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryAccountUpdaterJobFailedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryAccountUpdaterJobFailedEvent | undefined {
 *   return delivery.type === 'account-updater.job.failed' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryAccountUpdaterJobFailedEvent extends EventEnvelope {
  event: EventHeader & { type: 'account-updater.job.failed'; data: AccountUpdaterJobData }
}

/**
 * An application was created.
 *
 * @example
 * ```ts
 * import type { BasisTheoryApplicationCreatedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryApplicationCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryApplicationCreatedEvent | undefined {
 *   return delivery.type === 'application.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryApplicationCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.created'; data: ApplicationCreatedData }
}

/**
 * An application was deleted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryApplicationDeletedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryApplicationDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryApplicationDeletedEvent | undefined {
 *   return delivery.type === 'application.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryApplicationDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.deleted'; data: ApplicationDeletedData }
}

/**
 * An application was changed.
 *
 * @example
 * ```ts
 * import type { BasisTheoryApplicationUpdatedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryApplicationUpdatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryApplicationUpdatedEvent | undefined {
 *   return delivery.type === 'application.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryApplicationUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.updated'; data: ApplicationUpdatedData }
}

/**
 * A key of an application was created.
 *
 * The key itself is not part of the event.
 *
 * @example
 * ```ts
 * import type { BasisTheoryApplicationKeyCreatedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryApplicationKeyCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryApplicationKeyCreatedEvent | undefined {
 *   return delivery.type === 'application.key.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryApplicationKeyCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.key.created'; data: ApplicationKeyCreatedData }
}

/**
 * A key of an application was deleted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryApplicationKeyDeletedEvent, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryApplicationKeyDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryApplicationKeyDeletedEvent | undefined {
 *   return delivery.type === 'application.key.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryApplicationKeyDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.key.deleted'; data: ApplicationKeyDeletedData }
}

/**
 * A Google Pay resource was created.
 *
 * Not sent when the encrypted token became a token intent; `token-intent.created` is then.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryGooglePayCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryGooglePayCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryGooglePayCreatedEvent | undefined {
 *   return delivery.type === 'google-pay.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryGooglePayCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'google-pay.created'; data: GooglePayCreatedData }
}

/**
 * A Google Pay resource was deleted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryGooglePayDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryGooglePayDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryGooglePayDeletedEvent | undefined {
 *   return delivery.type === 'google-pay.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryGooglePayDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'google-pay.deleted'; data: GooglePayDeletedData }
}

/**
 * A Google Pay resource was read.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryGooglePayRetrievedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryGooglePayRetrievedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryGooglePayRetrievedEvent | undefined {
 *   return delivery.type === 'google-pay.retrieved' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryGooglePayRetrievedEvent extends EventEnvelope {
  event: EventHeader & { type: 'google-pay.retrieved'; data: GooglePayRetrievedData }
}

/**
 * The API answered a request in the tenant.
 *
 * Carries method, path, status and headers of the request and its answer, no bodies. Sensitive header values are
 * masked.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryHttpRequestEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryHttpRequestEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryHttpRequestEvent | undefined {
 *   return delivery.type === 'http.request' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryHttpRequestEvent extends EventEnvelope {
  event: EventHeader & { type: 'http.request'; data: HttpRequestData }
}

/**
 * A network token was created.
 *
 * What `data` holds is not documented.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryNetworkTokenCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryNetworkTokenCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryNetworkTokenCreatedEvent | undefined {
 *   return delivery.type === 'network-token.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryNetworkTokenCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'network-token.created'; data: NetworkTokenData }
}

/**
 * A cryptogram was made for a network token.
 *
 * What `data` holds is not documented.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryNetworkTokenCryptogramCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryNetworkTokenCryptogramCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryNetworkTokenCryptogramCreatedEvent | undefined {
 *   return delivery.type === 'network-token.cryptogram.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryNetworkTokenCryptogramCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'network-token.cryptogram.created'; data: NetworkTokenData }
}

/**
 * A network token was deleted for good.
 *
 * What `data` holds is not documented.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryNetworkTokenDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryNetworkTokenDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryNetworkTokenDeletedEvent | undefined {
 *   return delivery.type === 'network-token.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryNetworkTokenDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'network-token.deleted'; data: NetworkTokenData }
}

/**
 * The card network changed a network token, or its state changed.
 *
 * What `data` holds is not documented.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryNetworkTokenUpdatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryNetworkTokenUpdatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryNetworkTokenUpdatedEvent | undefined {
 *   return delivery.type === 'network-token.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryNetworkTokenUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'network-token.updated'; data: NetworkTokenData }
}

/**
 * A proxy was created.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryProxyCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryProxyCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryProxyCreatedEvent | undefined {
 *   return delivery.type === 'proxy.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryProxyCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'proxy.created'; data: ProxyCreatedData }
}

/**
 * A proxy was deleted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryProxyDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryProxyDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryProxyDeletedEvent | undefined {
 *   return delivery.type === 'proxy.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryProxyDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'proxy.deleted'; data: ProxyDeletedData }
}

/**
 * A proxy was called.
 *
 * Tells what was sent to the destination, what came back, and which stage failed if one did.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryProxyInvokedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryProxyInvokedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryProxyInvokedEvent | undefined {
 *   return delivery.type === 'proxy.invoked' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryProxyInvokedEvent extends EventEnvelope {
  event: EventHeader & { type: 'proxy.invoked'; data: ProxyInvokedData }
}

/**
 * A proxy was changed.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryProxyUpdatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryProxyUpdatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryProxyUpdatedEvent | undefined {
 *   return delivery.type === 'proxy.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryProxyUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'proxy.updated'; data: ProxyUpdatedData }
}

/**
 * A reactor ran to its end.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryReactorCompletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryReactorCompletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryReactorCompletedEvent | undefined {
 *   return delivery.type === 'reactor.completed' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryReactorCompletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.completed'; data: ReactorCompletedData }
}

/**
 * A reactor was created.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryReactorCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryReactorCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryReactorCreatedEvent | undefined {
 *   return delivery.type === 'reactor.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryReactorCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.created'; data: ReactorCreatedData }
}

/**
 * A reactor was deleted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryReactorDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryReactorDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryReactorDeletedEvent | undefined {
 *   return delivery.type === 'reactor.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryReactorDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.deleted'; data: ReactorDeletedData }
}

/**
 * A reactor failed while running.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryReactorFailedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryReactorFailedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryReactorFailedEvent | undefined {
 *   return delivery.type === 'reactor.failed' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryReactorFailedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.failed'; data: ReactorFailedData }
}

/**
 * A reactor was called.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryReactorInvokedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryReactorInvokedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryReactorInvokedEvent | undefined {
 *   return delivery.type === 'reactor.invoked' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryReactorInvokedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.invoked'; data: ReactorInvokedData }
}

/**
 * A reactor was changed.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryReactorUpdatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryReactorUpdatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryReactorUpdatedEvent | undefined {
 *   return delivery.type === 'reactor.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryReactorUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.updated'; data: ReactorUpdatedData }
}

/**
 * An API session got its permissions.
 *
 * A session of the Basis Theory API, not a 3DS session.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheorySessionAuthorizedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheorySessionAuthorizedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheorySessionAuthorizedEvent | undefined {
 *   return delivery.type === 'session.authorized' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheorySessionAuthorizedEvent extends EventEnvelope {
  event: EventHeader & { type: 'session.authorized'; data: SessionAuthorizedData }
}

/**
 * An API session was created.
 *
 * A session of the Basis Theory API, not a 3DS session.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheorySessionCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheorySessionCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheorySessionCreatedEvent | undefined {
 *   return delivery.type === 'session.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheorySessionCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'session.created'; data: SessionCreatedData }
}

/**
 * A tenant was created.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantCreatedEvent | undefined {
 *   return delivery.type === 'tenant.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.created'; data: TenantCreatedData }
}

/**
 * A tenant was deleted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantDeletedEvent | undefined {
 *   return delivery.type === 'tenant.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.deleted'; data: TenantDeletedData }
}

/**
 * A tenant was changed.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantUpdatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantUpdatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantUpdatedEvent | undefined {
 *   return delivery.type === 'tenant.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.updated'; data: TenantUpdatedData }
}

/**
 * An invitation to the tenant was accepted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantInvitationAcceptedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantInvitationAcceptedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantInvitationAcceptedEvent | undefined {
 *   return delivery.type === 'tenant.invitation.accepted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantInvitationAcceptedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.invitation.accepted'; data: TenantInvitationData }
}

/**
 * Somebody was invited to the tenant.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantInvitationCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantInvitationCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantInvitationCreatedEvent | undefined {
 *   return delivery.type === 'tenant.invitation.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantInvitationCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.invitation.created'; data: TenantInvitationData }
}

/**
 * An invitation to the tenant was withdrawn.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantInvitationDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantInvitationDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantInvitationDeletedEvent | undefined {
 *   return delivery.type === 'tenant.invitation.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantInvitationDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.invitation.deleted'; data: TenantInvitationData }
}

/**
 * An invitation to the tenant was sent again.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantInvitationResentEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantInvitationResentEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantInvitationResentEvent | undefined {
 *   return delivery.type === 'tenant.invitation.resent' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantInvitationResentEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.invitation.resent'; data: TenantInvitationData }
}

/**
 * Somebody became a member of the tenant.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantMemberCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantMemberCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantMemberCreatedEvent | undefined {
 *   return delivery.type === 'tenant.member.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantMemberCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.member.created'; data: TenantMemberCreatedData }
}

/**
 * A member left or was removed from the tenant.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTenantMemberDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTenantMemberDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTenantMemberDeletedEvent | undefined {
 *   return delivery.type === 'tenant.member.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTenantMemberDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.member.deleted'; data: TenantMemberDeletedData }
}

/**
 * A token was created.
 *
 * The token's data is not part of the event.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTokenCreatedEvent | undefined {
 *   return delivery.type === 'token.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.created'; data: TokenCreatedData }
}

/**
 * A token was deleted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTokenDeletedEvent | undefined {
 *   return delivery.type === 'token.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.deleted'; data: TokenReferenceData }
}

/**
 * A token reached its `expires_at`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenExpiredEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenExpiredEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTokenExpiredEvent | undefined {
 *   return delivery.type === 'token.expired' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenExpiredEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.expired'; data: TokenReferenceData }
}

/**
 * A token was read.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenReadEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenReadEventOf(delivery: BasisTheoryDelivery): BasisTheoryTokenReadEvent | undefined {
 *   return delivery.type === 'token.read' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenReadEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.read'; data: TokenReadData }
}

/**
 * A token was changed.
 *
 * The token's data is not part of the event.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenUpdatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenUpdatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTokenUpdatedEvent | undefined {
 *   return delivery.type === 'token.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.updated'; data: TokenUpdatedData }
}

/**
 * A property of a token reached the end of its life.
 *
 * The token itself stays.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenPropertyExpiredEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenPropertyExpiredEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTokenPropertyExpiredEvent | undefined {
 *   return delivery.type === 'token.property.expired' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenPropertyExpiredEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.property.expired'; data: TokenPropertyExpiredData }
}

/**
 * A token intent became a token.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenIntentConvertedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenIntentConvertedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTokenIntentConvertedEvent | undefined {
 *   return delivery.type === 'token-intent.converted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenIntentConvertedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token-intent.converted'; data: TokenIntentConvertedData }
}

/**
 * A token intent was created.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenIntentCreatedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenIntentCreatedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTokenIntentCreatedEvent | undefined {
 *   return delivery.type === 'token-intent.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenIntentCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token-intent.created'; data: TokenIntentCreatedData }
}

/**
 * A token intent was deleted.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery, BasisTheoryTokenIntentDeletedEvent } from '@hooks/providers/basis-theory'
 *
 * export function basisTheoryTokenIntentDeletedEventOf(
 *   delivery: BasisTheoryDelivery,
 * ): BasisTheoryTokenIntentDeletedEvent | undefined {
 *   return delivery.type === 'token-intent.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasisTheoryTokenIntentDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token-intent.deleted'; data: TokenIntentDeletedData }
}

/**
 * A verified delivery of Basis Theory: `type` tells which. An event that the specification does not know is `unknown`.
 *
 * @example
 * ```ts
 * import type { BasisTheoryDelivery } from '@hooks/providers/basis-theory'
 *
 * export function nameOf(delivery: BasisTheoryDelivery): string {
 *   return delivery.type === 'unknown' ? 'new: '.concat(delivery.name) : delivery.type
 * }
 * ```
 */
export type BasisTheoryDelivery =
  | CanonicalDelivery<
      'basis-theory',
      '3ds.session.authenticated',
      ThreeDsSessionAuthenticatedData,
      BasisTheory3dsSessionAuthenticatedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      '3ds.session.challenge-completed',
      ThreeDsChallengeCompletedData,
      BasisTheory3dsSessionChallengeCompletedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      '3ds.session.challenge-result-retrieved',
      ThreeDsSessionData,
      BasisTheory3dsSessionChallengeResultRetrievedEvent
    >
  | CanonicalDelivery<'basis-theory', '3ds.session.created', ThreeDsSessionData, BasisTheory3dsSessionCreatedEvent>
  | CanonicalDelivery<
      'basis-theory',
      '3ds.session.decoupled-challenge-notification',
      ThreeDsSessionReferenceData,
      BasisTheory3dsSessionDecoupledChallengeNotificationEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      '3ds.session.method-completed',
      ThreeDsSessionReferenceData,
      BasisTheory3dsSessionMethodCompletedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'account-updater.job.completed',
      AccountUpdaterJobData,
      BasisTheoryAccountUpdaterJobCompletedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'account-updater.job.created',
      AccountUpdaterJobData,
      BasisTheoryAccountUpdaterJobCreatedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'account-updater.job.failed',
      AccountUpdaterJobData,
      BasisTheoryAccountUpdaterJobFailedEvent
    >
  | CanonicalDelivery<'basis-theory', 'application.created', ApplicationCreatedData, BasisTheoryApplicationCreatedEvent>
  | CanonicalDelivery<'basis-theory', 'application.deleted', ApplicationDeletedData, BasisTheoryApplicationDeletedEvent>
  | CanonicalDelivery<'basis-theory', 'application.updated', ApplicationUpdatedData, BasisTheoryApplicationUpdatedEvent>
  | CanonicalDelivery<
      'basis-theory',
      'application.key.created',
      ApplicationKeyCreatedData,
      BasisTheoryApplicationKeyCreatedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'application.key.deleted',
      ApplicationKeyDeletedData,
      BasisTheoryApplicationKeyDeletedEvent
    >
  | CanonicalDelivery<'basis-theory', 'google-pay.created', GooglePayCreatedData, BasisTheoryGooglePayCreatedEvent>
  | CanonicalDelivery<'basis-theory', 'google-pay.deleted', GooglePayDeletedData, BasisTheoryGooglePayDeletedEvent>
  | CanonicalDelivery<
      'basis-theory',
      'google-pay.retrieved',
      GooglePayRetrievedData,
      BasisTheoryGooglePayRetrievedEvent
    >
  | CanonicalDelivery<'basis-theory', 'http.request', HttpRequestData, BasisTheoryHttpRequestEvent>
  | CanonicalDelivery<'basis-theory', 'network-token.created', NetworkTokenData, BasisTheoryNetworkTokenCreatedEvent>
  | CanonicalDelivery<
      'basis-theory',
      'network-token.cryptogram.created',
      NetworkTokenData,
      BasisTheoryNetworkTokenCryptogramCreatedEvent
    >
  | CanonicalDelivery<'basis-theory', 'network-token.deleted', NetworkTokenData, BasisTheoryNetworkTokenDeletedEvent>
  | CanonicalDelivery<'basis-theory', 'network-token.updated', NetworkTokenData, BasisTheoryNetworkTokenUpdatedEvent>
  | CanonicalDelivery<'basis-theory', 'proxy.created', ProxyCreatedData, BasisTheoryProxyCreatedEvent>
  | CanonicalDelivery<'basis-theory', 'proxy.deleted', ProxyDeletedData, BasisTheoryProxyDeletedEvent>
  | CanonicalDelivery<'basis-theory', 'proxy.invoked', ProxyInvokedData, BasisTheoryProxyInvokedEvent>
  | CanonicalDelivery<'basis-theory', 'proxy.updated', ProxyUpdatedData, BasisTheoryProxyUpdatedEvent>
  | CanonicalDelivery<'basis-theory', 'reactor.completed', ReactorCompletedData, BasisTheoryReactorCompletedEvent>
  | CanonicalDelivery<'basis-theory', 'reactor.created', ReactorCreatedData, BasisTheoryReactorCreatedEvent>
  | CanonicalDelivery<'basis-theory', 'reactor.deleted', ReactorDeletedData, BasisTheoryReactorDeletedEvent>
  | CanonicalDelivery<'basis-theory', 'reactor.failed', ReactorFailedData, BasisTheoryReactorFailedEvent>
  | CanonicalDelivery<'basis-theory', 'reactor.invoked', ReactorInvokedData, BasisTheoryReactorInvokedEvent>
  | CanonicalDelivery<'basis-theory', 'reactor.updated', ReactorUpdatedData, BasisTheoryReactorUpdatedEvent>
  | CanonicalDelivery<'basis-theory', 'session.authorized', SessionAuthorizedData, BasisTheorySessionAuthorizedEvent>
  | CanonicalDelivery<'basis-theory', 'session.created', SessionCreatedData, BasisTheorySessionCreatedEvent>
  | CanonicalDelivery<'basis-theory', 'tenant.created', TenantCreatedData, BasisTheoryTenantCreatedEvent>
  | CanonicalDelivery<'basis-theory', 'tenant.deleted', TenantDeletedData, BasisTheoryTenantDeletedEvent>
  | CanonicalDelivery<'basis-theory', 'tenant.updated', TenantUpdatedData, BasisTheoryTenantUpdatedEvent>
  | CanonicalDelivery<
      'basis-theory',
      'tenant.invitation.accepted',
      TenantInvitationData,
      BasisTheoryTenantInvitationAcceptedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'tenant.invitation.created',
      TenantInvitationData,
      BasisTheoryTenantInvitationCreatedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'tenant.invitation.deleted',
      TenantInvitationData,
      BasisTheoryTenantInvitationDeletedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'tenant.invitation.resent',
      TenantInvitationData,
      BasisTheoryTenantInvitationResentEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'tenant.member.created',
      TenantMemberCreatedData,
      BasisTheoryTenantMemberCreatedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'tenant.member.deleted',
      TenantMemberDeletedData,
      BasisTheoryTenantMemberDeletedEvent
    >
  | CanonicalDelivery<'basis-theory', 'token.created', TokenCreatedData, BasisTheoryTokenCreatedEvent>
  | CanonicalDelivery<'basis-theory', 'token.deleted', TokenReferenceData, BasisTheoryTokenDeletedEvent>
  | CanonicalDelivery<'basis-theory', 'token.expired', TokenReferenceData, BasisTheoryTokenExpiredEvent>
  | CanonicalDelivery<'basis-theory', 'token.read', TokenReadData, BasisTheoryTokenReadEvent>
  | CanonicalDelivery<'basis-theory', 'token.updated', TokenUpdatedData, BasisTheoryTokenUpdatedEvent>
  | CanonicalDelivery<
      'basis-theory',
      'token.property.expired',
      TokenPropertyExpiredData,
      BasisTheoryTokenPropertyExpiredEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'token-intent.converted',
      TokenIntentConvertedData,
      BasisTheoryTokenIntentConvertedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'token-intent.created',
      TokenIntentCreatedData,
      BasisTheoryTokenIntentCreatedEvent
    >
  | CanonicalDelivery<
      'basis-theory',
      'token-intent.deleted',
      TokenIntentDeletedData,
      BasisTheoryTokenIntentDeletedEvent
    >
  | CanonicalDelivery<'basis-theory', 'unknown', unknown, unknown>
