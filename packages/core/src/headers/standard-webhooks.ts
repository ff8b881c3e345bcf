import { hmacSha256 } from '../algorithms/hmac.ts'
import type { SignatureHeaders, SignatureScheme } from '../contract/scheme.ts'
import { base64 } from '../encoding.ts'
import { base64Key } from '../keys/secret.ts'
import { unixSeconds } from '../time/timestamp.ts'
import { signatureHeader } from './values.ts'

export interface StandardHeadersRule {
  readonly idHeader: string
  readonly timestampHeader: string
  readonly header: string
  /** Signatures of other versions are passed over. */
  readonly version: string
}

/** Id, timestamp and signatures in a header each; the signatures as `v1,<signature> v1,<signature>`. */
export function standardHeaders(rule: StandardHeadersRule): SignatureHeaders & StandardHeadersRule {
  const prefix = `${rule.version},`
  return {
    kind: 'standard',
    ...rule,
    read(headers) {
      const list = signatureHeader(headers, rule.header)
      if (typeof list === 'string') return list
      const timestamp = signatureHeader(headers, rule.timestampHeader, 'ERR_TIMESTAMP_MISSING')
      if (typeof timestamp === 'string') return timestamp
      const id = signatureHeader(headers, rule.idHeader, 'ERR_SIGNATURE_MALFORMED')
      if (typeof id === 'string') return id
      const entries = list.text.split(' ').filter((entry) => entry.startsWith(prefix))
      if (entries.length === 0 || id.text === '') return 'ERR_SIGNATURE_MALFORMED'
      return { id: id.text, timestamp: timestamp.text, signatures: entries.map((entry) => entry.slice(prefix.length)) }
    },
  }
}

/**
 * Standard Webhooks with a shared secret (`v1`), the scheme a family of providers has in common:
 * HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>`, `webhook-signature: v1,<base64> v1,<base64> …`.
 * Source: standard-webhooks specification, sections "Signature scheme" and "Verifying".
 */
export const standardWebhooks: SignatureScheme = {
  algorithm: hmacSha256({ key: base64Key({ prefix: 'whsec_', minimumBytes: 8 }) }),
  signature: standardHeaders({
    idHeader: 'webhook-id',
    timestampHeader: 'webhook-timestamp',
    header: 'webhook-signature',
    version: 'v1',
  }),
  content: ['id', { literal: '.' }, 'timestamp', { literal: '.' }, 'body'],
  digest: base64,
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}
