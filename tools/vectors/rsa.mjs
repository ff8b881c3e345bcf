import { constants, createPrivateKey, privateDecrypt } from 'node:crypto'
import { bigOf, concat, digest, filled } from './bytes.mjs'
import { hashOids, nothing, octets, rsaSpki, sequence } from './der.mjs'

export function rsaKey(text) {
  const key = createPrivateKey(text)
  const jwk = key.export({ format: 'jwk' })
  const [n, e] = [jwk.n, jwk.e].map((value) => bigOf(Buffer.from(value, 'base64url')))
  const bits = n.toString(2).length
  return { n, e, bits, length: Math.ceil(bits / 8), spki: rsaSpki(n, e), raw: (block) => rawPower(key, block) }
}

/** block ^ d mod n, without any padding. */
function rawPower(key, block) {
  return Uint8Array.from(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, block))
}

/** DigestInfo of RFC 8017 section 9.2. */
export function digestInfo(message, { hash = 'sha256', id = hashOids[hash], parameters = nothing } = {}) {
  return sequence(sequence(id, parameters), octets(digest(hash, message)))
}

/** EMSA-PKCS1-v1_5: 00 01 FF… 00 and the content; every part can be made wrong. */
export function pkcs1Block(length, content, { start = [0, 1], separator = [0], padding, tail = [] } = {}) {
  const rest = length - start.length - separator.length - content.length - tail.length
  const middle = padding ?? filled(rest, 0xff)
  const garbage = filled(rest - middle.length, 0)
  return concat(start, middle, separator, content, tail, garbage)
}

/** EMSA-PSS of RFC 8017 section 9.1.1; every part can be made wrong. */
export function pssBlock(bits, message, options = {}) {
  const { salt, hash = 'sha256', mgfHash = hash, trailer = 0xbc, separator = 1, padding = 0, zeros = 8 } = options
  const { hashed = digest(hash, message), keepTopBits = false, changeH = (h) => h, saltInBlock = salt } = options
  const length = Math.ceil((bits - 1) / 8)
  const h = changeH(digest(hash, filled(zeros, 0), hashed, salt))
  const db = concat(filled(length - h.length - saltInBlock.length - 2, padding), [separator], saltInBlock)
  const mask = mgf1(mgfHash, h, db.length)
  const masked = db.map((byte, index) => byte ^ mask[index])
  if (!keepTopBits) masked[0] &= 0xff >> (8 * length - (bits - 1))
  return concat(masked, h, [trailer])
}

function mgf1(hash, seed, length) {
  const blocks = []
  for (let counter = 0; concat(...blocks).length < length; counter++) {
    blocks.push(digest(hash, seed, [0, 0, 0, counter]))
  }
  return concat(...blocks).slice(0, length)
}
