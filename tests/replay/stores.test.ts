/** Every replay store against the promises of its contract, on real servers and through the clients people use. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReplayStore } from '@hooks/core/contract'
import { replayStoreConformance } from '@hooks/testing/conformance'
import { createMemoryReplayStore } from '@hooks/verify'
import * as postgres from '@hooks/verify/postgres'
import { redisReplayStore } from '@hooks/verify/redis'
import * as sqlite from '@hooks/verify/sqlite'
import { Redis } from 'ioredis'
import Database from 'libsql'
import { Pool } from 'pg'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  installation,
  postgresServer,
  redisServer,
  type Service,
  startPostgres,
  startRedis,
} from '../support/services.ts'

/** What is closed when the tests are over, the last first. */
const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

function conforms(open: () => ReplayStore): void {
  for (const each of replayStoreConformance(open)) it(each.name, each.run)
}

describe('in memory', () => {
  const store = createMemoryReplayStore()
  conforms(() => store)

  it('forgets the oldest handled event beyond its bound, and none that is being handled', async () => {
    const bounded = createMemoryReplayStore({ maximumEntries: 3 })
    await bounded.claim('live', 'a', 60)
    for (const key of ['1', '2', '3', '4']) {
      await bounded.claim(key, 'a', 60)
      await bounded.complete(key, 'a', 60)
    }
    const verdicts = await Promise.all(['live', '1', '2', '3', '4'].map((key) => bounded.claim(key, 'b', 60)))
    expect(verdicts).toEqual(['in-progress', 'claimed', 'completed', 'completed', 'completed'])
  })

  it('forgets again and again, an event that was handled once more by its last time', async () => {
    let now = 0
    const bounded = createMemoryReplayStore({ maximumEntries: 3, clock: () => now })
    const handle = async (key: string, retentionSeconds: number): Promise<void> => {
      await bounded.claim(key, 'a', 60)
      await bounded.complete(key, 'a', retentionSeconds)
    }
    await handle('again', 1)
    now = 2_000
    for (const key of ['1', '2', 'again', '3', '4']) await handle(key, 600)
    const verdicts = await Promise.all(['1', '2', 'again', '3', '4'].map((key) => bounded.claim(key, 'b', 60)))
    expect(verdicts).toEqual(['claimed', 'claimed', 'completed', 'completed', 'completed'])
  })

  it('rejects where everything it holds is being handled, until a lease ends', async () => {
    let now = 0
    const bounded = createMemoryReplayStore({ maximumEntries: 2, clock: () => now })
    await bounded.claim('1', 'a', 60)
    await bounded.claim('2', 'a', 90)
    await expect(bounded.claim('3', 'a', 60)).rejects.toThrow('2 events are being handled')
    expect(await bounded.claim('2', 'b', 60)).toBe('in-progress')
    now = 60_000
    expect(await bounded.claim('3', 'a', 60)).toBe('claimed')
  })

  it('refuses a bound that is none', () => {
    for (const maximumEntries of [0, -1, Number.NaN]) {
      expect(() => createMemoryReplayStore({ maximumEntries })).toThrow('maximumEntries')
    }
  })
})

describe('in SQLite, opened twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-sqlite-'))
  const databases = [0, 1].map(() => {
    const database = new Database(join(folder, 'replay.db'))
    database.exec('PRAGMA busy_timeout = 5000')
    database.exec(sqlite.createTable)
    return database
  })
  closing.push(() => {
    for (const database of databases) database.close()
    rmSync(folder, { recursive: true })
  })
  const stores = databases.map((database) => sqlite.sqliteReplayStore(database))
  let turn = 0
  conforms(() => stores[turn++ % stores.length] as ReplayStore)

  it('purges what is over, and nothing else', async () => {
    const [store, other] = stores as [sqlite.SqliteReplayStore, sqlite.SqliteReplayStore]
    await store.claim('purged', 'a', 0.001)
    await store.claim('kept', 'a', 60)
    await expect
      .poll(async () => {
        await other.purge()
        return databases[0]?.prepare(`SELECT key FROM hooks_replay WHERE key IN ('purged', 'kept')`).all()
      })
      .toEqual([{ key: 'kept' }])
  })
})

describe.skipIf(!redisServer && !process.env.CI)(`in Redis (${installation})`, () => {
  let service: Service
  beforeAll(async () => {
    service = await startRedis()
    closing.push(() => service.stop())
  }, 60_000)

  describe('through ioredis', () => {
    const clients: Redis[] = []
    let turn = 0
    beforeAll(() => {
      clients.push(...Array.from({ length: 10 }, () => new Redis(service.url)))
      closing.push(() => Promise.all(clients.map((client) => client.quit())))
    })
    conforms(() => redisReplayStore(clients[turn++ % clients.length] as Redis))

    it('every key ends', async () => {
      const [client] = clients as [Redis]
      const store = redisReplayStore(client)
      await store.claim('a', 'token', 60)
      await store.claim('b', 'token', 60)
      await store.complete('b', 'token', 600)
      const ttls = await Promise.all(['a', 'b'].map((key) => client.pttl(`hooks:replay:${key}`)))
      expect(ttls.map((ttl) => Math.ceil(ttl / 60_000))).toEqual([1, 10])
    })
  })

  describe('through node-redis', () => {
    let client: ReturnType<typeof createClient>
    beforeAll(async () => {
      client = createClient({ url: service.url })
      await client.connect()
      closing.push(() => client.close())
    })
    conforms(() => redisReplayStore(client))
  })
})

describe.skipIf(!postgresServer && !process.env.CI)(`in PostgreSQL (${installation})`, () => {
  let pool: Pool
  beforeAll(async () => {
    const service = await startPostgres()
    closing.push(() => service.stop())
    pool = new Pool({ connectionString: service.url, max: 20 })
    closing.push(() => pool.end())
    await pool.query(postgres.createTable)
    await pool.query(postgres.createTable)
  }, 60_000)
  conforms(() => postgres.postgresReplayStore(pool))

  it('purges what is over, and nothing else', async () => {
    const store = postgres.postgresReplayStore(pool)
    await store.claim('purged', 'a', 0.001)
    await store.claim('kept', 'a', 60)
    await expect
      .poll(async () => {
        await store.purge()
        return (await pool.query(`SELECT key FROM hooks_replay WHERE key IN ('purged', 'kept')`)).rows
      })
      .toEqual([{ key: 'kept' }])
  })
})
