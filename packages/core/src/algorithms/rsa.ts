import { rsaModulus } from '../keys/spki.ts'
import type { SignatureForm } from './public-key.ts'

/**
 * RFC 8017: as many bytes as the modulus has, and less than it as a number. `undefined` for what is no RSA key, or one
 * under 2048 bits.
 */
export function rsaSignature(spki: Uint8Array): SignatureForm | undefined {
  const modulus = rsaModulus(spki) ?? new Uint8Array()
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24
  return bits >= 2048 ? { signatureLength: modulus.length, below: modulus } : undefined
}
