import type { CryptoBackend } from './backend.ts'
import { nodeBackend } from './node.ts'
import { webBackend } from './web.ts'

/** node:crypto where there is one (about four times as fast for small bodies), WebCrypto elsewhere. */
export const defaultBackend: CryptoBackend = nodeBackend ?? webBackend
