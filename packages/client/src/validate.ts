/** Tells where a provider's answers are not what its specification says: `validateResponses(finixResponses)`. */

import type { Middleware, ResponseSchemas } from '@hooks/core/contract'
import { ConfigurationError } from '@hooks/core/managing'
import { copiedText } from './copied-text.ts'
import { findDrift, type JsonType, type ResponseDrift } from './drift.ts'
import { createDriftWarning } from './drift-warning.ts'

export type { JsonType, ResponseDrift }

/**
 * Options of `validateResponses`.
 *
 * @example
 * ```ts
 * import { type ValidateOptions, validateResponses } from '@hooks/client/validate'
 * import { finixResponses } from '@hooks/providers/finix/responses'
 *
 * // In tests drift is a failure: what onDrift throws rejects the call.
 * const strict: ValidateOptions = {
 *   onDrift([first]) {
 *     throw new Error(`${first?.operation}: ${first?.path} should be ${first?.expected}`)
 *   },
 * }
 * export const middleware = validateResponses(finixResponses, strict)
 * ```
 */
export interface ValidateOptions {
  /**
   * Is told the drift of one answer, 20 places at most, and awaited. What it throws rejects the call, unless the answer
   * is an error already: then the call rejects with that. Default: one `console.warn` per operation, place and minute.
   */
  onDrift?: ((drift: readonly ResponseDrift[]) => void | Promise<void>) | undefined
}

/**
 * A middleware that compares every JSON answer with the specification: missing properties, other types, and new values
 * of closed enumerations are drift; new properties and new values of open ones are not. An answer is never changed.
 *
 * It reads a copy of each answer, up to 1 MiB and 100 000 values. It leaves out what is larger, what is no JSON (the
 * client rejects a success like that by itself), an error without a body, and statuses that the specification does not
 * describe.
 *
 * @param responses the provider's constant, such as `finixResponses`
 * @throws ConfigurationError ERR_OPTION_INVALID for `onDrift`; and from a call, if `responses` are another provider's
 *
 * @example
 * ```ts
 * import { validateResponses } from '@hooks/client/validate'
 * import { finixResponses } from '@hooks/providers/finix/responses'
 *
 * const middleware = validateResponses(finixResponses, {
 *   onDrift(drift) {
 *     for (const { operation, status, path, expected, found } of drift) {
 *       console.error(`${operation} ${status}: ${path} should be ${expected} and is ${found}`)
 *     }
 *   },
 * })
 * ```
 */
export function validateResponses(responses: ResponseSchemas, options: ValidateOptions = {}): Middleware {
  const { onDrift = createDriftWarning() } = options
  if (typeof onDrift !== 'function') throw new ConfigurationError('ERR_OPTION_INVALID', 'onDrift must be a function')
  const { provider, schemas } = responses

  return async (request, next) => {
    if (request.provider !== provider) {
      const message = `validateResponses has the schemas of ${provider} in a client of ${request.provider}`
      throw new ConfigurationError('ERR_OPTION_INVALID', message)
    }
    const response = await next(request)
    const { operation } = request
    const { status, ok } = response
    const name = schemaName(responses, operation, status)
    const text = name === undefined ? undefined : await copiedText(response)
    const answer = text === undefined ? undefined : parse(text)
    if (name === undefined || answer === undefined || (answer.value === undefined && !ok)) return response
    const drift = findDrift(schemas, name, answer.value)
    try {
      if (drift.length > 0) await onDrift(drift.map((each) => ({ provider, operation, status, ...each })))
    } catch (error) {
      if (ok) throw error
    }
    return response
  }
}

function schemaName({ answers }: ResponseSchemas, operation: string, status: number): string | undefined {
  const statuses = answers[operation] ?? {}
  return statuses[status] ?? statuses[`${Math.floor(status / 100)}XX`] ?? statuses.default
}

/** The value is `undefined` for an empty text; there is none for what is no JSON. */
function parse(text: string): { value: unknown } | undefined {
  if (text.trim() === '') return { value: undefined }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
