import type { SubscriptionRules } from '@hooks/core/contract'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

/**
 * How webhooks of generic ask for events.
 *
 * @example
 * ```ts
 * import { type GenericSubscriptions, genericApi } from '@hooks/providers/generic/api'
 *
 * const subscriptions: GenericSubscriptions = genericApi.subscriptions
 * console.log(subscriptions.fields(['user.created']))
 * ```
 */
export type GenericSubscriptions = SubscriptionRules<
  Webhook,
  Pick<CreateWebhookRequest, 'events'>,
  UpdateWebhookRequest
>

export const subscriptions: GenericSubscriptions = {
  fields: (events) => ({ events: [...events] }),
  events: ({ events }) => events,
  update: (_webhook, fields) => ({ ...fields, status: 'active' }),
  state: ({ status }) => (status === 'active' ? 'on' : 'off'),
  secret: ({ secret }) => secret,
}
