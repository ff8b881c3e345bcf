import type { ErrorCode } from '../codes.ts'
import type { TimestampRule } from '../contract/scheme.ts'
import { ConfigurationError } from '../errors.ts'

/** Give as `toleranceSeconds` to accept deliveries of any age, for example from a recorded archive. Replays pass. */
export const dangerouslyAcceptAnyTimestamp: unique symbol = Symbol('dangerouslyAcceptAnyTimestamp')

export type Tolerance = number | typeof dangerouslyAcceptAnyTimestamp

/** Strict: digits only, no sign, no leading zero, no fraction, so that the signed text is the number it seems. */
const digits = /^(?:0|[1-9][0-9]{0,12})$/

/** Seconds since 1970, beside the signature. */
export function unixSeconds({ toleranceSeconds }: { toleranceSeconds: number }): TimestampRule {
  return {
    toleranceSeconds,
    read({ timestamp }) {
      if (timestamp === undefined) return 'ERR_TIMESTAMP_MISSING'
      return digits.test(timestamp) ? Number(timestamp) * 1000 : 'ERR_TIMESTAMP_MALFORMED'
    },
    write: (time) => String(Math.floor(time.getTime() / 1000)),
  }
}

/** The tolerance in milliseconds. @throws ConfigurationError ERR_OPTION_INVALID */
export function compileTolerance(rule: TimestampRule | undefined, given: Tolerance | undefined): number {
  if (given === dangerouslyAcceptAnyTimestamp) return Number.POSITIVE_INFINITY
  const tolerance = given ?? rule?.toleranceSeconds ?? 0
  if (typeof tolerance === 'number' && Number.isFinite(tolerance) && tolerance >= 0) return tolerance * 1000
  throw new ConfigurationError('ERR_OPTION_INVALID', 'toleranceSeconds must be a number of seconds, 0 or more.')
}

/** Why a time must be refused, if it must. Two-sided: a future one is refused too. */
export function untimely(signedAtMs: number | ErrorCode, toleranceMs: number, nowMs: number): ErrorCode | undefined {
  if (typeof signedAtMs === 'string') return signedAtMs
  if (nowMs - signedAtMs > toleranceMs) return 'ERR_TIMESTAMP_STALE'
  return signedAtMs - nowMs > toleranceMs ? 'ERR_TIMESTAMP_FUTURE' : undefined
}
