import { ConfigurationError } from '@hooks/core'
import type { SecretInput } from '@hooks/core/contract'
import type { LateCredential, UnverifiedRequest } from './late.ts'
import { withinTime } from './within-time.ts'

/**
 * How long keys of a source are kept, and how many tenants.
 *
 * @example
 * ```ts
 * import { type KeySourceOptions, keySource } from '@hooks/verify'
 *
 * declare const database: { secretOf(tenant: string): Promise<string | undefined> }
 *
 * const options: KeySourceOptions<string | undefined> = {
 *   tenant: ({ url }) => new URL(url).searchParams.get('tenant') ?? undefined,
 *   load: (tenant) => database.secretOf(tenant),
 *   maximumAgeSeconds: 60,
 * }
 * export const secret = keySource(options)
 * ```
 */
export interface KeySourceOptions<Value> {
  /**
   * Which tenant a request is for, of what is not verified yet: a part of the URL, say. A text of at most 512
   * characters; anything else has no secret, and nothing is loaded. Default: there is one secret for all requests.
   */
  // biome-ignore lint/suspicious/noExplicitAny: every framework has its own context, and users annotate it
  tenant?: (request: UnverifiedRequest, context: any) => string | undefined
  /** Asks the database, or wherever secrets are. `undefined` where there is no such tenant. */
  load: (tenant: string) => Value | Promise<Value>
  /** How long a secret serves before it is loaded again: how long a revoked one still verifies. Default: 300. */
  maximumAgeSeconds?: number
  /** How many tenants are remembered. Unknown ones are forgotten first, then the least recently used. Default: 1000. */
  maximumTenants?: number
  /** How long a request waits for `load`. Default: 5000. */
  timeoutMs?: number
  /** Milliseconds since 1970. Default: `Date.now`. */
  clock?: () => number
}

/**
 * A secret per tenant, for the options of whatever answers HTTP. However many requests come, a tenant's secret is loaded
 * once at a time and then kept. Where `load` fails, requests are answered 503, and the next attempt is made a second
 * later at the earliest; a tenant that is unknown is not asked for again for half a minute.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver, keySource } from '@hooks/verify'
 *
 * declare const database: { secretOf(tenant: string): Promise<string | undefined> }
 *
 * // POST /webhooks/finix/<tenant>
 * const secret = keySource({
 *   tenant: ({ url }) => new URL(url).pathname.split('/')[3],
 *   load: (tenant) => database.secretOf(tenant),
 * })
 *
 * export default createReceiver(finix, { secret }).on('transfer.created', (delivery) => console.log(delivery.data.id))
 * ```
 * @throws ConfigurationError ERR_OPTION_INVALID
 */
export function keySource<Value = SecretInput>(options: KeySourceOptions<Value>): LateCredential<Value | undefined> {
  const { tenant = () => '', load, clock = Date.now } = options
  const { maximumAgeSeconds = 300, maximumTenants = 1000, timeoutMs = 5000 } = options
  checkOptions({ tenant, load, clock }, { maximumAgeSeconds, maximumTenants, timeoutMs })
  const maximumAgeMs = maximumAgeSeconds * 1000
  const entries = createMemory<Entry<Value>>(maximumTenants)

  function loading(key: string): Entry<Value> {
    const startedMs = clock()
    const deadlineMs = startedMs + timeoutMs
    const entry: Entry<Value> = {
      value: Promise.resolve(key).then(load),
      deadlineMs,
      untilMs: deadlineMs + retryAfterMs,
    }
    entry.value.then(
      (value) => {
        const known = value !== undefined && value !== null
        entry.untilMs = startedMs + (known ? maximumAgeMs : Math.min(unknownAgeMs, maximumAgeMs))
        if (known) entries.keep(key, entry)
      },
      () => {
        entry.untilMs = clock() + retryAfterMs
      },
    )
    return entry
  }

  const give: LateCredential<Value | undefined> = (request, context) => {
    const key: unknown = tenant(request, context)
    if (typeof key !== 'string' || key.length > maximumKeyLength) return undefined
    const found = entries.get(key)
    const entry = found && clock() < found.untilMs ? found : entries.add(key, loading(key))
    return withinTime(entry.value, entry.deadlineMs - clock(), 'The secret was not loaded in time.')
  }
  // Whose an event is, so that the ids of one tenant say nothing about those of another.
  return Object.assign(give, { tenant })
}

const retryAfterMs = 1000
const unknownAgeMs = 30_000
const maximumKeyLength = 512

interface Entry<Value> {
  readonly value: Promise<Value>
  /** Until when requests wait for the value. */
  readonly deadlineMs: number
  /** Until when the entry serves, whatever has become of it. */
  untilMs: number
}

interface Memory<Item> {
  get(key: string): Item | undefined
  add(key: string, item: Item): Item
  /** The item has proved its worth: others are forgotten before it. */
  keep(key: string, item: Item): void
}

/** Whoever makes up tenants makes us forget tenants that are made up. */
function createMemory<Item>(maximum: number): Memory<Item> {
  const kept = new Map<string, Item>()
  const others = new Map<string, Item>()

  function makeRoom(): void {
    if (kept.size + others.size < maximum) return
    const map = others.size > 0 ? others : kept
    for (const key of map.keys()) {
      map.delete(key)
      return
    }
  }

  return {
    get(key) {
      const map = kept.has(key) ? kept : others
      const item = map.get(key)
      // To the end: the first is the least recently used.
      if (item !== undefined && map.delete(key)) map.set(key, item)
      return item
    },
    add(key, item) {
      kept.delete(key)
      others.delete(key)
      makeRoom()
      others.set(key, item)
      return item
    },
    keep(key, item) {
      // Loaded again in the meantime, where it was slow.
      if (kept.has(key) || (others.has(key) && others.get(key) !== item)) return
      others.delete(key)
      makeRoom()
      kept.set(key, item)
    },
  }
}

/** @throws ConfigurationError ERR_OPTION_INVALID */
function checkOptions(functions: Readonly<Record<string, unknown>>, numbers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(functions)) {
    if (typeof value !== 'function') throw new ConfigurationError('ERR_OPTION_INVALID', `${name} must be a function.`)
  }
  for (const [name, value] of Object.entries(numbers)) {
    if (!(Number.isFinite(value) && Number(value) > 0)) {
      throw new ConfigurationError('ERR_OPTION_INVALID', `${name} must be a number above 0.`)
    }
  }
}
