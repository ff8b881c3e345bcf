import type { CryptoBackend, Environment } from './contract/index.ts'
import type { CompiledVerifier, ReceivedRequest, Scheme } from './contract/scheme.ts'
import { defaultBackend } from './crypto/index.ts'
import { headerValue } from './headers/values.ts'
import type { SecretOptions } from './keys/secret.ts'
import type { Tolerance } from './time/timestamp.ts'

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
 * @throws ConfigurationError ERR_SECRET_*, ERR_CREDENTIAL_INVALID, ERR_OPTION_INVALID
 */
export function compileVerifier(scheme: Scheme, options: EngineOptions): CompiledVerifier {
  const environment: Environment = {
    backend: options.backend ?? defaultBackend,
    clock: options.clock ?? Date.now,
    fetch: options.fetch ?? ((...input) => globalThis.fetch(...input)),
  }
  return scheme.algorithm.compile(scheme, options, environment)
}

/**
 * Whether a request is the scheme's endpoint probe: one of its exact bodies, without a signature. It is recognised
 * before any secret is looked at, because the secret may not exist until the probe has been answered.
 */
export function isProbe({ probes, signature }: Scheme, request: Pick<ReceivedRequest, 'headers' | 'body'>): boolean {
  return (
    probes?.some((probe) => matchesText(request.body, probe)) === true &&
    (!signature || headerValue(request.headers, signature.header.toLowerCase()) === undefined)
  )
}

function matchesText(bytes: Uint8Array, text: string): boolean {
  if (bytes.length !== text.length) return false
  for (let index = 0; index < bytes.length; index++) if (bytes[index] !== text.charCodeAt(index)) return false
  return true
}
