import { type Awaitable, chain } from '../chain.ts'
import { equalTexts } from '../compare.ts'
import type { SecretCredentials } from '../contract/credentials.ts'
import type { Algorithm, CompiledKeys, KeyMatch, KeyRule, SignatureScheme } from '../contract/scheme.ts'
import type { CryptoBackend, MacHash } from '../crypto/backend.ts'
import { isOver } from '../keys/ring.ts'
import { secretKeys } from '../keys/secret.ts'
import { compileSignature } from '../signature.ts'

/**
 * HMAC (RFC 2104) with one hash, and how the secret becomes its key.
 *
 * @example
 * ```ts
 * import { type HmacAlgorithm, hexKey, hmacSha256 } from '@hooks/core'
 *
 * const algorithm: HmacAlgorithm = hmacSha256({ key: hexKey({ minimumBytes: 16 }) })
 * console.log(algorithm.hash, algorithm.key.minimumBytes) // sha256 16
 * ```
 */
export interface HmacAlgorithm extends Algorithm<SecretCredentials> {
  readonly hash: MacHash
  readonly key: KeyRule
  /** What stands in for HMAC, in schemes that have a weaker construction. */
  keyed?(backend: CryptoBackend): CryptoBackend
}

export interface HmacRule {
  /** How the text of the secret becomes the key. */
  readonly key: KeyRule
}

/**
 * HMAC-SHA1 (RFC 2104): unbroken as a MAC, but only for providers that offer nothing else.
 *
 * @example
 * ```ts
 * import { hmacSha1, textKey } from '@hooks/core'
 *
 * export const algorithm = hmacSha1({ key: textKey({ minimumBytes: 16 }) })
 * ```
 * @throws ConfigurationError ERR_SECRET_* when a verifier is made with it
 */
export function hmacSha1({ key }: HmacRule): HmacAlgorithm {
  return hmac('sha1', 20, key)
}

/**
 * HMAC-SHA256 (RFC 2104, FIPS 180-4) under one or several shared secrets.
 *
 * @example
 * ```ts
 * import { body, hex, hmacSha256, signatureHeader, textKey } from '@hooks/core'
 * import type { SecretCredentials, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<SecretCredentials> = {
 *   algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *   signature: signatureHeader({ header: 'Shop-Signature' }),
 *   content: [body],
 *   digest: hex,
 * }
 * ```
 * @throws ConfigurationError ERR_SECRET_* when a verifier is made with it
 */
export function hmacSha256({ key }: HmacRule): HmacAlgorithm {
  return hmac('sha256', 32, key)
}

/**
 * HMAC-SHA384 (RFC 2104, FIPS 180-4) under one or several shared secrets.
 *
 * @example
 * ```ts
 * import { hexKey, hmacSha384 } from '@hooks/core'
 *
 * export const algorithm = hmacSha384({ key: hexKey({ minimumBytes: 32 }) })
 * ```
 * @throws ConfigurationError ERR_SECRET_* when a verifier is made with it
 */
export function hmacSha384({ key }: HmacRule): HmacAlgorithm {
  return hmac('sha384', 48, key)
}

/**
 * HMAC-SHA512 (RFC 2104, FIPS 180-4) under one or several shared secrets.
 *
 * @example
 * ```ts
 * import { base64Key, hmacSha512 } from '@hooks/core'
 *
 * export const algorithm = hmacSha512({ key: base64Key({ prefix: '', minimumBytes: 32 }) })
 * ```
 * @throws ConfigurationError ERR_SECRET_* when a verifier is made with it
 */
export function hmacSha512({ key }: HmacRule): HmacAlgorithm {
  return hmac('sha512', 64, key)
}

function hmac(hash: MacHash, length: number, key: KeyRule): HmacAlgorithm {
  return {
    id: `hmac-${hash}`,
    hash,
    key,
    credentials: ['secret'],
    compile(scheme, options, backend) {
      const { digest } = scheme as SignatureScheme
      const example = digest.encode(new Uint8Array(length))
      const compileKeys = (): CompiledKeys => {
        const ring = secretKeys(key, options, (bytes) => backend.macKey(hash, bytes))
        return {
          // As long as every right one.
          wellFormed: (signature) => signature.length === example.length && digest.pattern.test(signature),
          match(content, signatures, receivedAtMs) {
            // One MAC per key, whatever the number of signatures.
            const tryKey = (position: number): Awaitable<KeyMatch> => {
              const entry = ring[position]
              if (!entry) return undefined
              if (isOver(entry, receivedAtMs)) return tryKey(position + 1)
              return chain(entry.key(content, digest), (mac) =>
                signatures.some((signature) => equalTexts(mac, signature)) ? entry : tryKey(position + 1),
              )
            }
            return tryKey(0)
          },
        }
      }
      return compileSignature(scheme as SignatureScheme, compileKeys, options)
    },
  }
}
