import type { ErrorCode } from './codes.ts'
import type { TimestampRule } from './contract/scheme.ts'
import { ConfigurationError } from './errors.ts'

/** Give as `toleranceSeconds` to accept deliveries of any age, for example from a recorded archive. Replays pass. */
export const dangerouslyAcceptAnyTimestamp: unique symbol = Symbol('dangerouslyAcceptAnyTimestamp')

export type Tolerance = number | typeof dangerouslyAcceptAnyTimestamp

/** Strict: digits only, no sign, no leading zero, no fraction, so that the signed text is the number it seems. */
const digits = /^(?:0|[1-9][0-9]{0,12})$/

export function checkedTolerance(tolerance: Tolerance): Tolerance {
  if (tolerance === dangerouslyAcceptAnyTimestamp) return tolerance
  if (typeof tolerance === 'number' && Number.isFinite(tolerance) && tolerance >= 0) return tolerance
  throw new ConfigurationError('ERR_OPTION_INVALID')
}

/** The error code of a timestamp that must be refused, or undefined. Two-sided: a future one is refused too. */
export function refusedTimestamp(
  text: string | undefined,
  rule: TimestampRule,
  tolerance: Tolerance,
  nowMs: number,
): ErrorCode | undefined {
  if (text === undefined) return 'ERR_TIMESTAMP_MISSING'
  if (!digits.test(text)) return 'ERR_TIMESTAMP_MALFORMED'
  if (tolerance === dangerouslyAcceptAnyTimestamp) return undefined
  const ageMs = nowMs - timestampMs(text, rule)
  if (ageMs > tolerance * 1000) return 'ERR_TIMESTAMP_STALE'
  return ageMs < -tolerance * 1000 ? 'ERR_TIMESTAMP_FUTURE' : undefined
}

export function timestampMs(text: string, rule: TimestampRule): number {
  return Number(text) * (rule.unit === 'seconds' ? 1000 : 1)
}
