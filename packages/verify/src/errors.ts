import { ConfigurationError, type ErrorCode, errorStatus } from '@hooks/core'

const brand = Symbol.for('@hooks/verify/WebhookVerificationError')

/**
 * A request that is no delivery to act on. `code` says why, `status` is what a hand-written handler should answer.
 * The message is for the receiver's owner; the sender must only ever see the status.
 */
export class WebhookVerificationError extends Error {
  override readonly name: string = 'WebhookVerificationError'
  readonly code: ErrorCode
  /** 200 for a probe, 401 for everything not authentic, 413, 422 or 5xx otherwise. */
  readonly status: number

  constructor(code: ErrorCode, message: string = explanation(code), options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
    Object.defineProperty(this, brand, { value: true })
    this.status = errorStatus[code]
  }

  /** True for an error of this class, also one from a second installed copy or from the other module format. */
  static isInstance(error: unknown): error is WebhookVerificationError {
    return typeof error === 'object' && error !== null && brand in error
  }
}

/** Runs what checks configuration and gives its errors their prose, which core leaves out. */
export function explained<T>(configure: () => T): T {
  try {
    return configure()
  } catch (error) {
    if (!ConfigurationError.isInstance(error) || error.message !== error.code) throw error
    throw new ConfigurationError(error.code, explanation(error.code))
  }
}

const explanations: Partial<Record<ErrorCode, string>> = {
  ERR_ENDPOINT_PROBE: 'The provider is checking that the endpoint answers. Reply 2xx and dispatch nothing.',
  ERR_METHOD_NOT_ALLOWED: 'Deliveries are POST requests.',
  ERR_SIGNATURE_MISSING: 'No signature header: not from the provider, or a proxy dropped the header.',
  ERR_SIGNATURE_DUPLICATE: 'The signature header arrived more than once.',
  ERR_SIGNATURE_MALFORMED: 'The signature header is not in the form the provider documents.',
  ERR_SIGNATURE_MISMATCH: 'No secret matches: wrong secret or environment, or something changed the body on its way.',
  ERR_TIMESTAMP_MISSING: 'The signature has no timestamp.',
  ERR_TIMESTAMP_MALFORMED: 'The timestamp is not a plain number.',
  ERR_TIMESTAMP_STALE: 'Signed too long ago: a replay, a delayed delivery (pass receivedAt), or a clock that is ahead.',
  ERR_TIMESTAMP_FUTURE: "Signed in the future: this machine's clock is behind.",
  ERR_CREDENTIAL_MISSING:
    'The signature is right, but no Authorization header came with it: is it set at the provider?',
  ERR_CREDENTIAL_DUPLICATE: 'More than one Authorization header.',
  ERR_CREDENTIAL_MISMATCH: 'The signature is right, but the Authorization header is not the configured credential.',
  ERR_BODY_TOO_LARGE: 'The body is over maximumBodyBytes.',
  ERR_HEADER_TOO_LARGE: 'The signature header is longer than any provider sends.',
  ERR_BODY_INCOMPLETE: 'The sender went away before the body was complete.',
  ERR_BODY_TIMEOUT: 'The body did not arrive within readTimeoutMs.',
  ERR_PAYLOAD_MALFORMED: 'Authentic, but not JSON in UTF-8.',
  ERR_BODY_ALREADY_PARSED:
    'The body was parsed before verification. Pass the raw bytes: a parsed body cannot be verified.',
  ERR_BODY_CONSUMED: 'The body was read before verification. Verify first, or pass the bytes that were read.',
  ERR_BODY_UNSUPPORTED: 'The body must be bytes or text.',
  ERR_SECRET_MISSING: 'No signing secret. Set `secret`; if it is an environment variable, set that.',
  ERR_SECRET_EMPTY: 'The signing secret is empty: anyone could sign with it.',
  ERR_SECRET_WHITESPACE: 'The signing secret begins or ends with white space, often a newline from a file. Remove it.',
  ERR_SECRET_MASKED: 'The signing secret is masked. Copy the full one; some APIs show it only at creation.',
  ERR_SECRET_MALFORMED: 'The signing secret is not in the form the provider issues.',
  ERR_SECRET_TOO_SHORT: 'The signing secret is shorter than the provider issues: is it cut off?',
  ERR_SECRET_UNAVAILABLE: 'The function that gives the secret failed.',
  ERR_CREDENTIAL_INVALID: 'credential must be { basic: { username, password } } or { bearer: { token } }.',
  ERR_HANDLER_FAILED: 'The handler threw. The provider is asked to deliver again.',
}

function explanation(code: ErrorCode): string {
  return explanations[code] ?? 'Internal error.'
}
