import { base64, ConfigurationError, hex } from '@hooks/core'
import type { Secret } from '@hooks/core/contract'
import { keyOption, singleKey } from './key-option.ts'
import type { CredentialPair, Subject } from './subject.ts'

/** Credentials like the given ones with another key, of the same kind and in the same form. */
export async function otherCredentials(subject: Subject): Promise<CredentialPair<object>> {
  const { options, provider } = subject
  const { signer, verifier } = options
  const { algorithm } = provider.scheme
  if (keyOption(algorithm) !== 'publicKey') {
    const secret = otherSecret(singleKey(signer.secret))
    return { signer: { ...signer, secret }, verifier: { ...verifier, secret } as typeof verifier }
  }
  const { privateKey, forms } = await keyPair(algorithm.id, singleKey((verifier as { publicKey?: string }).publicKey))
  const otherSigner = { ...signer, privateKey }
  const delivery = await subject.sign({ signer: otherSigner })
  for (const publicKey of forms) {
    try {
      await subject.accepts('', delivery, subject.compile({ publicKey }))
      return { signer: otherSigner, verifier: { ...verifier, publicKey } as typeof verifier }
    } catch {
      // Not the form that this provider shows its keys in.
    }
  }
  throw new ConfigurationError('ERR_OPTION_INVALID', 'No other key can be made up: give a second pair as `other`.')
}

/** Of the same form: hex stays hex, base64 stays base64, a prefix stays. */
function otherSecret(secret: Secret = ''): Secret {
  if (typeof secret !== 'string') return secret.map((byte) => byte ^ 0xff)
  const [prefix = ''] = /^[a-z]+_/.exec(secret) ?? []
  return prefix + [...secret.slice(prefix.length)].map(otherCharacter).join('')
}

/** Another character that stands wherever this one may: of hex, base64 and base64url. */
export function otherCharacter(character: string): string {
  const alphabet = ['0123456789', 'abcdef', 'ABCDEF', 'ghijklmnopqrstuvwxyz', 'GHIJKLMNOPQRSTUVWXYZ'].find((each) =>
    each.includes(character),
  )
  return alphabet?.charAt((alphabet.indexOf(character) + 1) % alphabet.length) ?? character
}

const kinds: Readonly<Record<string, RsaHashedKeyGenParams | EcKeyGenParams | { readonly name: string }>> = {
  ed25519: { name: 'Ed25519' },
  'ecdsa-p256-sha256': { name: 'ECDSA', namedCurve: 'P-256' },
  'rsa-pkcs1-sha256': rsa('RSASSA-PKCS1-v1_5'),
  'rsa-pss-sha256': rsa('RSA-PSS'),
}

function rsa(name: string): RsaHashedKeyGenParams {
  return { name, hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) }
}

interface KeyPair {
  readonly privateKey: string
  /** The public key in all forms that providers show theirs in. */
  readonly forms: readonly string[]
}

async function keyPair(id: string, given = ''): Promise<KeyPair> {
  const kind = kinds[id]
  if (!kind) throw new ConfigurationError('ERR_OPTION_INVALID', `Give a second pair of ${id} as \`other\`.`)
  const pair = (await crypto.subtle.generateKey(kind, true, ['sign', 'verify'])) as CryptoKeyPair
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))
  const raw = spki.subarray(-32)
  const [prefix = ''] = /^[a-z]+_/.exec(given) ?? []
  return {
    privateKey: pem('PRIVATE KEY', pkcs8),
    forms: [pem('PUBLIC KEY', spki), base64.encode(spki), hex.encode(raw), prefix + base64.encode(raw)],
  }
}

function pem(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${base64.encode(der)}\n-----END ${label}-----\n`
}
