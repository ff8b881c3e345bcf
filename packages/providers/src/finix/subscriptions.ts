import type { SubscriptionRules } from '@hooks/core/contract'
import type { CreateWebhookRequest, EnabledEvent, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

type Fields = Required<Pick<CreateWebhookRequest, 'enabled_events'>>

/**
 * How webhooks of Finix ask for events.
 *
 * @example
 * ```ts
 * import { type FinixSubscriptions, finixApi } from '@hooks/providers/finix/api'
 *
 * const subscriptions: FinixSubscriptions = finixApi.subscriptions
 * console.log(subscriptions.fields(['transfer.created']))
 * ```
 */
export type FinixSubscriptions = SubscriptionRules<Webhook, Fields, UpdateWebhookRequest>

export const subscriptions: FinixSubscriptions = {
  fields: (events) => ({ enabled_events: byEntity(events) }),
  events: ({ enabled_events }) =>
    enabled_events.flatMap(({ entity, types }) => types.map((type) => `${entity}.${type}`)),
  update: (_webhook, fields) => ({ ...fields, enabled: true }),
  state: ({ enabled, is_accepting_events }) => (!enabled ? 'off' : is_accepting_events === false ? 'pending' : 'on'),
  secret: ({ secret_signing_key }) => secret_signing_key,
}

/** `transfer.created` and `transfer.updated` are one entity with two types. */
function byEntity(events: readonly string[]): EnabledEvent[] {
  const entities = new Map<string, string[]>()
  for (const name of events) {
    const dot = name.lastIndexOf('.')
    const entity = name.slice(0, dot)
    entities.set(entity, [...(entities.get(entity) ?? []), name.slice(dot + 1)])
  }
  return [...entities].map(([entity, types]) => ({ entity, types }))
}
