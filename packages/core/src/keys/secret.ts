import type { ErrorCode } from '../codes.ts'
import type { SecretInput } from '../contract/credentials.ts'
import type { KeyRule } from '../contract/scheme.ts'
import { base64ToBytes, hexToBytes, utf8Bytes } from '../encoding.ts'
import { ConfigurationError } from '../errors.ts'
import { isMasked } from './masked.ts'
import { keyRing, type RingKey } from './ring.ts'

/**
 * Set to `true` to accept a secret shorter than the scheme's minimum, for example a documentation example in a test.
 *
 * @example
 * ```ts
 * import { dangerouslyAllowShortSecret } from '@hooks/core'
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * export const verifier = createVerifier(finix, { secret: 'example', [dangerouslyAllowShortSecret]: true })
 * ```
 */
export const dangerouslyAllowShortSecret: unique symbol = /* @__PURE__ */ Symbol('dangerouslyAllowShortSecret')

/**
 * The option `secret`, and what relaxes its checks.
 *
 * @example
 * ```ts
 * import { hmacSha256, type SecretOptions, secretKeys, textKey } from '@hooks/core'
 *
 * const options: SecretOptions = { secret: [process.env.SHOP_SECRET, process.env.SHOP_SECRET_BEFORE] }
 * const { key } = hmacSha256({ key: textKey({ minimumBytes: 16 }) })
 * export const keys = secretKeys(key, options, (bytes) => bytes)
 * ```
 */
export interface SecretOptions {
  readonly secret?: SecretInput
  readonly [dangerouslyAllowShortSecret]?: boolean
}

/**
 * Tokens, which are compared as texts.
 *
 * @example
 * ```ts
 * import { secretTexts, textKey } from '@hooks/core'
 *
 * const ring = secretTexts(textKey({ minimumBytes: 16 }), ['correct horse battery', undefined])
 * console.log(ring.map(({ key }) => key)) // [ 'correct horse battery' ]
 * ```
 * @throws ConfigurationError like `secretKeys`
 */
export function secretTexts(rule: KeyRule, secret: SecretInput): readonly RingKey<string>[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return secretKeys(rule, { secret }, (bytes) => {
    try {
      return decoder.decode(bytes)
    } catch {
      throw new ConfigurationError('ERR_SECRET_MALFORMED')
    }
  })
}

/**
 * The keys of a `secret` option.
 *
 * @example
 * ```ts
 * import { secretKeys, textKey } from '@hooks/core'
 *
 * const ring = secretKeys(textKey({ minimumBytes: 16 }), { secret: 'correct horse battery' }, (bytes) => bytes.length)
 * console.log(ring[0]?.key) // 21
 * ```
 * @throws ConfigurationError ERR_SECRET_* for anything that must never verify.
 */
export function secretKeys<Key>(
  rule: KeyRule,
  options: SecretOptions,
  make: (bytes: Uint8Array) => Key,
): readonly RingKey<Key>[] {
  return keyRing(options.secret, (secret) => make(checkedKey(rule, secret, options)))
}

function checkedKey(rule: KeyRule, secret: unknown, options: SecretOptions): Uint8Array {
  // Bytes are copied, so that a buffer the caller clears or reuses later does not change the key.
  const copy = ArrayBuffer.isView(secret) ? new Uint8Array(secret as Uint8Array) : undefined
  const [text, bytes] = typeof secret === 'string' ? [secret, rule.decode(secret)] : ['-', copy]
  let problem: ErrorCode = 'ERR_SECRET_TOO_SHORT'
  if (text === '' || bytes?.length === 0) problem = 'ERR_SECRET_EMPTY'
  else if (text.trim() !== text) problem = 'ERR_SECRET_WHITESPACE'
  else if (isMasked(text)) problem = 'ERR_SECRET_MASKED'
  else if (!bytes) problem = 'ERR_SECRET_MALFORMED'
  else if (bytes.length >= rule.minimumBytes || options[dangerouslyAllowShortSecret] === true) return bytes
  throw new ConfigurationError(problem)
}

/**
 * The secret's text as it stands, encoded as UTF-8: also where it looks like hex or base64. No public key is one.
 *
 * @example
 * ```ts
 * import { hmacSha256, textKey } from '@hooks/core'
 *
 * export const algorithm = hmacSha256({ key: textKey({ minimumBytes: 16 }) })
 * ```
 */
export function textKey({ minimumBytes }: { minimumBytes: number }): KeyRule {
  return { minimumBytes, decode: (text) => (text.startsWith('-----BEGIN ') ? undefined : utf8Bytes(text)) }
}

/**
 * Base64, with or without padding, behind a prefix that may be missing; only exactly that prefix is taken off.
 *
 * @example
 * ```ts
 * import { base64Key, hmacSha256 } from '@hooks/core'
 *
 * export const algorithm = hmacSha256({ key: base64Key({ prefix: 'whsec_', minimumBytes: 24 }) })
 * ```
 */
export function base64Key({ minimumBytes, prefix }: { minimumBytes: number; prefix: string }): KeyRule {
  return {
    minimumBytes,
    decode(text) {
      const encoded = text.startsWith(prefix) ? text.slice(prefix.length) : text
      return encoded === '' ? new Uint8Array() : base64ToBytes(encoded)
    },
  }
}

/**
 * The bytes that a text of lower- or upper-case hex stands for.
 *
 * @example
 * ```ts
 * import { hexKey, hmacSha256 } from '@hooks/core'
 *
 * export const algorithm = hmacSha256({ key: hexKey({ minimumBytes: 32 }) })
 * ```
 */
export function hexKey({ minimumBytes }: { minimumBytes: number }): KeyRule {
  return { minimumBytes, decode: hexToBytes }
}
