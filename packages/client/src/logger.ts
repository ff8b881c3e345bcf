/** A middleware that logs the attempts of a client, without a secret and without a body. */
import type { ApiRequest, Middleware } from '@hooks/core/contract'
import { ConfigurationError } from '@hooks/core/managing'
import { failureOf, plainUrl } from './observed.ts'

/**
 * What an attempt was. It holds no body, no query, and no value of a header that is not known to be harmless.
 *
 * @example
 * ```ts
 * import { type LoggedAttempt, logRequests } from '@hooks/client/logger'
 *
 * const slow: LoggedAttempt[] = []
 * export const middleware = logRequests({
 *   logger: { debug: (_message, attempt) => attempt.milliseconds > 1000 && slow.push(attempt) },
 * })
 * ```
 */
export interface LoggedAttempt {
  /** The provider's id, `finix`. */
  readonly provider: string
  /** The method path, `webhooks.create`. */
  readonly operation: string
  readonly method: string
  /** Without its query. */
  readonly url: string
  /** 0 for the first attempt of a call, 1 for its first retry. */
  readonly attempt: number
  /** Until the headers of the answer arrived, or the attempt failed. */
  readonly milliseconds: number
  /** The HTTP status; `undefined` where there was no answer. */
  readonly status: number | undefined
  /** The code of what the attempt failed with, or its name: `ERR_NETWORK`, `ERR_TIMEOUT`, `AbortError`. */
  readonly error: string | undefined
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly responseHeaders: Readonly<Record<string, string>>
}

/**
 * The method of the logger that is called.
 *
 * @example
 * ```ts
 * import { type LogLevel, logRequests } from '@hooks/client/logger'
 *
 * const level: LogLevel = process.env.CI ? 'info' : 'debug'
 * export const middleware = logRequests({ level })
 * ```
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/**
 * Takes a line and the same as an object.
 *
 * @example
 * ```ts
 * import { type LogMethod, logRequests } from '@hooks/client/logger'
 *
 * const write: LogMethod = (message, { status, milliseconds }) => console.log(message, { status, milliseconds })
 * export const middleware = logRequests({ logger: { debug: write } })
 * ```
 */
export type LogMethod = (message: string, attempt: LoggedAttempt) => void

/**
 * Where and how `logRequests` writes.
 *
 * @example
 * ```ts
 * import { type LogRequestsOptions, logRequests } from '@hooks/client/logger'
 *
 * const options: LogRequestsOptions = { level: 'info', showHeaders: ['x-trace-id'] }
 * export const middleware = logRequests(options)
 * ```
 */
export interface LogRequestsOptions {
  /** Where lines are written; only the method of `level` is called. Default: `console`. */
  logger?: Readonly<Partial<Record<LogLevel, LogMethod>>> | undefined
  /** Which method of the logger is called. Default: `debug`. */
  level?: LogLevel | undefined
  /** Headers whose values are shown besides those that are known to be harmless, such as `x-trace-id`. Default: none. */
  showHeaders?: readonly string[] | undefined
}

/**
 * Logs one line per attempt, retries included: a readable text, and the same as a `LoggedAttempt`. Values of headers are
 * shown only where they are on one list of harmless ones; all others, also those nobody thought of, are `[redacted]`.
 * What the logger itself throws changes nothing. The last middleware sees what is sent, the first what the others did.
 *
 * @throws ConfigurationError ERR_OPTION_INVALID: the logger has no such method
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { logRequests } from '@hooks/client/logger'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox', middleware: [logRequests({ level: 'info' })] })
 * // finix webhooks.list GET https://finix.sandbox-payments-api.com/webhooks: 200 in 84 ms
 * ```
 */
export function logRequests({
  logger = console,
  level = 'debug',
  showHeaders = [],
}: LogRequestsOptions = {}): Middleware {
  if (typeof logger[level] !== 'function') {
    throw new ConfigurationError('ERR_OPTION_INVALID', `logger must have a method ${level}`)
  }
  const shown = new Set([...harmlessHeaders, ...showHeaders.map((name) => name.toLowerCase())])
  const write = (attempt: LoggedAttempt): void => {
    try {
      const told: unknown = logger[level]?.(lineOf(attempt), attempt)
      Promise.resolve(told).catch(() => {})
    } catch {
      // A logger that fails must not fail the call.
    }
  }

  return async (request, next) => {
    const start = performance.now()
    const log = (response?: Response, error?: string): void =>
      write({
        ...nameOf(request),
        milliseconds: Math.round(performance.now() - start),
        status: response?.status,
        error,
        requestHeaders: redacted(request.headers, shown),
        responseHeaders: redacted(response?.headers, shown),
      })
    try {
      const response = await next(request)
      log(response)
      return response
    } catch (error) {
      log(undefined, failureOf(error, request.signal))
      throw error
    }
  }
}

/** Whatever is not here may be a credential: a list of secret names would miss the next provider's. */
const harmlessHeaders = [
  ...['accept', 'accept-encoding', 'accept-language', 'cache-control', 'connection', 'content-encoding'],
  ...['content-length', 'content-type', 'date', 'retry-after', 'server', 'transfer-encoding', 'user-agent', 'vary'],
  ...['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'x-request-id'],
]

function redacted(headers: Headers | undefined, shown: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries([...(headers ?? [])].map(([name, value]) => [name, shown.has(name) ? value : '[redacted]']))
}

type Named = Pick<LoggedAttempt, 'provider' | 'operation' | 'method' | 'url' | 'attempt'>

function nameOf({ provider, operation, method, url, attempt }: ApiRequest): Named {
  return { provider, operation, method, url: plainUrl(url)?.href ?? 'no URL', attempt }
}

function lineOf({ provider, operation, method, url, attempt, milliseconds, status, error }: LoggedAttempt): string {
  const again = attempt ? `, retry ${attempt}` : ''
  return `${provider} ${operation} ${method} ${url}: ${status ?? error} in ${milliseconds} ms${again}`
}
