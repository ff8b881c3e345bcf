import { chain } from '../chain.ts'
import { concatBytes } from '../encoding.ts'
import type { CryptoBackend } from './backend.ts'

/** WebCrypto, for every runtime without node:crypto. Keys are imported at first use, once, and not extractable. */
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
