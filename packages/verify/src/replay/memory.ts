import { ConfigurationError } from '@hooks/core'
import type { ClaimVerdict, ReplayStore } from '@hooks/core/contract'

/**
 * How many events the memory holds.
 *
 * @example
 * ```ts
 * import { createMemoryReplayStore, type MemoryReplayStoreOptions } from '@hooks/verify'
 *
 * const options: MemoryReplayStoreOptions = { maximumEntries: 10_000 }
 * export const store = createMemoryReplayStore(options)
 * ```
 */
export interface MemoryReplayStoreOptions {
  /** How many handled events are remembered; the oldest is forgotten first. Default: 50 000, some 10 MB. */
  maximumEntries?: number
  /** Milliseconds since 1970. Default: `Date.now`. */
  clock?: () => number
}

/**
 * Remembers handled events in the memory of this process: what a single process needs, until it is restarted. Events
 * that are being handled are never forgotten: as many of them as `maximumEntries`, and the next claim rejects.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createMemoryReplayStore, createReceiver } from '@hooks/verify'
 *
 * const replay = createMemoryReplayStore({ maximumEntries: 1_000_000 })
 *
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, replay })
 * ```
 * @throws ConfigurationError ERR_OPTION_INVALID
 */
export function createMemoryReplayStore(options: MemoryReplayStoreOptions = {}): ReplayStore {
  const memory = createReplayMemory(options)
  return {
    claim: async (...given) => memory.claim(...given),
    complete: async (...given) => memory.complete(...given),
    release: async (...given) => memory.release(...given),
  }
}

/** What a replay store does, at once: a promise for each call would cost a good part of what a signature does. */
export interface ReplayMemory {
  claim(key: string, token: string, leaseSeconds: number): ClaimVerdict
  complete(key: string, token: string, retentionSeconds: number): boolean
  release(key: string, token: string): void
}

/** @throws ConfigurationError ERR_OPTION_INVALID */
export function createReplayMemory({
  maximumEntries = 50_000,
  clock = Date.now,
}: MemoryReplayStoreOptions): ReplayMemory {
  if (!(maximumEntries >= 1)) throw new ConfigurationError('ERR_OPTION_INVALID', 'maximumEntries must be 1 or more.')
  const claims = new Map<string, MemoryClaim>()
  /** When each is forgotten; in the order in which they were completed, which is that in which they end. */
  const completed = new Map<string, number>()
  // One iterator for good: a new one would pass over whatever was forgotten before it.
  const oldestFirst = completed.keys()

  return {
    claim(key, token, leaseSeconds) {
      const now = clock()
      if ((completed.get(key) ?? 0) > now) return 'completed'
      const held = live(claims.get(key), now)
      if (held && held.token !== token) return 'in-progress'
      if (!held && claims.size >= maximumEntries) forget(claims, now)
      if (!held && claims.size >= maximumEntries) throw new Error(`${claims.size} events are being handled`)
      claims.set(key, { token, endsAtMs: now + leaseSeconds * 1000 })
      return 'claimed'
    },

    complete(key, token, retentionSeconds) {
      const now = clock()
      const held = live(claims.get(key), now)
      if ((completed.get(key) ?? 0) > now || (held && held.token !== token)) return false
      claims.delete(key)
      completed.delete(key)
      completed.set(key, now + retentionSeconds * 1000)
      if (completed.size > maximumEntries) completed.delete(oldestFirst.next().value as string)
      return true
    },

    release(key, token) {
      if (claims.get(key)?.token === token) claims.delete(key)
    },
  }
}

interface MemoryClaim {
  readonly token: string
  readonly endsAtMs: number
}

function live(claim: MemoryClaim | undefined, now: number): MemoryClaim | undefined {
  return claim && claim.endsAtMs > now ? claim : undefined
}

function forget(claims: Map<string, MemoryClaim>, now: number): void {
  for (const [key, { endsAtMs }] of claims) if (endsAtMs <= now) claims.delete(key)
}
