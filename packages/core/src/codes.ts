/**
 * Every error code of the toolkit. Codes are stable: they may be added, never renamed. What each means and how to mend
 * it: docs/errors.md.
 */
export const errorCodes = [
  // The request is not a delivery to dispatch.
  'ERR_ENDPOINT_PROBE',
  'ERR_ENDPOINT_HANDSHAKE',
  'ERR_HANDSHAKE_REFUSED',
  'ERR_METHOD_NOT_ALLOWED',
  // Not authentic.
  'ERR_SIGNATURE_MISSING',
  'ERR_SIGNATURE_DUPLICATE',
  'ERR_SIGNATURE_MALFORMED',
  'ERR_SIGNATURE_MISMATCH',
  'ERR_TIMESTAMP_MISSING',
  'ERR_TIMESTAMP_MALFORMED',
  'ERR_TIMESTAMP_STALE',
  'ERR_TIMESTAMP_FUTURE',
  'ERR_CREDENTIAL_MISSING',
  'ERR_CREDENTIAL_DUPLICATE',
  'ERR_CREDENTIAL_MISMATCH',
  'ERR_SENDER_UNKNOWN',
  'ERR_URL_UNKNOWN',
  'ERR_CONFIRMATION_REFUSED',
  // Too large, or never arrived whole.
  'ERR_BODY_TOO_LARGE',
  'ERR_HEADER_TOO_LARGE',
  'ERR_BODY_INCOMPLETE',
  'ERR_BODY_TIMEOUT',
  // Authentic, but not usable, or not wanted.
  'ERR_PAYLOAD_MALFORMED',
  'ERR_EVENT_UNHANDLED',
  // Somebody else does not answer now.
  'ERR_SECRET_UNAVAILABLE',
  'ERR_KEY_UNAVAILABLE',
  'ERR_CONFIRMATION_UNAVAILABLE',
  // Ours to mend.
  'ERR_BODY_ALREADY_PARSED',
  'ERR_BODY_CONSUMED',
  'ERR_BODY_UNSUPPORTED',
  'ERR_SECRET_MISSING',
  'ERR_SECRET_EMPTY',
  'ERR_SECRET_WHITESPACE',
  'ERR_SECRET_MASKED',
  'ERR_SECRET_MALFORMED',
  'ERR_SECRET_TOO_SHORT',
  'ERR_KEY_MALFORMED',
  'ERR_CREDENTIAL_INVALID',
  'ERR_OPTION_INVALID',
  'ERR_PROVIDER_UNKNOWN',
  'ERR_HANDLER_FAILED',
  'ERR_UNEXPECTED',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** The first that fits counts. All that is not authentic has one status: the sender learns nothing more. */
const statuses: readonly (readonly [status: number, codes: RegExp])[] = [
  [200, /ENDPOINT|UNHANDLED/],
  [503, /UNAVAILABLE/],
  [401, /SIGNATURE|TIMESTAMP|CREDENTIAL_[MD]|SENDER|URL|CONFIRM/],
  [413, /BODY_TOO/],
  [431, /HEADER/],
  [400, /INCOMPLETE/],
  [408, /TIMEOUT/],
  [422, /PAYLOAD/],
  [405, /METHOD/],
  [403, /HANDSHAKE/],
]

/** The HTTP status to answer for a code; 500 for what is ours to mend. */
export function statusOf(code: ErrorCode): number {
  return statuses.find(([, codes]) => codes.test(code))?.[0] ?? 500
}

/** What an error says where nothing more is known. */
export function errorText(code: ErrorCode): string {
  return `${code}: see docs/errors.md#${code.toLowerCase()}`
}
