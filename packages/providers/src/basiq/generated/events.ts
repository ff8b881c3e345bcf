// Generated from specs/basiq/openapi.yaml by tools/codegen. Do not edit.

import type { Fetching, SignedDelivery } from '@hooks/core/contract'
import type { BasiqClient } from './client.ts'
import type { EventEnvelope, EventLinks, EventRecord } from './schemas.ts'

/**
 * The attributes of an account changed.
 *
 * Changes of the balance do not raise it, according to the page that announced it. `eventEntity` presumably is the
 * address of the account.
 */
export interface BasiqAccountUpdatedEvent extends EventEnvelope {
  eventTypeId: 'account.updated'
}

/**
 * A connection was activated.
 *
 * For connections through open banking only. `eventEntity` is the address of the connection.
 */
export interface BasiqConnectionActivatedEvent extends EventEnvelope {
  eventTypeId: 'connection.activated'
}

/**
 * A connection was created.
 *
 * `eventEntity` is the address of the connection.
 */
export interface BasiqConnectionCreatedEvent extends EventEnvelope {
  eventTypeId: 'connection.created'
}

/**
 * A connection was deleted.
 *
 * `eventEntity` is the address that the connection had.
 */
export interface BasiqConnectionDeletedEvent extends EventEnvelope {
  eventTypeId: 'connection.deleted'
}

/**
 * A connection stopped working for a reason that the user can mend.
 *
 * A connection through a web login raises it for `user-action-required`, `invalid-username-or-password`,
 * `invalid-connection`, `locked-account` and `multifactor-required`; one through open banking when its arrangement
 * expired or authorising it again failed. `eventEntity` is the address of the connection.
 */
export interface BasiqConnectionInvalidatedEvent extends EventEnvelope {
  eventTypeId: 'connection.invalidated'
}

/**
 * A consent was created.
 *
 * `eventEntity` presumably is the address of the consent.
 */
export interface BasiqConsentCreatedEvent extends EventEnvelope {
  eventTypeId: 'consent.created'
}

/**
 * A consent ran out.
 *
 * Data received under it has to be deleted or de-identified. `eventEntity` presumably is the address of the consent.
 */
export interface BasiqConsentExpiredEvent extends EventEnvelope {
  eventTypeId: 'consent.expired'
}

/**
 * A consent has been active for 90 days since it was last updated.
 *
 * `eventEntity` presumably is the address of the consent.
 */
export interface BasiqConsentReminderEvent extends EventEnvelope {
  eventTypeId: 'consent.reminder'
}

/**
 * A consent was revoked.
 *
 * Data received under it has to be deleted or de-identified. `eventEntity` presumably is the address of the consent.
 */
export interface BasiqConsentRevokedEvent extends EventEnvelope {
  eventTypeId: 'consent.revoked'
}

/**
 * A consent was changed.
 *
 * `eventEntity` presumably is the address of the consent.
 */
export interface BasiqConsentUpdatedEvent extends EventEnvelope {
  eventTypeId: 'consent.updated'
}

/**
 * A consent runs out within 7 days.
 *
 * Sent every day until the consent expires or is extended. Tell the days apart by `webhook-id`, not by the consent.
 * `eventEntity` presumably is the address of the consent.
 */
export interface BasiqConsentWarningEvent extends EventEnvelope {
  eventTypeId: 'consent.warning'
}

/**
 * New transactions arrived after a connection was created, updated or refreshed.
 *
 * `eventEntity` is the address of the list of transactions, filtered by connection. The name is a plural, unlike the
 * others.
 */
export interface BasiqTransactionsUpdatedEvent extends EventEnvelope {
  eventTypeId: 'transactions.updated'
}

/**
 * A user was created.
 *
 * `eventEntity` is the address of the user.
 */
export interface BasiqUserCreatedEvent extends EventEnvelope {
  eventTypeId: 'user.created'
}

/**
 * A user was deleted.
 *
 * `eventEntity` is the address that the user had.
 */
export interface BasiqUserDeletedEvent extends EventEnvelope {
  eventTypeId: 'user.deleted'
}

/**
 * A user was changed.
 *
 * `eventEntity` is the address of the user.
 */
export interface BasiqUserUpdatedEvent extends EventEnvelope {
  eventTypeId: 'user.updated'
}

/** A verified delivery of Basiq: `type` tells which. An event that the specification does not know is `unknown`. */
export type BasiqDelivery =
  | (SignedDelivery<'basiq', 'account.updated', EventLinks, BasiqAccountUpdatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'connection.activated', EventLinks, BasiqConnectionActivatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'connection.created', EventLinks, BasiqConnectionCreatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'connection.deleted', EventLinks, BasiqConnectionDeletedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'connection.invalidated', EventLinks, BasiqConnectionInvalidatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'consent.created', EventLinks, BasiqConsentCreatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'consent.expired', EventLinks, BasiqConsentExpiredEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'consent.reminder', EventLinks, BasiqConsentReminderEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'consent.revoked', EventLinks, BasiqConsentRevokedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'consent.updated', EventLinks, BasiqConsentUpdatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'consent.warning', EventLinks, BasiqConsentWarningEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'transactions.updated', EventLinks, BasiqTransactionsUpdatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'user.created', EventLinks, BasiqUserCreatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'user.deleted', EventLinks, BasiqUserDeletedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | (SignedDelivery<'basiq', 'user.updated', EventLinks, BasiqUserUpdatedEvent> &
      Fetching<Pick<BasiqClient, 'events'>, EventRecord>)
  | SignedDelivery<'basiq', 'unknown', unknown, unknown>

/** The complete names of the events in the specification. */
export const basiqEventNames: ReadonlySet<string> = new Set([
  'account.updated',
  'connection.activated',
  'connection.created',
  'connection.deleted',
  'connection.invalidated',
  'consent.created',
  'consent.expired',
  'consent.reminder',
  'consent.revoked',
  'consent.updated',
  'consent.warning',
  'transactions.updated',
  'user.created',
  'user.deleted',
  'user.updated',
])
