import type { PublicKeyOptions } from '../contract/credentials.ts'
import type { Algorithm } from '../contract/scheme.ts'
import { ed25519Prefix } from '../keys/public-key.ts'
import { startsWith } from '../keys/spki.ts'
import { type KeyKind, type PublicKeyRule, publicKeyAlgorithm } from './public-key.ts'

const kind: KeyKind = {
  signature: (spki) => (spki.length === 44 && startsWith(spki, ed25519Prefix) ? { signatureLength: 64 } : undefined),
  node: { hash: null },
  web: { key: { name: 'Ed25519' }, ways: () => [{ name: 'Ed25519' }] },
}

/**
 * Ed25519 (RFC 8032) under a public key the provider shows.
 *
 * @example
 * ```ts
 * import { body, ed25519, ed25519HexKey, hex, signatureHeader } from '@hooks/core'
 * import type { PublicKeyOptions, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<PublicKeyOptions> = {
 *   algorithm: ed25519({ key: ed25519HexKey }),
 *   signature: signatureHeader({ header: 'Shop-Signature-Ed25519' }),
 *   content: [body],
 *   digest: hex,
 * }
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_KEY_MALFORMED when a verifier is made with it
 */
export function ed25519(rule: PublicKeyRule): Algorithm<PublicKeyOptions> {
  return publicKeyAlgorithm('ed25519', kind, rule)
}
