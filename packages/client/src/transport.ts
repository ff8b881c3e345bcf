import type { CallOptions, Connection, WithResponse } from '@hooks/core/contract'
import { parseAnswer } from './answer.ts'
import { createAttempt } from './attempt.ts'
import { withDeadline } from './deadline.ts'
import { type CallName, ConnectionError } from './errors.ts'
import {
  type ClientOptions,
  checkedBaseUrl,
  checkedFetch,
  checkedHeaders,
  checkedNumbers,
  setHeaders,
} from './options.ts'
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
  /** The base URL, and the provider's own where another takes its place: next pages may be on both hosts. */
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
  const baseUrl = checkedBaseUrl(options.baseUrl ?? connection.baseUrl, options)
  const { middleware = [], clock = Date.now, sleep, random } = options
  const attempt = createAttempt(connection, baseUrl, checkedFetch(options.fetch), middleware)
  const defaults = checkedNumbers(options)
  const accept = 'application/json, application/hal+json'
  const common = checkedHeaders('headers', { accept, ...userAgent }, connection.headers, options.headers)

  async function send(
    name: CallName,
    path: string,
    { query, body: value }: Input,
    own: CallOptions,
    repeatable: boolean,
  ): Promise<WithResponse<unknown>> {
    const { timeoutMs, deadlineMs, maxRetries } = checkedNumbers(own, defaults)
    const endsAtMs = clock() + deadlineMs
    const remainingMs = (): number => endsAtMs - clock()
    const call = { ...name, url: `${baseUrl}${path}` }
    const search = queryPairs(query).join('&')
    const url = call.url + (search && `?${search}`)
    const body = JSON.stringify(value)
    const headers = new Headers(common)
    if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
    setHeaders('headers', headers, own.headers)

    return withRetries({ maxRetries, sleep, random }, repeatable, own.signal, remainingMs, (count) => {
      const leftMs = remainingMs()
      const isLast = leftMs < timeoutMs
      const expired = (): Error => {
        // A timer may fire late: then there is no time for another attempt either.
        const isOver = isLast || remainingMs() <= 0
        return isOver
          ? new ConnectionError('ERR_DEADLINE', call, `${deadlineMs} ms (deadlineMs)`)
          : new ConnectionError('ERR_TIMEOUT', call, `${timeoutMs} ms (timeoutMs)`, { isRetryable: true })
      }
      return withDeadline(isLast ? leftMs : timeoutMs, expired, own.signal, async (signal) => {
        const answer = await attempt(call, { ...call, url, headers, body, attempt: count, signal })
        const data = parseAnswer(call, answer, connection.isBusy, clock())
        return { data, body: data, response: answer.response }
      })
    })
  }
  return { baseUrls: [baseUrl, connection.baseUrl], send }
}
