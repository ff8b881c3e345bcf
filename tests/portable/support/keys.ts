import { base64, hex } from '@hooks/core'
import { pem } from './text.ts'

export interface KeyPair {
  /** PKCS #8 PEM, as the signer takes it. */
  readonly privateKey: string
  /** DER SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array
}

/** A pair of keys for every algorithm that has such, by the algorithm's id. */
export type KeyPairs = Readonly<Record<string, KeyPair>>

const rsa = { modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' }
const generating = {
  ed25519: { name: 'Ed25519' },
  'ecdsa-p256-sha256': { name: 'ECDSA', namedCurve: 'P-256' },
  'rsa-pkcs1-sha256': { name: 'RSASSA-PKCS1-v1_5', ...rsa },
  'rsa-pss-sha256': { name: 'RSA-PSS', ...rsa },
}

export async function generateKeyPairs(): Promise<KeyPairs> {
  const { subtle } = crypto
  const pairs = Object.entries(generating).map(async ([id, algorithm]) => {
    const { privateKey, publicKey } = (await subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair
    const pair: KeyPair = {
      privateKey: pem('PRIVATE KEY', new Uint8Array(await subtle.exportKey('pkcs8', privateKey))),
      publicKey: new Uint8Array(await subtle.exportKey('spki', publicKey)),
    }
    return [id, pair] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}

/** A form in which a provider may show a public key. */
export type PublicKeyForm = (spki: Uint8Array) => string

export const publicKeyForms: readonly PublicKeyForm[] = [
  (spki) => pem('PUBLIC KEY', spki),
  (spki) => base64.encode(spki),
  (spki) => hex.encode(spki.subarray(-32)),
  (spki) => `whpk_${base64.encode(spki.subarray(-32))}`,
]
