import type { FakeReply } from '@hooks/core/fake'
import type { Webhook } from './generated/schemas.ts'

/**
 * What the fake of Basis Theory remembers.
 *
 * @example
 * ```ts
 * import type { BasisTheoryFakeState } from '@hooks/providers/basis-theory/fake'
 *
 * export function isEmpty({ webhooks }: BasisTheoryFakeState): boolean {
 *   return webhooks.size === 0
 * }
 * ```
 */
export interface BasisTheoryFakeState {
  /** By id, oldest first. */
  readonly webhooks: Map<string, Webhook>
  /** Successful answers by method, path and `BT-IDEMPOTENCY-KEY`, with their time in milliseconds since 1970. */
  readonly answers: Map<string, { readonly at: number; readonly reply: FakeReply }>
}

export function createState(): BasisTheoryFakeState {
  return { webhooks: new Map(), answers: new Map() }
}
