import type { ReplayStore } from '@hooks/core/contract'
import { createTable, postgresReplayStore } from '@hooks/verify/postgres'
import { redisReplayStore } from '@hooks/verify/redis'
import { Redis } from 'ioredis'
import { Pool } from 'pg'

export type StoreName = 'redis' | 'postgres'

/** A store, and beside it what really happened, kept in the same server. */
export interface Ledger {
  readonly store: ReplayStore
  prepare(): Promise<void>
  /** Counts one more. Resolves when it is kept. */
  note(what: Noted, subject: string): Promise<void>
  counts(what: Noted): Promise<ReadonlyMap<string, number>>
  /** How many keys the store holds as completed, and how many otherwise. */
  held(): Promise<{ completed: number; claimed: number }>
  close(): Promise<unknown>
}

/** `outlived`: a handler that ended after its lease, when the event was another's. */
export type Noted = 'handled' | 'completed' | 'outlived'

export function openLedger(name: StoreName, url: string): Ledger {
  return name === 'redis' ? inRedis(new Redis(url)) : inPostgres(new Pool({ connectionString: url, max: 8 }))
}

function inRedis(redis: Redis): Ledger {
  return {
    store: redisReplayStore(redis),
    prepare: async () => {},
    async note(what, subject) {
      await redis.hincrby(what, subject, 1)
    },
    counts: async (what) =>
      new Map(Object.entries(await redis.hgetall(what)).map(([subject, count]) => [subject, Number(count)])),
    async held() {
      const found = { completed: 0, claimed: 0 }
      for await (const keys of redis.scanStream({ match: 'hooks:replay:*', count: 1000 })) {
        const values = keys.length > 0 ? await redis.mget(keys) : []
        for (const value of values) found[value === 'completed' ? 'completed' : 'claimed']++
      }
      return found
    },
    close: () => redis.quit(),
  }
}

function inPostgres(pool: Pool): Ledger {
  const count = async (sql: string): Promise<number> => Number((await pool.query(sql)).rows[0].count)
  return {
    store: postgresReplayStore(pool),
    async prepare() {
      await pool.query(createTable)
      for (const what of ['handled', 'completed', 'outlived']) await pool.query(`CREATE TABLE ${what} (subject text)`)
    },
    async note(what, subject) {
      await pool.query(`INSERT INTO ${what} VALUES ($1)`, [subject])
    },
    async counts(what) {
      const { rows } = await pool.query(`SELECT subject, count(*)::int AS count FROM ${what} GROUP BY subject`)
      return new Map(rows.map((row) => [row.subject, row.count]))
    },
    held: async () => ({
      completed: await count('SELECT count(*) FROM hooks_replay WHERE completed'),
      claimed: await count('SELECT count(*) FROM hooks_replay WHERE NOT completed'),
    }),
    close: () => pool.end(),
  }
}
