/** Node's requests and responses, for adapters of frameworks built on them. An entry of its own: the rest is portable. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { concatBytes, type ErrorCode } from '@hooks/core'
import { toBytes, WebhookVerificationError } from './adapter.ts'
import type { ReadLimits } from './body.ts'
import type { Reply } from './reply.ts'
import type { IncomingRequest } from './request.ts'

/** What frameworks leave on a request: Express's parsers, Next's Pages Router, serverless platforms. */
type NodeRequest = IncomingMessage & { body?: unknown; rawBody?: unknown; originalUrl?: string }

/** Reads the body's raw bytes itself, or takes the bytes somebody kept; a parsed body is refused, naming the parser. */
export function nodeRequest(request: IncomingMessage): IncomingRequest {
  const { method = '', url = '', originalUrl = url, headersDistinct } = request as NodeRequest
  // HTTP/2 and imitations of Node's request know no `headersDistinct`, which alone shows a header that came twice.
  const headers = headersDistinct ?? request.headers
  return {
    method,
    url: originalUrl,
    headers,
    read: (limits) => keptBytes(request, limits) ?? readNode(request, limits),
  }
}

/** What a handler of the framework answered by itself. */
export interface Answered {
  readonly status: number
  readonly answered: true
}

/** What was answered so far; `undefined` before that. */
export function answerOf(response: ServerResponse): Answered | undefined {
  return response.headersSent ? { status: response.statusCode, answered: true } : undefined
}

/**
 * Resolves when a handler ends the response. Told by `end` itself: where the sender went away, the response is closed
 * while the handler still runs, and no event says when it is done.
 */
export function whenAnswered(response: ServerResponse): Promise<Answered> {
  return new Promise((resolve) => {
    const { end } = response
    response.end = ((...given: Parameters<typeof end>) => {
      const ended = end.apply(response, given)
      resolve({ status: response.statusCode, answered: true })
      return ended
    }) as typeof end
  })
}

/** Sends a reply, unless a handler answered; a body that was not read to its end takes the connection with it. */
export function sendReply(request: IncomingMessage, response: ServerResponse, reply: Reply | Answered): void {
  if ('answered' in reply || response.headersSent) return
  const { status, headers, body } = reply
  if (!request.complete && request.httpVersionMajor === 1) response.setHeader('connection', 'close')
  // RFC 9110: a 204 has no content, and so no length.
  response.writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }) })
  response.end(body)
}

function keptBytes(request: NodeRequest, limits: ReadLimits): Uint8Array | undefined {
  if (request.rawBody instanceof Uint8Array) return toBytes(request.rawBody, limits)
  if (request.body instanceof Uint8Array) return toBytes(request.body, limits)
  if (!request.readableDidRead && !request.readableEnded) return undefined
  throw request.body === undefined
    ? new WebhookVerificationError('ERR_BODY_CONSUMED', 500)
    : new WebhookVerificationError('ERR_BODY_ALREADY_PARSED', 500, { message: alreadyParsed(request) })
}

function alreadyParsed({ body, headers }: NodeRequest): string {
  const form = headers['content-type']?.includes('urlencoded')
  const parser = typeof body === 'string' ? 'express.text()' : form ? 'express.urlencoded()' : 'express.json()'
  return (
    `The body was parsed before verification, most likely by ${parser}, and a parsed body cannot be verified. ` +
    `Move the webhook route above app.use(${parser}), or put express.raw({ type: '*/*' }) on the route in its place. ` +
    'In the Next.js Pages Router: export const config = { api: { bodyParser: false } }.'
  )
}

function readNode(request: IncomingMessage, { maximumBodyBytes, readTimeoutMs }: ReadLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let room = maximumBodyBytes
    const tooLarge = Number(request.headers['content-length']) > room
    if (tooLarge) throw new WebhookVerificationError('ERR_BODY_TOO_LARGE', 413)
    if (request.destroyed) throw new WebhookVerificationError('ERR_BODY_INCOMPLETE', 400)
    const timer = setTimeout(() => stop('ERR_BODY_TIMEOUT', 408), readTimeoutMs)
    const onData = (chunk: Uint8Array): void => {
      chunks.push(chunk)
      room -= chunk.length
      if (room < 0) stop('ERR_BODY_TOO_LARGE', 413)
    }
    const onEnd = (): void => {
      release()
      resolve(concatBytes(chunks))
    }
    const onGone = (): void => stop('ERR_BODY_INCOMPLETE', 400)
    const stop = (code: ErrorCode, status: number): void => {
      release()
      request.pause()
      reject(new WebhookVerificationError(code, status))
    }
    const release = (): void => {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone)
    }
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone)
  })
}
