import type { HeadersInput } from '@hooks/core/contract'
import { type ReadLimits, readStream, toBytes } from './body.ts'

/** A delivery as bytes, for whatever has no `Request`: Lambda events, queues, tests. */
export interface WebhookRequest {
  /** Default `POST`. */
  method?: string
  url?: string
  headers: HeadersInput
  /** The body exactly as received. Text is encoded as UTF-8; a parsed object is refused. */
  body: Uint8Array | ArrayBuffer | ArrayBufferView | string
}

/** A request whose body is still to be read; what adapters make of their framework's request. */
export interface IncomingRequest {
  readonly method: string
  readonly url: string
  readonly headers: HeadersInput
  /** The body's bytes. Rejects with a WebhookVerificationError ERR_BODY_*. */
  read(limits: ReadLimits): Uint8Array | Promise<Uint8Array>
}

/** Reads a web `Request`, or takes the bytes it is given. The body of a `Request` is consumed. */
export function incomingRequest(request: Request | WebhookRequest): IncomingRequest {
  if (typeof (request as Request).arrayBuffer === 'function') return webRequest(request as Request)
  const { method = 'POST', url = '', headers = {}, body } = request as WebhookRequest
  return { method, url, headers, read: (limits) => toBytes(body, limits) }
}

function webRequest(request: Request): IncomingRequest {
  const { method, url, headers } = request
  return { method, url, headers, read: (limits) => readStream(request, limits) }
}
