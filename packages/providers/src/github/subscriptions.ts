import type { SubscriptionRules } from '@hooks/core/contract'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

type Fields = Required<Pick<CreateWebhookRequest, 'events'>>

/**
 * How webhooks of GitHub ask for events.
 *
 * @example
 * ```ts
 * import { type GithubSubscriptions, githubApi } from '@hooks/providers/github/api'
 *
 * const subscriptions: GithubSubscriptions = githubApi.subscriptions
 * console.log(subscriptions.fields(['push', 'issues']))
 * ```
 */
export type GithubSubscriptions = SubscriptionRules<Webhook, Fields, UpdateWebhookRequest>

export const subscriptions: GithubSubscriptions = {
  url: ({ config }) => config.url,
  create: (url, { config, ...rest }: Fields & Partial<CreateWebhookRequest>): CreateWebhookRequest => ({
    ...rest,
    // Without a secret GitHub would sign nothing.
    config: { content_type: 'json', secret: randomSecret(), ...config, url },
  }),
  fields: (events) => ({ events: [...events] }),
  events: ({ events }) => events,
  // `config` stays away: it would replace the secret.
  update: (_webhook, fields) => ({ ...fields, active: true }),
  state: ({ active }) => (active ? 'on' : 'off'),
  secret: ({ config }) => config.secret,
}

/** 256 bits in hexadecimal. */
function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
