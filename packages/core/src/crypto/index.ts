import type { CryptoBackend } from './backend.ts'
import { nodeBackend } from './node.ts'
import { webBackend } from './web.ts'

/**
 * node:crypto where there is one (about four times as fast for small bodies), WebCrypto elsewhere.
 *
 * @example
 * ```ts
 * import { defaultBackend } from '@hooks/core'
 *
 * console.log(defaultBackend.name) // node, or web where there is no node:crypto
 * ```
 */
export const defaultBackend: CryptoBackend = nodeBackend ?? webBackend
