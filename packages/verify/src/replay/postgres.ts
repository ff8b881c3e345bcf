/** Remembers handled events in PostgreSQL. Imports no client: it is handed the application's own. */
import type { ClaimVerdict, ReplayStore } from '@hooks/core/contract'

/**
 * A pool or client of `pg`, or anything else with this method. Never one inside a transaction.
 *
 * @example
 * ```ts
 * import { type PostgresClient, postgresReplayStore } from '@hooks/verify/postgres'
 * import { Pool } from 'pg'
 *
 * const client: PostgresClient = new Pool({ connectionString: process.env.DATABASE_URL })
 * export const store = postgresReplayStore(client)
 * ```
 */
export interface PostgresClient {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>
}

/**
 * A replay store in PostgreSQL, which is to be purged now and then.
 *
 * @example
 * ```ts
 * import type { PostgresReplayStore } from '@hooks/verify/postgres'
 *
 * export function purgeHourly(store: PostgresReplayStore): void {
 *   setInterval(() => store.purge().catch(console.error), 3_600_000).unref()
 * }
 * ```
 */
export interface PostgresReplayStore extends ReplayStore {
  /** Deletes what is over: call it now and then, such as once an hour. */
  purge(): Promise<void>
}

/**
 * The table, for a migration; safe to run twice.
 *
 * @example
 * ```ts
 * import { createTable } from '@hooks/verify/postgres'
 * import { Pool } from 'pg'
 *
 * await new Pool({ connectionString: process.env.DATABASE_URL }).query(createTable)
 * ```
 */
export const createTable = `CREATE TABLE IF NOT EXISTS hooks_replay (
  key text PRIMARY KEY,
  token text NOT NULL,
  completed boolean NOT NULL,
  ends_at timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS hooks_replay_ends_at ON hooks_replay (ends_at);`

/**
 * Remembers handled events in PostgreSQL 9.5 or later, for all processes that share it, in the table of `createTable`.
 * Time is the database's. Rows that are over are reused, and deleted by `purge`.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver } from '@hooks/verify'
 * import { createTable, postgresReplayStore } from '@hooks/verify/postgres'
 * import { Pool } from 'pg'
 *
 * const pool = new Pool({ connectionString: process.env.DATABASE_URL })
 * await pool.query(createTable)
 *
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, replay: postgresReplayStore(pool) })
 * ```
 */
export function postgresReplayStore(client: PostgresClient): PostgresReplayStore {
  return {
    async claim(key, token, leaseSeconds) {
      const { rows } = await client.query(claim, [key, token, leaseSeconds])
      // No row: somebody else's is so new that it cannot be seen yet.
      return (rows[0] as { verdict: ClaimVerdict } | undefined)?.verdict ?? 'in-progress'
    },
    async complete(key, token, retentionSeconds) {
      const { rows } = await client.query(complete, [key, token, retentionSeconds])
      return rows.length === 1
    },
    async release(key, token) {
      await client.query(release, [key, token])
    },
    async purge() {
      await client.query(purge, [])
    },
  }
}

const endsAt = `clock_timestamp() + $3::float8 * interval '1 second'`
const free = `held.ends_at <= clock_timestamp() OR (held.token = excluded.token AND NOT held.completed)`

const claim = `
WITH claimed AS (
  INSERT INTO hooks_replay AS held (key, token, completed, ends_at) VALUES ($1, $2, false, ${endsAt})
  ON CONFLICT (key) DO UPDATE SET token = excluded.token, completed = false, ends_at = excluded.ends_at WHERE ${free}
  RETURNING 'claimed'
)
SELECT 'claimed' AS verdict FROM claimed
UNION ALL
SELECT CASE WHEN completed THEN 'completed' ELSE 'in-progress' END
FROM hooks_replay WHERE key = $1 AND NOT EXISTS (SELECT FROM claimed)`

const complete = `
INSERT INTO hooks_replay AS held (key, token, completed, ends_at) VALUES ($1, $2, true, ${endsAt})
ON CONFLICT (key) DO UPDATE SET token = excluded.token, completed = true, ends_at = excluded.ends_at WHERE ${free}
RETURNING key`

const release = 'DELETE FROM hooks_replay WHERE key = $1 AND token = $2 AND NOT completed'

const purge = 'DELETE FROM hooks_replay WHERE ends_at <= clock_timestamp()'
