// Generated from specs/generic/openapi.yaml by tools/codegen. Do not edit.

import type { SignedDelivery } from '@hooks/core/contract'
import type { EventData, EventEnvelope, UserData } from './schemas.ts'

/**
 * A user was created.
 *
 * `data` is the new user.
 */
export interface GenericUserCreatedEvent extends EventEnvelope {
  type: 'user.created'
  data: UserData
}

/**
 * A user's information was changed.
 *
 * `data` is not documented; that it is the user as in `user.created` is assumed.
 */
export interface GenericUserUpdatedEvent extends EventEnvelope {
  type: 'user.updated'
  data: UserData
}

/**
 * A user was deleted.
 *
 * `data` is not documented.
 */
export interface GenericUserDeletedEvent extends EventEnvelope {
  type: 'user.deleted'
  data: EventData
}

/**
 * A data resource was created.
 *
 * `data` is not documented.
 */
export interface GenericDataCreatedEvent extends EventEnvelope {
  type: 'data.created'
  data: EventData
}

/**
 * A data resource was changed.
 *
 * `data` is not documented.
 */
export interface GenericDataUpdatedEvent extends EventEnvelope {
  type: 'data.updated'
  data: EventData
}

/**
 * A data resource was deleted.
 *
 * `data` is not documented.
 */
export interface GenericDataDeletedEvent extends EventEnvelope {
  type: 'data.deleted'
  data: EventData
}

/**
 * A report was generated.
 *
 * `data` is not documented.
 */
export interface GenericReportGeneratedEvent extends EventEnvelope {
  type: 'report.generated'
  data: EventData
}

/**
 * A system alert was triggered.
 *
 * `data` is not documented.
 */
export interface GenericSystemAlertEvent extends EventEnvelope {
  type: 'system.alert'
  data: EventData
}

/** A verified delivery of Generic: `type` tells which. An event that the specification does not know is `unknown`. */
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

/** The complete names of the events in the specification. */
export const genericEventNames: ReadonlySet<string> = new Set([
  'user.created',
  'user.updated',
  'user.deleted',
  'data.created',
  'data.updated',
  'data.deleted',
  'report.generated',
  'system.alert',
])
