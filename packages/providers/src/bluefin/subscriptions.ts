import type { SubscriptionRules } from '@hooks/core/contract'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

type Fields = Pick<CreateWebhookRequest, 'event'>

/** How webhooks of Bluefin PayConex ask for events. */
export type BluefinSubscriptions = SubscriptionRules<Webhook, Fields, UpdateWebhookRequest>

export const subscriptions: BluefinSubscriptions = {
  oneEvent: true,
  fields: ([event = '']) => ({ event }),
  events: ({ event }) => [event],
  update: ({ url }, fields) => ({ url, ...fields }),
  state: () => 'on',
}
