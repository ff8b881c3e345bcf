import { base64, body, describeBy, hmacSha256, signatureHeader, textKey, withProbe } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-WC-Webhook-Signature: <base64>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * A shop that saves a webhook first posts `webhook_id=<number>`, not signed, and wants 200.
 * specs/woocommerce/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 8 }) }),
  signature: withProbe(signatureHeader({ header: 'X-WC-Webhook-Signature' }), {
    bodies: ['webhook_id=1'],
    recognises: (body) => body.length < 32 && /^webhook_id=\d+$/.test(new TextDecoder().decode(body)),
  }),
  content: [body],
  digest: base64,
}

/**
 * A verified delivery of WooCommerce: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { WoocommerceDelivery } from '@hooks/providers/woocommerce'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: WoocommerceDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type WoocommerceDelivery = UntypedDelivery<'woocommerce'>

/**
 * Receives WooCommerce webhooks: HMAC-SHA256 over the body. Topic and ids stand only in headers that are not signed:
 * an endpoint of its own for each topic keeps them apart.
 *
 * @example
 * ```ts
 * import { woocommerce } from '@hooks/providers/woocommerce'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(woocommerce, { secret: process.env.WOOCOMMERCE_SECRET })
 * ```
 */
export const woocommerce: Receivable<WoocommerceDelivery, SecretCredentials> = {
  id: 'woocommerce',
  scheme,
  eventNames: new Set(),
  describe: describeBy({}),
}
