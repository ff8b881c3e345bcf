import { type ErrorCode, errorStatus } from '@hooks/core'

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

  constructor(
    code: ErrorCode,
    message: string = `${code}: see docs/errors.md#${code.toLowerCase()}`,
    options?: { cause?: unknown },
  ) {
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
