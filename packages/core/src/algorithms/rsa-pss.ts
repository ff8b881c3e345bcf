import type { KeyInput, PublicKeyOptions } from '../contract/credentials.ts'
import type { Algorithm, CompiledKeys, SignatureScheme } from '../contract/scheme.ts'
import type { CryptoBackend } from '../crypto/backend.ts'
import type { EngineOptions } from '../engine.ts'
import { ConfigurationError } from '../errors.ts'
import { type PinnedKey, pinnedKey } from '../keys/pinned-key.ts'
import { rsaPemKey } from '../keys/rsa-pem.ts'
import { refuse } from '../refuse.ts'
import { compileSignature } from '../signature.ts'
import {
  decodedFor,
  givenKeys,
  importPublicKey,
  type KeyKind,
  type PublicKey,
  type PublicKeyRule,
  publicKeyAlgorithm,
} from './public-key.ts'
import { rsaSignature } from './rsa.ts'

const kind: KeyKind = {
  signature: rsaSignature,
  node: {
    hash: 'sha256',
    options: ({ RSA_PKCS1_PSS_PADDING, RSA_PSS_SALTLEN_AUTO }) => ({
      padding: RSA_PKCS1_PSS_PADDING,
      saltLength: RSA_PSS_SALTLEN_AUTO,
    }),
  },
  web: {
    key: { name: 'RSA-PSS', hash: 'SHA-256' },
    // RFC 8017: at most the length of the signature less that of the hash and two.
    ways: (signatureLength) => [32, signatureLength - 34].map((saltLength) => ({ name: 'RSA-PSS', saltLength })),
  },
}

/**
 * RSA-PSS with SHA-256 and MGF1 of SHA-256 (RFC 8017) under a key of 2048 bits or more. Salts of 32 bytes and of the
 * greatest length are accepted by both backends; node:crypto alone finds others too.
 *
 * @example
 * ```ts
 * import { base64, body, pemKey, rsaPssSha256, signatureHeader } from '@hooks/core'
 * import type { PublicKeyOptions, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<PublicKeyOptions> = {
 *   algorithm: rsaPssSha256({ key: pemKey }),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [body],
 *   digest: base64,
 * }
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_KEY_MALFORMED when a verifier is made with it
 */
export function rsaPssSha256(rule: PublicKeyRule): Algorithm<PublicKeyOptions> {
  return publicKeyAlgorithm('rsa-pss-sha256', kind, rule)
}

interface PinnedOptions extends Pick<EngineOptions, 'clock' | 'fetch'> {
  readonly publicKey?: KeyInput<string>
  readonly environment?: string | null | undefined
}

export interface PinnedAlgorithm extends Algorithm {
  /** The values of the option `environment`. */
  readonly environments: readonly string[]
}

/**
 * The same, where the key stands as PEM at a pinned URL per environment: fetched, unless it is given.
 *
 * @example
 * ```ts
 * import { rsaPssSha256Pinned } from '@hooks/core'
 *
 * export const algorithm = rsaPssSha256Pinned({
 *   urls: { test: 'https://keys.test.example.com/webhooks.pem', production: 'https://keys.example.com/webhooks.pem' },
 * })
 * console.log(algorithm.environments) // [ 'test', 'production' ]
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_KEY_MALFORMED, ERR_OPTION_INVALID when a verifier is made with it
 */
export function rsaPssSha256Pinned({ urls }: { urls: Readonly<Record<string, string>> }): PinnedAlgorithm {
  return {
    id: 'rsa-pss-sha256',
    credentials: ['publicKey', 'environment'],
    environments: Object.keys(urls),
    compile: (scheme, options, backend) =>
      compileSignature(
        scheme as SignatureScheme,
        () => rsaKeys(urls, scheme as SignatureScheme, options, backend),
        options,
      ),
  }
}

function rsaKeys(
  urls: Readonly<Record<string, string>>,
  scheme: SignatureScheme,
  options: PinnedOptions,
  backend: CryptoBackend,
): CompiledKeys {
  const { publicKey, environment, clock = Date.now, fetch = (...input) => globalThis.fetch(...input) } = options
  const given = [publicKey].flat().some((each) => each !== undefined && each !== null)
  if (given) return givenKeys(kind, rsaPemKey, publicKey, scheme, backend)
  if (environment === undefined || environment === null) {
    throw new ConfigurationError('ERR_SECRET_MISSING', 'Give environment, or publicKey as PEM.')
  }
  const known = typeof environment === 'string' && Object.hasOwn(urls, environment)
  const url = known ? urls[environment] : undefined
  if (url === undefined) {
    throw new ConfigurationError('ERR_OPTION_INVALID', `environment must be one of ${Object.keys(urls).join(', ')}.`)
  }
  const importUsable = async (pem: string): Promise<PublicKey> => {
    const key = importPublicKey(kind, rsaPemKey, pem, backend)
    // Asked about no signature at all, a key only tells whether it is one.
    if ((await key.verify([], [])) === undefined) throw new ConfigurationError('ERR_KEY_MALFORMED')
    return key
  }
  return pinnedKeys(pinnedKey({ url, fetch, clock, importKey: importUsable }), scheme)
}

/** A mismatch may mean that the key was replaced: it is fetched again, but seldom, so that forgeries cause no fetches. */
function pinnedKeys(source: PinnedKey<PublicKey>, { digest }: SignatureScheme): CompiledKeys {
  const only = { index: 0 }
  return {
    wellFormed: (signature) => digest.pattern.test(signature),
    async match(content, signatures) {
      const verifiedBy = async (key: PublicKey): Promise<boolean> =>
        (await key.verify(content, decodedFor(key, digest, signatures))) === true
      const current = await source.current()
      if (!current) return refuse('ERR_KEY_UNAVAILABLE', 503)
      if (await verifiedBy(current)) return only
      const replaced = await source.replaced()
      return replaced && (await verifiedBy(replaced)) ? only : undefined
    },
  }
}
