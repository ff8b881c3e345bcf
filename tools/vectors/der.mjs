import { base64, bigOf, bytesOfBig, concat, fromHex } from './bytes.mjs'

/** Any tag, any length form: `length` overrides what the length bytes say. */
export function element(tag, content, length = shortest(content.length)) {
  return concat([].concat(tag), length, content)
}

export function shortest(length) {
  if (length < 0x80) return [length]
  const bytes = bytesOfBig(BigInt(length), length < 0x100 ? 1 : 2)
  return [0x80 | bytes.length, ...bytes]
}

export const sequence = (...parts) => element(0x30, concat(...parts))
export const octets = (bytes) => element(0x04, bytes)
export const bitString = (bytes, unused = 0) => element(0x03, concat([unused], bytes))
export const nothing = fromHex('0500')

/** The content of an INTEGER, which may be negative: the shortest two's complement. */
export function integerContent(value) {
  let length = 1
  while (value >= 1n << BigInt(8 * length - 1) || value < -(1n << BigInt(8 * length - 1))) length++
  return bytesOfBig(BigInt.asUintN(8 * length, value), length)
}

export const integer = (value) => element(0x02, integerContent(value))

export function oid(dotted) {
  const [first, second, ...rest] = dotted.split('.').map(Number)
  const septets = (number) => {
    const digits = [number & 0x7f]
    for (let left = number >>> 7; left > 0; left >>>= 7) digits.unshift(0x80 | (left & 0x7f))
    return digits
  }
  return element(0x06, Uint8Array.from([40 * first + second, ...rest.flatMap(septets)]))
}

export const oids = {
  ed25519: oid('1.3.101.112'),
  ecPublicKey: oid('1.2.840.10045.2.1'),
  p256: oid('1.2.840.10045.3.1.7'),
  p384: oid('1.3.132.0.34'),
  rsaEncryption: oid('1.2.840.113549.1.1.1'),
  sha256WithRsa: oid('1.2.840.113549.1.1.11'),
  ecdsaWithSha256: oid('1.2.840.10045.4.3.2'),
  commonName: oid('2.5.4.3'),
}

export const hashOids = {
  md5: oid('1.2.840.113549.2.5'),
  sha1: oid('1.3.14.3.2.26'),
  sha224: oid('2.16.840.1.101.3.4.2.4'),
  sha256: oid('2.16.840.1.101.3.4.2.1'),
  sha384: oid('2.16.840.1.101.3.4.2.2'),
  sha512: oid('2.16.840.1.101.3.4.2.3'),
}

/** SubjectPublicKeyInfo (RFC 5280). */
export const spki = (algorithm, key) => sequence(sequence(...algorithm), bitString(key))
export const ed25519Spki = (raw) => spki([oids.ed25519], raw)
export const p256Spki = (raw) => spki([oids.ecPublicKey, oids.p256], raw)
export const rsaSpki = (n, e) => spki([oids.rsaEncryption, nothing], sequence(integer(n), integer(e)))

export function pem(label, der) {
  const lines = base64(der).match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

export const ecdsaDer = (r, s) => sequence(integer(r), integer(s))

/** Ecdsa-Sig-Value in strict DER as { r, s }; anything else is undefined. Negative numbers are possible. */
export function readEcdsaDer(bytes) {
  const outer = readElement(bytes, 0x30)
  if (!outer || outer.rest.length > 0) return undefined
  const r = readInteger(outer.content)
  const s = r && readInteger(r.rest)
  return s && s.rest.length === 0 ? { r: r.value, s: s.value } : undefined
}

function readElement(bytes, tag) {
  if (bytes[0] !== tag || bytes.length < 2) return undefined
  let length = bytes[1]
  let start = 2
  if (length >= 0x80) {
    start += length & 0x7f
    if (length === 0x80 || start > 4 || bytes.length < start) return undefined
    length = Number(bigOf(bytes.slice(2, start)))
    if (`${shortest(length)}` !== `${[...bytes.slice(1, start)]}`) return undefined
  }
  if (bytes.length < start + length) return undefined
  return { content: bytes.slice(start, start + length), rest: bytes.slice(start + length) }
}

function readInteger(bytes) {
  const found = readElement(bytes, 0x02)
  if (!found || found.content.length === 0) return undefined
  const value = BigInt.asIntN(8 * found.content.length, bigOf(found.content))
  return integerContent(value).length === found.content.length ? { value, rest: found.rest } : undefined
}
