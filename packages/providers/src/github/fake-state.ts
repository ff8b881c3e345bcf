import type { CreateWebhookConfig, DeliveryDetails, Webhook } from './generated/schemas.ts'

/**
 * What the fake of GitHub remembers.
 *
 * @example
 * ```ts
 * import { type GithubFakeState, githubFake } from '@hooks/providers/github/fake'
 *
 * const state: GithubFakeState = githubFake.createState()
 * console.log(state.webhooks.size) // 0
 * ```
 */
export interface GithubFakeState {
  /** By id, oldest first. */
  readonly webhooks: Map<number, GithubFakeWebhook>
  /** The last id that a webhook or a delivery got. */
  lastId: number
}

/**
 * A webhook as the fake keeps it.
 *
 * @example
 * ```ts
 * import type { GithubFakeWebhook } from '@hooks/providers/github/fake'
 *
 * export const isSigned = ({ config }: GithubFakeWebhook): boolean => Boolean(config.secret)
 * ```
 */
export interface GithubFakeWebhook {
  /** As it is answered, but for its configuration. */
  readonly webhook: Webhook
  /** With the secret. */
  readonly config: CreateWebhookConfig
  /** Newest first. */
  readonly deliveries: readonly DeliveryDetails[]
}

export function createState(): GithubFakeState {
  return { webhooks: new Map(), lastId: 1000 }
}
