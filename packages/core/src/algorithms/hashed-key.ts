import { nodeCrypto } from '#node-crypto'
import type { CryptoBackend, MacKey } from '../crypto/backend.ts'
import type { HmacAlgorithm } from './hmac.ts'

/**
 * HMAC whose key is the SHA-1 of the secret, 20 bytes. Legacy, for providers that derive their keys so.
 *
 * @example
 * ```ts
 * import { hmacSha1, textKey, withSha1Key } from '@hooks/core'
 *
 * export const algorithm = withSha1Key(hmacSha1({ key: textKey({ minimumBytes: 16 }) }))
 * ```
 */
export function withSha1Key(algorithm: HmacAlgorithm): HmacAlgorithm {
  return {
    ...algorithm,
    keyed,
    compile: (scheme, options, backend) => algorithm.compile(scheme, options, keyed(backend)),
  }
}

function keyed(backend: CryptoBackend): CryptoBackend {
  const { name } = backend
  return {
    name,
    macKey(hash, secret) {
      if (name === 'node') {
        return backend.macKey(hash, nodeCrypto().createHash('sha1').update(secret).digest())
      }
      // Not at once: Workers forbid asynchronous work at module level.
      let key: Promise<MacKey> | undefined
      const derive = async (): Promise<MacKey> =>
        backend.macKey(hash, new Uint8Array(await crypto.subtle.digest('SHA-1', secret as BufferSource)))
      return async (content, digest) => {
        key ??= derive()
        return (await key)(content, digest)
      }
    },
  }
}
