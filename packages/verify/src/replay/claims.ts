import { type Awaitable, chain, type EngineOptions } from '@hooks/core'
import type { AnyDelivery, Proof, ReplayStore } from '@hooks/core/contract'
import { WebhookVerificationError } from '../errors.ts'
import type { UnverifiedRequest } from '../late.ts'
import type { Report } from '../log.ts'
import { withinTime } from '../within-time.ts'
import { eventKey } from './event-key.ts'
import { createReplayMemory } from './memory.ts'
import { type ReplayOptions, type RequestText, replayRules } from './options.ts'

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
  const { store, namespace, leaseSeconds, retentionSeconds } = replayRules(replay)
  const { claim, complete, release } = store ? inTime(store) : createReplayMemory({ clock })
  // A count is enough for who is alone with its memory.
  let count = 0
  const newToken = (): string => (store ? crypto.randomUUID() : String(count++))
  const names = [namespace, tenantOf(options)]

  const notRecorded = (why: string, error?: unknown): void =>
    report('ERR_REPLAY_NOT_RECORDED', `An event was handled and may be handled once more: ${why}.`, error)

  const claimed = (key: string): Awaitable<Claim | undefined> => {
    const token = newToken()
    const granted: Claim = {
      complete: () =>
        attempt(
          () => complete(key, token, retentionSeconds),
          (recorded) => (recorded ? undefined : notRecorded('its handler took longer than leaseSeconds')),
          (error) => notRecorded('the store failed', error),
        ),
      release: () =>
        attempt(
          () => release(key, token),
          () => {},
          (error) => {
            const message = 'An event that was not handled cannot be delivered again before its lease ends.'
            report('ERR_REPLAY_STORE_UNAVAILABLE', message, error)
          },
        ),
    }
    return attempt(
      () => claim(key, token, leaseSeconds),
      (verdict) => {
        if (verdict === 'completed') return undefined
        if (verdict !== 'claimed') throw new WebhookVerificationError('ERR_REPLAY_IN_PROGRESS', 503)
        return granted
      },
      (cause) => {
        throw new WebhookVerificationError('ERR_REPLAY_STORE_UNAVAILABLE', 503, { cause })
      },
    )
  }

  return (delivery, proof, request, context) => {
    const namespaces = names.map((name) => textOf(name, request, context))
    return chain(eventKey(delivery, proof, namespaces, store ? 0 : 128, backend), claimed)
  }
}

const unclaimed: Claim = { complete() {}, release() {} }

/** As `chain`, for what may fail, at once or later. */
function attempt<Value, Result>(
  call: () => Awaitable<Value>,
  then: (value: Value) => Result,
  failed: (error: unknown) => Result,
): Awaitable<Result> {
  let value: Awaitable<Value>
  try {
    value = call()
  } catch (error) {
    return failed(error)
  }
  return value instanceof Promise ? value.then(then, failed) : then(value)
}

/** A store that also rejects where it throws, or says nothing: providers wait some ten seconds for their answer. */
function inTime(store: ReplayStore): ReplayStore {
  const started = async <Result>(call: () => Promise<Result>): Promise<Result> => call()
  const patient = <Result>(result: Promise<Result>): Promise<Result> =>
    withinTime(result, 5_000, 'The replay store did not answer in time.')
  return {
    claim(...given) {
      const [key, token] = given
      const claiming = started(() => store.claim(...given))
      return patient(claiming).catch((error): never => {
        // It may yet be granted, when nobody waits for it any more.
        claiming.then(() => store.release(key, token)).catch(() => {})
        throw error
      })
    },
    complete: (...given) => patient(started(() => store.complete(...given))),
    release: (...given) => patient(started(() => store.release(...given))),
  }
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
