import type { SecretInput } from '../contract/credentials.ts'
import type { KeyRule } from '../contract/scheme.ts'
import { base64ToBytes, utf8Bytes } from '../encoding.ts'
import { ConfigurationError } from '../errors.ts'

/** Set to `true` to accept a secret shorter than the scheme's minimum, for example a documentation example in a test. */
export const dangerouslyAllowShortSecret: unique symbol = Symbol('dangerouslyAllowShortSecret')

export interface SecretOptions {
  readonly secret?: SecretInput
  readonly [dangerouslyAllowShortSecret]?: boolean
}

export interface SecretKey {
  readonly bytes: Uint8Array
  /** Position in the list as the caller wrote it, entries that are `undefined` counted. */
  readonly index: number
}

/** Dots and asterisks a dashboard or API shows in place of a secret. */
const masked = /[\u2022\u25cf\u00b7\u2217\u2219]|\*{3,}/

/** The keys of a `secret` option. @throws ConfigurationError ERR_SECRET_* for anything that must never verify. */
export function secretKeys(rule: KeyRule, options: SecretOptions): readonly SecretKey[] {
  const list = Array.isArray(options.secret) ? (options.secret as readonly unknown[]) : [options.secret]
  const keys = list.flatMap((secret, index) =>
    secret === undefined || secret === null ? [] : { bytes: checkedKey(rule, secret, options), index },
  )
  if (keys.length === 0) throw new ConfigurationError('ERR_SECRET_MISSING')
  return keys
}

function checkedKey(rule: KeyRule, secret: unknown, options: SecretOptions): Uint8Array {
  const bytes = typeof secret === 'string' ? keyOfText(rule, secret) : copiedBytes(secret)
  if (bytes.length === 0) throw new ConfigurationError('ERR_SECRET_EMPTY')
  if (bytes.length < rule.minimumBytes && options[dangerouslyAllowShortSecret] !== true) {
    throw new ConfigurationError('ERR_SECRET_TOO_SHORT')
  }
  return bytes
}

/** A copy, so that a buffer the caller clears or reuses later does not change the key. */
function copiedBytes(secret: unknown): Uint8Array {
  if (!ArrayBuffer.isView(secret)) throw new ConfigurationError('ERR_SECRET_MALFORMED')
  return new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength).slice()
}

function keyOfText(rule: KeyRule, text: string): Uint8Array {
  if (text === '') throw new ConfigurationError('ERR_SECRET_EMPTY')
  if (text.trim() !== text) throw new ConfigurationError('ERR_SECRET_WHITESPACE')
  if (masked.test(text)) throw new ConfigurationError('ERR_SECRET_MASKED')
  const bytes = rule.decode(text)
  if (bytes === undefined) throw new ConfigurationError('ERR_SECRET_MALFORMED')
  return bytes
}

/** The secret's text as it stands, encoded as UTF-8: also where it looks like hex or base64. */
export function textKey({ minimumBytes }: { minimumBytes: number }): KeyRule {
  return { minimumBytes, decode: utf8Bytes }
}

/** Base64, with or without padding, behind a prefix that may be missing; only exactly that prefix is taken off. */
export function base64Key({ minimumBytes, prefix }: { minimumBytes: number; prefix: string }): KeyRule {
  return {
    minimumBytes,
    decode(text) {
      const encoded = text.startsWith(prefix) ? text.slice(prefix.length) : text
      return encoded === '' ? new Uint8Array() : base64ToBytes(encoded)
    },
  }
}
