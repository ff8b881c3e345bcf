import type { HeadersInput } from '@hooks/core/contract'
import { type ReadLimits, readStream, toBytes } from './body.ts'

/** A delivery as bytes, for whatever has no `Request`: Lambda events, queues, tests. */
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

/** A request whose body is still to be read; what adapters make of their framework's request. */
export interface IncomingRequest {
  readonly method: string
  readonly url: string
  readonly headers: HeadersInput
  /** The body's bytes. Throws or rejects with a WebhookVerificationError ERR_BODY_*. */
  read(limits: ReadLimits): Uint8Array | Promise<Uint8Array>
}

/** Reads a web `Request`, or takes the bytes it is given. The body of a `Request` is consumed. */
export function incomingRequest(request: Request | WebhookRequest): IncomingRequest {
  const { method = 'POST', url = '', headers = {} } = request
  const read = (limits: ReadLimits): Uint8Array | Promise<Uint8Array> =>
    'arrayBuffer' in request ? readStream(request, limits) : toBytes(request.body, limits)
  return { method, url, headers, read }
}
