import type { CryptoBackend } from './backend.ts'

/** What `#node-crypto` is outside Node: bundles for browsers and edge runtimes hold nothing of node:crypto. */
export const nodeBackend: CryptoBackend | undefined = undefined

/** Nobody asks where there is no `nodeBackend`. */
export function nodeCrypto(): typeof import('node:crypto') {
  throw new Error('There is no node:crypto.')
}
