import { verifyForms } from '../body/forms.ts'
import type { CryptoBackend, Environment } from '../contract/index.ts'
import type { Algorithm, CompiledKeys, KeyMatch, SignatureScheme, SignedContent } from '../contract/scheme.ts'
import { concatBytes } from '../encoding.ts'
import { ConfigurationError } from '../errors.ts'
import { type PinnedKey, pinnedKey } from '../keys/pinned-key.ts'
import { publicKeyOfPem, type SubjectPublicKey } from '../keys/public-key.ts'
import { compileSignature } from '../signature.ts'

interface RsaOptions {
  readonly publicKey?: string | undefined | readonly (string | undefined)[]
  readonly environment?: string | undefined
}

/**
 * RSA-PSS with SHA-256 and MGF1 of SHA-256 (RFC 8017), under a public key that is given as PEM or stands at a pinned
 * URL of the provider. Salts of 32 bytes and of the greatest length are accepted by both backends; node:crypto alone
 * finds others too.
 */
export function rsaPssSha256({ urls }: { urls: Readonly<Record<string, string>> }): Algorithm {
  return {
    id: 'rsa-pss-sha256',
    credentials: ['publicKey', 'environment'],
    compile(scheme, options, environment) {
      const { forms } = scheme as SignatureScheme
      const verify = compileSignature(scheme as SignatureScheme, () => rsaKeys(urls, options, environment), options)
      return forms ? verifyForms(forms, verify) : verify
    },
  }
}

function rsaKeys(urls: Readonly<Record<string, string>>, options: RsaOptions, world: Environment): CompiledKeys {
  const { publicKey, environment } = options
  const importKey = (pem: string): RsaKey => rsaKey(world.backend, publicKeyOfPem(pem))
  const pems = [publicKey ?? []].flat().filter((pem) => pem !== undefined)
  if (pems.length > 0) return givenKeys(pems.map(importKey))
  if (environment === undefined || environment === null) {
    throw new ConfigurationError('ERR_SECRET_MISSING', 'Give environment, or publicKey as PEM.')
  }
  const url = Object.hasOwn(urls, environment) ? urls[environment] : undefined
  if (url === undefined) {
    throw new ConfigurationError('ERR_OPTION_INVALID', `environment must be one of ${Object.keys(urls).join(', ')}.`)
  }
  const importUsable = async (pem: string): Promise<RsaKey> => {
    const key = importKey(pem)
    // Asked about no signature at all, a key only tells whether it is one.
    if ((await key([], [])) === undefined) throw new ConfigurationError('ERR_KEY_MALFORMED')
    return key
  }
  return pinnedKeys(pinnedKey({ url, fetch: world.fetch, clock: world.clock, importKey: importUsable }))
}

/** Whether any signature is right; `undefined` where the key turns out to be none. */
export type RsaKey = (content: SignedContent, candidates: readonly Uint8Array[]) => Promise<boolean | undefined>

function givenKeys(keys: readonly RsaKey[]): CompiledKeys {
  return {
    async match(content, candidates) {
      for (const [index, verify] of keys.entries()) {
        const matches = await verify(content, candidates)
        if (matches === undefined) return 'ERR_KEY_MALFORMED'
        if (matches) return index
      }
      return -1
    },
  }
}

/** A mismatch may mean that the key was replaced: it is fetched again, but seldom, so that forgeries cause no fetches. */
function pinnedKeys(key: PinnedKey<RsaKey>): CompiledKeys {
  return {
    async match(content, candidates): Promise<KeyMatch> {
      const current = await key.current()
      if (current === undefined) return 'ERR_KEY_UNAVAILABLE'
      if (await current(content, candidates)) return 0
      const replaced = await key.replaced()
      return replaced && (await replaced(content, candidates)) ? 0 : -1
    },
  }
}

function rsaKey(backend: CryptoBackend, key: SubjectPublicKey): RsaKey {
  return backend.name === 'node' ? nodeKey(key) : webKey(key)
}

const minimumBits = 2048

function nodeKey({ spki }: SubjectPublicKey): RsaKey {
  const crypto = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule?.('node:crypto')
  if (!crypto) throw new ConfigurationError('ERR_OPTION_INVALID', 'This runtime has no node:crypto.')
  let key: ReturnType<typeof crypto.createPublicKey>
  try {
    key = crypto.createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
  } catch {
    throw new ConfigurationError('ERR_KEY_MALFORMED')
  }
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < minimumBits) {
    throw new ConfigurationError('ERR_KEY_MALFORMED')
  }
  const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_AUTO: saltLength } = crypto.constants
  return async (content, candidates) => {
    const data = concatBytes(content)
    return candidates.some((signature) => crypto.verify('sha256', data, { key, padding, saltLength }, signature))
  }
}

function webKey({ spki }: SubjectPublicKey): RsaKey {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-256' }
  // Not at once: Workers forbid asynchronous work at module level.
  let imported: Promise<CryptoKey | undefined> | undefined
  const load = (): Promise<CryptoKey | undefined> =>
    crypto.subtle.importKey('spki', spki as BufferSource, algorithm, false, ['verify']).catch(() => undefined)
  return async (content, candidates) => {
    imported ??= load()
    const key = await imported
    const bits = (key?.algorithm as RsaHashedKeyAlgorithm | undefined)?.modulusLength ?? 0
    if (!key || bits < minimumBits) return undefined
    const data = concatBytes(content) as BufferSource
    for (const signature of candidates) {
      for (const saltLength of [32, Math.ceil((bits - 1) / 8) - 34]) {
        if (await crypto.subtle.verify({ name: 'RSA-PSS', saltLength }, key, signature as BufferSource, data))
          return true
      }
    }
    return false
  }
}
