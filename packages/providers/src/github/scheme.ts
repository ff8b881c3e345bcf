import { body, hex, hmacSha256, prefixed, signatureHeader, textKey } from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'

/**
 * `X-Hub-Signature-256: sha256=<lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard
 * verifies for ever. specs/github/SOURCES.md
 */
export const githubScheme: SignatureScheme = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 8 }) }),
  signature: signatureHeader({ header: 'X-Hub-Signature-256', grammar: prefixed('sha256=') }),
  content: [body],
  digest: hex,
}
