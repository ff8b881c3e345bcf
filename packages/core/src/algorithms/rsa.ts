import { rsaModulusBits } from '../keys/spki.ts'

/** RFC 8017: as many bytes as the modulus has. `undefined` for what is no RSA key, or one under 2048 bits. */
export function rsaSignatureLength(spki: Uint8Array): number | undefined {
  const bits = rsaModulusBits(spki) ?? 0
  return bits >= 2048 ? Math.ceil(bits / 8) : undefined
}
