import type { KeyForm } from '../contract/scheme.ts'
import { base64ToBytes, concatBytes } from '../encoding.ts'
import { pemKey } from './public-key.ts'
import { rsaIdentifier } from './spki.ts'

const pkcs1 = /^\s*-----BEGIN RSA PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END RSA PUBLIC KEY-----\s*$/

/**
 * `-----BEGIN PUBLIC KEY-----`, or `-----BEGIN RSA PUBLIC KEY-----` (PKCS #1).
 *
 * @example
 * ```ts
 * import { rsaPemKey, rsaPkcs1Sha256 } from '@hooks/core'
 *
 * export const algorithm = rsaPkcs1Sha256({ key: rsaPemKey })
 * ```
 */
export const rsaPemKey: KeyForm = {
  decode(text) {
    const der = base64ToBytes((pkcs1.exec(text)?.[1] ?? '').replace(/\s+/g, ''))
    return der ? wrapped(der) : pemKey.decode(text)
  },
}

function wrapped(pkcs1: Uint8Array): Uint8Array {
  return element(0x30, [rsaIdentifier, element(0x03, [Uint8Array.of(0), pkcs1])])
}

function element(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(parts)
  const { length } = content
  const header = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff]
  return concatBytes([Uint8Array.from(header), content])
}
