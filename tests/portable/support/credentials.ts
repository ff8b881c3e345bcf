/** Keys of a provider in the form in which it issues them. */
import { base64, ConfigurationError, hex } from '@hooks/core'
import type { SigningCredentials } from '@hooks/core/sign'
import { createVerifier, type VerifierOptions } from '@hooks/verify'
import { type KeyPair, type KeyPairs, publicKeyForms } from './keys.ts'
import { particularsOf } from './particulars.ts'
import type { NamedProvider } from './receivables.ts'
import { flippedBytes, flippedText } from './text.ts'

export const publicUrl = 'https://hooks.example.com'

export interface Keys {
  /** What the signer is given. */
  readonly signing: SigningCredentials
  /** What the verifier is given. */
  readonly credentials: object
  /** The same with one bit of the key changed; `undefined` where that bit means nothing. */
  other(position: number, bit: number): object | undefined
}

export function createKeys(named: NamedProvider, secret: Uint8Array, pairs: KeyPairs): Keys {
  const { algorithm } = named.provider.scheme
  const pair = pairs[algorithm.id]
  const keys = pair ? publicKeys(named, algorithm.id, pair) : secretKeys(named, secret)
  const more = { ...particularsOf(named.name).credentials, publicUrl }
  return {
    signing: keys.signing,
    credentials: { ...more, ...keys.credentials },
    other(position, bit) {
      const other = keys.other(position, bit)
      return other && { ...more, ...other }
    },
  }
}

function secretKeys(named: NamedProvider, secret: Uint8Array): Keys {
  const write = firstAccepted(named, 'secret', [base64.encode, hex.encode], secret)
  const text = write(secret)
  return {
    signing: { secret: text },
    credentials: { secret: text },
    other(position, bit) {
      const other = flippedText(text, position, bit)
      return write === hex.encode && other.toLowerCase() === text ? undefined : { secret: other }
    },
  }
}

function publicKeys(named: NamedProvider, id: string, { privateKey, publicKey }: KeyPair): Keys {
  const write = firstAccepted(named, 'publicKey', publicKeyForms, publicKey)
  // All that is shown of some Ed25519 keys is the last 32 bytes.
  const start = id === 'ed25519' ? publicKey.length - 32 : 0
  return {
    signing: { privateKey },
    credentials: { publicKey: write(publicKey) },
    other(position, bit) {
      const at = start + (position % (publicKey.length - start))
      return { publicKey: write(flippedBytes(publicKey, at, bit)) }
    },
  }
}

type Form = (key: Uint8Array) => string

function firstAccepted(
  { name, provider }: NamedProvider,
  option: string,
  forms: readonly Form[],
  key: Uint8Array,
): Form {
  const found = forms.find((write) => {
    const options = { ...particularsOf(name).credentials, publicUrl, [option]: write(key) }
    try {
      createVerifier(provider, options as VerifierOptions)
      return true
    } catch (error) {
      if (error instanceof ConfigurationError) return false
      throw error
    }
  })
  if (!found) throw new Error(`${name} takes a key in no form that these tests know`)
  return found
}
