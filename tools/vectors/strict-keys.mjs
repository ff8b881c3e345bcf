/**
 * A strict way to read each form, on each backend: (algorithm, form, text) to whether it is a key to use. It stands on
 * three things: one PEM block or exact base64 and hexadecimal; for Ed25519 and P-256 the one DER there is, before
 * anything is imported (Node 20 aborts over the point at infinity); for RSA, that exporting leads back to the same DER.
 */
import { createPublicKey } from 'node:crypto'
import { fromHex, hex } from './bytes.mjs'
import { ed25519Spki, nothing, oids, p256Spki, spki } from './der.mjs'

const { subtle } = globalThis.crypto

export const strictKeys = {
  async node(algorithm, form, text) {
    return attempt(() => {
      const der = spkiOf(algorithm, form, text)
      const key = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' })
      if (!isRsa(algorithm)) return true
      if (key.asymmetricKeyType !== 'rsa' || key.asymmetricKeyDetails.modulusLength < 2048) return false
      return hex(key.export({ type: 'spki', format: 'der' })) === hex(der)
    })
  },
  async web(algorithm, form, text) {
    return attempt(async () => {
      const der = spkiOf(algorithm, form, text)
      const key = await subtle.importKey('spki', der, webAlgorithms[algorithm], true, ['verify'])
      if (!isRsa(algorithm)) return true
      if (key.algorithm.modulusLength < 2048) return false
      return hex(await subtle.exportKey('spki', key)) === hex(der)
    })
  },
}

const webAlgorithms = {
  ed25519: { name: 'Ed25519' },
  'ecdsa-p256': { name: 'ECDSA', namedCurve: 'P-256' },
  'rsa-pkcs1': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  'rsa-pss': { name: 'RSA-PSS', hash: 'SHA-256' },
}

const isRsa = (algorithm) => algorithm.startsWith('rsa')

async function attempt(load) {
  try {
    return await load()
  } catch {
    return false
  }
}

const block = /^-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY)-----\n([A-Za-z0-9+/=\n]+)\n-----END \1-----\n$/

/** The DER to import; throws where there is none. */
function spkiOf(algorithm, form, text) {
  const der = anySpkiOf(algorithm, form, text)
  const raw = { ed25519: [ed25519Spki, 32], 'ecdsa-p256': [p256Spki, 65] }[algorithm]
  if (raw && hex(raw[0](der.slice(-raw[1]))) !== hex(der)) throw new Error('another DER')
  if (algorithm === 'ecdsa-p256' && der[der.length - 65] !== 4) throw new Error('not uncompressed')
  return der
}

/** What the text holds, whatever that is. */
export function anySpkiOf(algorithm, form, text) {
  if (form === 'spki-base64') return base64Bytes(text)
  if (form === 'pem') {
    const [, label, body] = block.exec(text) ?? []
    if (label === undefined) throw new Error('not one PEM block')
    const der = base64Bytes(body.replaceAll('\n', ''))
    if (label === 'PUBLIC KEY') return der
    if (!isRsa(algorithm)) throw new Error('RSA PUBLIC KEY')
    return spki([oids.rsaEncryption, nothing], der)
  }
  const raw = form === 'raw-hex' ? hexBytes(text) : base64Bytes(text)
  if (algorithm === 'ed25519' && raw.length === 32) return ed25519Spki(raw)
  if (algorithm === 'ecdsa-p256' && raw.length === 65) return p256Spki(raw)
  throw new Error('no such raw key')
}

function base64Bytes(text) {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length === 0 || bytes.toString('base64') !== text) throw new Error('not base64')
  return Uint8Array.from(bytes)
}

function hexBytes(text) {
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) throw new Error('not hexadecimal')
  return fromHex(text)
}
