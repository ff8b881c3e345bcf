/**
 * A class for each common status, to recognise an `ApiError` by: `isInstance` asks for the status alone, and `instanceof`
 * asks `isInstance`.
 * So a bundle holds only those that are named in it, and an error of another installed copy is recognised too.
 */
import { ApiError } from './api-errors.ts'

/**
 * 400: the request is malformed.
 *
 * @example
 * ```ts
 * import { BadRequestError } from '@hooks/client'
 *
 * export function explain(error: unknown): unknown {
 *   if (error instanceof BadRequestError) return error.body // what the provider says about it
 *   throw error
 * }
 * ```
 */
export class BadRequestError<Body = unknown> extends ApiError<400, Body> {
  static override isInstance(error: unknown): error is BadRequestError {
    return hasStatus(error, 400)
  }
}

/**
 * 401: the credentials are missing or wrong.
 *
 * @example
 * ```ts
 * import { AuthenticationError, createClient } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * try {
 *   await createClient(finixApi, { environment: 'sandbox' }).webhooks.list()
 * } catch (error) {
 *   if (!(error instanceof AuthenticationError)) throw error
 *   console.error('Are these the credentials of the sandbox?', error.requestId)
 * }
 * ```
 */
export class AuthenticationError<Body = unknown> extends ApiError<401, Body> {
  static override isInstance(error: unknown): error is AuthenticationError {
    return hasStatus(error, 401)
  }
}

/**
 * 403: the credentials are known but may not do this.
 *
 * @example
 * ```ts
 * import { PermissionError } from '@hooks/client'
 *
 * export function hint(error: unknown): string | undefined {
 *   return error instanceof PermissionError ? `The API key may not call ${error.operation}.` : undefined
 * }
 * ```
 */
export class PermissionError<Body = unknown> extends ApiError<403, Body> {
  static override isInstance(error: unknown): error is PermissionError {
    return hasStatus(error, 403)
  }
}

/**
 * 404: nothing is there under this id, or not for these credentials.
 *
 * @example
 * ```ts
 * import { createClient, NotFoundError } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * const webhook = await client.webhooks.get('WHiJK9kiu1xpFQZC3bvj4JRa').catch((error) => {
 *   if (error instanceof NotFoundError) return undefined
 *   throw error
 * })
 * ```
 */
export class NotFoundError<Body = unknown> extends ApiError<404, Body> {
  static override isInstance(error: unknown): error is NotFoundError {
    return hasStatus(error, 404)
  }
}

/**
 * 406: the provider does not serve the media type or version that was asked for.
 *
 * @example
 * ```ts
 * import { NotAcceptableError } from '@hooks/client'
 *
 * export function isOfAnotherVersion(error: unknown): boolean {
 *   return error instanceof NotAcceptableError
 * }
 * ```
 */
export class NotAcceptableError<Body = unknown> extends ApiError<406, Body> {
  static override isInstance(error: unknown): error is NotAcceptableError {
    return hasStatus(error, 406)
  }
}

/**
 * 409: the request conflicts with something that exists.
 *
 * @example
 * ```ts
 * import { ConflictError, createClient } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * await client.webhooks.create({ url: 'https://example.com/webhooks' }).catch((error) => {
 *   if (!(error instanceof ConflictError)) throw error // it exists already
 * })
 * ```
 */
export class ConflictError<Body = unknown> extends ApiError<409, Body> {
  static override isInstance(error: unknown): error is ConflictError {
    return hasStatus(error, 409)
  }
}

/**
 * 422: the request is well-formed but a value in it is refused.
 *
 * @example
 * ```ts
 * import { UnprocessableEntityError } from '@hooks/client'
 *
 * export function refusedFields(error: unknown): unknown {
 *   if (error instanceof UnprocessableEntityError) return error.body // finixApi.isError(error, 422) types it
 *   throw error
 * }
 * ```
 */
export class UnprocessableEntityError<Body = unknown> extends ApiError<422, Body> {
  static override isInstance(error: unknown): error is UnprocessableEntityError {
    return hasStatus(error, 422)
  }
}

/**
 * 429: too many requests; `retryAfterSeconds` says how long to wait.
 *
 * @example
 * ```ts
 * import { setTimeout } from 'node:timers/promises'
 * import { RateLimitError } from '@hooks/client'
 *
 * // After the client's own retries.
 * export async function waitFor(error: unknown): Promise<void> {
 *   if (!(error instanceof RateLimitError)) throw error
 *   await setTimeout((error.retryAfterSeconds ?? 60) * 1000)
 * }
 * ```
 */
export class RateLimitError<Body = unknown> extends ApiError<429, Body> {
  static override isInstance(error: unknown): error is RateLimitError {
    return hasStatus(error, 429)
  }
}

/**
 * 5xx: the provider failed.
 *
 * @example
 * ```ts
 * import { ServerError } from '@hooks/client'
 *
 * export function isTheirs(error: unknown): boolean {
 *   return error instanceof ServerError // after the client's own retries
 * }
 * ```
 */
export class ServerError<Body = unknown> extends ApiError<number, Body> {
  static override isInstance(error: unknown): error is ServerError {
    return ApiError.isInstance(error) && error.status >= 500
  }
}

function hasStatus(error: unknown, status: number): boolean {
  return ApiError.isInstance(error) && error.status === status
}
