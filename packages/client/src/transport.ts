import type { CallOptions, Connection, WithResponse } from '@hooks/core/contract'
import { createQuerySerializer } from 'openapi-fetch'
import { parseAnswer } from './answer.ts'
import { attempt, type Exchange } from './attempt.ts'
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

/** What a provider's connection and the client's options come to. @throws ConfigurationError ERR_OPTION_INVALID */
export function createTransport(connection: Connection, options: ClientOptions): Transport {
  const fetch = checkedFetch(options.fetch)
  checkedTimeout(options.timeoutMs)
  checkedHeaders('headers', options.headers)
  const baseUrl = checkedBaseUrl(options.baseUrl ?? connection.baseUrl, options)
  const accept = 'application/json, application/hal+json'
  const common = checkedHeaders('headers', { accept, ...userAgent }, connection.headers)

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
    const headers = new Headers(common)
    if (body !== undefined) headers.set('content-type', 'application/json')
    for (const [name, value] of exchange.headers) headers.set(name, value)
    const search = serializeQuery(withSafeNames(query))
    const url = `${baseUrl}${path}${search && `?${search}`}`
    const request = { url, init: { method: call.method, headers, body: JSON.stringify(body) } }

    const first = await attempt(exchange, request)
    const again = connection.renewable?.includes(first.answer.response.status)
    const { answer } = again ? await attempt(exchange, request, first.credentials) : first
    const data = parseAnswer(call, answer)
    return { data, body: data, response: answer.response }
  }
}

const serializeQuery = createQuerySerializer<Record<string, unknown>>()

/** The serializer escapes values only, and a provider's next page may name a parameter as it likes. */
function withSafeNames(query: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query ?? {}).map(([name, value]) => [encodeURIComponent(name), value]))
}
