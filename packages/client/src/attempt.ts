import type { ApiRequest, Connection, HeaderRecord } from '@hooks/core/contract'
import { ConfigurationError } from '@hooks/core/managing'
import { type Answer, parseAnswer, readAnswer } from './answer.ts'
import { type CallName, ClientError, ConnectionError, ResponseError } from './errors.ts'
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
      const answer = await fetch(url, { ...init, redirect: 'manual', signal })
        .then(readAnswer)
        .catch(lost)
      parseAnswer(call, answer)
      return new Response(answer.text || null, answer.response)
    }
    const send = async (request: ApiRequest): Promise<Response> => {
      const { method, url, headers, body = null } = request
      try {
        const given = connection.authorize(request, { fetch: fetchToken, baseUrl, refused })
        // What is there already is not waited for: then a call is on its way before it returns.
        credentials = (given as Promise<HeaderRecord> | undefined)?.then ? await given : (given as HeaderRecord)
      } catch (cause) {
        // An answer of the token endpoint is none of the operation: a 404 there is no missing resource here.
        if (ResponseError.isInstance(cause) || ConfigurationError.isInstance(cause)) throw cause
        const isRetryable = ClientError.isInstance(cause) && cause.isRetryable
        throw new ConnectionError('ERR_AUTHORIZATION_FAILED', call, '', { cause, isRetryable })
      }
      const all = new Headers(headers)
      // The caller's own headers win over those that authenticate.
      setHeaders('credentials', all, credentials, headers)
      try {
        return await fetch(url, { method, headers: all, body, redirect: 'manual', signal })
      } catch (cause) {
        return lost(cause)
      }
    }
    const lost = (cause: unknown): never => {
      throw new ConnectionError('ERR_NETWORK', call, '', { cause, isRetryable: true })
    }
    const chain = middleware.reduceRight<typeof send>((next, each) => (request) => each(request, next), send)
    // What middleware does to the headers is for this once.
    const response = await chain(middleware[0] ? { ...original, headers: new Headers(original.headers) } : original)
    const answer = await readAnswer(response).catch(lost)
    const isRenewable = !refused && connection.renewable?.includes(answer.response.status)
    return isRenewable ? attempt(call, original, credentials) : answer
  }
}
