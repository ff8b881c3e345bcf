import type { DigestEncoding } from '../contract/scheme.ts'
import { decodeExactly, type WrappedEncoding } from './public-key.ts'

/**
 * An ECDSA signature on P-256 as DER (`ECDSA-Sig-Value`), strictly; decoded to r and s, 32 bytes each.
 *
 * @example
 * ```ts
 * import { base64, body, derSignature, ecdsaP256, pemKey, signatureHeader } from '@hooks/core'
 * import type { PublicKeyOptions, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<PublicKeyOptions> = {
 *   algorithm: ecdsaP256({ key: pemKey }),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [body],
 *   digest: derSignature(base64),
 * }
 * ```
 */
export function derSignature(digest: DigestEncoding): WrappedEncoding {
  return {
    ...digest,
    decode(text) {
      const der = decodeExactly(digest, text)
      return der && rawSignature(der)
    },
  }
}

function rawSignature(der: Uint8Array): Uint8Array | undefined {
  const raw = new Uint8Array(64)
  // Two integers of 33 bytes at most: every length is one byte.
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return undefined
  let offset = 2
  for (const end of [32, 64]) {
    const length = der[offset + 1] ?? 0
    const integer = der.subarray(offset + 2, offset + 2 + length)
    const [first = 0, second = 0] = integer
    const padded = first === 0 && length > 1
    const digits = padded ? integer.subarray(1) : integer
    const minimal = first < 0x80 && !(padded && second < 0x80)
    if (der[offset] !== 0x02 || length === 0 || integer.length !== length || !minimal || digits.length > 32)
      return undefined
    raw.set(digits, end - digits.length)
    offset += 2 + length
  }
  return offset === der.length ? raw : undefined
}
