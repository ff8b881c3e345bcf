import type { CryptoBackend } from './backend.ts'

/** node:crypto without an import of it, so that bundles for browsers and edge runtimes hold no trace of it. */
export const nodeCrypto: typeof import('node:crypto') | undefined = (
  globalThis as { process?: NodeJS.Process }
).process?.getBuiltinModule?.('node:crypto')

/** Synchronous; `undefined` where the runtime has no node:crypto. */
export const nodeBackend: CryptoBackend | undefined = nodeCrypto && {
  name: 'node',
  macKey(hash, bytes) {
    const { createHmac, createSecretKey } = nodeCrypto
    const key = createSecretKey(bytes)
    return (content, digest) => {
      const mac = createHmac(hash, key)
      for (const part of content) mac.update(part)
      return mac.digest(digest.id)
    }
  },
}
