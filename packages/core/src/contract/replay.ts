/**
 * What a claim of a key says: it is yours, it is done, or somebody else is at it.
 *
 * @example
 * ```ts
 * import type { ClaimVerdict, ReplayStore } from '@hooks/core/contract'
 *
 * export async function isMine(store: ReplayStore, key: string): Promise<boolean> {
 *   const verdict: ClaimVerdict = await store.claim(key, crypto.randomUUID(), 60)
 *   return verdict === 'claimed'
 * }
 * ```
 */
export type ClaimVerdict = 'claimed' | 'completed' | 'in-progress'

/**
 * Remembers which events were handled. A key is free, claimed until its lease ends, or completed until its retention
 * ends. Every claim carries a token of its own, so that who comes late can neither complete nor release the claim of
 * another. Each call is atomic, also among processes, and rejects where the store cannot be asked.
 *
 * @example
 * ```ts
 * import type { ReplayStore } from '@hooks/core/contract'
 * import { finix } from '@hooks/providers/finix'
 * import { createMemoryReplayStore, createReceiver } from '@hooks/verify'
 *
 * const memory = createMemoryReplayStore()
 * // Says what happens to each key.
 * const store: ReplayStore = {
 *   ...memory,
 *   async claim(key, token, leaseSeconds) {
 *     const verdict = await memory.claim(key, token, leaseSeconds)
 *     console.log(key, verdict)
 *     return verdict
 *   },
 * }
 * export const receiver = createReceiver(finix, { secret: process.env.FINIX_SECRET, replay: store })
 * ```
 */
export interface ReplayStore {
  /**
   * Takes the key for `leaseSeconds` if it is free, or claimed with the same token (a call that was sent twice).
   * @param token new for every claim; never `completed`
   */
  claim(key: string, token: string, leaseSeconds: number): Promise<ClaimVerdict>
  /**
   * Keeps the key as completed for `retentionSeconds`. True unless it was completed, or is now claimed, by another; a
   * lease that ended meanwhile does no harm as long as nobody took the key.
   */
  complete(key: string, token: string, retentionSeconds: number): Promise<boolean>
  /** Frees the key, if the claim with this token still holds it. */
  release(key: string, token: string): Promise<void>
}
