import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { bigOf } from './bytes.mjs'
import { keyPair } from './edwards.mjs'
import { publicPoint } from './p256.mjs'

const { keys: pems, ed25519Encrypted } = JSON.parse(readFileSync(new URL('keys.json', import.meta.url), 'utf8'))

export { ed25519Encrypted, pems }

const jwk = (name) => createPrivateKey(pems[name]).export({ format: 'jwk' })
const secret = (name) => Uint8Array.from(Buffer.from(jwk(name).d, 'base64url'))

export const ed25519Key = (name) => keyPair(secret(name))

export function p256Key(name) {
  const d = bigOf(secret(name))
  return { d, point: publicPoint(d) }
}

export const spkiOf = (name) => Uint8Array.from(createPublicKey(pems[name]).export({ type: 'spki', format: 'der' }))
export const privateDer = (name, type) => Uint8Array.from(createPrivateKey(pems[name]).export({ type, format: 'der' }))
