import type { HeadersInput } from '@hooks/core/contract'
import { type ReadLimits, readStream, toBytes } from './body.ts'

/**
 * A delivery as bytes, for whatever has no `Request`: Lambda events, queues, tests.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier, type WebhookRequest } from '@hooks/verify'
 *
 * const request: WebhookRequest = {
 *   headers: { 'finix-signature': 'timestamp=1735657903, sig=d8f0' },
 *   body: '{"id":"1"}', // exactly as received
 * }
 * const { error } = await createVerifier(finix, { secret: process.env.FINIX_SECRET }).safeVerify(request)
 * console.log(error?.code)
 * ```
 */
export interface WebhookRequest {
  /** Default `POST`. */
  method?: string
  url?: string
  headers: HeadersInput
  /**
   * The body exactly as received. Text is encoded as UTF-8; a parsed object is refused. Bytes are not copied: do not
   * write into them while the delivery is in use, its event is parsed from them.
   */
  body: Uint8Array | ArrayBuffer | ArrayBufferView | string
}

/**
 * A request whose body is still to be read; what adapters make of their framework's request.
 *
 * @example
 * ```ts
 * import { type IncomingRequest, toBytes } from '@hooks/verify/adapter'
 *
 * // Of a platform whose events hold the body as a text.
 * export function incoming(event: { path: string; headers: Record<string, string>; body: string }): IncomingRequest {
 *   return { method: 'POST', url: event.path, headers: event.headers, read: (limits) => toBytes(event.body, limits) }
 * }
 * ```
 */
export interface IncomingRequest {
  readonly method: string
  readonly url: string
  readonly headers: HeadersInput
  /** The body's bytes. Throws or rejects with a WebhookVerificationError ERR_BODY_*. */
  read(limits: ReadLimits): Uint8Array | Promise<Uint8Array>
}

/**
 * Reads a web `Request`, or takes the bytes it is given. The body of a `Request` is consumed.
 *
 * @example
 * ```ts
 * import { incomingRequest } from '@hooks/verify/adapter'
 *
 * const { method, read } = incomingRequest({ headers: {}, body: '{"id":"1"}' })
 * console.log(method) // POST
 * export const bytes = await read({ maximumBodyBytes: 1_048_576, readTimeoutMs: 10_000 })
 * ```
 */
export function incomingRequest(request: Request | WebhookRequest): IncomingRequest {
  const { method = 'POST', url = '', headers = {} } = request
  const read = (limits: ReadLimits): Uint8Array | Promise<Uint8Array> =>
    'arrayBuffer' in request ? readStream(request, limits) : toBytes(request.body, limits)
  return { method, url, headers, read }
}
