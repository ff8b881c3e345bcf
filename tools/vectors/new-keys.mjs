/**
 * Makes keys.json, once: the vectors are derived from it, so new keys mean new vectors. Refuses to replace it.
 * Usage: node tools/vectors/new-keys.mjs
 */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'

const kinds = {
  ed25519: ['ed25519', {}],
  ed25519Other: ['ed25519', {}],
  p256: ['ec', { namedCurve: 'P-256' }],
  p256Other: ['ec', { namedCurve: 'P-256' }],
  rsa2048: ['rsa', { modulusLength: 2048 }],
  rsa2048Other: ['rsa', { modulusLength: 2048 }],
  rsa3072: ['rsa', { modulusLength: 3072 }],
  rsa1024: ['rsa', { modulusLength: 1024 }],
  rsa2047: ['rsa', { modulusLength: 2047 }],
  rsaPss2048: ['rsa-pss', { modulusLength: 2048 }],
  p384: ['ec', { namedCurve: 'P-384' }],
  p521: ['ec', { namedCurve: 'P-521' }],
  secp256k1: ['ec', { namedCurve: 'secp256k1' }],
  brainpoolP256r1: ['ec', { namedCurve: 'brainpoolP256r1' }],
  x25519: ['x25519', {}],
  ed448: ['ed448', {}],
  dsa2048: ['dsa', { modulusLength: 2048, divisorLength: 256 }],
}

const pkcs8 = { type: 'pkcs8', format: 'pem' }
const keys = {}
for (const [name, [type, options]] of Object.entries(kinds)) {
  keys[name] = generateKeyPairSync(type, options).privateKey.export(pkcs8)
}
const encrypted = createPrivateKey(keys.ed25519).export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'hooks' })
const comment =
  'Test keys, made for the vectors in packages/core/test/vectors and used nowhere else. They are public and protect nothing.'
const file = new URL('keys.json', import.meta.url)
writeFileSync(file, `${JSON.stringify({ comment, keys, ed25519Encrypted: encrypted }, null, 2)}\n`, { flag: 'wx' })
