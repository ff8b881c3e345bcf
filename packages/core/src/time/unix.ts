import type { TimestampRule } from '../contract/scheme.ts'
import { type ToleranceRule, timestampRule } from './tolerance.ts'

/**
 * Seconds since 1970.
 *
 * @example
 * ```ts
 * import { unixSeconds } from '@hooks/core'
 *
 * const rule = unixSeconds({ toleranceSeconds: 300 })
 * console.log(rule.read('1735657903')) // 1735657903000
 * ```
 */
export function unixSeconds(rule: ToleranceRule): TimestampRule {
  return unixTime(rule, 1000)
}

/**
 * Milliseconds since 1970. The unit is the scheme's: it is never guessed from the size of a number.
 *
 * @example
 * ```ts
 * import { unixMilliseconds } from '@hooks/core'
 *
 * const rule = unixMilliseconds({ toleranceSeconds: 300 })
 * console.log(rule.read('1735657903000')) // 1735657903000
 * ```
 */
export function unixMilliseconds(rule: ToleranceRule): TimestampRule {
  return unixTime(rule, 1)
}

/** Strict: digits only, no sign, no leading zero, no fraction, so that the signed text is the number it seems. */
const digits = /^(?:0|[1-9][0-9]{0,12})$/

function unixTime(rule: ToleranceRule, unitMs: number): TimestampRule {
  const format = {
    read: (text: string) => (digits.test(text) ? Number(text) * unitMs : undefined),
    write: (time: Date) => String(Math.floor(time.getTime() / unitMs)),
  }
  return timestampRule(format, rule)
}
