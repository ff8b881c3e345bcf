import {
  body,
  hex,
  hmacSha256,
  pairs,
  signatureHeader,
  textKey,
  timestamp,
  unixSeconds,
  unsignedBodies,
  withCredential,
  withProbe,
} from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'

const place = signatureHeader({
  header: 'Finix-Signature',
  grammar: pairs({ separator: ',', spaced: true, timestamp: 'timestamp', signature: 'sig' }),
})

/** `Finix-Signature: timestamp=<unix seconds>, sig=<lower hex>` over `<timestamp>:<body>`. specs/finix/SOURCES.md */
export const finixScheme: SignatureScheme = {
  // The 64 hex characters of `secret_signing_key` are the key as text; they are not decoded.
  algorithm: withCredential(hmacSha256({ key: textKey({ minimumBytes: 16 }) })),
  signature: withProbe(place, unsignedBodies('', '{}')),
  content: [timestamp, ':', body],
  digest: hex,
  // Finix's own tolerance is unknown; every known receiver uses five minutes.
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}
