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
 */
export interface BasisTheory3dsSessionAuthenticatedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.authenticated'; data: ThreeDsSessionAuthenticatedData }
}

/**
 * The cardholder finished a 3DS challenge.
 *
 * Says that the challenge is over; ask the API for its result.
 */
export interface BasisTheory3dsSessionChallengeCompletedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.challenge-completed'; data: ThreeDsChallengeCompletedData }
}

/** The result of a 3DS challenge was read through the API. */
export interface BasisTheory3dsSessionChallengeResultRetrievedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.challenge-result-retrieved'; data: ThreeDsSessionData }
}

/** A 3DS session was created. */
export interface BasisTheory3dsSessionCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.created'; data: ThreeDsSessionData }
}

/**
 * The issuer reported on a decoupled 3DS challenge.
 *
 * A decoupled challenge happens outside of the checkout. Ask the API for its result.
 */
export interface BasisTheory3dsSessionDecoupledChallengeNotificationEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.decoupled-challenge-notification'; data: ThreeDsSessionReferenceData }
}

/** The method request of a 3DS session, in which the issuer looks at the device, is done. */
export interface BasisTheory3dsSessionMethodCompletedEvent extends EventEnvelope {
  event: EventHeader & { type: '3ds.session.method-completed'; data: ThreeDsSessionReferenceData }
}

/** An account updater job is done. */
export interface BasisTheoryAccountUpdaterJobCompletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'account-updater.job.completed'; data: AccountUpdaterJobData }
}

/** An account updater job was created. */
export interface BasisTheoryAccountUpdaterJobCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'account-updater.job.created'; data: AccountUpdaterJobData }
}

/** An account updater job failed. */
export interface BasisTheoryAccountUpdaterJobFailedEvent extends EventEnvelope {
  event: EventHeader & { type: 'account-updater.job.failed'; data: AccountUpdaterJobData }
}

/** An application was created. */
export interface BasisTheoryApplicationCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.created'; data: ApplicationCreatedData }
}

/** An application was deleted. */
export interface BasisTheoryApplicationDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.deleted'; data: ApplicationDeletedData }
}

/** An application was changed. */
export interface BasisTheoryApplicationUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.updated'; data: ApplicationUpdatedData }
}

/**
 * A key of an application was created.
 *
 * The key itself is not part of the event.
 */
export interface BasisTheoryApplicationKeyCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.key.created'; data: ApplicationKeyCreatedData }
}

/** A key of an application was deleted. */
export interface BasisTheoryApplicationKeyDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'application.key.deleted'; data: ApplicationKeyDeletedData }
}

/**
 * A Google Pay resource was created.
 *
 * Not sent when the encrypted token became a token intent; `token-intent.created` is then.
 */
export interface BasisTheoryGooglePayCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'google-pay.created'; data: GooglePayCreatedData }
}

/** A Google Pay resource was deleted. */
export interface BasisTheoryGooglePayDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'google-pay.deleted'; data: GooglePayDeletedData }
}

/** A Google Pay resource was read. */
export interface BasisTheoryGooglePayRetrievedEvent extends EventEnvelope {
  event: EventHeader & { type: 'google-pay.retrieved'; data: GooglePayRetrievedData }
}

/**
 * The API answered a request in the tenant.
 *
 * Carries method, path, status and headers of the request and its answer, no bodies. Sensitive header values are
 * masked.
 */
export interface BasisTheoryHttpRequestEvent extends EventEnvelope {
  event: EventHeader & { type: 'http.request'; data: HttpRequestData }
}

/**
 * A network token was created.
 *
 * What `data` holds is not documented.
 */
export interface BasisTheoryNetworkTokenCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'network-token.created'; data: NetworkTokenData }
}

/**
 * A cryptogram was made for a network token.
 *
 * What `data` holds is not documented.
 */
export interface BasisTheoryNetworkTokenCryptogramCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'network-token.cryptogram.created'; data: NetworkTokenData }
}

/**
 * A network token was deleted for good.
 *
 * What `data` holds is not documented.
 */
export interface BasisTheoryNetworkTokenDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'network-token.deleted'; data: NetworkTokenData }
}

/**
 * The card network changed a network token, or its state changed.
 *
 * What `data` holds is not documented.
 */
export interface BasisTheoryNetworkTokenUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'network-token.updated'; data: NetworkTokenData }
}

/** A proxy was created. */
export interface BasisTheoryProxyCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'proxy.created'; data: ProxyCreatedData }
}

/** A proxy was deleted. */
export interface BasisTheoryProxyDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'proxy.deleted'; data: ProxyDeletedData }
}

/**
 * A proxy was called.
 *
 * Tells what was sent to the destination, what came back, and which stage failed if one did.
 */
export interface BasisTheoryProxyInvokedEvent extends EventEnvelope {
  event: EventHeader & { type: 'proxy.invoked'; data: ProxyInvokedData }
}

/** A proxy was changed. */
export interface BasisTheoryProxyUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'proxy.updated'; data: ProxyUpdatedData }
}

/** A reactor ran to its end. */
export interface BasisTheoryReactorCompletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.completed'; data: ReactorCompletedData }
}

/** A reactor was created. */
export interface BasisTheoryReactorCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.created'; data: ReactorCreatedData }
}

/** A reactor was deleted. */
export interface BasisTheoryReactorDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.deleted'; data: ReactorDeletedData }
}

