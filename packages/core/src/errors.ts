import { type ErrorCode, errorText } from './codes.ts'

/** An error with a stable code. */
export class CodedError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string = errorText(code), options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/**
 * What was passed at construction cannot work: a secret that is empty, a tolerance that is not a number, …
 * Thrown when the verifier, receiver, signer or client is built, never because of what a sender sent.
 */
export class ConfigurationError extends CodedError {
  override readonly name: string = 'ConfigurationError'

  /** True for an error of this class, also one from a second installed copy or from the other module format. */
  static isInstance(error: unknown): error is ConfigurationError {
    return Object(error).name === 'ConfigurationError'
  }
}
