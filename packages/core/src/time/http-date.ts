import type { TimeFormat, TimestampRule } from '../contract/scheme.ts'
import { type ToleranceRule, timestampRule } from './tolerance.ts'

const format: TimeFormat = {
  read(text) {
    const time = Date.parse(text)
    return !Number.isNaN(time) && new Date(time).toUTCString() === text ? time : undefined
  },
  write: (time) => time.toUTCString(),
}

/**
 * A date of HTTP (RFC 9110, IMF-fixdate), such as `Tue, 31 Dec 2024 15:11:43 GMT`.
 *
 * @example
 * ```ts
 * import { httpDate } from '@hooks/core'
 *
 * const rule = httpDate({ toleranceSeconds: 300 })
 * console.log(rule.write(new Date(1_735_657_903_000))) // Tue, 31 Dec 2024 15:11:43 GMT
 * ```
 */
export function httpDate(rule: ToleranceRule): TimestampRule {
  return timestampRule(format, rule)
}
