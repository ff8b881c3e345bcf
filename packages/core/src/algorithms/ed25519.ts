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

/** Ed25519 (RFC 8032) under a public key the provider shows. */
export function ed25519(rule: PublicKeyRule): Algorithm<PublicKeyOptions> {
  return publicKeyAlgorithm('ed25519', kind, rule)
}
