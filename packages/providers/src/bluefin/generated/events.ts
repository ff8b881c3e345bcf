// Generated from specs/bluefin/openapi.yaml by tools/codegen. Do not edit.

import type { Fetching, TrustedDelivery } from '@hooks/core/contract'
import type { BluefinClient } from './client.ts'
import type { AccountUpdaterBatchUpdates, AccountUpdaterUpdate, BatchSettlement, EventEnvelope } from './schemas.ts'

/**
 * The Account Updater has a batch of updates.
 *
 * Names the batch; the updates themselves are read with `accountUpdates.get(updateId)`. Not signed: believe what that
 * call answers, not the notification.
 *
 * @example
 * ```ts
 * import type { BluefinAccountUpdaterBatchUpdatesEvent, BluefinDelivery } from '@hooks/providers/bluefin'
 *
 * export function bluefinAccountUpdaterBatchUpdatesEventOf(
 *   delivery: BluefinDelivery,
 * ): BluefinAccountUpdaterBatchUpdatesEvent | undefined {
 *   return delivery.type === 'ACCOUNT_UPDATER_BATCH_UPDATES' ? delivery.event : undefined
 * }
 * ```
 */
export interface BluefinAccountUpdaterBatchUpdatesEvent extends EventEnvelope {
  event: 'ACCOUNT_UPDATER_BATCH_UPDATES'
  /** Which batch of updates is ready. */
  payload: AccountUpdaterBatchUpdates
}

/**
 * A batch was settled.
 *
 * Carries the details of a batch settlement; which fields those are is not documented. Not signed, and no operation is
 * known that would confirm it.
 *
 * @example
 * ```ts
 * import type { BluefinDelivery, BluefinPayconexBatchSettlementEvent } from '@hooks/providers/bluefin'
 *
 * export function bluefinPayconexBatchSettlementEventOf(
 *   delivery: BluefinDelivery,
 * ): BluefinPayconexBatchSettlementEvent | undefined {
 *   return delivery.type === 'PAYCONEX_BATCH_SETTLEMENT' ? delivery.event : undefined
 * }
 * ```
 */
export interface BluefinPayconexBatchSettlementEvent extends EventEnvelope {
  event: 'PAYCONEX_BATCH_SETTLEMENT'
  /** The details of the settlement. */
  payload: BatchSettlement
}

/**
 * A verified delivery of Bluefin: `type` tells which. An event that the specification does not know is `unknown`.
 *
 * @example
 * ```ts
 * import type { BluefinDelivery } from '@hooks/providers/bluefin'
 *
 * export function nameOf(delivery: BluefinDelivery): string {
 *   return delivery.type === 'unknown' ? 'new: '.concat(delivery.name) : delivery.type
 * }
 * ```
 */
export type BluefinDelivery =
  | (TrustedDelivery<'bluefin', 'ACCOUNT_UPDATER_BATCH_UPDATES', AccountUpdaterBatchUpdates, BluefinAccountUpdaterBatchUpdatesEvent> &
      Fetching<Pick<BluefinClient, 'accountUpdates'>, AccountUpdaterUpdate[]>)
  | TrustedDelivery<'bluefin', 'PAYCONEX_BATCH_SETTLEMENT', BatchSettlement, BluefinPayconexBatchSettlementEvent>
  | TrustedDelivery<'bluefin', 'unknown', unknown, unknown>
