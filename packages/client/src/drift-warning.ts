import type { ResponseDrift } from './drift.ts'

const windowMs = 60_000
const maximumPlaces = 1000

/** One `console.warn` per operation and place (whatever the index in a list) and minute. */
export function createDriftWarning(): (drift: readonly ResponseDrift[]) => void {
  const warned = new Map<string, number>()
  return (drift) => {
    const now = Date.now()
    for (const { provider, operation, status, path, expected, found } of drift) {
      const place = `${operation} ${path.replace(/\[\d+\]/g, '[]')}`
      if (now - (warned.get(place) ?? -Infinity) < windowMs) continue
      if (warned.size >= maximumPlaces) warned.clear()
      warned.set(place, now)
      const is = found === 'missing' ? 'is missing' : `is ${found}`
      console.warn(
        `[hooks] ${provider} ${operation} ${status}: ${path} should be ${expected} and ${is}: ` +
          'the specification has drifted, see docs/guides/response-drift.md',
      )
    }
  }
}
