import type { CallOptions, Connection, WithResponse } from '@hooks/core/contract'
import openapiFetch from 'openapi-fetch'
import { parseAnswer } from './answer.ts'
import { attempt, type Exchange, type PlainRequest } from './attempt.ts'
import type { CallName } from './errors.ts'
import { type ClientOptions, checkedBaseUrl, checkedFetch, checkedHeaders, checkedTimeout } from './options.ts'
import { userAgent } from './version.ts'

/** One call, ready to be sent. */
export interface Outgoing {
  readonly call: CallName
  readonly path: string
  readonly query: unknown
  readonly body: unknown
  readonly options: CallOptions
}

/** Sends a call and resolves with its parsed answer. */
export type Transport = (outgoing: Outgoing) => Promise<WithResponse<unknown>>

/** A CommonJS build is given the module in place of its default export. */
const createHttpClient = (openapiFetch as { default?: typeof openapiFetch }).default ?? openapiFetch

/** What a provider's connection and the client's options come to. @throws ConfigurationError ERR_OPTION_INVALID */
export function createTransport(connection: Connection, options: ClientOptions): Transport {
  const fetch = checkedFetch(options.fetch)
  checkedTimeout(options.timeoutMs)
  checkedHeaders('headers', options.headers)
  const baseUrl = checkedBaseUrl(options.baseUrl ?? connection.baseUrl, options)
  const http = createHttpClient({
    baseUrl,
    headers: checkedHeaders(
      'headers',
      { accept: 'application/json, application/hal+json', ...userAgent },
      connection.headers,
    ),
    Request: RequestParts as unknown as typeof Request,
  })
  const send = http.request as unknown as UntypedRequest

  return async ({ call, path, query, body, options: callOptions }) => {
    const exchange: Exchange = {
      call,
      connection,
      baseUrl,
      fetch,
      headers: checkedHeaders('headers', options.headers, callOptions.headers),
      timeoutMs: checkedTimeout(callOptions.timeoutMs ?? options.timeoutMs),
      signal: callOptions.signal,
    }
    let data: unknown
    const { response } = await send(call.method, path, {
      params: { query: withSafeNames(query) },
      body,
      headers: exchange.headers,
      // The body is read and parsed here, within the deadline; openapi-fetch leaves a stream alone.
      parseAs: 'stream',
      fetch: async (request) => {
        const first = await attempt(exchange, request)
        let { answer } = first
        if (connection.renewable?.includes(answer.response.status)) {
          answer = (await attempt(exchange, request, first.credentials)).answer
        }
        data = parseAnswer(call, answer)
        return answer.response
      },
    })
    return { data, body: data, response }
  }
}

/** openapi-fetch escapes values only, and a provider's next page may name a parameter as it likes. */
function withSafeNames(query: unknown): unknown {
  return Object.fromEntries(Object.entries(query ?? {}).map(([name, value]) => [encodeURIComponent(name), value]))
}

/** Stands in for `Request`, which fetch would take apart and build again: half as slow once more. */
class RequestParts implements PlainRequest {
  readonly url: string
  readonly init: RequestInit

  constructor(url: string, init: RequestInit) {
    this.url = url
    this.init = init
  }
}

/** openapi-fetch without a specification's types: those of the generated clients stand in front of it. */
type UntypedRequest = (method: string, path: string, init: UntypedInit) => Promise<{ response: Response }>

interface UntypedInit {
  params: { query: unknown }
  body: unknown
  headers: Headers
  parseAs: 'stream'
  fetch(request: PlainRequest): Promise<Response>
}
