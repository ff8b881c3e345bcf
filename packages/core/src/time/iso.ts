import type { TimeFormat, TimestampRule } from '../contract/scheme.ts'
import { type ToleranceRule, timestampRule } from './tolerance.ts'

const grammar = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

const format: TimeFormat = {
  read(text) {
    const time = grammar.test(text) ? Date.parse(text) : Number.NaN
    return Number.isNaN(time) ? undefined : time
  },
  write: (time) => time.toISOString(),
}

/**
 * A time of ISO 8601 in UTC, such as `2024-12-31T15:11:43Z`.
 *
 * @example
 * ```ts
 * import { isoTime } from '@hooks/core'
 *
 * const rule = isoTime({ toleranceSeconds: 300 })
 * console.log(rule.read('2024-12-31T15:11:43Z')) // 1735657903000
 * ```
 */
export function isoTime(rule: ToleranceRule): TimestampRule {
  return timestampRule(format, rule)
}
