import type { ErrorCode } from '../codes.ts'
import type { TimeCheck, TimeFormat, TimestampRule } from '../contract/scheme.ts'
import { ConfigurationError } from '../errors.ts'

/**
 * Give as `toleranceSeconds` to accept deliveries of any age, for example from a recorded archive. Replays pass.
 *
 * @example
 * ```ts
 * import { dangerouslyAcceptAnyTimestamp } from '@hooks/core'
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * // For a recorded archive: an endpoint would accept replays of any age.
 * export const verifier = createVerifier(finix, {
 *   secret: process.env.FINIX_SECRET,
 *   toleranceSeconds: dangerouslyAcceptAnyTimestamp,
 * })
 * ```
 */
export const dangerouslyAcceptAnyTimestamp: unique symbol = /* @__PURE__ */ Symbol('dangerouslyAcceptAnyTimestamp')

export type Tolerance = number | typeof dangerouslyAcceptAnyTimestamp

export interface ToleranceRule {
  /** How far from now a time may be, to both sides, unless the option `toleranceSeconds` says otherwise. */
  readonly toleranceSeconds: number
}

/**
 * Times of this format, near enough to now: neither too old nor in the future.
 *
 * @example
 * ```ts
 * import { timestampRule } from '@hooks/core'
 *
 * // Minutes since 1970.
 * export const timestamp = timestampRule(
 *   {
 *     read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) * 60_000 : undefined),
 *     write: (time) => String(Math.floor(time.getTime() / 60_000)),
 *   },
 *   { toleranceSeconds: 300 },
 * )
 * ```
 * @throws ConfigurationError ERR_OPTION_INVALID where it is compiled with a tolerance that is no number of seconds
 */
export function timestampRule(format: TimeFormat, rule: ToleranceRule): TimestampRule {
  return {
    ...format,
    compile(given = rule.toleranceSeconds): TimeCheck {
      const seconds = given === dangerouslyAcceptAnyTimestamp ? Number.MAX_VALUE : given
      const toleranceMs = Number.isFinite(seconds) ? (seconds as number) * 1000 : -1
      if (toleranceMs < 0) {
        throw new ConfigurationError('ERR_OPTION_INVALID', 'toleranceSeconds must be a number of seconds, 0 or more.')
      }
      return (text, nowMs): number | ErrorCode => {
        if (text === undefined) return 'ERR_TIMESTAMP_MISSING'
        const time = format.read(text)
        if (time === undefined) return 'ERR_TIMESTAMP_MALFORMED'
        if (time - nowMs > toleranceMs) return 'ERR_TIMESTAMP_FUTURE'
        // Also where now is no time.
        return nowMs - time <= toleranceMs ? time : 'ERR_TIMESTAMP_STALE'
      }
    },
  }
}
