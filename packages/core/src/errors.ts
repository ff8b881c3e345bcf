import type { ErrorCode } from './codes.ts'

/**
 * What was passed at construction cannot work: a secret that is empty, a tolerance that is not a number, …
 * Thrown when the verifier, receiver, signer or client is built, never because of what a sender sent.
 *
 * @example
 * ```ts
 * import { ConfigurationError } from '@hooks/core'
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * try {
 *   createVerifier(finix, { secret: '' })
 * } catch (error) {
 *   if (ConfigurationError.isInstance(error)) console.error(error.code, error.message) // ERR_SECRET_EMPTY …
 * }
 * ```
 */
export class ConfigurationError extends Error {
  override readonly name: string = 'ConfigurationError'
  declare readonly code: ErrorCode

  constructor(code: ErrorCode, message: string = `${code}: see docs/errors.md#${code.toLowerCase()}`) {
    super(message)
    this.code = code
  }

  /** True for an error of this class, also one from a second installed copy or from the other module format. */
  static isInstance(error: unknown): error is ConfigurationError {
    return isNamed(error, 'ConfigurationError')
  }
}

/**
 * Anything may be thrown, also what throws when it is asked for its name.
 *
 * @example
 * ```ts
 * import { isNamed } from '@hooks/core'
 *
 * export function wasAborted(error: unknown): boolean {
 *   return isNamed(error, 'AbortError')
 * }
 * ```
 */
export function isNamed(error: unknown, name: string): boolean {
  try {
    return (error as Error).name === name
  } catch {
    return false
  }
}
