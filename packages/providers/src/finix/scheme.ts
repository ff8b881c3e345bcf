import { authorizationHeader, hex, hmacSha256, pairs, textKey, unixSeconds } from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'

/** `Finix-Signature: timestamp=<unix seconds>, sig=<lower hex>` over `<timestamp>:<body>`. specs/finix/SOURCES.md */
export const finixScheme: SignatureScheme = {
  // The 64 hex characters of `secret_signing_key` are the key as text; they are not decoded.
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: pairs({ header: 'Finix-Signature', separator: ',', timestamp: 'timestamp', signature: 'sig' }),
  content: ['timestamp', { literal: ':' }, 'body'],
  digest: hex,
  // Finix's own tolerance is unknown; every known receiver uses five minutes.
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
  authorization: authorizationHeader,
  probes: ['', '{}'],
}
