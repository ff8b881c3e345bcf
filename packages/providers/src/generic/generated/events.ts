// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

import type { SignedDelivery } from '@hooks/core/contract'
import type { EventData, EventEnvelope, UserData } from './schemas.ts'

/**
 * A user was created.
 *
 * `data` is the new user.
 *
 * @example
 * ```ts
 * import type { GenericDelivery, GenericUserCreatedEvent } from '@hooks/providers/generic'
 *
 * export function genericUserCreatedEventOf(delivery: GenericDelivery): GenericUserCreatedEvent | undefined {
 *   return delivery.type === 'user.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface GenericUserCreatedEvent extends EventEnvelope {
  type: 'user.created'
  data: UserData
}

/**
 * A user's information was changed.
 *
 * `data` is not documented; that it is the user as in `user.created` is assumed.
 *
 * @example
 * ```ts
 * import type { GenericDelivery, GenericUserUpdatedEvent } from '@hooks/providers/generic'
 *
 * export function genericUserUpdatedEventOf(delivery: GenericDelivery): GenericUserUpdatedEvent | undefined {
 *   return delivery.type === 'user.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface GenericUserUpdatedEvent extends EventEnvelope {
  type: 'user.updated'
  data: UserData
}

/**
 * A user was deleted.
 *
 * `data` is not documented.
 *
 * @example
 * ```ts
 * import type { GenericDelivery, GenericUserDeletedEvent } from '@hooks/providers/generic'
 *
 * export function genericUserDeletedEventOf(delivery: GenericDelivery): GenericUserDeletedEvent | undefined {
 *   return delivery.type === 'user.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface GenericUserDeletedEvent extends EventEnvelope {
  type: 'user.deleted'
  data: EventData
}

/**
 * A data resource was created.
 *
 * `data` is not documented.
 *
 * @example
 * ```ts
 * import type { GenericDataCreatedEvent, GenericDelivery } from '@hooks/providers/generic'
 *
 * export function genericDataCreatedEventOf(delivery: GenericDelivery): GenericDataCreatedEvent | undefined {
 *   return delivery.type === 'data.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface GenericDataCreatedEvent extends EventEnvelope {
  type: 'data.created'
  data: EventData
}

/**
 * A data resource was changed.
 *
 * `data` is not documented.
 *
 * @example
 * ```ts
 * import type { GenericDataUpdatedEvent, GenericDelivery } from '@hooks/providers/generic'
 *
 * export function genericDataUpdatedEventOf(delivery: GenericDelivery): GenericDataUpdatedEvent | undefined {
 *   return delivery.type === 'data.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface GenericDataUpdatedEvent extends EventEnvelope {
  type: 'data.updated'
  data: EventData
}

/**
 * A data resource was deleted.
 *
 * `data` is not documented.
 *
 * @example
 * ```ts
 * import type { GenericDataDeletedEvent, GenericDelivery } from '@hooks/providers/generic'
 *
 * export function genericDataDeletedEventOf(delivery: GenericDelivery): GenericDataDeletedEvent | undefined {
 *   return delivery.type === 'data.deleted' ? delivery.event : undefined
 * }
 * ```
 */
export interface GenericDataDeletedEvent extends EventEnvelope {
  type: 'data.deleted'
  data: EventData
}

/**
 * A report was generated.
 *
 * `data` is not documented.
 *
 * @example
 * ```ts
 * import type { GenericDelivery, GenericReportGeneratedEvent } from '@hooks/providers/generic'
 *
 * export function genericReportGeneratedEventOf(delivery: GenericDelivery): GenericReportGeneratedEvent | undefined {
 *   return delivery.type === 'report.generated' ? delivery.event : undefined
 * }
 * ```
 */
export interface GenericReportGeneratedEvent extends EventEnvelope {
  type: 'report.generated'
  data: EventData
}

/**
 * A system alert was triggered.
 *
 * `data` is not documented.
 *
 * @example
 * ```ts
 * import type { GenericDelivery, GenericSystemAlertEvent } from '@hooks/providers/generic'
 *
 * export function genericSystemAlertEventOf(delivery: GenericDelivery): GenericSystemAlertEvent | undefined {
 *   return delivery.type === 'system.alert' ? delivery.event : undefined
 * }
 * ```
 */
export interface GenericSystemAlertEvent extends EventEnvelope {
  type: 'system.alert'
  data: EventData
}

/**
 * A verified delivery of Generic: `type` tells which. An event that the specification does not know is `unknown`.
 *
 * @example
 * ```ts
 * import type { GenericDelivery } from '@hooks/providers/generic'
 *
 * export function nameOf(delivery: GenericDelivery): string {
 *   return delivery.type === 'unknown' ? 'new: '.concat(delivery.name) : delivery.type
 * }
 * ```
 */
export type GenericDelivery =
  | SignedDelivery<'generic', 'user.created', UserData, GenericUserCreatedEvent>
  | SignedDelivery<'generic', 'user.updated', UserData, GenericUserUpdatedEvent>
  | SignedDelivery<'generic', 'user.deleted', EventData, GenericUserDeletedEvent>
  | SignedDelivery<'generic', 'data.created', EventData, GenericDataCreatedEvent>
  | SignedDelivery<'generic', 'data.updated', EventData, GenericDataUpdatedEvent>
  | SignedDelivery<'generic', 'data.deleted', EventData, GenericDataDeletedEvent>
  | SignedDelivery<'generic', 'report.generated', EventData, GenericReportGeneratedEvent>
  | SignedDelivery<'generic', 'system.alert', EventData, GenericSystemAlertEvent>
  | SignedDelivery<'generic', 'unknown', unknown, unknown>
