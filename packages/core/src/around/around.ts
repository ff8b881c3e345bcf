import type { Algorithm, CompiledVerifier, Scheme } from '../contract/scheme.ts'
import type { CryptoBackend } from '../crypto/backend.ts'

/**
 * An algorithm with something done before or after it, and the options that takes. `wrap` reads its own options before
 * it calls `compile`, so that what is wrong with them is told also where no key is there yet.
 *
 * @example
 * ```ts
 * import { around, chain, headerValue, hmacSha256, refuse, textKey } from '@hooks/core'
 *
 * // Verifies as HMAC does, and then asks for one more header.
 * export const algorithm = around(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), [], (compile) => {
 *   const verify = compile()
 *   return (request) =>
 *     chain(verify(request), (verdict) =>
 *       headerValue(request.headers, 'shop-event') === undefined ? refuse('ERR_SIGNATURE_MALFORMED') : verdict,
 *     )
 * })
 * ```
 */
export function around<Base extends Algorithm, More = unknown>(
  algorithm: Base,
  credentials: readonly string[],
  wrap: (
    compile: () => CompiledVerifier,
    options: object,
    context: { readonly scheme: Scheme; readonly backend: CryptoBackend },
  ) => CompiledVerifier,
): Base & Algorithm<More> {
  const wrapped: Algorithm = {
    ...algorithm,
    credentials: [...algorithm.credentials, ...credentials],
    compile: (scheme, options, backend) =>
      wrap(() => algorithm.compile(scheme, options, backend), options, { scheme, backend }),
  }
  return wrapped as Base & Algorithm<More>
}
