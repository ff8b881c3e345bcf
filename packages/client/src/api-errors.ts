import { apiErrorBrand } from '@hooks/core'
import type { ApiErrorShape } from '@hooks/core/contract'
import { type CallName, ClientError } from './errors.ts'

/** What an `ApiError` is made of. */
export interface ApiErrorDetails {
  readonly call: CallName
  readonly response: Response
  /** The parsed body; a string where it was not JSON, `undefined` where it was empty. */
  readonly body: unknown
}

/**
 * The provider answered with a status outside 2xx; `code` is ERR_API_RESPONSE. The common statuses have a class each,
 * and a provider's `isError(error, status)` narrows `body` to what its specification says.
 *
 * @example
 * ```ts
 * import { NotFoundError } from '@hooks/client'
 *
 * export function undefinedIfMissing(error: unknown): undefined {
 *   if (NotFoundError.isInstance(error)) return undefined
 *   throw error
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

  constructor(details: Partial<ApiErrorDetails> = {}) {
    const { call, response = Response.error(), body } = details
    super('ERR_API_RESPONSE', call, describe(response.status, body))
    this.status = response.status as Status
    this.body = body as Body | string | undefined
    this.response = response
    this.requestId = response.headers.get('x-request-id') ?? undefined
    Object.defineProperty(this, apiErrorBrand, { value: true })
  }

  static override isInstance(error: unknown): error is ApiError {
    return apiErrorBrand in Object(error)
  }
}

/** 400: the request is malformed. */
export class BadRequestError<Body = unknown> extends ApiError<400, Body> {
  override readonly name: string = 'BadRequestError'
  static override isInstance(error: unknown): error is BadRequestError {
    return hasStatus(error, 400)
  }
}

/** 401: the credentials are missing or wrong. */
export class AuthenticationError<Body = unknown> extends ApiError<401, Body> {
  override readonly name: string = 'AuthenticationError'
  static override isInstance(error: unknown): error is AuthenticationError {
    return hasStatus(error, 401)
  }
}

/** 403: the credentials are known but may not do this. */
export class PermissionError<Body = unknown> extends ApiError<403, Body> {
  override readonly name: string = 'PermissionError'
  static override isInstance(error: unknown): error is PermissionError {
    return hasStatus(error, 403)
  }
}

/** 404: nothing is there under this id, or not for these credentials. */
export class NotFoundError<Body = unknown> extends ApiError<404, Body> {
  override readonly name: string = 'NotFoundError'
  static override isInstance(error: unknown): error is NotFoundError {
    return hasStatus(error, 404)
  }
}

/** 406: the provider does not serve the media type or version that was asked for. */
export class NotAcceptableError<Body = unknown> extends ApiError<406, Body> {
  override readonly name: string = 'NotAcceptableError'
  static override isInstance(error: unknown): error is NotAcceptableError {
    return hasStatus(error, 406)
  }
}

/** 409: the request conflicts with something that exists. */
export class ConflictError<Body = unknown> extends ApiError<409, Body> {
  override readonly name: string = 'ConflictError'
  static override isInstance(error: unknown): error is ConflictError {
    return hasStatus(error, 409)
  }
}

/** 422: the request is well-formed but a value in it is refused. */
export class UnprocessableEntityError<Body = unknown> extends ApiError<422, Body> {
  override readonly name: string = 'UnprocessableEntityError'
  static override isInstance(error: unknown): error is UnprocessableEntityError {
    return hasStatus(error, 422)
  }
}

/** 429: too many requests; `retryAfterSeconds` says how long to wait. */
export class RateLimitError<Body = unknown> extends ApiError<429, Body> {
  override readonly name: string = 'RateLimitError'
  /** Seconds from the answer on, whichever form `Retry-After` has; `undefined` where it is absent or malformed. */
  readonly retryAfterSeconds: number | undefined = retryAfterSeconds(this.response)
  static override isInstance(error: unknown): error is RateLimitError {
    return hasStatus(error, 429)
  }
}

/** 5xx: the provider failed. */
export class ServerError<Body = unknown> extends ApiError<number, Body> {
  override readonly name: string = 'ServerError'
  static override isInstance(error: unknown): error is ServerError {
    return ApiError.isInstance(error) && error.status >= 500
  }
}

/** The error for an answer outside 2xx, of the class its status has. */
export function createApiError(details: ApiErrorDetails): ApiError {
  const { status } = details.response
  const Class = classes[status] ?? (status >= 500 ? ServerError : ApiError)
  return new Class(details)
}

const classes: Readonly<Record<number, new (details: ApiErrorDetails) => ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  406: NotAcceptableError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
}

function hasStatus(error: unknown, status: number): boolean {
  return ApiError.isInstance(error) && error.status === status
}

/** Quotes the one field so common that it needs no knowledge of the provider; on one line, and short. */
function describe(status: number, body: unknown): string {
  const { message } = Object(body) as { message?: unknown }
  const quoted =
    message && typeof message === 'string' ? ` (${message.slice(0, 200).replace(/[\s\p{Cc}]+/gu, ' ')})` : ''
  const next = advice[status] ?? (status >= 500 ? 'try again later' : 'see error.body')
  return `was answered ${status}${quoted}: ${next}`
}

const advice: Readonly<Record<number, string>> = {
  401: 'check the credentials',
  403: 'check the credentials',
  404: 'check the id and the environment',
  406: 'check the headers',
  429: 'try again later',
}

/** `Retry-After` in seconds: `120`, or an HTTP date counted from now. */
function retryAfterSeconds(response: Response): number | undefined {
  const text = response.headers.get('retry-after') ?? ''
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : (Date.parse(/^[A-Z][a-z]+,? /.test(text) ? text : '') - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds))
}
