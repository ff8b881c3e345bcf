import type { SignaturePlace } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'
import { singleHeader } from './values.ts'

export interface SignedHeadersRule {
  readonly timestampHeader: string
  readonly idHeader?: string
}

/**
 * The timestamp of a signature, and the delivery's id if that is signed, in headers of their own.
 *
 * @example
 * ```ts
 * import { signatureHeader, withHeaders } from '@hooks/core'
 *
 * export const signature = withHeaders(signatureHeader({ header: 'Shop-Signature' }), {
 *   timestampHeader: 'Shop-Timestamp',
 *   idHeader: 'Shop-Id',
 * })
 * ```
 */
export function withHeaders<Place extends SignaturePlace>(
  place: Place,
  rule: SignedHeadersRule,
): Place & SignedHeadersRule {
  const timestampName = rule.timestampHeader.toLowerCase()
  const idName = rule.idHeader?.toLowerCase()
  return {
    ...place,
    ...rule,
    read(request) {
      const parts = place.read(request)
      if ('code' in parts) return parts
      const { signatures } = parts
      const timestamp = singleHeader(request.headers, timestampName, 'ERR_TIMESTAMP_MISSING')
      if ('code' in timestamp) return timestamp
      if (!idName) return { signatures, timestamp: timestamp.text }
      const id = singleHeader(request.headers, idName, 'ERR_SIGNATURE_MALFORMED')
      if ('code' in id) return id
      if (id.text === '') return refuse('ERR_SIGNATURE_MALFORMED')
      return { signatures, timestamp: timestamp.text, id: id.text }
    },
  }
}
