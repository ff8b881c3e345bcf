import type { ApiRequest, Connection, HeaderRecord } from '@hooks/core/contract'
import { type Answer, readAnswer } from './answer.ts'
import { authorize } from './authorize.ts'
import { type CallName, ConnectionError } from './errors.ts'
import { type ClientOptions, checkedHeaders } from './options.ts'

/** Authenticates and sends a request, through the middleware, and reads the answer, whatever its status. */
export type Attempt = (call: CallName, request: ApiRequest) => Promise<Answer>

export function createAttempt(
  connection: Connection,
  baseUrl: string,
  fetch: typeof globalThis.fetch,
  middleware: NonNullable<ClientOptions['middleware']>,
): Attempt {
  async function ask(
    call: CallName,
    original: ApiRequest,
    refused?: HeaderRecord,
  ): Promise<readonly [Answer, HeaderRecord]> {
    const { signal } = original
    let credentials: HeaderRecord = {}

    const send = async (request: ApiRequest): Promise<Response> => {
      const { method, url, headers, body = null } = request
      credentials = await authorize(
        call,
        (to, init) => network(call, async () => readAnswer(await fetch(to, { ...init, redirect: 'manual', signal }))),
        (fetch) => connection.authorize(request, { fetch, baseUrl, refused }),
      )
      const all = checkedHeaders('credentials', credentials)
      // The caller's own headers win over those that authenticate.
      for (const [name, value] of headers) all.set(name, value)
      return network(call, () => fetch(url, { method, headers: all, body, redirect: 'manual', signal }))
    }
    const chain = middleware.reduceRight<typeof send>((next, each) => (request) => each(request, next), send)
    // What middleware does to the headers is for this once.
    const response = await chain({ ...original, headers: new Headers(original.headers) })
    return [await network(call, () => readAnswer(response)), credentials]
  }

  return async (call, request) => {
    const [answer, credentials] = await ask(call, request)
    if (!connection.renewable?.includes(answer.response.status)) return answer
    const [renewed] = await ask(call, request, credentials)
    return renewed
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
