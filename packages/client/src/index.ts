/** A typed client for managing webhook subscriptions: `createClient(finixApi, { username, password })`. */
export {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotAcceptableError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from './api-errors.ts'
export { createClient } from './client.ts'
export { type CallName, ClientError, type ClientErrorCode, ConnectionError, ResponseError } from './errors.ts'
export { type ClientOptions, dangerouslyAllowHttp } from './options.ts'
