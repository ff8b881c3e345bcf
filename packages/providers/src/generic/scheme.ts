import { body, hex, hmacSha256, signatureHeader, textKey } from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'

/**
 * `X-Webhook-Signature: <lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard
 * verifies for ever: handle `delivery.id` idempotently. specs/generic/SOURCES.md
 */
export const genericScheme: SignatureScheme = {
  // The secret is the key as it stands, `whsec_` included.
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({ header: 'X-Webhook-Signature' }),
  content: [body],
  digest: hex,
}