/** A reactor failed while running. */
export interface BasisTheoryReactorFailedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.failed'; data: ReactorFailedData }
}

/** A reactor was called. */
export interface BasisTheoryReactorInvokedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.invoked'; data: ReactorInvokedData }
}

/** A reactor was changed. */
export interface BasisTheoryReactorUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'reactor.updated'; data: ReactorUpdatedData }
}

/**
 * An API session got its permissions.
 *
 * A session of the Basis Theory API, not a 3DS session.
 */
export interface BasisTheorySessionAuthorizedEvent extends EventEnvelope {
  event: EventHeader & { type: 'session.authorized'; data: SessionAuthorizedData }
}

/**
 * An API session was created.
 *
 * A session of the Basis Theory API, not a 3DS session.
 */
export interface BasisTheorySessionCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'session.created'; data: SessionCreatedData }
}

/** A tenant was created. */
export interface BasisTheoryTenantCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.created'; data: TenantCreatedData }
}

/** A tenant was deleted. */
export interface BasisTheoryTenantDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.deleted'; data: TenantDeletedData }
}

/** A tenant was changed. */
export interface BasisTheoryTenantUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.updated'; data: TenantUpdatedData }
}

/** An invitation to the tenant was accepted. */
export interface BasisTheoryTenantInvitationAcceptedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.invitation.accepted'; data: TenantInvitationData }
}

/** Somebody was invited to the tenant. */
export interface BasisTheoryTenantInvitationCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.invitation.created'; data: TenantInvitationData }
}

/** An invitation to the tenant was withdrawn. */
export interface BasisTheoryTenantInvitationDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.invitation.deleted'; data: TenantInvitationData }
}

/** An invitation to the tenant was sent again. */
export interface BasisTheoryTenantInvitationResentEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.invitation.resent'; data: TenantInvitationData }
}

/** Somebody became a member of the tenant. */
export interface BasisTheoryTenantMemberCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.member.created'; data: TenantMemberCreatedData }
}

/** A member left or was removed from the tenant. */
export interface BasisTheoryTenantMemberDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'tenant.member.deleted'; data: TenantMemberDeletedData }
}

/**
 * A token was created.
 *
 * The token's data is not part of the event.
 */
export interface BasisTheoryTokenCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.created'; data: TokenCreatedData }
}

/** A token was deleted. */
export interface BasisTheoryTokenDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.deleted'; data: TokenReferenceData }
}

/** A token reached its `expires_at`. */
export interface BasisTheoryTokenExpiredEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.expired'; data: TokenReferenceData }
}

/** A token was read. */
export interface BasisTheoryTokenReadEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.read'; data: TokenReadData }
}

/**
 * A token was changed.
 *
 * The token's data is not part of the event.
 */
export interface BasisTheoryTokenUpdatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.updated'; data: TokenUpdatedData }
}

/**
 * A property of a token reached the end of its life.
 *
 * The token itself stays.
 */
export interface BasisTheoryTokenPropertyExpiredEvent extends EventEnvelope {
  event: EventHeader & { type: 'token.property.expired'; data: TokenPropertyExpiredData }
}

/** A token intent became a token. */
export interface BasisTheoryTokenIntentConvertedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token-intent.converted'; data: TokenIntentConvertedData }
}

/** A token intent was created. */
export interface BasisTheoryTokenIntentCreatedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token-intent.created'; data: TokenIntentCreatedData }
}

/** A token intent was deleted. */
export interface BasisTheoryTokenIntentDeletedEvent extends EventEnvelope {
  event: EventHeader & { type: 'token-intent.deleted'; data: TokenIntentDeletedData }
}

/**
 * A verified delivery of Basis Theory: `type` tells which. An event that the specification does not know is `unknown`.
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

/** The complete names of the events in the specification. */
export const basisTheoryEventNames: ReadonlySet<string> = new Set([
  '3ds.session.authenticated',
  '3ds.session.challenge-completed',
  '3ds.session.challenge-result-retrieved',
  '3ds.session.created',
  '3ds.session.decoupled-challenge-notification',
  '3ds.session.method-completed',
  'account-updater.job.completed',
  'account-updater.job.created',
  'account-updater.job.failed',
  'application.created',
  'application.deleted',
  'application.updated',
  'application.key.created',
  'application.key.deleted',
  'google-pay.created',
  'google-pay.deleted',
  'google-pay.retrieved',
  'http.request',
  'network-token.created',
  'network-token.cryptogram.created',
  'network-token.deleted',
  'network-token.updated',
  'proxy.created',
  'proxy.deleted',
  'proxy.invoked',
  'proxy.updated',
  'reactor.completed',
  'reactor.created',
  'reactor.deleted',
  'reactor.failed',
  'reactor.invoked',
  'reactor.updated',
  'session.authorized',
  'session.created',
  'tenant.created',
  'tenant.deleted',
  'tenant.updated',
  'tenant.invitation.accepted',
  'tenant.invitation.created',
  'tenant.invitation.deleted',
  'tenant.invitation.resent',
  'tenant.member.created',
  'tenant.member.deleted',
  'token.created',
  'token.deleted',
  'token.expired',
  'token.read',
  'token.updated',
  'token.property.expired',
  'token-intent.converted',
  'token-intent.created',
  'token-intent.deleted',
])
