import type { ApiRequest, Connection, HeaderRecord } from '@hooks/core/contract'
import { type Answer, parseAnswer, readAnswer } from './answer.ts'
import { authorized } from './authorize.ts'
import { type CallName, ConnectionError } from './errors.ts'
import { type ClientOptions, setHeaders } from './options.ts'

/** Authenticates and sends a request, through the middleware, and reads the answer, whatever its status. */
export type Attempt = (call: CallName, request: ApiRequest, refused?: HeaderRecord) => Promise<Answer>

export function createAttempt(
  connection: Connection,
  baseUrl: string,
  fetch: typeof globalThis.fetch,
  middleware: NonNullable<ClientOptions['middleware']>,
): Attempt {
  return async function attempt(call, original, refused?: HeaderRecord): Promise<Answer> {
    const { signal } = original
    let credentials: HeaderRecord = {}

    const fetchToken = async (url: string, init?: RequestInit): Promise<Response> => {
      const answer = await network(call, async () =>
        readAnswer(await fetch(url, { ...init, redirect: 'manual', signal })),
      )
      parseAnswer(call, answer)
      return new Response(answer.text || null, answer.response)
    }
    const send = async (request: ApiRequest): Promise<Response> => {
      const { method, url, headers, body = null } = request
      const context = { fetch: fetchToken, baseUrl, refused }
      credentials = await authorized(call, async () => connection.authorize(request, context))
      const all = new Headers(headers)
      // The caller's own headers win over those that authenticate.
      setHeaders('credentials', all, credentials, headers)
      return network(call, () => fetch(url, { method, headers: all, body, redirect: 'manual', signal }))
    }
    const chain = middleware.reduceRight<typeof send>((next, each) => (request) => each(request, next), send)
    // What middleware does to the headers is for this once.
    const headers = middleware[0] ? new Headers(original.headers) : original.headers
    const response = await chain({ ...original, headers })
    const answer = await network(call, () => readAnswer(response))
    const isRenewable = !refused && connection.renewable?.includes(answer.response.status)
    return isRenewable ? attempt(call, original, credentials) : answer
  }
}

/** @throws ConnectionError ERR_NETWORK for whatever the work throws */
async function network<Result>(call: CallName, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    throw new ConnectionError('ERR_NETWORK', call, '', { cause, isRetryable: true })
  }
}
