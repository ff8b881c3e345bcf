import { signatureHeader } from '@hooks/core'
import type { ReceivedRequest, SignaturePlace } from '@hooks/core/contract'
import { bytes, nowMs } from './acme.ts'

/** What is sent where it does not matter. */
export const text = '{"id":1}'
export const place: SignaturePlace = signatureHeader({ header: 'x-signature' })

export function requestWith(
  headers: Record<string, string | string[] | undefined> = {},
  method = 'POST',
): ReceivedRequest {
  return { headers, body: bytes(text), receivedAtMs: nowMs, method }
}
