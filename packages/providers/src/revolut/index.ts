import {
  body,
  describeBy,
  hex,
  hmacSha256,
  pairs,
  signatureHeader,
  textKey,
  timestamp,
  unixMilliseconds,
  withHeaders,
} from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `Revolut-Signature: v1=<lower hex>[,v1=…]` over `v1.<Revolut-Request-Timestamp>.<body>`, the timestamp in milliseconds.
 * specs/revolut/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: withHeaders(
    signatureHeader({ header: 'Revolut-Signature', grammar: pairs({ separator: ',', signature: 'v1' }) }),
    {
      timestampHeader: 'Revolut-Request-Timestamp',
    },
  ),
  content: ['v1.', timestamp, '.', body],
  digest: hex,
  timestamp: unixMilliseconds({ toleranceSeconds: 300 }),
}

/**
 * A verified delivery of Revolut: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { RevolutDelivery } from '@hooks/providers/revolut'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: RevolutDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type RevolutDelivery = UntypedDelivery<'revolut'>

/**
 * Receives Revolut webhooks (Business and Merchant): HMAC-SHA256 over timestamp and body.
 *
 * @example
 * ```ts
 * import { revolut } from '@hooks/providers/revolut'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(revolut, { secret: process.env.REVOLUT_SECRET })
 * ```
 */
export const revolut: Receivable<RevolutDelivery, SecretCredentials> = {
  id: 'revolut',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'event', data: 'data' }),
}
