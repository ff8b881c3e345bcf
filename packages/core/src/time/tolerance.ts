import type { ErrorCode } from '../codes.ts'
import type { TimeCheck, TimeFormat, TimestampRule } from '../contract/scheme.ts'
import { ConfigurationError } from '../errors.ts'

/** Give as `toleranceSeconds` to accept deliveries of any age, for example from a recorded archive. Replays pass. */
export const dangerouslyAcceptAnyTimestamp: unique symbol = /* @__PURE__ */ Symbol('dangerouslyAcceptAnyTimestamp')

export type Tolerance = number | typeof dangerouslyAcceptAnyTimestamp

export interface ToleranceRule {
  /** How far from now a time may be, to both sides, unless the option `toleranceSeconds` says otherwise. */
  readonly toleranceSeconds: number
}

/** Times of this format, near enough to now: neither too old nor in the future. */
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
