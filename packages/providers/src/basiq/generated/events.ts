// Generated from specs/basiq/openapi.yaml by tools/codegen. Do not edit.

import type { Fetching, SignedDelivery } from '@hooks/core/contract'
import type { BasiqClient } from './client.ts'
import type { EventEnvelope, EventLinks, EventRecord } from './schemas.ts'

/**
 * The attributes of an account changed.
 *
 * Changes of the balance do not raise it, according to the page that announced it. `eventEntity` presumably is the
 * address of the account.
 *
 * @example
 * ```ts
 * import type { BasiqAccountUpdatedEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqAccountUpdatedEventOf(delivery: BasiqDelivery): BasiqAccountUpdatedEvent | undefined {
 *   return delivery.type === 'account.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqAccountUpdatedEvent extends EventEnvelope {
  eventTypeId: 'account.updated'
}

/**
 * A connection was activated.
 *
 * For connections through open banking only. `eventEntity` is the address of the connection.
 *
 * @example
 * ```ts
 * import type { BasiqConnectionActivatedEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConnectionActivatedEventOf(delivery: BasiqDelivery): BasiqConnectionActivatedEvent | undefined {
 *   return delivery.type === 'connection.activated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConnectionActivatedEvent extends EventEnvelope {
  eventTypeId: 'connection.activated'
}

/**
 * A connection was created.
 *
 * `eventEntity` is the address of the connection.
 *
 * @example
 * ```ts
 * import type { BasiqConnectionCreatedEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConnectionCreatedEventOf(delivery: BasiqDelivery): BasiqConnectionCreatedEvent | undefined {
 *   return delivery.type === 'connection.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConnectionCreatedEvent extends EventEnvelope {
  eventTypeId: 'connection.created'
}

/**
 * A connection was deleted.
 *
 * `eventEntity` is the address that the connection had.
 *
 * @example
 * ```ts
 * import type { BasiqConnectionDeletedEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConnectionDeletedEventOf(delivery: BasiqDelivery): BasiqConnectionDeletedEvent | undefined {
 *   return delivery.type === 'connection.deleted' ? delivery.event : undefined
 * }
 * ```
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
 *
 * @example
 * ```ts
 * import type { BasiqConnectionInvalidatedEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConnectionInvalidatedEventOf(
 *   delivery: BasiqDelivery,
 * ): BasiqConnectionInvalidatedEvent | undefined {
 *   return delivery.type === 'connection.invalidated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConnectionInvalidatedEvent extends EventEnvelope {
  eventTypeId: 'connection.invalidated'
}

/**
 * A consent was created.
 *
 * `eventEntity` presumably is the address of the consent.
 *
 * @example
 * ```ts
 * import type { BasiqConsentCreatedEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConsentCreatedEventOf(delivery: BasiqDelivery): BasiqConsentCreatedEvent | undefined {
 *   return delivery.type === 'consent.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConsentCreatedEvent extends EventEnvelope {
  eventTypeId: 'consent.created'
}

/**
 * A consent ran out.
 *
 * Data received under it has to be deleted or de-identified. `eventEntity` presumably is the address of the consent.
 *
 * @example
 * ```ts
 * import type { BasiqConsentExpiredEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConsentExpiredEventOf(delivery: BasiqDelivery): BasiqConsentExpiredEvent | undefined {
 *   return delivery.type === 'consent.expired' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConsentExpiredEvent extends EventEnvelope {
  eventTypeId: 'consent.expired'
}

/**
 * A consent has been active for 90 days since it was last updated.
 *
 * `eventEntity` presumably is the address of the consent.
 *
 * @example
 * ```ts
 * import type { BasiqConsentReminderEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConsentReminderEventOf(delivery: BasiqDelivery): BasiqConsentReminderEvent | undefined {
 *   return delivery.type === 'consent.reminder' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConsentReminderEvent extends EventEnvelope {
  eventTypeId: 'consent.reminder'
}

/**
 * A consent was revoked.
 *
 * Data received under it has to be deleted or de-identified. `eventEntity` presumably is the address of the consent.
 *
 * @example
 * ```ts
 * import type { BasiqConsentRevokedEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConsentRevokedEventOf(delivery: BasiqDelivery): BasiqConsentRevokedEvent | undefined {
 *   return delivery.type === 'consent.revoked' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConsentRevokedEvent extends EventEnvelope {
  eventTypeId: 'consent.revoked'
}

/**
 * A consent was changed.
 *
 * `eventEntity` presumably is the address of the consent.
 *
 * @example
 * ```ts
 * import type { BasiqConsentUpdatedEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConsentUpdatedEventOf(delivery: BasiqDelivery): BasiqConsentUpdatedEvent | undefined {
 *   return delivery.type === 'consent.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConsentUpdatedEvent extends EventEnvelope {
  eventTypeId: 'consent.updated'
}

/**
 * A consent runs out within 7 days.
 *
 * Sent every day until the consent expires or is extended. Tell the days apart by `webhook-id`, not by the consent.
 * `eventEntity` presumably is the address of the consent.
 *
 * @example
 * ```ts
 * import type { BasiqConsentWarningEvent, BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function basiqConsentWarningEventOf(delivery: BasiqDelivery): BasiqConsentWarningEvent | undefined {
 *   return delivery.type === 'consent.warning' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqConsentWarningEvent extends EventEnvelope {
  eventTypeId: 'consent.warning'
}

/**
 * New transactions arrived after a connection was created, updated or refreshed.
 *
 * `eventEntity` is the address of the list of transactions, filtered by connection. The name is a plural, unlike the
 * others.
 *
 * @example
 * ```ts
 * import type { BasiqDelivery, BasiqTransactionsUpdatedEvent } from '@hooks/providers/basiq'
 *
 * export function basiqTransactionsUpdatedEventOf(delivery: BasiqDelivery): BasiqTransactionsUpdatedEvent | undefined {
 *   return delivery.type === 'transactions.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqTransactionsUpdatedEvent extends EventEnvelope {
  eventTypeId: 'transactions.updated'
}

/**
 * A user was created.
 *
 * `eventEntity` is the address of the user.
 *
 * @example
 * ```ts
 * import type { BasiqDelivery, BasiqUserCreatedEvent } from '@hooks/providers/basiq'
 *
 * export function basiqUserCreatedEventOf(delivery: BasiqDelivery): BasiqUserCreatedEvent | undefined {
 *   return delivery.type === 'user.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqUserCreatedEvent extends EventEnvelope {
  eventTypeId: 'user.created'
}

/**
 * A user was deleted.
 *
 * `eventEntity` is the address that the user had.
 *
 * @example
 * ```ts
 * import type { BasiqDelivery, BasiqUserDeletedEvent } from '@hooks/providers/basiq'
 *
 * export function basiqUserDeletedEventOf(delivery: BasiqDelivery): BasiqUserDeletedEvent | undefined {
 *   return delivery.type === 'user.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqUserDeletedEvent extends EventEnvelope {
  eventTypeId: 'user.deleted'
}

/**
 * A user was changed.
 *
 * `eventEntity` is the address of the user.
 *
 * @example
 * ```ts
 * import type { BasiqDelivery, BasiqUserUpdatedEvent } from '@hooks/providers/basiq'
 *
 * export function basiqUserUpdatedEventOf(delivery: BasiqDelivery): BasiqUserUpdatedEvent | undefined {
 *   return delivery.type === 'user.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface BasiqUserUpdatedEvent extends EventEnvelope {
  eventTypeId: 'user.updated'
}

/**
 * A verified delivery of Basiq: `type` tells which. An event that the specification does not know is `unknown`.
 *
 * @example
 * ```ts
 * import type { BasiqDelivery } from '@hooks/providers/basiq'
 *
 * export function nameOf(delivery: BasiqDelivery): string {
 *   return delivery.type === 'unknown' ? 'new: '.concat(delivery.name) : delivery.type
 * }
 * ```
 */
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
