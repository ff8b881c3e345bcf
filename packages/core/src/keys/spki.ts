export function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

/** AlgorithmIdentifier { rsaEncryption, NULL }, which stands before the bit string of an RSA key. */
export const rsaIdentifier: Uint8Array = /* @__PURE__ */ Uint8Array.from([
  0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0,
])

/** The modulus of an RSA key, given as DER; `undefined` for anything that is not strictly one. */
export function rsaModulus(spki: Uint8Array): Uint8Array | undefined {
  const outer = only(spki, 0x30)
  if (!outer || !startsWith(outer, rsaIdentifier)) return undefined
  const bits = only(outer.subarray(rsaIdentifier.length), 0x03)
  const key = bits?.[0] === 0 ? only(bits.subarray(1), 0x30) : undefined
  const [modulus, rest] = key ? element(key, 0x02) : []
  const exponent = rest && positive(only(rest, 0x02))
  const digits = positive(modulus)
  if (!digits || !exponent || !odd(digits) || !odd(exponent) || isOne(exponent)) return undefined
  return digits
}

/** The content of an element of this tag, and what follows it. Lengths must be in their shortest form. */
function element(bytes: Uint8Array, tag: number): readonly [content?: Uint8Array, rest?: Uint8Array] {
  const [first, short = 0x80] = bytes
  const size = short < 0x80 ? 0 : short & 0x7f
  const long = bytes.subarray(2, 2 + size).reduce((length, byte) => length * 256 + byte, 0)
  const length = size === 0 ? short : long
  const shortest = size === 0 || (long >= 0x80 && long >= 256 ** (size - 1))
  const start = 2 + size
  if (first !== tag || short === 0x80 || !shortest || bytes.length < start + length) return []
  return [bytes.subarray(start, start + length), bytes.subarray(start + length)]
}

/** The content of the one element that these bytes are. */
function only(bytes: Uint8Array, tag: number): Uint8Array | undefined {
  const [content, rest] = element(bytes, tag)
  return rest?.length === 0 ? content : undefined
}

/** The digits of a positive integer, without the zero that keeps it so. */
function positive(integer: Uint8Array | undefined): Uint8Array | undefined {
  if (!integer) return undefined
  const [first = 0x80, second = 0] = integer
  if (first >= 0x80) return undefined
  if (first > 0) return integer
  return second >= 0x80 ? integer.subarray(1) : undefined
}

function odd(digits: Uint8Array): boolean {
  return (digits.at(-1) as number) % 2 === 1
}

function isOne(digits: Uint8Array): boolean {
  return digits.length === 1 && digits[0] === 1
}
