import { base64ToBytes, concatBytes } from '../encoding.ts'
import { ConfigurationError } from '../errors.ts'

/** A public key as DER SubjectPublicKeyInfo (RFC 5280), which both backends import. */
export interface SubjectPublicKey {
  readonly spki: Uint8Array
}

const pem = /^\s*-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY)-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END \1-----\s*$/

/**
 * Reads a PEM public key: `PUBLIC KEY`, or `RSA PUBLIC KEY` (PKCS #1). Anything else, private keys and certificates
 * too, is refused.
 * @throws ConfigurationError ERR_SECRET_EMPTY, ERR_KEY_MALFORMED
 */
export function publicKeyOfPem(text: string): SubjectPublicKey {
  if (text === '') throw new ConfigurationError('ERR_SECRET_EMPTY')
  const [, label, encoded = ''] = (typeof text === 'string' && pem.exec(text)) || []
  const der = base64ToBytes(encoded.replace(/\s+/g, ''))
  if (der === undefined) throw new ConfigurationError('ERR_KEY_MALFORMED')
  return { spki: label === 'PUBLIC KEY' ? der : wrapped(der) }
}

/** AlgorithmIdentifier { rsaEncryption, NULL } */
const rsaIdentifier = Uint8Array.from([0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0])

function wrapped(pkcs1: Uint8Array): Uint8Array {
  return element(0x30, [rsaIdentifier, element(0x03, [Uint8Array.of(0), pkcs1])])
}

function element(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(parts)
  const { length } = content
  const header = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff]
  return concatBytes([Uint8Array.from(header), content])
}
