import type { SubscriptionRules } from '@hooks/core/contract'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

type Fields = Pick<CreateWebhookRequest, 'event'>

/**
 * How webhooks of Bluefin PayConex ask for events.
 *
 * @example
 * ```ts
 * import { type BluefinSubscriptions, bluefinApi } from '@hooks/providers/bluefin/api'
 *
 * const subscriptions: BluefinSubscriptions = bluefinApi.subscriptions
 * console.log(subscriptions.fields(['ACCOUNT_UPDATER_BATCH_UPDATES']))
 * ```
 */
export type BluefinSubscriptions = SubscriptionRules<Webhook, Fields, UpdateWebhookRequest>

export const subscriptions: BluefinSubscriptions = {
  oneEvent: true,
  fields: ([event = '']) => ({ event }),
  events: ({ event }) => [event],
  update: ({ url }, fields) => ({ url, ...fields }),
  state: () => 'on',
}
