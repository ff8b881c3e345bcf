import { body, describeBy, hex, hmacSha256, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Razorpay-Signature: <lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/razorpay/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 8 }) }),
  signature: signatureHeader({ header: 'X-Razorpay-Signature' }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Razorpay: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { RazorpayDelivery } from '@hooks/providers/razorpay'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: RazorpayDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type RazorpayDelivery = UntypedDelivery<'razorpay'>

/**
 * Receives Razorpay webhooks: HMAC-SHA256 over the body. The event's id stands only in a header that is not signed.
 *
 * @example
 * ```ts
 * import { razorpay } from '@hooks/providers/razorpay'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(razorpay, { secret: process.env.RAZORPAY_SECRET })
 * ```
 */
export const razorpay: Receivable<RazorpayDelivery, SecretCredentials> = {
  id: 'razorpay',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'event', data: 'payload' }),
}
