import type { ErrorCode } from './codes.ts'
import type { Refusal } from './contract/scheme.ts'

/** A header that is too long is told as such; everything else that is not authentic is answered alike. */
export function refuse(code: ErrorCode, status: number = code === 'ERR_HEADER_TOO_LARGE' ? 431 : 401): Refusal {
  return { ok: false, code, status }
}
