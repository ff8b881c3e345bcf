import { base64, body, describeBy, hmacSha256, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Shopify-Hmac-Sha256: <base64>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/shopify/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({ header: 'X-Shopify-Hmac-Sha256' }),
  content: [body],
  digest: base64,
}

/**
 * A verified delivery of Shopify: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { ShopifyDelivery } from '@hooks/providers/shopify'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: ShopifyDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type ShopifyDelivery = UntypedDelivery<'shopify'>

/**
 * Receives Shopify webhooks: HMAC-SHA256 over the body. Topic and ids stand only in headers that are not signed.
 *
 * @example
 * ```ts
 * import { shopify } from '@hooks/providers/shopify'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(shopify, { secret: process.env.SHOPIFY_SECRET })
 * ```
 */
export const shopify: Receivable<ShopifyDelivery, SecretCredentials> = {
  id: 'shopify',
  scheme,
  eventNames: new Set(),
  describe: describeBy({}),
}
