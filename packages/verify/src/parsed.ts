import { WebhookVerificationError } from './errors.ts'

/**
 * A parser of the framework ran first: the owner's log names it, and the line to change.
 *
 * @example
 * ```ts
 * import { alreadyParsed } from '@hooks/verify/adapter'
 *
 * export function refuseParsed(body: unknown): void {
 *   if (typeof body === 'object') throw alreadyParsed('the JSON parser', 'Register the webhook route before it.')
 * }
 * ```
 */
export function alreadyParsed(parser: string, fix: string): WebhookVerificationError {
  const message =
    `The body was parsed before verification, most likely by ${parser}, ` +
    `and a parsed body cannot be verified. ${fix}`
  return new WebhookVerificationError('ERR_BODY_ALREADY_PARSED', 500, { message })
}

/** The first byte of what is really compressed. Of brotli nothing can be told. */
const firstBytes: Readonly<Record<string, number>> = { gzip: 0x1f, 'x-gzip': 0x1f, deflate: 0x78, zstd: 0x28 }

/**
 * Bytes that somebody kept: parsers inflate without a word, and what was sent, and signed, is gone.
 *
 * @example
 * ```ts
 * import { refuseInflated } from '@hooks/verify/adapter'
 *
 * // Kept by a parser that inflates: what is no gzip any more cannot be what was signed.
 * export function keptBytes(rawBody: Uint8Array, headers: Record<string, string | undefined>): Uint8Array {
 *   return refuseInflated(rawBody, headers['content-encoding'])
 * }
 * ```
 */
export function refuseInflated(bytes: Uint8Array, contentEncoding: string | undefined): Uint8Array {
  const first = firstBytes[contentEncoding?.trim().toLowerCase() ?? '']
  if (first === undefined || bytes.length === 0 || bytes[0] === first) return bytes
  throw new WebhookVerificationError('ERR_BODY_INFLATED', 500)
}
