/** Remembers handled events in SQLite. Imports no driver: it is handed the application's own database. */
import type { ReplayStore } from '@hooks/core/contract'

/**
 * A database of `node:sqlite`, `better-sqlite3`, `libsql` or `bun:sqlite`: all that is used of any of them.
 *
 * @example
 * ```ts
 * import { type SqliteDatabase, sqliteReplayStore } from '@hooks/verify/sqlite'
 * import Database from 'libsql'
 *
 * const database: SqliteDatabase = new Database('webhooks.db')
 * export const store = sqliteReplayStore(database)
 * ```
 */
export interface SqliteDatabase {
  prepare(sql: string): {
    get(...values: (string | number)[]): unknown
    run(...values: (string | number)[]): unknown
  }
}

/**
 * A replay store in SQLite, which is to be purged now and then.
 *
 * @example
 * ```ts
 * import type { SqliteReplayStore } from '@hooks/verify/sqlite'
 *
 * export function purgeHourly(store: SqliteReplayStore): void {
 *   setInterval(() => store.purge().catch(console.error), 3_600_000).unref()
 * }
 * ```
 */
export interface SqliteReplayStore extends ReplayStore {
  /** Deletes what is over: call it now and then, such as once an hour. */
  purge(): Promise<void>
}

/**
 * The table, for a migration; safe to run twice.
 *
 * @example
 * ```ts
 * import { createTable } from '@hooks/verify/sqlite'
 * import Database from 'libsql'
 *
 * new Database('webhooks.db').exec(createTable)
 * ```
 */
export const createTable = `CREATE TABLE IF NOT EXISTS hooks_replay (
  key TEXT PRIMARY KEY,
  token TEXT NOT NULL,
  completed INTEGER NOT NULL,
  ends_at INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS hooks_replay_ends_at ON hooks_replay (ends_at);`

/**
 * Remembers handled events in SQLite 3.35 or later, for all processes of a machine that open the file, in the table of
 * `createTable`. Let the database wait where another process writes (`PRAGMA busy_timeout`).
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver } from '@hooks/verify'
 * import { createTable, sqliteReplayStore } from '@hooks/verify/sqlite'
 * import Database from 'libsql'
 *
 * const database = new Database('webhooks.db')
 * database.exec('PRAGMA busy_timeout = 2000')
 * database.exec(createTable)
 *
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, replay: sqliteReplayStore(database) })
 * ```
 */
export function sqliteReplayStore(database: SqliteDatabase): SqliteReplayStore {
  const write = (completed: 0 | 1, key: string, token: string, seconds: number): boolean => {
    const now = Date.now()
    const row = database.prepare(upsert).get(key, token, completed, Math.ceil(now + seconds * 1000), now)
    return row !== undefined && row !== null
  }
  return {
    async claim(key, token, leaseSeconds) {
      if (write(0, key, token, leaseSeconds)) return 'claimed'
      const held = database.prepare('SELECT completed FROM hooks_replay WHERE key = ?').get(key)
      return (held as { completed: number } | undefined)?.completed ? 'completed' : 'in-progress'
    },
    async complete(key, token, retentionSeconds) {
      return write(1, key, token, retentionSeconds)
    },
    async release(key, token) {
      database.prepare('DELETE FROM hooks_replay WHERE key = ? AND token = ? AND NOT completed').run(key, token)
    },
    async purge() {
      database.prepare('DELETE FROM hooks_replay WHERE ends_at <= ?').run(Date.now())
    },
  }
}

/** Writes the row unless a claim with another token, or a completed one, is still on. */
const upsert = `
INSERT INTO hooks_replay (key, token, completed, ends_at) VALUES (?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET token = excluded.token, completed = excluded.completed, ends_at = excluded.ends_at
WHERE hooks_replay.ends_at <= ? OR (hooks_replay.token = excluded.token AND NOT hooks_replay.completed)
RETURNING 1`
