import { type Awaitable, chain } from '../chain.ts'
import type { Algorithm, ReceivedRequest, RequestForm, Verdict } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import { around } from './around.ts'

export interface WithForms {
  readonly forms: readonly RequestForm[]
}

/**
 * For providers that sign another form of the request than the one on the wire: each form in turn, until one is what
 * was signed; the proof holds that form. Every form costs a signature check, so lists are short.
 *
 * @example
 * ```ts
 * import { canonicalJson, hmacSha256, textKey, withForms } from '@hooks/core'
 *
 * // What is signed is the JSON with sorted keys, whatever the order on the wire.
 * export const algorithm = withForms(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), [canonicalJson])
 * ```
 */
export function withForms<Base extends Algorithm>(algorithm: Base, forms: readonly RequestForm[]): Base & WithForms {
  const wrapped = around(algorithm, [], (compile) => {
    const verify = compile()
    const attempt = (request: ReceivedRequest, position: number): Awaitable<Verdict> => {
      const make = forms[position]
      if (!make) return refuse('ERR_SIGNATURE_MISMATCH')
      const form = make(request)
      if (!form) return attempt(request, position + 1)
      const { received = request.body } = request
      return chain(verify({ ...request, ...form, received }), (verdict): Awaitable<Verdict> => {
        if (verdict.ok) {
          const { body, event } = form
          // Another URL alone is no other form of the body.
          if (body === request.body && !event) return verdict
          return { ok: true, proof: { ...verdict.proof, body, event } }
        }
        return verdict.code === 'ERR_SIGNATURE_MISMATCH' ? attempt(request, position + 1) : verdict
      })
    }
    return (request) => attempt(request, 0)
  })
  return { ...wrapped, forms }
}
