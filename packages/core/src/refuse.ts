import type { ErrorCode } from './codes.ts'
import type { Refusal } from './contract/scheme.ts'

/**
 * All that is not authentic is answered alike: the sender learns nothing more.
 *
 * @example
 * ```ts
 * import { refuse } from '@hooks/core'
 *
 * console.log(refuse('ERR_SIGNATURE_MISMATCH')) // { ok: false, code: 'ERR_SIGNATURE_MISMATCH', status: 401 }
 * ```
 */
export function refuse(code: ErrorCode, status: number = 401): Refusal {
  return { ok: false, code, status }
}
