import type { ApiErrorShape } from '@hooks/core/contract'
import { apiErrorBrand } from '@hooks/core/managing'
import { type CallName, ClientError } from './errors.ts'

/**
 * What an `ApiError` is made of.
 *
 * @example
 * ```ts
 * import { ApiError, type ApiErrorDetails } from '@hooks/client'
 *
 * // In a test of code that handles errors of the client.
 * const details: ApiErrorDetails = {
 *   call: { provider: 'finix', operation: 'webhooks.get', method: 'GET' },
 *   response: new Response(null, { status: 404 }),
 *   body: undefined,
 * }
 * export const notFound = new ApiError(details)
 * ```
 */
export interface ApiErrorDetails {
  readonly call: CallName
  readonly response: Response
  /** The parsed body; a string where it was not JSON, `undefined` where it was empty. */
  readonly body: unknown
  /** Whether the provider says by it that it is too early. Default: false, but 408, 429 and 5xx are always. */
  readonly isBusy?: boolean | undefined
  /** When it arrived, in milliseconds since 1970. Default: now. */
  readonly receivedAtMs?: number | undefined
}

/**
 * The provider answered with a status outside 2xx; `code` is ERR_API_RESPONSE. The common statuses have a class each to
 * recognise them by, and a provider's `isError(error, status)` narrows `body` to what its specification says.
 *
 * @example
 * ```ts
 * import { ApiError } from '@hooks/client'
 *
 * export function report(error: unknown): void {
 *   if (!ApiError.isInstance(error)) throw error
 *   console.error(error.status, error.operation, error.body, error.requestId, error.retryAfterSeconds)
 * }
 * ```
 */
export class ApiError<Status extends number = number, Body = unknown>
  extends ClientError
  implements ApiErrorShape<Status, Body>
{
  override readonly name: string = 'ApiError'
  declare readonly status: Status
  /** The provider's error body, parsed; a string where it was not JSON (64 Ki characters at most), `undefined` where empty. */
  declare readonly body: Body | string | undefined
  /** The answer, whose body is already read. */
  declare readonly response: Response
  /** The `x-request-id` header, to quote to the provider. */
  declare readonly requestId: string | undefined
  /** Seconds from the answer on, whichever form `Retry-After` has; `undefined` where it is absent or malformed. */
  declare readonly retryAfterSeconds: number | undefined

  constructor(details: Partial<ApiErrorDetails> = {}) {
    const { call, response = Response.error(), body, isBusy, receivedAtMs = Date.now() } = details
    const { status, headers } = response
    const isRetryable = isBusy || status === 408 || status === 429 || status >= 500
    super('ERR_API_RESPONSE', call, describe(status, body), { isRetryable })
    Object.assign(this, {
      status,
      body,
      response,
      requestId: headers.get('x-request-id') ?? undefined,
      retryAfterSeconds: retryAfterSeconds(headers.get('retry-after') ?? '', receivedAtMs),
    })
    Object.defineProperty(this, apiErrorBrand, { value: true })
  }

  static override isInstance(error: unknown): error is ApiError {
    return apiErrorBrand in Object(error)
  }
}

// Apart from the class, whose declaration the compiler would print twice.
Object.defineProperty(ApiError, Symbol.hasInstance, {
  value(this: typeof ApiError, error: unknown): boolean {
    return this.isInstance(error)
  },
})

/** Quotes the one field so common that it needs no knowledge of the provider; on one line, and short. */
function describe(status: number, body: unknown): string {
  const { message } = Object(body) as { message?: unknown }
  const isQuotable = message && typeof message === 'string'
  return isQuotable ? `${status} (${message.slice(0, 200).replace(/[\s\p{Cc}]+/gu, ' ')})` : `${status}`
}

/** `Retry-After` in seconds: `120`, or an HTTP date counted from now. */
function retryAfterSeconds(text: string, nowMs: number): number | undefined {
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : (Date.parse(/^[A-Z][a-z]+,? /.test(text) ? text : '') - nowMs) / 1000
  // A date that is over is now, one that is none is nothing.
  return seconds >= 0 ? Math.ceil(seconds) : seconds < 0 ? 0 : undefined
}
