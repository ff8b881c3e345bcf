import { bare, base64, canonicalJson, receivedJson, rsaPssSha256, timestampInBody } from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'

/**
 * `BT-SIGNATURE: <base64>` under Basis Theory's own key. Its sample signs the canonical form of the body (sorted keys,
 * no white space); which form is on the wire is not known, so the received bytes are tried too.
 * specs/basis-theory/SOURCES.md
 */
export const basisTheoryScheme: SignatureScheme = {
  algorithm: rsaPssSha256({
    urls: {
      production: 'https://cdn.basistheory.com/keys/webhooks.v1.key',
      test: 'https://cdn.basistheory.com/keys/webhooks.v1-test.key',
    },
  }),
  signature: bare({ header: 'BT-SIGNATURE', version: { header: 'BT-SIGNATURE-VERSION', value: 'v1' } }),
  content: ['body'],
  forms: [canonicalJson, receivedJson],
  digest: base64,
  // When this delivery was sent. Basis Theory asks receivers to check it and names no tolerance: an hour is ours.
  timestamp: timestampInBody({ field: 'delivered_at', toleranceSeconds: 3600 }),
}
