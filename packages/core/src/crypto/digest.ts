import { nodeCrypto } from '#node-crypto'
import type { Awaitable } from '../chain.ts'
import type { DigestEncoding } from '../contract/scheme.ts'
import { concatBytes } from '../encoding.ts'
import type { CryptoBackend } from './backend.ts'

/**
 * The SHA-256 of parts in order, written; a text stands for its UTF-8 bytes. Synchronous on node:crypto.
 *
 * @example
 * ```ts
 * import { defaultBackend, hex, sha256 } from '@hooks/core'
 *
 * console.log(await sha256(defaultBackend, ['ab', 'c'], hex)) // ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
 * ```
 */
export function sha256(
  { name }: CryptoBackend,
  parts: readonly (string | Uint8Array)[],
  encoding: DigestEncoding,
): Awaitable<string> {
  if (name === 'node') {
    const hash = nodeCrypto().createHash('sha256')
    for (const part of parts) hash.update(part)
    return hash.digest(encoding.id)
  }
  const data = concatBytes(parts) as BufferSource
  return crypto.subtle.digest('SHA-256', data).then((digest) => encoding.encode(new Uint8Array(digest)))
}
