import type { FakeEvent, FakeSubscription } from '@hooks/core/fake'
import type { Webhook } from './generated/schemas.ts'
import type { FinixCredentials } from './index.ts'

/**
 * What the fake of Finix remembers: webhooks by id, oldest first.
 *
 * @example
 * ```ts
 * import type { FinixFakeState } from '@hooks/providers/finix/fake'
 *
 * export function isEmpty({ webhooks }: FinixFakeState): boolean {
 *   return webhooks.size === 0
 * }
 * ```
 */
export interface FinixFakeState {
  readonly webhooks: Map<string, FinixFakeWebhook>
}

/**
 * A webhook as the fake keeps it.
 *
 * @example
 * ```ts
 * import type { FinixFakeState, FinixFakeWebhook } from '@hooks/providers/finix/fake'
 *
 * export function webhookOf({ webhooks }: FinixFakeState, id: string): FinixFakeWebhook | undefined {
 *   return webhooks.get(id)
 * }
 * ```
 */
export interface FinixFakeWebhook {
  /** As get, list and update answer it: without the secret. */
  readonly webhook: Webhook
  readonly credentials: FinixCredentials
}

/** The events Finix sends to a webhook whose `enabled_events` is empty. */
const defaultEvents = new Set([
  'dispute.updated',
  'evidence.created',
  'instrument_history.created',
  'merchant.created',
  'merchant.updated',
  'merchant.underwritten',
  'settlement.created',
  'transfer.created',
  'transfer.updated',
])

/** The webhooks that are switched on and want this event, with what its deliveries are signed with. */
export function subscriptions({ webhooks }: FinixFakeState, eventName: string): FakeSubscription[] {
  return [...webhooks.values()]
    .filter(({ webhook }) => webhook.enabled && wants(webhook, eventName))
    .map(({ webhook: { id, url }, credentials }) => ({ id, url, credentials }))
}

function wants({ enabled_events: events }: Webhook, eventName: string): boolean {
  if (events.length === 0) return defaultEvents.has(eventName)
  return events.some(({ entity, types }) => types.some((type) => `${entity}.${type}` === eventName))
}

/** A fixture as it would be sent now: a fresh id, this time, and the changes laid over its resource. */
export function createEvent(fixture: unknown, { changes, id, now }: FakeEvent): unknown {
  const payload = fixture as { system_generated_idempotency_id?: string; _embedded: Record<string, unknown> }
  const list = Object.entries(payload._embedded).find(isList)
  return {
    ...payload,
    id: `evt_${id.replaceAll('-', '').slice(0, 16)}`,
    ...(payload.system_generated_idempotency_id && { system_generated_idempotency_id: id }),
    // Without a time zone, as Finix writes it.
    occurred_at: now.toISOString().slice(0, -1),
    _embedded: { ...payload._embedded, ...(list && changed(list, changes)) },
  }
}

function changed([key, [resource, ...others]]: [string, unknown[]], changes: object): object {
  return { [key]: [{ ...(resource as object), ...changes }, ...others] }
}

function isList(entry: [string, unknown]): entry is [string, unknown[]] {
  return Array.isArray(entry[1])
}
