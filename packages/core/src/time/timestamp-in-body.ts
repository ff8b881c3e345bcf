import type { TimestampRule } from '../contract/scheme.ts'

const grammar = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

/** An ISO 8601 time in UTC, at the top of the signed JSON. For schemes whose forms parse the body. */
export function timestampInBody({
  field,
  toleranceSeconds,
}: {
  field: string
  toleranceSeconds: number
}): TimestampRule {
  return {
    toleranceSeconds,
    inBody: true,
    read(_parts, event) {
      const text = typeof event === 'object' && event !== null ? (event as Record<string, unknown>)[field] : undefined
      if (text === undefined) return 'ERR_TIMESTAMP_MISSING'
      const time = typeof text === 'string' && grammar.test(text) ? Date.parse(text) : Number.NaN
      return Number.isNaN(time) ? 'ERR_TIMESTAMP_MALFORMED' : time
    },
    write: (time) => time.toISOString(),
  }
}
