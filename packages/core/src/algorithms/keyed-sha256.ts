import type { CryptoBackend } from '../crypto/backend.ts'
import { sha256 } from '../crypto/digest.ts'
import { type HmacAlgorithm, type HmacRule, hmacSha256 } from './hmac.ts'

/**
 * A plain SHA-256 of the secret followed by the content. Legacy: whoever sees one signature can compute that of a
 * longer content (length extension). Only for providers that offer nothing else.
 *
 * @example
 * ```ts
 * import { body, keyedSha256, hex, signatureHeader, textKey } from '@hooks/core'
 * import type { SecretCredentials, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<SecretCredentials> = {
 *   algorithm: keyedSha256({ key: textKey({ minimumBytes: 16 }) }), // SHA-256 of the secret, then the content
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [body],
 *   digest: hex,
 * }
 * ```
 * @throws ConfigurationError ERR_SECRET_* when a verifier is made with it
 */
export function keyedSha256(rule: HmacRule): HmacAlgorithm {
  const algorithm = hmacSha256(rule)
  return {
    ...algorithm,
    id: 'keyed-sha256',
    keyed: keyedBackend,
    compile: (scheme, options, backend) => algorithm.compile(scheme, options, keyedBackend(backend)),
  }
}

/** The digest of the key and the content in place of the MAC. */
function keyedBackend(backend: CryptoBackend): CryptoBackend {
  return {
    name: backend.name,
    macKey: (_hash, key) => (content, encoding) => sha256(backend, [key, ...content], encoding),
  }
}
