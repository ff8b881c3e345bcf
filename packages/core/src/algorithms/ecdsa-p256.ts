import type { PublicKeyOptions } from '../contract/credentials.ts'
import type { Algorithm } from '../contract/scheme.ts'
import { startsWith } from '../keys/spki.ts'
import { type KeyKind, type PublicKeyRule, publicKeyAlgorithm } from './public-key.ts'

/** SubjectPublicKeyInfo of RFC 5480 with the named curve, up to the x of an uncompressed point. */
const prefix = /* @__PURE__ */ Uint8Array.from([
  0x30, 89, 0x30, 19, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7, 3, 66, 0,
  4,
])

const kind: KeyKind = {
  signature: (spki) => (spki.length === 91 && startsWith(spki, prefix) ? { signatureLength: 64 } : undefined),
  node: { hash: 'sha256', options: () => ({ dsaEncoding: 'ieee-p1363' }) },
  web: { key: { name: 'ECDSA', namedCurve: 'P-256' }, ways: () => [{ name: 'ECDSA', hash: 'SHA-256' }] },
}

/**
 * ECDSA on P-256 with SHA-256 (FIPS 186-5). The signature is r and s, 32 bytes each; where the provider writes them as
 * DER, the scheme's digest is `derSignature(base64)`.
 *
 * @example
 * ```ts
 * import { base64, body, ecdsaP256, signatureHeader, spkiBase64Key } from '@hooks/core'
 * import type { PublicKeyOptions, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<PublicKeyOptions> = {
 *   algorithm: ecdsaP256({ key: spkiBase64Key }),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [body],
 *   digest: base64,
 * }
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_KEY_MALFORMED when a verifier is made with it
 */
export function ecdsaP256(rule: PublicKeyRule): Algorithm<PublicKeyOptions> {
  return publicKeyAlgorithm('ecdsa-p256-sha256', kind, rule)
}
