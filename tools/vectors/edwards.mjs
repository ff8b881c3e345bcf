import { bigOf, bytesOfBig, concat, digest, inverse, mod, power, reversed, utf8 } from './bytes.mjs'

export const p = 2n ** 255n - 19n
export const order = 2n ** 252n + 27742317777372353535851937790883648493n
const d = mod(-121665n * inverse(121666n, p), p)

const baseY = mod(4n * inverse(5n, p), p)
const base = { x: evenX(baseY), y: baseY }

/** 32 bytes, least significant first. */
export const little = (value, length = 32) => reversed(bytesOfBig(value, length))
export const littleNumber = (bytes) => bigOf(reversed(bytes))

/** RFC 8032 section 5.1.5. */
export function keyPair(seed) {
  const hash = digest('sha512', seed)
  const a = (littleNumber(hash.slice(0, 32)) & (2n ** 254n - 8n)) | (2n ** 254n)
  return { seed, a, prefix: hash.slice(32), publicKey: encode(multiply(a, base)) }
}

/** RFC 8032 section 5.1.6; `context` makes it Ed25519ctx, `prehash` Ed25519ph. */
export function sign(key, message, { context, prehash = false } = {}) {
  const domain = context === undefined && !prehash ? new Uint8Array() : dom2(prehash ? 1 : 0, context ?? '')
  const content = prehash ? digest('sha512', message) : message
  const r = littleNumber(digest('sha512', domain, key.prefix, content))
  return withNonce(key, content, { r, domain })
}

/** A signature whose nonce, whose encoding of R or whose hashed public key is not what it should be. */
export function withNonce(
  key,
  content,
  { r, domain = new Uint8Array(), encodedR = encode(multiply(mod(r, order), base)), hashedKey = key.publicKey },
) {
  const k = littleNumber(digest('sha512', domain, encodedR, hashedKey, content))
  return concat(encodedR, little(mod(r + k * key.a, order)))
}

function dom2(flag, context) {
  return concat(utf8('SigEd25519 no Ed25519 collisions'), [flag, context.length], utf8(context))
}

function encode({ x, y }) {
  return little(y | ((x & 1n) << 255n))
}

function evenX(y) {
  const square = mod((y * y - 1n) * inverse(d * y * y + 1n, p), p)
  let x = power(square, (p + 3n) / 8n, p)
  if ((x * x) % p !== square) x = mod(x * power(2n, (p - 1n) / 4n, p), p)
  return x & 1n ? p - x : x
}

function multiply(scalar, point) {
  let result = { x: 0n, y: 1n, z: 1n, t: 0n }
  let addend = { ...point, z: 1n, t: mod(point.x * point.y, p) }
  for (let rest = scalar; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = add(result, addend)
    addend = add(addend, addend)
  }
  const scale = inverse(result.z, p)
  return { x: mod(result.x * scale, p), y: mod(result.y * scale, p) }
}

function add(left, right) {
  const a = mod((left.y - left.x) * (right.y - right.x), p)
  const b = mod((left.y + left.x) * (right.y + right.x), p)
  const c = mod(2n * left.t * right.t * d, p)
  const e = mod(2n * left.z * right.z, p)
  return {
    x: mod((b - a) * (e - c), p),
    y: mod((e + c) * (b + a), p),
    z: mod((e - c) * (e + c), p),
    t: mod((b - a) * (b + a), p),
  }
}
