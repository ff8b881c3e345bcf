import { parseJson } from '../body/json.ts'
import { valueAt } from '../body/value-at.ts'
import { chain } from '../chain.ts'
import type { Algorithm, TimestampRule } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import type { Tolerance } from '../time/tolerance.ts'
import { around } from './around.ts'

/**
 * A time in the signed JSON, believed, and so judged, only after the signature.
 *
 * @example
 * ```ts
 * import { hmacSha256, textKey, unixMilliseconds, withBodyTimestamp } from '@hooks/core'
 *
 * export const algorithm = withBodyTimestamp(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), {
 *   path: 'sentAt', // {"sentAt": 1735657903000, …}
 *   type: 'number',
 *   format: unixMilliseconds({ toleranceSeconds: 60 }),
 * })
 * ```
 */
export function withBodyTimestamp<Base extends Algorithm>(
  algorithm: Base,
  { path, type, format }: { readonly path: string; readonly type: 'string' | 'number'; readonly format: TimestampRule },
): Base {
  return around(algorithm, [], (compile, options) => {
    const { toleranceSeconds } = options as { toleranceSeconds?: Tolerance }
    const checkTime = format.compile(toleranceSeconds)
    const verify = compile()
    return (request) =>
      chain(verify(request), (verdict) => {
        if (!verdict.ok) return verdict
        const { proof } = verdict
        const value = valueAt(payloadOf(proof.event, proof.body ?? request.body), path)
        const signedAtMs = checkTime(textOf(value, type), request.receivedAtMs)
        if (typeof signedAtMs === 'string') return refuse(signedAtMs)
        const signature = proof.signature && { ...proof.signature, timestamp: new Date(signedAtMs) }
        return { ok: true, proof: { ...proof, ...(signature && { signature }) } }
      })
  })
}

/** Nothing where there is nothing; a text that is no time where the value is of another type. */
function textOf(value: unknown, type: 'string' | 'number'): string | undefined {
  if (value === undefined) return undefined
  return typeof value === type ? String(value) : ''
}

function payloadOf(event: { readonly value: unknown } | undefined, body: Uint8Array): unknown {
  try {
    return event ? event.value : parseJson(body)
  } catch {
    return undefined
  }
}
