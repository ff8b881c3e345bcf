/** `node:http`, and what adapters of the frameworks built on it share. An entry of its own: the rest is portable. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { concatBytes, type ErrorCode } from '@hooks/core'
import type { AnyDelivery, HeadersInput, Receivable } from '@hooks/core/contract'
import {
  alreadyParsed,
  createResponder,
  type Handlers,
  handlerMap,
  type ReceiveOptions,
  refuseInflated,
  toBytes,
  WebhookVerificationError,
} from './adapter.ts'
import type { ReadLimits } from './body.ts'
import type { Reply } from './reply.ts'
import type { IncomingRequest } from './request.ts'

/**
 * A listener of `node:http` servers.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { finix } from '@hooks/providers/finix'
 * import { type WebhookListener, webhookListener } from '@hooks/verify/node'
 *
 * const listener: WebhookListener = webhookListener(finix, { secret: process.env.FINIX_SECRET }, {})
 * createServer(listener).listen(3000)
 * ```
 */
export type WebhookListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * A listener for `node:http` that verifies and calls the handler of the event's type. A handler may answer through
 * `response`; if it does not, it is 200, and 500 if it throws. It answers every path: choose the path before.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { finix } from '@hooks/providers/finix'
 * import { webhookListener } from '@hooks/verify/node'
 *
 * const listener = webhookListener(finix, { secret: process.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 * })
 * createServer((request, response) => {
 *   if (request.url === '/webhooks/finix') return listener(request, response)
 *   response.writeHead(404).end()
 * }).listen(3000)
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function webhookListener<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlers: NoInfer<Handlers<Delivery, [request: IncomingMessage, response: ServerResponse]>>,
): WebhookListener {
  return dispatchNode(provider, options, handlers, () =>
    alreadyParsed(
      'a body parser or the platform',
      'Call the listener before anything reads the body, or keep the bytes as request.rawBody (a Buffer).',
    ),
  )
}

/**
 * The same for frameworks with Node's requests, which know what their parsers are called.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { finix } from '@hooks/providers/finix'
 * import { alreadyParsed } from '@hooks/verify/adapter'
 * import { dispatchNode } from '@hooks/verify/node'
 *
 * const handlers = { 'transfer.created': async () => console.log('paid') }
 * const listener = dispatchNode(finix, { secret: process.env.FINIX_SECRET }, handlers, () =>
 *   alreadyParsed("the framework's parser", 'Switch it off for this route.'),
 * )
 * createServer(listener).listen(3000)
 * ```
 */
export function dispatchNode<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlers: Handlers<Delivery, [request: IncomingMessage, response: ServerResponse]>,
  parserOf: ParserOf,
): WebhookListener {
  const responder = createResponder(provider, options)
  const map = handlerMap<Delivery, [IncomingMessage, ServerResponse]>(handlers)
  return async (request, response) => {
    const reply = await responder.handle(nodeRequest(request, parserOf), response, async (delivery) => {
      const handler = map.get(delivery.type)
      if (!handler) return 'unhandled'
      await handler(delivery, request, response)
      return answerOf(response)
    })
    sendReply(request, response, reply)
  }
}

/**
 * Where frameworks keep a body that was read: its bytes, or what a parser made of them.
 *
 * @example
 * ```ts
 * import type { IncomingMessage } from 'node:http'
 * import type { Kept } from '@hooks/verify/node'
 *
 * // Where a platform keeps the bytes that it read.
 * export function keptOf(request: IncomingMessage & { raw?: Buffer }): Kept {
 *   return { rawBody: request.raw }
 * }
 * ```
 */
export interface Kept {
  readonly body?: unknown
  readonly rawBody?: unknown
}

/**
 * Names the parser of the framework that made `body`, and the line to change: `alreadyParsed(…)`.
 *
 * @example
 * ```ts
 * import { alreadyParsed } from '@hooks/verify/adapter'
 * import type { ParserOf } from '@hooks/verify/node'
 *
 * export const parserOf: ParserOf = (body) =>
 *   typeof body === 'string'
 *     ? alreadyParsed('the text parser', 'Leave it out for this route.')
 *     : alreadyParsed('the JSON parser', 'Register the webhook route before it.')
 * ```
 */
