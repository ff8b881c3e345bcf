/** Remembers handled events in Redis. Imports no client: it is handed the application's own. */
import type { ClaimVerdict, ReplayStore } from '@hooks/core/contract'

/**
 * A client of `ioredis`, or one of `redis` (node-redis): all that is used of either.
 *
 * @example
 * ```ts
 * import { type RedisClient, redisReplayStore } from '@hooks/verify/redis'
 * import { createClient } from 'redis'
 *
 * const client: RedisClient = await createClient({ url: process.env.REDIS_URL ?? '' }).connect()
 * export const store = redisReplayStore(client)
 * ```
 */
export type RedisClient =
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(command: string[]): Promise<unknown> }

/**
 * Remembers handled events in Redis 2.6.12 or later, for all processes that share it. Every key begins with
 * `hooks:replay:` and ends by itself. Each call is one `EVAL` over one key. Redis must neither evict keys that end
 * (`maxmemory-policy noeviction`), nor lose them in a failover: what it forgets is handled again.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver } from '@hooks/verify'
 * import { redisReplayStore } from '@hooks/verify/redis'
 * import { Redis } from 'ioredis'
 *
 * const redis = new Redis(process.env.REDIS_URL ?? '', { maxRetriesPerRequest: 1 })
 *
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, replay: redisReplayStore(redis) })
 * ```
 */
export function redisReplayStore(client: RedisClient): ReplayStore {
  const run = (script: string, key: string, ...values: string[]): Promise<unknown> => {
    const args = [script, '1', `hooks:replay:${key}`, ...values]
    return 'call' in client ? client.call('EVAL', ...args) : client.sendCommand(['EVAL', ...args])
  }
  return {
    claim: async (key, token, leaseSeconds) =>
      `${await run(claim, key, token, milliseconds(leaseSeconds))}` as ClaimVerdict,
    complete: async (key, token, retentionSeconds) =>
      Number(await run(complete, key, token, milliseconds(retentionSeconds))) === 1,
    async release(key, token) {
      await run(release, key, token)
    },
  }
}

function milliseconds(seconds: number): string {
  return String(Math.max(1, Math.round(seconds * 1000)))
}

/** The value of a key is the token of its claim, or `completed`. */
const claim = `
local held = redis.call('GET', KEYS[1])
if held == 'completed' then return 'completed' end
if held and held ~= ARGV[1] then return 'in-progress' end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 'claimed'`

const complete = `
local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'completed', 'PX', ARGV[2])
return 1`

const release = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`
