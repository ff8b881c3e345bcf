import { type Awaitable, chain, type EngineOptions } from '@hooks/core'
import type { AnyDelivery, ClaimVerdict, Proof, ReplayStore } from '@hooks/core/contract'
import { WebhookVerificationError } from '../errors.ts'
import type { UnverifiedRequest } from '../late.ts'
import type { Report } from '../log.ts'
import { withinTime } from '../within-time.ts'
import { eventKey, plainKey } from './event-key.ts'
import { createReplayMemory, type ReplayMemory } from './memory.ts'
import { type ReplayOptions, type ReplayRules, type RequestText, replayRules } from './options.ts'

/** The right to handle an event. Neither call throws or rejects. */
export interface Claim {
  /** It was handled, and is never handed on again. */
  complete(): Awaitable<void>
  /** It was not: the provider may deliver it again. */
  release(): Awaitable<void>
}

/**
 * Claims the event of a delivery; `undefined` if it was handled before.
 * Throws, or rejects with, a WebhookVerificationError ERR_REPLAY_IN_PROGRESS or ERR_REPLAY_STORE_UNAVAILABLE.
 */
export type Claims = (
  delivery: AnyDelivery,
  proof: Proof,
  request: UnverifiedRequest,
  context: unknown,
) => Awaitable<Claim | undefined>

/**
 * Whether events are handed on more than once.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver, type ReplayProtection } from '@hooks/verify'
 *
 * // The handlers do the same however often they are called.
 * const off: ReplayProtection = { replay: false }
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, ...off })
 * ```
 */
export interface ReplayProtection {
  /**
   * Where handled events are remembered, so that none is handed on twice; or more about it. `false` for no protection.
   * Default: in the memory of this process, the last 50 000.
   */
  replay?: false | ReplayStore | ReplayOptions
}

/** @throws ConfigurationError ERR_OPTION_INVALID */
export function createClaims(options: ReplayProtection & EngineOptions, report: Report): Claims {
  const { replay = {}, clock = Date.now, backend } = options
  if (replay === false) return () => unclaimed
  const rules = replayRules(replay)
  const { store, namespace } = rules
  const tenant = tenantOf(options)
  const keys = store ? inStore(store, rules, report) : inMemory(createReplayMemory({ clock }), rules, report)

  let claims = 0
  const claimed = (key: string): Awaitable<Claim | undefined> => {
    // A count is enough for who is alone with its memory.
    const token = store ? crypto.randomUUID() : String(claims++)
    return chain(keys.claim(key, token), (verdict) => {
      if (verdict === 'completed') return undefined
      if (verdict !== 'claimed') throw new WebhookVerificationError('ERR_REPLAY_IN_PROGRESS', 503)
      return { complete: () => keys.complete(key, token), release: () => keys.release(key, token) }
    })
  }

  return (delivery, proof, request, context) => {
    const namespaces = [textOf(namespace, request, context), textOf(tenant, request, context)] as const
    const plain = store ? undefined : plainKey(delivery, namespaces)
    return chain(plain ?? eventKey(delivery, proof, namespaces, backend), claimed)
  }
}

const unclaimed: Claim = { complete() {}, release() {} }

/** A store, for one endpoint: what it fails in is a refusal, or a line in the log. */
interface Keys {
  /** Throws, or rejects with, a WebhookVerificationError ERR_REPLAY_STORE_UNAVAILABLE. */
  claim(key: string, token: string): Awaitable<ClaimVerdict>
  complete(key: string, token: string): Awaitable<void>
  release(key: string, token: string): Awaitable<void>
}

/** At once, from the first call to the last: promises would cost a good part of what a signature does. */
function inMemory(memory: ReplayMemory, { leaseSeconds, retentionSeconds }: ReplayRules, report: Report): Keys {
  return {
    claim(key, token) {
      try {
        return memory.claim(key, token, leaseSeconds)
      } catch (error) {
        throw unavailable(error)
      }
    },
    complete(key, token) {
      if (!memory.complete(key, token, retentionSeconds)) notRecorded(report, late)
    },
    release: memory.release,
  }
}

/** A store may throw, be at once, or say nothing: providers wait some ten seconds for their answer. */
function inStore(store: ReplayStore, { leaseSeconds, retentionSeconds }: ReplayRules, report: Report): Keys {
  const inTime = <Result>(result: Promise<Result>): Promise<Result> =>
    withinTime(Promise.resolve(result), 5_000, 'The replay store did not answer in time.')
  return {
    async claim(key, token) {
      let claiming: Promise<ClaimVerdict> | undefined
      try {
        claiming = Promise.resolve(store.claim(key, token, leaseSeconds))
        return await inTime(claiming)
      } catch (error) {
        // It may yet be granted, when nobody waits for it any more.
        claiming?.then(() => store.release(key, token)).catch(() => {})
        throw unavailable(error)
      }
    },
    async complete(key, token) {
      try {
        if (!(await inTime(store.complete(key, token, retentionSeconds)))) notRecorded(report, late)
      } catch (error) {
        notRecorded(report, 'the store failed', error)
      }
    },
    async release(key, token) {
      try {
        await inTime(store.release(key, token))
      } catch (error) {
        const message = 'An event that was not handled cannot be delivered again before its lease ends.'
        report('ERR_REPLAY_STORE_UNAVAILABLE', message, error)
      }
    },
  }
}

const late = 'its handler took longer than leaseSeconds'

function notRecorded(report: Report, why: string, error?: unknown): void {
  report('ERR_REPLAY_NOT_RECORDED', `An event was handled and may be handled once more: ${why}.`, error)
}

function unavailable(cause: unknown): WebhookVerificationError {
  return new WebhookVerificationError('ERR_REPLAY_STORE_UNAVAILABLE', 503, { cause })
}

/** The tenant by which a `keySource` finds the secret. */
function tenantOf(options: object): RequestText {
  const source = Object.values(options).find((value) => typeof value === 'function' && 'tenant' in value)
  return source?.tenant ?? ''
}

function textOf(name: RequestText, request: UnverifiedRequest, context: unknown): string {
  if (typeof name === 'string') return name
  try {
    const text: unknown = name(request, context)
    if (typeof text === 'string') return text
  } catch (cause) {
    throw new WebhookVerificationError('ERR_OPTION_INVALID', 500, { message: 'replay.namespace threw.', cause })
  }
  throw new WebhookVerificationError('ERR_OPTION_INVALID', 500, { message: 'replay.namespace gave no text.' })
}
