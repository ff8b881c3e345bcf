/** Every type of test group on both backends: (group, test) to whether the signature is right. */
import { constants, createHmac, createPublicKey, timingSafeEqual, verify as verifyNode } from 'node:crypto'
import { bytesOfBig, concat, fromHex } from './bytes.mjs'
import { readEcdsaDer } from './der.mjs'

const { subtle } = globalThis.crypto

export const verifiers = { node, web }

const nodeOptions = {
  EddsaVerify: [null, {}],
  EcdsaVerify: ['sha256', { dsaEncoding: 'der' }],
  EcdsaP1363Verify: ['sha256', { dsaEncoding: 'ieee-p1363' }],
  RsassaPkcs1Verify: ['sha256', { padding: constants.RSA_PKCS1_PADDING }],
  RsassaPssVerify: ['sha256', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }],
}

function node({ type, sha, publicKey }, { key, msg, sig, tag }) {
  const message = fromHex(msg)
  if (type === 'MacTest') {
    const expected = createHmac(sha.replace('-', ''), fromHex(key)).update(message).digest()
    const given = fromHex(tag)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
  const [hash, options] = nodeOptions[type]
  return verifyNode(hash, message, { key: createPublicKey(publicKey.pem), ...options }, fromHex(sig))
}

const p256 = { import: { name: 'ECDSA', namedCurve: 'P-256' }, verify: [{ name: 'ECDSA', hash: 'SHA-256' }] }
const webAlgorithms = {
  EddsaVerify: { import: { name: 'Ed25519' }, verify: [{ name: 'Ed25519' }] },
  EcdsaVerify: p256,
  EcdsaP1363Verify: p256,
  RsassaPkcs1Verify: {
    import: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    verify: [{ name: 'RSASSA-PKCS1-v1_5' }],
  },
  RsassaPssVerify: { import: { name: 'RSA-PSS', hash: 'SHA-256' } },
}

async function web({ type, sha, publicKey }, { key, msg, sig, tag }) {
  const message = fromHex(msg)
  if (type === 'MacTest') {
    const imported = await subtle.importKey('raw', fromHex(key), { name: 'HMAC', hash: sha }, false, ['verify'])
    return subtle.verify('HMAC', imported, fromHex(tag), message)
  }
  const { import: algorithm, verify = pssWays(publicKey.bits) } = webAlgorithms[type]
  const der = Buffer.from(publicKey.pem.replace(/-----.*/g, ''), 'base64')
  const imported = await subtle.importKey('spki', der, algorithm, true, ['verify'])
  const signature = type === 'EcdsaVerify' ? rawOf(fromHex(sig)) : fromHex(sig)
  for (const way of verify) {
    if (signature && (await subtle.verify(way, imported, signature, message))) return true
  }
  return false
}

/** WebCrypto must be told the length of the salt. */
const pssWays = (bits) => [32, Math.ceil((bits - 1) / 8) - 34].map((saltLength) => ({ name: 'RSA-PSS', saltLength }))

/** WebCrypto knows the raw form only; what does not fit into it is no signature. */
function rawOf(der) {
  const { r, s } = readEcdsaDer(der) ?? {}
  if (r === undefined || [r, s].some((value) => value < 0n || value >> 256n)) return undefined
  return concat(bytesOfBig(r, 32), bytesOfBig(s, 32))
}
