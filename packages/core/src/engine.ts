import type { CryptoBackend } from './contract/index.ts'
import type { CompiledVerifier, Scheme } from './contract/scheme.ts'
import { defaultBackend } from './crypto/index.ts'
import { ConfigurationError } from './errors.ts'
import type { SecretOptions } from './keys/secret.ts'
import type { Tolerance } from './time/tolerance.ts'

/**
 * What every verifier may be given besides its credentials.
 *
 * @example
 * ```ts
 * import { type EngineOptions, webBackend } from '@hooks/core'
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * const options: EngineOptions = { toleranceSeconds: 60, clock: () => Date.parse('2026-01-01'), backend: webBackend }
 * export const verifier = createVerifier(finix, { secret: process.env.FINIX_SECRET, ...options })
 * ```
 */
export interface EngineOptions extends Omit<SecretOptions, 'secret'> {
  readonly toleranceSeconds?: Tolerance
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number
  /** Default: node:crypto where there is one, else WebCrypto. */
  readonly backend?: CryptoBackend
  /** For schemes whose public key is fetched from a pinned URL. Default: the global `fetch`, looked up at each call. */
  readonly fetch?: typeof globalThis.fetch
}

/**
 * Compiles a scheme and credentials once: keys prepared, options checked, nothing left to fail per request.
 *
 * @example
 * ```ts
 * import { compileVerifier, utf8Bytes } from '@hooks/core'
 * import { finix } from '@hooks/providers/finix'
 *
 * const options = { secret: '1676b0aa7f96e7f2cb3ef92ea266a13a', toleranceSeconds: 60 }
 * const verify = compileVerifier(finix.scheme, options)
 * const verdict = await verify({ headers: {}, body: utf8Bytes('{"id":"1"}'), receivedAtMs: Date.now() })
 * if (!verdict.ok) console.log(verdict.code) // ERR_SIGNATURE_MISSING
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_CREDENTIAL_INVALID, ERR_OPTION_INVALID
 */
export function compileVerifier(scheme: Scheme, options: EngineOptions): CompiledVerifier {
  return scheme.algorithm.compile(scheme, options, options.backend ?? defaultBackend)
}

/**
 * The scheme of what should be a provider.
 *
 * @example
 * ```ts
 * import { schemeOf } from '@hooks/core'
 * import { finix } from '@hooks/providers/finix'
 *
 * console.log(schemeOf(finix).algorithm.id) // hmac-sha256
 * ```
 * @throws ConfigurationError ERR_PROVIDER_UNKNOWN where it is none
 */
export function schemeOf(provider: { readonly scheme?: Scheme } | null | undefined): Scheme {
  const scheme = provider?.scheme
  if (scheme?.algorithm?.compile) return scheme
  throw new ConfigurationError('ERR_PROVIDER_UNKNOWN')
}
