import type { ApiError } from './api-errors.ts'
import { withDeadline } from './deadline.ts'
import { ClientError } from './errors.ts'

/**
 * How a client waits between attempts.
 *
 * @example
 * ```ts
 * import { createClient, type RetryOptions } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * // In a test: two retries, without waiting.
 * const atOnce: RetryOptions = { maxRetries: 2, sleep: async () => {} }
 * export const client = createClient(finixApi, { environment: 'sandbox', ...atOnce })
 * ```
 */
export interface RetryOptions {
  /** How often a failed attempt is repeated where that is safe; 0 sends one request. Default: 2. */
  maxRetries?: number | undefined
  /** Resolves after these milliseconds, or earlier if the signal aborts. Default: a timer. */
  sleep?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined
  /** A number from 0 to below 1, for the jitter. Default: `Math.random`. */
  random?: (() => number) | undefined
}

/**
 * Runs attempts until one succeeds, fails for good, or there were enough: with exponential backoff from half a second
 * to eight, full jitter, and the provider's own `Retry-After` in its place where it names one.
 * A wait that would outlast the call is not begun.
 * @param repeatable whether a request may be repeated that may have been carried out
 * @param remainingMs how long the call may still take
 */
export async function withRetries<Result>(
  { maxRetries, sleep, random }: Required<RetryOptions>,
  repeatable: boolean,
  signal: AbortSignal | undefined,
  remainingMs: () => number,
  run: (attempt: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run(attempt)
    } catch (error) {
      const again = ClientError.isInstance(error) && error.isRetryable && (repeatable || neverArrived(error))
      const { retryAfterSeconds = 0 } = error as Partial<ApiError>
      const backoffMs = random() * Math.min(500 * 2 ** attempt, 8000)
      // `Retry-After` is obeyed up to a minute: nobody waits longer for a call.
      const waitMs = Math.min(retryAfterSeconds * 1000 || backoffMs, 60_000)
      if (!again || attempt >= maxRetries || signal?.aborted || waitMs >= remainingMs()) throw error
      await sleep(waitMs, signal ?? new AbortController().signal)
    }
  }
}

/** The request cannot have reached the provider: no credentials for it, no such host, nobody listens there. */
function neverArrived({ code, cause }: ClientError): boolean {
  const { code: reason } = Object(Object(cause).cause ?? cause) as { code?: unknown }
  return code === 'ERR_AUTHORIZATION_FAILED' || /REFUSED|NOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT/i.test(`${reason}`)
}

/** Resolves after these milliseconds, or when the signal aborts: the deadline of work that never ends. */
export function timer(milliseconds: number, signal: AbortSignal): Promise<void> {
  return withDeadline<void>(milliseconds, Error, signal, () => new Promise(() => {})).catch(() => {})
}
