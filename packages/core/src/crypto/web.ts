import { concatBytes } from '../encoding.ts'
import type { CryptoBackend } from './backend.ts'

/** WebCrypto, for every runtime without node:crypto. Keys are imported at first use, once, and not extractable. */
export const webBackend: CryptoBackend = {
  name: 'web',
  macKey(hash, bytes) {
    const algorithm = { name: 'HMAC', hash: hash.replace('sha', 'SHA-') }
    let key: Promise<CryptoKey> | undefined
    return async (content, digest) => {
      key ??= crypto.subtle.importKey('raw', bytes as BufferSource, algorithm, false, ['sign'])
      const mac = await crypto.subtle.sign('HMAC', await key, concatBytes(content) as BufferSource)
      return digest.encode(new Uint8Array(mac))
    }
  },
}
