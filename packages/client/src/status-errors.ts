/**
 * A class for each common status, to recognise an `ApiError` by: `isInstance` asks for the status alone, and `instanceof`
 * asks `isInstance`.
 * So a bundle holds only those that are named in it, and an error of another installed copy is recognised too.
 */
import { ApiError } from './api-errors.ts'

/** 400: the request is malformed. */
export class BadRequestError<Body = unknown> extends ApiError<400, Body> {
  static override isInstance(error: unknown): error is BadRequestError {
    return hasStatus(error, 400)
  }
}

/** 401: the credentials are missing or wrong. */
export class AuthenticationError<Body = unknown> extends ApiError<401, Body> {
  static override isInstance(error: unknown): error is AuthenticationError {
    return hasStatus(error, 401)
  }
}

/** 403: the credentials are known but may not do this. */
export class PermissionError<Body = unknown> extends ApiError<403, Body> {
  static override isInstance(error: unknown): error is PermissionError {
    return hasStatus(error, 403)
  }
}

/** 404: nothing is there under this id, or not for these credentials. */
export class NotFoundError<Body = unknown> extends ApiError<404, Body> {
  static override isInstance(error: unknown): error is NotFoundError {
    return hasStatus(error, 404)
  }
}

/** 406: the provider does not serve the media type or version that was asked for. */
export class NotAcceptableError<Body = unknown> extends ApiError<406, Body> {
  static override isInstance(error: unknown): error is NotAcceptableError {
    return hasStatus(error, 406)
  }
}

/** 409: the request conflicts with something that exists. */
export class ConflictError<Body = unknown> extends ApiError<409, Body> {
  static override isInstance(error: unknown): error is ConflictError {
    return hasStatus(error, 409)
  }
}

/** 422: the request is well-formed but a value in it is refused. */
export class UnprocessableEntityError<Body = unknown> extends ApiError<422, Body> {
  static override isInstance(error: unknown): error is UnprocessableEntityError {
    return hasStatus(error, 422)
  }
}

/** 429: too many requests; `retryAfterSeconds` says how long to wait. */
export class RateLimitError<Body = unknown> extends ApiError<429, Body> {
  static override isInstance(error: unknown): error is RateLimitError {
    return hasStatus(error, 429)
  }
}

/** 5xx: the provider failed. */
export class ServerError<Body = unknown> extends ApiError<number, Body> {
  static override isInstance(error: unknown): error is ServerError {
    return ApiError.isInstance(error) && error.status >= 500
  }
}

function hasStatus(error: unknown, status: number): boolean {
  return ApiError.isInstance(error) && error.status === status
}
