import type { PublicKeyOptions } from '../contract/credentials.ts'
import type { Algorithm } from '../contract/scheme.ts'
import { type KeyKind, type PublicKeyRule, publicKeyAlgorithm } from './public-key.ts'
import { rsaSignature } from './rsa.ts'

const kind: KeyKind = {
  signature: rsaSignature,
  node: { hash: 'sha256' },
  web: { key: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, ways: () => [{ name: 'RSASSA-PKCS1-v1_5' }] },
}

/**
 * RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017) under a key of 2048 bits or more.
 *
 * @example
 * ```ts
 * import { base64, body, rsaPemKey, rsaPkcs1Sha256, signatureHeader } from '@hooks/core'
 * import type { PublicKeyOptions, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<PublicKeyOptions> = {
 *   algorithm: rsaPkcs1Sha256({ key: rsaPemKey }),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [body],
 *   digest: base64,
 * }
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_KEY_MALFORMED when a verifier is made with it
 */
export function rsaPkcs1Sha256(rule: PublicKeyRule): Algorithm<PublicKeyOptions> {
  return publicKeyAlgorithm('rsa-pkcs1-sha256', kind, rule)
}
