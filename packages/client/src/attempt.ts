import { ConfigurationError } from '@hooks/core'
import type { Connection, HeaderRecord } from '@hooks/core/contract'
import { type Answer, parseAnswer, readAnswer } from './answer.ts'
import { ApiError } from './api-errors.ts'
import { withDeadline } from './deadline.ts'
import { type CallName, ClientError, ConnectionError, ResponseError } from './errors.ts'
import { checkedHeaders } from './options.ts'

/** A request as the two arguments of `fetch`. */
export interface PlainRequest {
  readonly url: string
  readonly init: RequestInit
}

/** What all attempts of one call share. */
export interface Exchange {
  readonly call: CallName
  readonly connection: Connection
  /** Without a trailing slash. */
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
  /** The caller's own headers: they win over those that authenticate. */
  readonly headers: Headers
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
}

/** An answer, and the credentials it was asked with. */
export interface Attempt {
  readonly answer: Answer
  readonly credentials: HeaderRecord
}

/** Authenticates and sends the request once and reads the answer, whatever its status, within one deadline. */
export function attempt(exchange: Exchange, { url, init }: PlainRequest, refused?: HeaderRecord): Promise<Attempt> {
  return withDeadline(exchange.signal, exchange.timeoutMs, timedOut(exchange), async (signal) => {
    const headers = new Headers(init.headers)
    const credentials = await authorize(exchange, { url, init }, refused, signal)
    for (const [name, value] of checkedHeaders('the credentials', credentials)) {
      if (!exchange.headers.has(name)) headers.set(name, value)
    }
    return { answer: await receive(exchange, url, { ...init, headers }, signal), credentials }
  })
}

async function authorize(
  exchange: Exchange,
  { url, init }: PlainRequest,
  refused: HeaderRecord | undefined,
  signal: AbortSignal,
): Promise<HeaderRecord> {
  const { call, connection, baseUrl } = exchange
  const body = init.body as string | undefined
  const request = { method: call.method, url, headers: new Headers(init.headers), body }
  const fetchToken = async (tokenUrl: string, tokenInit?: RequestInit): Promise<Response> => {
    const answer = await receive(exchange, tokenUrl, tokenInit, signal)
    parseAnswer(call, answer)
    return new Response(answer.text || null, answer.response)
  }
  try {
    return await connection.authorize(request, { fetch: fetchToken, baseUrl, refused })
  } catch (cause) {
    // An answer of the token endpoint is none of the operation: a 404 there is no missing resource here.
    const told = ClientError.isInstance(cause) && !ApiError.isInstance(cause)
    if (told || ConfigurationError.isInstance(cause)) throw cause
    throw new ConnectionError('ERR_AUTHORIZATION_FAILED', call, 'was not sent: no credentials, see cause', { cause })
  }
}

async function receive(
  { call, fetch }: Exchange,
  url: string,
  init: RequestInit | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal })
    const { status, type, headers, body } = response
    if (typeof headers.get !== 'function') throw new TypeError('fetch resolved with something that is no Response')
    if (type !== 'opaqueredirect' && (status < 300 || status > 399)) return await readAnswer(response)
    body?.cancel().catch(() => {})
    throw new ResponseError('ERR_REDIRECT', call, redirected(status), response)
  } catch (cause) {
    if (ClientError.isInstance(cause)) throw cause
    throw new ConnectionError('ERR_NETWORK', call, 'got no whole answer: check baseUrl, see cause', { cause })
  }
}

function redirected(status: number): string {
  return `was redirected (${status}), which is not followed so that credentials reach no other host: check baseUrl`
}

function timedOut({ call, timeoutMs }: Exchange): () => ConnectionError {
  return () =>
    new ConnectionError('ERR_TIMEOUT', call, `got no answer within ${timeoutMs} ms: raise timeoutMs or try again`)
}
