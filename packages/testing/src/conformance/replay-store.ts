import type { ReplayStore } from '@hooks/core/contract'
import type { ConformanceCase } from '../conformance.ts'

/**
 * Test cases for a replay store: of many who claim an event at once one gets it, also through several clients; who
 * comes late can neither complete nor release what is another's; leases and retentions end.
 * @param open gives the store, or another client of the same store: it is called for every claim of some cases
 *
 * @example
 * ```ts
 * import { replayStoreConformance } from '@hooks/testing/conformance'
 * import { createMemoryReplayStore } from '@hooks/verify'
 * import { describe, it } from 'vitest'
 *
 * const store = createMemoryReplayStore()
 *
 * describe('the store in memory', () => {
 *   for (const each of replayStoreConformance(() => store)) it(each.name, each.run)
 * })
 * ```
 */
export function replayStoreConformance(open: () => ReplayStore | Promise<ReplayStore>): readonly ConformanceCase[] {
  return Object.entries(cases).map(([name, check]) => ({
    name,
    async run() {
      await check({ store: await open(), open, key: `conformance:${crypto.randomUUID()}` })
    },
  }))
}

interface Subject {
  readonly store: ReplayStore
  readonly open: () => ReplayStore | Promise<ReplayStore>
  /** No other case uses it. */
  readonly key: string
}

const minute = 60
/** Long enough for a call to find it on, short enough to wait for. */
const moment = 0.25

const cases: Record<string, (subject: Subject) => Promise<void>> = {
  async 'a free key is claimed, and then in progress for everybody else'({ store, key }) {
    expect('the first claim', await store.claim(key, 'a', minute), 'claimed')
    expect('the second claim', await store.claim(key, 'b', minute), 'in-progress')
    expect('the claim of another key', await store.claim(`${key}:other`, 'b', minute), 'claimed')
  },

  async 'a claim that is sent twice is one claim'({ store, key }) {
    await store.claim(key, 'a', minute)
    expect('the same claim', await store.claim(key, 'a', minute), 'claimed')
    expect('another claim', await store.claim(key, 'b', minute), 'in-progress')
  },

  async 'what is completed is never claimed again'({ store, key }) {
    await store.claim(key, 'a', minute)
    expect('complete', await store.complete(key, 'a', minute), true)
    expect('another claim', await store.claim(key, 'b', minute), 'completed')
    expect('a claim with the same token', await store.claim(key, 'a', minute), 'completed')
  },

  async 'what is released is free at once'({ store, key }) {
    await store.claim(key, 'a', minute)
    await store.release(key, 'a')
    expect('the next claim', await store.claim(key, 'b', minute), 'claimed')
  },

  async 'what is completed is not released'({ store, key }) {
    await store.claim(key, 'a', minute)
    await store.complete(key, 'a', minute)
    await store.release(key, 'a')
    expect('the next claim', await store.claim(key, 'b', minute), 'completed')
  },

  async 'only its token completes or releases a claim'({ store, key }) {
    await store.claim(key, 'a', minute)
    expect('complete with another token', await store.complete(key, 'b', minute), false)
    await store.release(key, 'b')
    expect('the next claim', await store.claim(key, 'b', minute), 'in-progress')
    expect('complete', await store.complete(key, 'a', minute), true)
  },

  async 'a lease ends'({ store, key }) {
    await store.claim(key, 'a', moment)
    await until('the lease has ended', async () => (await store.claim(key, 'b', minute)) === 'claimed')
  },

  async 'who comes late can neither complete nor release the claim of another'({ store, key }) {
    await store.claim(key, 'a', moment)
    await until('the lease has ended', async () => (await store.claim(key, 'b', minute)) === 'claimed')
    expect('complete by the late one', await store.complete(key, 'a', minute), false)
    await store.release(key, 'a')
    expect('another claim', await store.claim(key, 'c', minute), 'in-progress')
    expect('complete by the holder', await store.complete(key, 'b', minute), true)
    expect('complete once more by the late one', await store.complete(key, 'a', minute), false)
  },

  async 'who comes late completes what nobody took'({ store, key }) {
    await store.claim(key, 'a', 0.001)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect('complete', await store.complete(key, 'a', minute), true)
    expect('the next claim', await store.claim(key, 'b', minute), 'completed')
  },

  async 'who comes late completes what was given back'({ store, key }) {
    await store.claim(key, 'a', 0.001)
    await until('the lease has ended', async () => (await store.claim(key, 'b', minute)) === 'claimed')
    await store.release(key, 'b')
    expect('complete', await store.complete(key, 'a', minute), true)
    expect('the next claim', await store.claim(key, 'c', minute), 'completed')
  },

  async 'a retention ends'({ store, key }) {
    await store.claim(key, 'a', minute)
    await store.complete(key, 'a', moment)
    await until('the retention has ended', async () => (await store.claim(key, 'b', minute)) === 'claimed')
    expect('complete', await store.complete(key, 'b', minute), true)
  },

  async 'of fifty that claim at once, one gets it'({ open, key }) {
    for (let round = 0; round < 5; round++) {
      const clients = await Promise.all(Array.from({ length: 50 }, open))
      const claims = clients.map((client, index) => client.claim(`${key}:${round}`, `token ${index}`, minute))
      const verdicts = await Promise.all(claims)
      expect('claims that were granted', verdicts.filter((verdict) => verdict === 'claimed').length, 1)
      expect('claims that were not', verdicts.filter((verdict) => verdict === 'in-progress').length, 49)
    }
  },

  async 'of fifty that claim at once what is over, one gets it'({ open, store, key }) {
    await store.claim(key, 'crashed', 0.001)
    const clients = await Promise.all(Array.from({ length: 50 }, open))
    let granted = 0
    await until('the lease has ended', async () => {
      const verdicts = await Promise.all(clients.map((client, index) => client.claim(key, `token ${index}`, minute)))
      granted = verdicts.filter((verdict) => verdict === 'claimed').length
      return granted > 0
    })
    expect('claims that were granted', granted, 1)
  },
}

function expect<Value>(what: string, found: Value, wanted: Value): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)}, where it must be ${String(wanted)}`)
}

/** Asks until it is so. @throws after ten seconds */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: not within ten seconds`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
