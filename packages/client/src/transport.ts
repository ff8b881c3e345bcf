import type { CallOptions, Connection, Operation, WithResponse } from '@hooks/core/contract'
import { parseAnswer } from './answer.ts'
import { createAttempt } from './attempt.ts'
import { setOwnHeaders } from './call-options.ts'
import { withDeadline } from './deadline.ts'
import { type CallName, ConnectionError } from './errors.ts'
import { type ClientOptions, checkedBaseUrl, checkedSettings, setHeaders, standardSettings } from './options.ts'
import { expandPath } from './path.ts'
import { queryPairs } from './query-pairs.ts'
import { withRetries } from './retry.ts'
import { userAgent } from './version.ts'

/** What a call sends besides its path: one of both, or nothing. */
export interface Input {
  readonly query?: object | undefined
  readonly body?: unknown
}

/** A parsed answer. */
export type Answered = Omit<WithResponse<unknown>, 'data'>

/** Sends calls, and resolves each with its parsed answer. */
export interface Transport {
  /** The base URL, and the provider's own where another takes its place: next pages may be on both hosts. */
  readonly baseUrls: readonly string[]
  /** @param ids the values of the path's parameters, in its order; more may follow */
  send(
    name: CallName,
    operation: Operation,
    ids: readonly unknown[],
    input: Input,
    options: CallOptions | undefined,
  ): Promise<Answered>
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
  const common = new Headers({ accept, ...userAgent })
  for (const record of [connection.headers, options.headers]) setHeaders('headers', common, record)

  async function send(
    name: CallName,
    operation: Operation,
    ids: readonly unknown[],
    { query, body: value }: Input,
    own: CallOptions | undefined,
  ): Promise<Answered> {
    const call = { ...name, url: baseUrl + expandPath(name, operation, ids) }
    const headers = new Headers(common)
    setOwnHeaders(headers, operation, own ?? {})
    const settings = own ? checkedSettings(own, defaults) : defaults
    const { timeoutMs, deadlineMs } = settings
    const endsAtMs = clock() + deadlineMs
    const remainingMs = (): number => endsAtMs - clock()
    const search = queryPairs(query).join('&')
    const url = call.url + (search && `?${search}`)
    const body = JSON.stringify(value)
    if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')

    return withRetries(settings, isRepeatable(operation), own?.signal, remainingMs, (count) => {
      const leftMs = remainingMs()
      const isLast = leftMs < timeoutMs
      const expired = (): Error => {
        // A timer may fire late: then there is no time for another attempt either.
        const isOver = isLast || remainingMs() <= 0
        return isOver
          ? new ConnectionError('ERR_DEADLINE', call, `${deadlineMs} ms (deadlineMs)`)
          : new ConnectionError('ERR_TIMEOUT', call, `${timeoutMs} ms (timeoutMs)`, { isRetryable: true })
      }
      return withDeadline(isLast ? leftMs : timeoutMs, expired, own?.signal, async (signal) => {
        const answer = await attempt(call, { ...call, url, headers, body, attempt: count, signal })
        const parsed = parseAnswer(call, answer, connection.isBusy, clock())
        return { body: parsed, response: answer.response }
      })
    })
  }
  return { baseUrls: [baseUrl, connection.baseUrl], send }
}

/** Whether it may be sent again where it may have been carried out. */
function isRepeatable({ method, idempotent, options }: Operation): boolean {
  return !/^P[OA]/.test(method) || idempotent || options?.idempotencyKey !== undefined
}
