import { nodeBackend as available } from '#node-crypto'
import type { CryptoBackend } from './backend.ts'
import { webBackend } from './web.ts'

/**
 * Synchronous; `undefined` where the runtime has no node:crypto.
 *
 * @example
 * ```ts
 * import { nodeBackend } from '@hooks/core'
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * if (!nodeBackend) throw new Error('This runtime has no node:crypto.')
 * export const verifier = createVerifier(finix, { secret: process.env.FINIX_SECRET, backend: nodeBackend })
 * ```
 */
export const nodeBackend: CryptoBackend | undefined = available

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
