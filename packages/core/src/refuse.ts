import type { ErrorCode } from './codes.ts'
import type { Refusal } from './contract/scheme.ts'

/** All that is not authentic is answered alike: the sender learns nothing more. */
export function refuse(code: ErrorCode, status: number = 401): Refusal {
  return { ok: false, code, status }
}
