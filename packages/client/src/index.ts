/** A typed client for managing webhook subscriptions: `createClient(finixApi, { username, password })`. */
export type { ApiRequest, Middleware } from '@hooks/core/contract'
export { ApiError, type ApiErrorDetails } from './api-errors.ts'
export { createClient } from './client.ts'
export {
  type EnsuredWebhook,
  type EnsureWebhookOptions,
  ensureWebhook,
  type SubscribingClient,
  type WaitOptions,
  type WebhookOf,
} from './ensure-webhook.ts'
export {
  type CallName,
  ClientError,
  type ClientErrorCode,
  type ClientErrorOptions,
  ConnectionError,
  ResponseError,
} from './errors.ts'
export { type ClientOptions, dangerouslyAllowHttp } from './options.ts'
export type { RetryOptions } from './retry.ts'
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotAcceptableError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from './status-errors.ts'
export { type EventOf, type EventsInput, type Subscribing, secretOf, subscriptionsFor } from './subscriptions.ts'
