import type { ErrorCode } from './codes.ts'

const brand = Symbol.for('@hooks/core/ConfigurationError')

/**
 * What was passed at construction cannot work: a secret that is empty, a tolerance that is not a number, …
 * Thrown when the verifier, receiver, signer or client is built, never because of what a sender sent.
 */
export class ConfigurationError extends Error {
  override readonly name: string = 'ConfigurationError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string = code) {
    super(message)
    this.code = code
    Object.defineProperty(this, brand, { value: true })
  }

  /** True for an error of this class, also one from a second installed copy or from the other module format. */
  static isInstance(error: unknown): error is ConfigurationError {
    return typeof error === 'object' && error !== null && brand in error
  }
}
