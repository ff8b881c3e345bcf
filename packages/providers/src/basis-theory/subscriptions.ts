import type { SubscriptionRules } from '@hooks/core/contract'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

type Fields = Pick<CreateWebhookRequest, 'name' | 'events'>

/**
 * How webhooks of Basis Theory ask for events.
 *
 * @example
 * ```ts
 * import { type BasisTheorySubscriptions, basisTheoryApi } from '@hooks/providers/basis-theory/api'
 *
 * const subscriptions: BasisTheorySubscriptions = basisTheoryApi.subscriptions
 * console.log(subscriptions.fields(['token.created']))
 * ```
 */
export type BasisTheorySubscriptions = SubscriptionRules<Webhook, Fields, UpdateWebhookRequest>

export const subscriptions: BasisTheorySubscriptions = {
  // A webhook needs a name; that of `create` replaces it, and an update keeps what is there.
  fields: (events) => ({ name: 'webhook', events: [...events] }),
  events: ({ events }) => events,
  update: ({ name, url, notify_email }, { events }) => ({
    ...{ name, url, events, status: 'enabled' },
    ...(typeof notify_email === 'string' && { notify_email }),
  }),
  state: ({ status }) => (status === 'enabled' ? 'on' : 'off'),
}
