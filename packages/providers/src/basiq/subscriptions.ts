import type { SubscriptionRules } from '@hooks/core/contract'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

type Fields = Required<Pick<CreateWebhookRequest, 'subscribedEvents'>>

/**
 * How webhooks of Basiq ask for events.
 *
 * @example
 * ```ts
 * import { type BasiqSubscriptions, basiqApi } from '@hooks/providers/basiq/api'
 *
 * const subscriptions: BasiqSubscriptions = basiqApi.subscriptions
 * console.log(subscriptions.fields(['user.created']))
 * ```
 */
export type BasiqSubscriptions = SubscriptionRules<Webhook, Fields, UpdateWebhookRequest>

export const subscriptions: BasiqSubscriptions = {
  fields: (events) => ({ subscribedEvents: [...events] }),
  events: ({ subscribedEvents }) => subscribedEvents,
  update: ({ url }, fields) => ({ url, ...fields }),
  // There is no switch: what is not active waits for approval.
  state: ({ status }) => (status === 'active' ? 'on' : 'pending'),
  secret: ({ secret }) => secret,
}
