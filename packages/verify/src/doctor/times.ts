import type { ErrorCode } from '@hooks/core'
import type { Proof } from '@hooks/core/contract'
import type { Cause } from './causes.ts'

/** By how much the time of a signature that is right is off, and which unit explains it. */
export function timeFinding(
  code: ErrorCode,
  proof: Proof | undefined,
  receivedAtMs: number,
): { readonly cause: Cause; readonly detail?: string } | undefined {
  if (code !== 'ERR_TIMESTAMP_STALE' && code !== 'ERR_TIMESTAMP_FUTURE') return undefined
  const cause = code === 'ERR_TIMESTAMP_STALE' ? 'timestamp-stale' : 'timestamp-future'
  const signedAtMs = proof?.signature?.timestamp?.getTime()
  if (signedAtMs === undefined || Number.isNaN(signedAtMs)) return { cause }
  for (const [unit, factor] of [
    ['It is in milliseconds.', 1 / 1000],
    ['It is in seconds.', 1000],
  ] as const) {
    if (Math.abs(signedAtMs * factor - receivedAtMs) < likelyAgeMs) return { cause: 'timestamp-unit', detail: unit }
  }
  const seconds = Math.round(Math.abs(receivedAtMs - signedAtMs) / 1000)
  const side = code === 'ERR_TIMESTAMP_STALE' ? 'before it arrived' : 'after it arrived'
  const hours = seconds / 3600
  const zone = seconds > 0 && Math.abs(hours - Math.round(hours)) < 1 / 60 && hours > 0.5 && hours < 14.5
  const hint = zone ? ` That is ${Math.round(hours)} h: is a local time taken for UTC?` : ''
  return { cause, detail: `Signed ${seconds} s ${side}.${hint}` }
}

/** A year: in the other unit, a time is off by decades. */
const likelyAgeMs = 366 * 24 * 3600 * 1000
