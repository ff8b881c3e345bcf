import { type Awaitable, chain } from '../chain.ts'
import type { Algorithm, ReceivedRequest, SignedContent, Verdict } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import { around } from './around.ts'

/**
 * For bodies that hold several items, each with a signature of its own: `split` makes a request of each, and every one
 * must verify. A body without items proves nothing, and is refused.
 *
 * @example
 * ```ts
 * import { formFields, hmacSha256, textKey, utf8Bytes, withItems } from '@hooks/core'
 *
 * // `<signature>=<text>&<signature>=<text>`: a request is made of each item.
 * export const algorithm = withItems(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), (request) =>
 *   formFields(request.body).map(([signature, text]) => ({
 *     ...request,
 *     body: utf8Bytes(text),
 *     headers: { 'shop-signature': signature },
 *   })),
 * )
 * ```
 */
export function withItems<Base extends Algorithm>(
  algorithm: Base,
  split: (request: ReceivedRequest) => readonly ReceivedRequest[],
): Base {
  const wrapped = around(algorithm, [], (compile) => {
    const verify = compile()
    return (request) => {
      const items = split(request)
      const verifyFrom = (position: number, before: Verdict): Awaitable<Verdict> => {
        const item = items[position]
        if (!item) return before
        return chain(verify(item), (verdict) =>
          verdict.ok ? verifyFrom(position + 1, both(before, verdict)) : verdict,
        )
      }
      return verifyFrom(0, refuse('ERR_SIGNATURE_MISSING'))
    }
  })
  return { ...wrapped, inBody: true }
}

/** The later proof, for what is signed of both. */
function both(before: Verdict, { proof }: Extract<Verdict, { ok: true }>): Verdict {
  if (!before.ok) return { ok: true, proof }
  const content = (): SignedContent => [before, { proof }].flatMap((each) => [...(each.proof.content?.() ?? []), '\n'])
  return { ok: true, proof: { ...proof, content } }
}
