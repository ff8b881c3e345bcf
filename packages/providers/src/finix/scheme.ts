import { authorizationHeader, hmacSha256, pairs } from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'

/** `Finix-Signature: timestamp=<unix seconds>, sig=<lower hex>` over `<timestamp>:<body>`. specs/finix/SOURCES.md */
export const finixScheme: SignatureScheme = {
  algorithm: hmacSha256,
  header: 'Finix-Signature',
  grammar: pairs({ separator: ',', timestamp: 'timestamp', signature: 'sig' }),
  content: ['timestamp', { literal: ':' }, 'body'],
  // The 64 hex characters of `secret_signing_key` are the key as text; they are not decoded.
  key: { encoding: 'utf8', minimumBytes: 16 },
  digest: 'hex',
  // Finix's own tolerance is unknown; every known receiver uses five minutes.
  timestamp: { unit: 'seconds', toleranceSeconds: 300 },
  authorization: authorizationHeader,
  probes: ['', '{}'],
}
