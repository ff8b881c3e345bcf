import { body, describeBy, hex, hmacSha256, pairs, signatureHeader, textKey, timestamp, unixSeconds } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `Stripe-Signature: t=<unix seconds>,v1=<lower hex>[,v1=…]` over `<t>.<body>`. The key is the whole secret, `whsec_` included.
 * specs/stripe/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({
    header: 'Stripe-Signature',
    grammar: pairs({ separator: ',', timestamp: 't', signature: 'v1' }),
  }),
  content: [timestamp, '.', body],
  digest: hex,
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}

/**
 * A verified delivery of Stripe: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { StripeDelivery } from '@hooks/providers/stripe'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: StripeDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type StripeDelivery = UntypedDelivery<'stripe'>

/**
 * Receives Stripe webhooks: HMAC-SHA256 over timestamp and body. Test-mode signatures (`v0`) are passed over.
 *
 * @example
 * ```ts
 * import { stripe } from '@hooks/providers/stripe'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(stripe, { secret: process.env.STRIPE_SECRET })
 * ```
 */
export const stripe: Receivable<StripeDelivery, SecretCredentials> = {
  id: 'stripe',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', id: 'id', data: 'data.object' }),
}
