import {
  base64,
  body,
  canonicalJson,
  isoTime,
  receivedJson,
  rsaPssSha256Pinned,
  signatureHeader,
  withBodyTimestamp,
  withForms,
  withVersion,
} from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'

/**
 * `BT-SIGNATURE: <base64>` under Basis Theory's own key. Its sample signs the canonical form of the body (sorted keys,
 * no white space); which form is on the wire is not known, so the received bytes are tried too.
 * specs/basis-theory/SOURCES.md
 */
export const basisTheoryScheme: SignatureScheme = {
  algorithm: withBodyTimestamp(
    withForms(
      rsaPssSha256Pinned({
        urls: {
          production: 'https://cdn.basistheory.com/keys/webhooks.v1.key',
          test: 'https://cdn.basistheory.com/keys/webhooks.v1-test.key',
        },
      }),
      [canonicalJson, receivedJson],
    ),
    // When this delivery was sent. Basis Theory asks receivers to check it and names no tolerance: an hour is ours.
    { path: 'delivered_at', type: 'string', format: isoTime({ toleranceSeconds: 3600 }) },
  ),
  signature: withVersion(signatureHeader({ header: 'BT-SIGNATURE' }), { header: 'BT-SIGNATURE-VERSION', value: 'v1' }),
  content: [body],
  digest: base64,
}