export type ParserOf = (body: unknown, request: IncomingMessage) => WebhookVerificationError

/**
 * Reads the body's raw bytes itself, or takes the bytes somebody kept; a parsed body is refused, naming the parser.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { alreadyParsed } from '@hooks/verify/adapter'
 * import { nodeRequest } from '@hooks/verify/node'
 *
 * createServer(async (request, response) => {
 *   const { read } = nodeRequest(request, () => alreadyParsed('the platform', 'Keep request.rawBody.'))
 *   const bytes = await read({ maximumBodyBytes: 1_048_576, readTimeoutMs: 10_000 })
 *   response.end(`${bytes.length} bytes`)
 * }).listen(3000)
 * ```
 */
export function nodeRequest(
  request: IncomingMessage,
  parserOf: ParserOf,
  kept: Kept = request as Kept,
): IncomingRequest {
  const { method = '', url = '' } = request
  const { originalUrl = url } = request as { originalUrl?: string }
  return {
    method,
    url: originalUrl,
    headers: headersOf(request),
    read: (limits) => keptBytes(request, parserOf, kept, limits) ?? readNode(request, limits),
  }
}

/**
 * `headersDistinct` alone shows a header that came twice, and is dear: where none did, `headers` says the same. HTTP/2 and
 * imitations of Node's request do not have it.
 */
function headersOf(request: IncomingMessage): HeadersInput {
  const { headers, rawHeaders } = request
  const names = new Set<unknown>()
  for (let index = 0; index < rawHeaders?.length; index += 2) names.add(rawHeaders[index]?.toLowerCase())
  return 2 * names.size === rawHeaders?.length ? headers : (request.headersDistinct ?? headers)
}

/**
 * What a handler of the framework answered by itself.
 *
 * @example
 * ```ts
 * import type { Answered } from '@hooks/verify/node'
 *
 * export function succeeded({ status }: Answered): boolean {
 *   return status < 400
 * }
 * ```
 */
export interface Answered {
  readonly status: number
  readonly answered: true
}

/**
 * What was answered so far; `undefined` before that.
 *
 * @example
 * ```ts
 * import type { IncomingMessage, ServerResponse } from 'node:http'
 * import { finix } from '@hooks/providers/finix'
 * import { alreadyParsed, createResponder } from '@hooks/verify/adapter'
 * import { answerOf, nodeRequest, sendReply } from '@hooks/verify/node'
 *
 * const responder = createResponder(finix, { secret: process.env.FINIX_SECRET })
 *
 * export async function listener(request: IncomingMessage, response: ServerResponse): Promise<void> {
 *   const incoming = nodeRequest(request, () => alreadyParsed('the platform', 'Keep request.rawBody.'))
 *   const reply = await responder.handle(incoming, response, async (delivery) => {
 *     if (delivery.type === 'unknown') response.writeHead(202).end()
 *     return answerOf(response) // undefined where nothing was answered
 *   })
 *   sendReply(request, response, reply)
 * }
 * ```
 */
export function answerOf(response: ServerResponse): Answered | undefined {
  return response.headersSent ? { status: response.statusCode, answered: true } : undefined
}

/**
 * Resolves when a handler ends the response, or did. Told by `end` itself: where the sender went away, the response is
 * closed while the handler still runs, and no event says when it is done. Ask after the handler was called: where it
 * answered at once, nothing needs to be watched.
 *
 * @example
 * ```ts
 * import type { ServerResponse } from 'node:http'
 * import { type Answered, whenAnswered } from '@hooks/verify/node'
 *
 * // For frameworks that go on with `next()`: what comes after answers, and this resolves then.
 * export function handedOn(response: ServerResponse, next: () => void): Promise<Answered> {
 *   next()
 *   return whenAnswered(response)
 * }
 * ```
 */
