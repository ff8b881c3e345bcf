import { chain } from '../chain.ts'
import type { Algorithm, ContentReader, DigestEncoding } from '../contract/scheme.ts'
import { sha256 } from '../crypto/digest.ts'
import { around } from './around.ts'

/**
 * For schemes that sign the SHA-256 of the body: computes it, so that the part `bodyDigest` is there.
 *
 * @example
 * ```ts
 * import { bodyDigest, hex, hmacSha256, signatureHeader, textKey, withBodyDigest } from '@hooks/core'
 * import type { SecretCredentials, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<SecretCredentials> = {
 *   algorithm: withBodyDigest(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), hex),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: ['sha256=', bodyDigest],
 *   digest: hex,
 * }
 * ```
 */
export function withBodyDigest<Base extends Algorithm>(algorithm: Base, encoding: DigestEncoding): Base {
  return around(algorithm, [], (compile, _options, { backend }) => {
    const verify = compile()
    return (request) =>
      chain(sha256(backend, [request.body], encoding), (bodyDigest) => verify({ ...request, bodyDigest }))
  })
}

/**
 * The SHA-256 of the body, of a scheme with `withBodyDigest`.
 *
 * @example
 * ```ts
 * import { bodyDigest, hex, hmacSha256, method, signatureHeader, textKey, withBodyDigest } from '@hooks/core'
 * import type { SecretCredentials, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<SecretCredentials> = {
 *   algorithm: withBodyDigest(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), hex),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [method, '\n', bodyDigest],
 *   digest: hex,
 * }
 * ```
 */
export const bodyDigest: ContentReader = (_parts, request) => request.bodyDigest
