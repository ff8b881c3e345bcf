import type { EngineOptions } from '@hooks/core'
import type { AnyDelivery, Proof, ReplayStore } from '@hooks/core/contract'
import { WebhookVerificationError } from '../errors.ts'
import type { UnverifiedRequest } from '../late.ts'
import type { Report } from '../log.ts'
import { withinTime } from '../within-time.ts'
import { eventKey } from './event-key.ts'
import { type ReplayOptions, type RequestText, replayRules } from './options.ts'

/** The right to handle an event. Neither call rejects. */
export interface Claim {
  /** It was handled, and is never handed on again. */
  complete(): Promise<void>
  /** It was not: the provider may deliver it again. */
  release(): Promise<void>
}

/**
 * Claims the event of a delivery; `undefined` if it was handled before.
 * Rejects with a WebhookVerificationError ERR_REPLAY_IN_PROGRESS or ERR_REPLAY_STORE_UNAVAILABLE.
 */
export type Claims = (
  delivery: AnyDelivery,
  proof: Proof,
  request: UnverifiedRequest,
  context: unknown,
) => Promise<Claim | undefined>

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
  if (replay === false) return async () => unclaimed
  const { store, namespace, leaseSeconds, retentionSeconds, isOwnMemory } = replayRules(replay, clock)
  const inTime: InTime = isOwnMemory ? (result) => result : withinPatience
  const names = [namespace, tenantOf(options)]

  const notRecorded = (why: string, error?: unknown): void =>
    report('ERR_REPLAY_NOT_RECORDED', `An event was handled and may be handled once more: ${why}.`, error)

  return async (delivery, proof, request, context) => {
    const namespaces = names.map((name) => textOf(name, request, context))
    const key = await eventKey(delivery, proof, namespaces, backend)
    const token = crypto.randomUUID()
    const claiming = started(() => store.claim(key, token, leaseSeconds))
    const verdict = await inTime(claiming).catch((error) => {
      // It may yet be granted, when nobody waits for it any more.
      claiming.then(() => store.release(key, token)).catch(() => {})
      throw new WebhookVerificationError('ERR_REPLAY_STORE_UNAVAILABLE', 503, { cause: error })
    })
    if (verdict === 'completed') return undefined
    if (verdict !== 'claimed') throw new WebhookVerificationError('ERR_REPLAY_IN_PROGRESS', 503)
    return {
      complete: () =>
        inTime(started(() => store.complete(key, token, retentionSeconds))).then(
          (recorded) => (recorded ? undefined : notRecorded('its handler took longer than leaseSeconds')),
          (error) => notRecorded('the store failed', error),
        ),
      release: () =>
        inTime(started(() => store.release(key, token))).catch((error) => {
          const message = 'An event that was not handled cannot be delivered again before its lease ends.'
          report('ERR_REPLAY_STORE_UNAVAILABLE', message, error)
        }),
    }
  }
}

const unclaimed: Claim = { complete: async () => {}, release: async () => {} }

/** Also what a store throws instead of rejecting. */
async function started<Result>(call: () => Promise<Result>): Promise<Result> {
  return call()
}

type InTime = <Result>(result: Promise<Result>) => Promise<Result>

/** Providers wait some ten seconds for their answer. */
const withinPatience: InTime = (result) => withinTime(result, 5_000, 'The replay store did not answer in time.')

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