export function whenAnswered(response: ServerResponse): Promise<Answered> {
  return new Promise((resolve) => {
    const answered = (): void => resolve({ status: response.statusCode, answered: true })
    if (response.writableEnded) return answered()
    const { end } = response
    response.end = ((...given: Parameters<typeof end>) => {
      const ended = end.apply(response, given)
      answered()
      return ended
    }) as typeof end
  })
}

/**
 * Sends a reply, unless a handler answered.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { sendReply } from '@hooks/verify/node'
 *
 * createServer((request, response) => {
 *   sendReply(request, response, { status: 503, headers: { 'retry-after': '30' }, body: 'starting' })
 * }).listen(3000)
 * ```
 */
export function sendReply(request: IncomingMessage, response: ServerResponse, reply: Reply | Answered): void {
  if ('answered' in reply || response.headersSent) return
  const { status, body } = reply
  // RFC 9110: a 204 has no content, and so no length.
  const length = status !== 204 && { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...replyHeaders(request, reply), ...length })
  response.end(body)
}

/**
 * A body that was not read to its end takes the connection with it.
 *
 * @example
 * ```ts
 * import type { IncomingMessage, ServerResponse } from 'node:http'
 * import type { Reply } from '@hooks/verify/adapter'
 * import { replyHeaders } from '@hooks/verify/node'
 *
 * export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
 *   response.writeHead(reply.status, replyHeaders(request, reply)).end(reply.body)
 * }
 * ```
 */
export function replyHeaders(
  { complete, httpVersionMajor }: IncomingMessage,
  { headers }: Reply,
): Record<string, string> {
  return { ...headers, ...(!complete && httpVersionMajor === 1 && { connection: 'close' }) }
}

function keptBytes(
  request: IncomingMessage,
  parserOf: ParserOf,
  { body, rawBody }: Kept,
  limits: ReadLimits,
): Uint8Array | undefined {
  const bytes = rawBody instanceof Uint8Array ? rawBody : body
  if (bytes instanceof Uint8Array) return refuseInflated(toBytes(bytes, limits), request.headers['content-encoding'])
  if (!request.readableDidRead && !request.readableEnded) return undefined
  throw body === undefined ? new WebhookVerificationError('ERR_BODY_CONSUMED', 500) : parserOf(body, request)
}

function readNode(request: IncomingMessage, { maximumBodyBytes, readTimeoutMs }: ReadLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const length = Number(request.headers['content-length'])
    const chunks: Uint8Array[] = []
    let room = maximumBodyBytes
    let timer: ReturnType<typeof setTimeout> | undefined
    const onData = (chunk: Uint8Array): void => {
      chunks.push(chunk)
      room -= chunk.length
      if (room < 0) stop('ERR_BODY_TOO_LARGE', 413)
    }
    const onEnd = (): void => {
      clearTimeout(timer)
      resolve(concatBytes(chunks.splice(0)))
    }
    const onGone = (): void => {
      if (!request.readableEnded) stop('ERR_BODY_INCOMPLETE', 400)
    }
    const stop = (code: ErrorCode, status: number): void => {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone).pause()
      reject(new WebhookVerificationError(code, status))
    }
    const read = (): void => {
      const { destroyed, readableFlowing, readableLength, readableEncoding } = request
      if (destroyed) stop('ERR_BODY_INCOMPLETE', 400)
      // What is there as a whole needs no listeners and no timer, which cost more than its signature.
      else if (readableLength === length && !readableFlowing && !readableEncoding) {
        resolve(request.read() ?? new Uint8Array())
      } else {
        timer = setTimeout(() => stop('ERR_BODY_TIMEOUT', 408), readTimeoutMs)
        // Of a body that is read they stay, and find nothing to do: taking them off costs as much as a signature.
        request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone)
        // Somebody may have paused it before us, and nobody else reads it.
        if (readableFlowing === false) request.resume()
      }
    }
    if (length > room) throw new WebhookVerificationError('ERR_BODY_TOO_LARGE', 413)
    // What came with the headers is there a tick later. Where somebody listens already, it would be gone by then.
    if (request.readableFlowing) read()
    else process.nextTick(read)
  })
}
