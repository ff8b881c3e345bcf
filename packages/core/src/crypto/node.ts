import type { CryptoBackend } from './backend.ts'

/** node:crypto without an import of it, so that bundles for browsers and edge runtimes hold no trace of it. */
const crypto = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule?.('node:crypto')

/** Synchronous; `undefined` where the runtime has no node:crypto. */
export const nodeBackend: CryptoBackend | undefined = crypto && {
  name: 'node',
  macKey(hash, bytes) {
    const key = crypto.createSecretKey(bytes)
    return (content) => {
      const mac = crypto.createHmac(hash, key)
      for (const part of content) mac.update(part)
      return mac.digest()
    }
  },
}
