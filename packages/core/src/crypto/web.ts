import { chain } from '../chain.ts'
import { concatBytes } from '../encoding.ts'
import type { CryptoBackend } from './backend.ts'

/**
 * WebCrypto, for every runtime without node:crypto. Keys are imported at first use, once, and not extractable.
 *
 * @example
 * ```ts
 * import { webBackend } from '@hooks/core'
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * // In a test: as it will verify at the edge.
 * export const verifier = createVerifier(finix, { secret: process.env.FINIX_SECRET, backend: webBackend })
 * ```
 */
export const webBackend: CryptoBackend = {
  name: 'web',
  macKey(hash, bytes) {
    const { subtle } = crypto
    const algorithm = { name: 'HMAC', hash: hash.replace('sha', 'SHA-') }
    const load = (): Promise<CryptoKey> => subtle.importKey('raw', bytes as BufferSource, algorithm, false, ['sign'])
    let key: CryptoKey | Promise<CryptoKey> | undefined
    return (content, digest) => {
      key ??= load().then((loaded) => (key = loaded))
      return chain(key, (loaded) =>
        subtle
          .sign('HMAC', loaded, concatBytes(content) as BufferSource)
          .then((mac) => digest.encode(new Uint8Array(mac))),
      )
    }
  },
}
