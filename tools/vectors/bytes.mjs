import { createHash } from 'node:crypto'

export const hex = (bytes) => Buffer.from(bytes).toString('hex')
export const fromHex = (text) => Uint8Array.from(Buffer.from(text, 'hex'))
export const utf8 = (text) => Uint8Array.from(Buffer.from(text, 'utf8'))
export const base64 = (bytes) => Buffer.from(bytes).toString('base64')
export const concat = (...parts) => Uint8Array.from(Buffer.concat(parts.map((part) => Uint8Array.from(part))))
export const filled = (length, byte) => new Uint8Array(length).fill(byte)
export const reversed = (bytes) => Uint8Array.from(bytes).reverse()

export function digest(hash, ...parts) {
  return Uint8Array.from(
    createHash(hash)
      .update(concat(...parts))
      .digest(),
  )
}

/** Bytes that look random and are the same every time. */
export function bytesOf(label, length) {
  const blocks = []
  for (let block = 0; block * 32 < length; block++) blocks.push(digest('sha256', utf8(`hooks ${label} ${block}`)))
  return concat(...blocks).slice(0, length)
}

/** Bit 0 is the most significant one of the first byte. */
export function flipBit(bytes, bit) {
  const flipped = Uint8Array.from(bytes)
  flipped[bit >> 3] ^= 0x80 >> (bit & 7)
  return flipped
}

export function bigOf(bytes) {
  return bytes.length === 0 ? 0n : BigInt(`0x${hex(bytes)}`)
}

export function bytesOfBig(value, length) {
  const text = value.toString(16)
  if (value < 0n || text.length > 2 * length) throw new RangeError(`${value} is no number of ${length} bytes`)
  return fromHex(text.padStart(2 * length, '0'))
}

export function mod(value, modulus) {
  const rest = value % modulus
  return rest < 0n ? rest + modulus : rest
}

export function power(base, exponent, modulus) {
  let result = 1n
  let square = mod(base, modulus)
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

/** For a prime modulus. */
export const inverse = (value, modulus) => power(value, modulus - 2n, modulus)

/** The first of the candidates that fits, so that a search ends the same way every time. */
export function firstOf(candidate, fits, limit = 20000) {
  for (let counter = 0; counter < limit; counter++) {
    const found = candidate(counter)
    if (fits(found)) return found
  }
  throw new Error('nothing found')
}
