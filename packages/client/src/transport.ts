import type { ApiRequest, CallOptions, Connection, HeaderRecord, WithResponse } from '@hooks/core/contract'
import { type Answer, parseAnswer, readAnswer } from './answer.ts'
import { authorize } from './authorize.ts'
import { withDeadline } from './deadline.ts'
import { type CallName, ConnectionError } from './errors.ts'
import { type ClientOptions, checkedBaseUrl, checkedFetch, checkedHeaders, checkedNumbers } from './options.ts'
import { queryPairs } from './query-pairs.ts'
import { withRetries } from './retry.ts'
import { userAgent } from './version.ts'

/** What a call sends besides its path: one of both, or nothing. */
export interface Input {
  readonly query?: object | undefined
  readonly body?: unknown
}

/** Sends calls, and resolves each with its parsed answer. */
export interface Transport {
  /** The base URL, and the provider's own where another takes its place: next pages may be at both. */
  readonly baseUrls: readonly string[]
  /** @param repeatable whether a request may be repeated that may have been carried out */
  send(
    call: CallName,
    path: string,
    input: Input,
    options: CallOptions,
    repeatable: boolean,
  ): Promise<WithResponse<unknown>>
}

/** What a provider's connection and the client's options come to. @throws ConfigurationError ERR_OPTION_INVALID */
export function createTransport(connection: Connection, options: ClientOptions): Transport {
  const fetch = checkedFetch(options.fetch)
  const baseUrl = checkedBaseUrl(options.baseUrl ?? connection.baseUrl, options)
  const common = { accept: 'application/json, application/hal+json', ...userAgent }
  const { middleware = [], clock = Date.now, sleep, random } = options
  const defaults = checkedNumbers(options)
  const fixed = checkedHeaders('headers', undefined, common, connection.headers)
  checkedHeaders('headers', fixed, options.headers)

  async function send(
    name: CallName,
    path: string,
    { query, body }: Input,
    own: CallOptions,
    repeatable: boolean,
  ): Promise<WithResponse<unknown>> {
    const { timeoutMs, deadlineMs, maxRetries } = checkedNumbers(own, defaults)
    const search = queryPairs(query).join('&')
    const call = { ...name, url: `${baseUrl}${path}` }
    const url = `${call.url}${search && `?${search}`}`
    const text = JSON.stringify(body)
    const type = text === undefined ? undefined : { 'content-type': 'application/json' }
    const late = (code: 'ERR_TIMEOUT' | 'ERR_DEADLINE', option: string, milliseconds: number) => (): Error =>
      new ConnectionError(code, call, `got no answer within ${milliseconds} ms: raise ${option} or try again`, {
        isRetryable: code === 'ERR_TIMEOUT',
      })
    const network = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      try {
        return await work()
      } catch (cause) {
        const message = 'got no whole answer: check baseUrl, see cause'
        throw new ConnectionError('ERR_NETWORK', call, message, { cause, isRetryable: true })
      }
    }

    /** Authenticates and sends the request once and reads the answer, whatever its status. */
    const ask = async (
      attempt: number,
      signal: AbortSignal,
      refused?: HeaderRecord,
    ): Promise<[Answer, HeaderRecord]> => {
      let credentials: HeaderRecord = {}
      const last = async (request: ApiRequest): Promise<Response> => {
        const { method, url, headers, body = null } = request
        credentials = await authorize(
          call,
          (to, other) => network(async () => readAnswer(await fetch(to, { ...other, redirect: 'manual', signal }))),
          (fetch) => connection.authorize(request, { fetch, baseUrl, refused }),
        )
        const all = checkedHeaders('credentials', headers, credentials)
        for (const name of Object.keys(credentials ?? {})) {
          // The caller's own headers win over those that authenticate.
          if (headers.has(name)) all.set(name, headers.get(name) as string)
        }
        return network(() => fetch(url, { method, headers: all, body, redirect: 'manual', signal }))
      }
      const chain = middleware.reduceRight<typeof last>((next, each) => (request) => each(request, next), last)
      const given = checkedHeaders('headers', fixed, type, options.headers, own.headers)
      const request = { ...call, url, headers: given, body: text, attempt, signal }
      const response = await chain(request)
      return [await network(() => readAnswer(response)), credentials]
    }

    const attempts = (overall: AbortSignal | undefined): Promise<WithResponse<unknown>> =>
      withRetries(
        { maxRetries, sleep, random },
        repeatable,
        overall,
        () => endsAtMs - clock(),
        (attempt) =>
          withDeadline(timeoutMs, late('ERR_TIMEOUT', 'timeoutMs', timeoutMs), overall, async (signal) => {
            const [first, credentials] = await ask(attempt, signal)
            const renew = connection.renewable?.includes(first.response.status)
            const [answer] = renew ? await ask(attempt, signal, credentials) : [first]
            const data = parseAnswer(call, answer, connection.isBusy, clock())
            return { data, body: data, response: answer.response }
          }),
      )
    const endsAtMs = clock() + deadlineMs
    // A signal costs as much as all else here: without a deadline, that of the caller does.
    if (deadlineMs === Infinity) return attempts(own.signal)
    return withDeadline(deadlineMs, late('ERR_DEADLINE', 'deadlineMs', deadlineMs), own.signal, attempts)
  }
  return { baseUrls: [baseUrl, connection.baseUrl], send }
}
