import type { FakeCall } from '@hooks/core/fake'
import type { EventRecord, Message, Webhook } from './generated/schemas.ts'

/**
 * What the fake of Basiq remembers, each by its id, oldest first.
 *
 * @example
 * ```ts
 * import type { BasiqFakeState } from '@hooks/providers/basiq/fake'
 *
 * export function isEmpty({ webhooks }: BasiqFakeState): boolean {
 *   return webhooks.size === 0
 * }
 * ```
 */
export interface BasiqFakeState {
  readonly tokens: Map<string, BasiqFakeToken>
  readonly webhooks: Map<string, BasiqFakeWebhook>
  readonly messages: Map<string, BasiqFakeMessage>
  readonly events: Map<string, EventRecord>
}

/**
 * An access token as the fake keeps it.
 *
 * @example
 * ```ts
 * import type { BasiqFakeState, BasiqFakeToken } from '@hooks/providers/basiq/fake'
 *
 * export function tokensOf({ tokens }: BasiqFakeState): readonly BasiqFakeToken[] {
 *   return [...tokens.values()]
 * }
 * ```
 */
export interface BasiqFakeToken {
  readonly scope: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/**
 * A webhook as the fake keeps it.
 *
 * @example
 * ```ts
 * import type { BasiqFakeState, BasiqFakeWebhook } from '@hooks/providers/basiq/fake'
 *
 * export function webhookOf({ webhooks }: BasiqFakeState, id: string): BasiqFakeWebhook | undefined {
 *   return webhooks.get(id)
 * }
 * ```
 */
export interface BasiqFakeWebhook {
  /** As get answers it: without the secret. */
  readonly webhook: Webhook
  readonly secret: string
}

/**
 * A message as the fake keeps it.
 *
 * @example
 * ```ts
 * import type { BasiqFakeMessage, BasiqFakeState } from '@hooks/providers/basiq/fake'
 *
 * export function messageOf({ messages }: BasiqFakeState, id: string): BasiqFakeMessage | undefined {
 *   return messages.get(id)
 * }
 * ```
 */
export interface BasiqFakeMessage {
  readonly webhookId: string
  readonly message: Message
}

export type Call = FakeCall<BasiqFakeState>

export function createState(): BasiqFakeState {
  return { tokens: new Map(), webhooks: new Map(), messages: new Map(), events: new Map() }
}

/** UTC to the second, as Basiq writes it. */
export function dateTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
