import type { CallOptions, Connection, Operation, WithResponse } from '@hooks/core/contract'
import { malformed, parseAnswer } from './answer.ts'
import { createAttempt } from './attempt.ts'
import { setOwnHeaders } from './call-options.ts'
import { withDeadline } from './deadline.ts'
import { type CallName, ConnectionError } from './errors.ts'
import { type ClientOptions, checkedBaseUrl, checkedSettings, setHeaders, standardSettings } from './options.ts'
import { pathOf } from './path.ts'
import { queryPairs } from './query-pairs.ts'
import { withRetries } from './retry.ts'
import { userAgent } from './version.ts'

/** What a call sends besides its path: one of both, or nothing. */
export interface Input {
  readonly query?: object | undefined
  readonly body?: unknown
}

/**
 * Sends a call, and resolves with its parsed answer.
 * @param ids the values of the path's parameters, in its order; more may follow
 */
export type Send = (
  ids: readonly unknown[],
  input: Input,
  options: CallOptions | undefined,
) => Promise<WithResponse<unknown>>

/** The way to one provider. */
export interface Transport {
  /** The base URL, and the provider's own where another takes its place: next pages may be on both hosts. */
  readonly baseUrls: readonly string[]
  /** What is the same for all calls of an operation is done here, once. */
  sender(name: CallName, operation: Operation): Send
}

/** What a provider's connection and the client's options come to. @throws ConfigurationError ERR_OPTION_INVALID */
export function createTransport(connection: Connection, options: ClientOptions): Transport {
  const baseUrl = checkedBaseUrl(options.baseUrl ?? connection.baseUrl, options)
  const defaults = checkedSettings(options, standardSettings())
  const { fetch, clock } = defaults
  const { middleware = [] } = options
  // In a list there is no default for what is undefined.
  for (const each of middleware) checkedSettings({ middleware: each ?? null }, { middleware: fetch })
  const attempt = createAttempt(connection, baseUrl, fetch, middleware)
  const accept = 'application/json, application/hal+json'
  const common = new Headers({ ...userAgent, accept })
  for (const record of [connection.headers, options.headers]) setHeaders('headers', common, record)

  function sender(name: CallName, operation: Operation): Send {
    const { provider, operation: id, method } = name
    const expandPath = pathOf(name, operation)
    // Whether it may be sent again where it may have been carried out.
    const isRepeatable = operation.idempotent || !/^P[OA]/.test(method) || !!operation.options?.idempotencyKey

    return async (ids, input, own) => {
      const call = { provider, operation: id, method, url: baseUrl + expandPath(ids) }
      const headers = new Headers(common)
      setOwnHeaders(headers, operation, own)
      const settings = own ? checkedSettings(own, defaults) : defaults
      const { timeoutMs, deadlineMs } = settings
      const endsAtMs = clock() + deadlineMs
      const remainingMs = (): number => endsAtMs - clock()
      const search = queryPairs(input.query).join('&')
      const url = call.url + (search && `?${search}`)
      const body = JSON.stringify(input.body)
      if (body && !headers.has('content-type')) headers.set('content-type', 'application/json')

      const answer = await withRetries(settings, isRepeatable, own?.signal, remainingMs, (count) => {
        const leftMs = remainingMs()
        const expired = (): Error => {
          // A timer may fire late: then there is no time for another attempt either.
          const isOver = leftMs < timeoutMs || remainingMs() <= 0
          return isOver
            ? new ConnectionError('ERR_DEADLINE', call, `${deadlineMs} ms (deadlineMs)`)
            : new ConnectionError('ERR_TIMEOUT', call, `${timeoutMs} ms (timeoutMs)`, { isRetryable: true })
        }
        return withDeadline(Math.min(leftMs, timeoutMs), expired, own?.signal, async (signal) => {
          const request = { provider, operation: id, method, url, headers, body, attempt: count, signal }
          return parseAnswer(call, await attempt(call, request), connection.isBusy, clock())
        })
      })
      let data = operation.normalise?.(answer.body) ?? answer.body
      if (operation.envelope && data !== undefined) {
        data = (data as Readonly<Record<string, unknown>> | null)?.[operation.envelope]
        if (data === undefined) throw malformed(call, answer.response, `no "${operation.envelope}"`)
      }
      return { body: answer.body, response: answer.response, data }
    }
  }
  return { baseUrls: [baseUrl, connection.baseUrl], sender }
}
