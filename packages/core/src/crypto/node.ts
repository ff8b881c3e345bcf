import type { CryptoBackend } from './backend.ts'
import { shortMac } from './short-mac.ts'

type NodeCrypto = typeof import('node:crypto')

interface Globals {
  navigator?: { userAgent?: string }
  process?: NodeJS.Process
}

/**
 * node:crypto without an import of it, so that bundles for browsers and edge runtimes hold no trace of it; loaded when
 * a key is made, because loading it is a good part of what it costs to start. Only where there is a `nodeBackend`.
 */
export function nodeCrypto(): NodeCrypto {
  return (globalThis as Required<Globals>).process.getBuiltinModule('node:crypto')
}

export const nodeBackend: CryptoBackend | undefined = /* @__PURE__ */ createNodeBackend()

/** A function: what the top level of a module reads of `globalThis` stays in bundles that need none of it. */
function createNodeBackend(): CryptoBackend | undefined {
  const { navigator, process } = globalThis as Globals
  // Cloudflare's imitation of node:crypto refuses keys that are made, and ignores the padding of RSA.
  if (navigator?.userAgent === 'Cloudflare-Workers' || !process?.getBuiltinModule) return undefined
  return {
    name: 'node',
    macKey(hash, bytes) {
      const crypto = nodeCrypto()
      const { createHmac, createSecretKey } = crypto
      const key = createSecretKey(bytes)
      // Node before 20.12 has no hash in one call.
      const short = 'hash' in crypto ? shortMac(crypto, hash, bytes) : undefined
      return (content, digest) => {
        const text = short?.(content, digest)
        if (text) return text
        const mac = createHmac(hash, key)
        for (const part of content) mac.update(part)
        return mac.digest(digest.id)
      }
    },
  }
}
