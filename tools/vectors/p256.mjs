import { createHmac } from 'node:crypto'
import { bigOf, bytesOfBig, concat, digest, inverse, mod, power } from './bytes.mjs'

export const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n
export const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn
export const generator = {
  x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
  y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
}
export const curveB = b

export const hashNumber = (message, hash = 'sha256') => bigOf(digest(hash, message).slice(0, 32))

export const publicPoint = (d) => multiply(d, generator)

/** 04 || x || y */
export const uncompressed = ({ x, y }) => concat([4], bytesOfBig(x, 32), bytesOfBig(y, 32))

/** The point with this x and an even y, if there is one. */
export function pointAt(x) {
  const square = mod(x ** 3n - 3n * x + b, p)
  const root = power(square, (p + 1n) / 4n, p)
  if ((root * root) % p !== square) return undefined
  return { x, y: root & 1n ? p - root : root }
}

/** The signature of RFC 6979, or that of the nonce and hash number given. */
export function sign(d, message, { e = hashNumber(message), k = nonce(d, e) } = {}) {
  const r = mod(multiply(k, generator).x, n)
  return { r, s: mod(inverse(k, n) * (e + r * d), n) }
}

/** The key under which (r, s) is right for the message, R being the point the nonce leads to. */
export function recoverKey(point, s, message) {
  const weight = inverse(mod(point.x, n), n)
  return add(multiply(mod(s * weight, n), point), multiply(mod(-hashNumber(message) * weight, n), generator))
}

/** RFC 6979 section 3.2 with HMAC-SHA-256. */
function nonce(d, e) {
  const mac = (key, ...parts) =>
    Uint8Array.from(
      createHmac('sha256', key)
        .update(concat(...parts))
        .digest(),
    )
  const seed = concat(bytesOfBig(d, 32), bytesOfBig(mod(e, n), 32))
  let value = new Uint8Array(32).fill(1)
  let key = new Uint8Array(32)
  for (const separator of [0, 1]) {
    key = mac(key, value, [separator], seed)
    value = mac(key, value)
  }
  for (;;) {
    value = mac(key, value)
    const k = bigOf(value)
    if (k > 0n && k < n) return k
    key = mac(key, value, [0])
    value = mac(key, value)
  }
}

export function multiply(scalar, point) {
  let result
  let addend = point
  for (let rest = scalar; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = addJacobian(result, jacobian(addend))
    addend = doubled(jacobian(addend))
  }
  return affine(result)
}

function add(left, right) {
  return affine(addJacobian(jacobian(left), jacobian(right)))
}

const jacobian = (point) => point && { z: 1n, ...point }

function affine(point) {
  if (!point) return undefined
  const scale = inverse(point.z, p)
  const square = (scale * scale) % p
  return { x: (point.x * square) % p, y: (point.y * square * scale) % p }
}

function doubled({ x, y, z }) {
  const delta = (z * z) % p
  const gamma = (y * y) % p
  const beta = (x * gamma) % p
  const alpha = mod(3n * (x - delta) * (x + delta), p)
  const x3 = mod(alpha * alpha - 8n * beta, p)
  return {
    x: x3,
    y: mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p),
    z: mod((y + z) ** 2n - gamma - delta, p),
  }
}

function addJacobian(left, right) {
  if (!left || !right) return left ?? right
  const z1 = (left.z * left.z) % p
  const z2 = (right.z * right.z) % p
  const u1 = (left.x * z2) % p
  const u2 = (right.x * z1) % p
  const s1 = (left.y * z2 * right.z) % p
  const s2 = (right.y * z1 * left.z) % p
  if (u1 === u2) return s1 === s2 ? doubled(left) : undefined
  const h = mod(u2 - u1, p)
  const slope = mod(s2 - s1, p)
  const h2 = (h * h) % p
  const h3 = (h * h2) % p
  const v = (u1 * h2) % p
  const x = mod(slope * slope - h3 - 2n * v, p)
  return { x, y: mod(slope * (v - x) - s1 * h3, p), z: (left.z * right.z * h) % p }
}
