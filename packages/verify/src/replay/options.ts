import { ConfigurationError } from '@hooks/core'
import type { ReplayStore } from '@hooks/core/contract'
import type { UnverifiedRequest } from '../late.ts'

/**
 * For how long events are claimed and remembered, and where.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver, type ReplayOptions } from '@hooks/verify'
 *
 * const replay: ReplayOptions = { leaseSeconds: 300, retentionSeconds: 7 * 24 * 3600 }
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, replay })
 * ```
 */
export interface ReplayOptions {
  /** Where handled events are remembered. Default: the memory of this process, for this endpoint alone. */
  store?: ReplayStore
  /**
   * Keeps apart what must not be taken for one event: endpoints that share a store, or tenants (those of a `keySource`
   * are kept apart without). A function must choose by what chooses the secret: anything else in a request is the
   * sender's to change. Default: none.
   */
  namespace?: RequestText
  /** Seconds after which an event whose handler did not end, as in a crash, may be handled again. Default: 60. */
  leaseSeconds?: number
  /** Seconds a handled event is remembered: longer than the provider delivers again. Default: 345 600, four days. */
  retentionSeconds?: number
}

/** A text, or where to find it in a request. */
// biome-ignore lint/suspicious/noExplicitAny: every framework has its own context, and users annotate it
export type RequestText = string | ((request: UnverifiedRequest, context: any) => string)

/** The options with their defaults filled in, but for the store. */
export type ReplayRules = Readonly<Required<Omit<ReplayOptions, 'store'>> & Pick<ReplayOptions, 'store'>>

/** @throws ConfigurationError ERR_OPTION_INVALID */
export function replayRules(replay: ReplayStore | ReplayOptions): ReplayRules {
  if (typeof replay !== 'object' || replay === null) invalid('it must be false, a store, or an object of options')
  const options: ReplayOptions = 'claim' in replay ? { store: replay } : replay
  const { store, namespace = '', leaseSeconds = 60, retentionSeconds = 345_600 } = options
  const methods = ['claim', 'complete', 'release'] as const
  if (store !== undefined && !methods.every((name) => typeof store?.[name] === 'function')) {
    invalid('a store has the methods claim, complete and release')
  }
  if (!['string', 'function'].includes(typeof namespace)) invalid('namespace must be a text or a function')
  if (![leaseSeconds, retentionSeconds].every((each) => Number.isFinite(each) && each > 0)) {
    invalid('leaseSeconds and retentionSeconds must be above 0')
  }
  return { store, namespace, leaseSeconds, retentionSeconds }
}

function invalid(problem: string): never {
  throw new ConfigurationError('ERR_OPTION_INVALID', `replay: ${problem}.`)
}
