import type { DigestEncoding } from '../contract/scheme.ts'

/**
 * The engine's one outside need. Two implementations decide nothing: what is signed, which key, which verdict is
 * decided in shared code above them.
 *
 * @example
 * ```ts
 * import type { CryptoBackend } from '@hooks/core/contract'
 * import { webBackend } from '@hooks/core'
 *
 * // Counts the keys that are made, in a test.
 * let keys = 0
 * export const counted: CryptoBackend = {
 *   ...webBackend,
 *   macKey(hash, bytes) {
 *     keys++
 *     return webBackend.macKey(hash, bytes)
 *   },
 * }
 * ```
 */
export interface CryptoBackend {
  readonly name: 'node' | 'web'
  /** Prepares a key once per verifier. Must not start asynchronous work: Workers forbid that at module level. */
  macKey(hash: MacHash, bytes: Uint8Array): MacKey
}

export type MacHash = 'sha1' | 'sha256' | 'sha384' | 'sha512'

/** The MAC of the parts in order, written; a text stands for its UTF-8 bytes. Synchronous on node:crypto. */
export type MacKey = (content: readonly (string | Uint8Array)[], digest: DigestEncoding) => string | Promise<string>
