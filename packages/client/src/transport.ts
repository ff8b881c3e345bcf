import type { CallOptions, Connection, HeaderRecord, OutgoingRequest, WithResponse } from '@hooks/core/contract'
import { type Answer, parseAnswer, readAnswer } from './answer.ts'
import { authorize, type Send } from './authorize.ts'
import { withDeadline } from './deadline.ts'
import { type CallName, ConnectionError } from './errors.ts'
import { type ClientOptions, checkedBaseUrl, checkedFetch, checkedHeaders, checkedTimeout } from './options.ts'
import { queryPairs } from './query-pairs.ts'
import { userAgent } from './version.ts'

/** What a call sends besides its path: one of both, or nothing. */
export interface Input {
  readonly query?: object | undefined
  readonly body?: unknown
}

/** Sends a call and resolves with its parsed answer. */
export type Transport = (
  call: CallName,
  path: string,
  input: Input,
  options: CallOptions,
) => Promise<WithResponse<unknown>>

/** What a provider's connection and the client's options come to. @throws ConfigurationError ERR_OPTION_INVALID */
export function createTransport(connection: Connection, options: ClientOptions): Transport {
  const fetch = checkedFetch(options.fetch)
  const baseUrl = checkedBaseUrl(options.baseUrl ?? connection.baseUrl, options)
  const common = { accept: 'application/json, application/hal+json', ...userAgent }
  checkedTimeout(options.timeoutMs)
  checkedHeaders('headers', connection.headers, options.headers)

  return async (call, path, { query, body }, own) => {
    const timeoutMs = checkedTimeout(own.timeoutMs ?? options.timeoutMs)
    const search = queryPairs(query).join('&')
    const url = `${baseUrl}${path}${search && `?${search}`}`
    const text = JSON.stringify(body)
    const type = text === undefined ? undefined : { 'content-type': 'application/json' }
    const request = (name: string, credentials?: HeaderRecord): RequestInit & Omit<OutgoingRequest, 'url'> => ({
      method: call.method,
      // The caller's own headers win over those that authenticate.
      headers: checkedHeaders(name, common, connection.headers, type, credentials, options.headers, own.headers),
      body: text,
    })
    /** Authenticates and sends the request once and reads the answer, whatever its status, within one deadline. */
    const attempt = (refused?: HeaderRecord): Promise<readonly [Answer, HeaderRecord]> =>
      withDeadline(call, timeoutMs, own.signal, async (signal) => {
        const send: Send = async (to, init) => {
          try {
            return await readAnswer(await fetch(to, { ...init, redirect: 'manual', signal }))
          } catch (cause) {
            throw new ConnectionError('ERR_NETWORK', call, 'got no whole answer: check baseUrl, see cause', { cause })
          }
        }
        const credentials = await authorize(call, send, (fetch) =>
          connection.authorize({ url, ...request('headers') }, { fetch, baseUrl, refused }),
        )
        return [await send(url, request('credentials', credentials)), credentials]
      })

    const [first, credentials] = await attempt()
    const renew = connection.renewable?.includes(first.response.status)
    const [answer] = renew ? await attempt(credentials) : [first]
    const data = parseAnswer(call, answer)
    return { data, body: data, response: answer.response }
  }
}
