/**
 * Every error code of the toolkit with the HTTP status a receiver answers, or would answer, for it. Codes are stable:
 * they may be added, never renamed. What each means and how to mend it: docs/errors.md. This list is for tests and
 * tools: what refuses a request gives the status with the code, so that no receiver ships the list.
 *
 * @example
 * ```ts
 * import { errorStatus } from '@hooks/core'
 *
 * console.log(errorStatus.ERR_SIGNATURE_MISMATCH) // 401
 * console.log(errorStatus.ERR_BODY_TOO_LARGE) // 413
 * ```
 */
export const errorStatus = {
  // The request is not a delivery to dispatch.
  ERR_ENDPOINT_PROBE: 200,
  ERR_ENDPOINT_HANDSHAKE: 200,
  ERR_HANDSHAKE_REFUSED: 403,
  ERR_METHOD_NOT_ALLOWED: 405,
  // Not authentic.
  ERR_SIGNATURE_MISSING: 401,
  ERR_SIGNATURE_DUPLICATE: 401,
  ERR_SIGNATURE_MALFORMED: 401,
  ERR_SIGNATURE_MISMATCH: 401,
  ERR_TIMESTAMP_MISSING: 401,
  ERR_TIMESTAMP_MALFORMED: 401,
  ERR_TIMESTAMP_STALE: 401,
  ERR_TIMESTAMP_FUTURE: 401,
  ERR_CREDENTIAL_MISSING: 401,
  ERR_CREDENTIAL_DUPLICATE: 401,
  ERR_CREDENTIAL_MISMATCH: 401,
  ERR_SENDER_UNKNOWN: 401,
  ERR_URL_UNKNOWN: 401,
  ERR_CONFIRMATION_REFUSED: 401,
  // Too large, or never arrived whole.
  ERR_BODY_TOO_LARGE: 413,
  ERR_HEADER_TOO_LARGE: 431,
  ERR_BODY_INCOMPLETE: 400,
  ERR_BODY_TIMEOUT: 408,
  // Authentic, but not usable, or not wanted.
  ERR_PAYLOAD_MALFORMED: 422,
  ERR_EVENT_UNHANDLED: 200,
  ERR_REPLAY_NOT_RECORDED: 200,
  // Somebody else does not answer now.
  ERR_SECRET_UNAVAILABLE: 503,
  ERR_KEY_UNAVAILABLE: 503,
  ERR_CONFIRMATION_UNAVAILABLE: 503,
  ERR_REPLAY_STORE_UNAVAILABLE: 503,
  ERR_REPLAY_IN_PROGRESS: 503,
  // Ours to mend.
  ERR_BODY_ALREADY_PARSED: 500,
  ERR_BODY_CONSUMED: 500,
  ERR_BODY_INFLATED: 500,
  ERR_BODY_UNSUPPORTED: 500,
  ERR_SECRET_MISSING: 500,
  ERR_SECRET_EMPTY: 500,
  ERR_SECRET_WHITESPACE: 500,
  ERR_SECRET_MASKED: 500,
  ERR_SECRET_MALFORMED: 500,
  ERR_SECRET_TOO_SHORT: 500,
  ERR_KEY_MALFORMED: 500,
  ERR_CREDENTIAL_INVALID: 500,
  ERR_OPTION_INVALID: 500,
  ERR_PROVIDER_UNKNOWN: 500,
  ERR_HANDLER_FAILED: 500,
  ERR_UNEXPECTED: 500,
} as const

/**
 * One of the stable codes of `errorStatus`.
 *
 * @example
 * ```ts
 * import type { ErrorCode } from '@hooks/core'
 *
 * export function isOurs(code: ErrorCode): boolean {
 *   return code === 'ERR_SECRET_MISSING' || code === 'ERR_BODY_ALREADY_PARSED'
 * }
 * ```
 */
export type ErrorCode = keyof typeof errorStatus
