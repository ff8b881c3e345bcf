import { body, describeBy, hex, hmacSha256, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-CC-Webhook-Signature: <lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/coinbase-commerce/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({ header: 'X-CC-Webhook-Signature' }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Coinbase Commerce: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { CoinbaseCommerceDelivery } from '@hooks/providers/coinbase-commerce'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: CoinbaseCommerceDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type CoinbaseCommerceDelivery = UntypedDelivery<'coinbase-commerce'>

/**
 * Receives Coinbase Commerce webhooks: HMAC-SHA256 over the body.
 *
 * @example
 * ```ts
 * import { coinbaseCommerce } from '@hooks/providers/coinbase-commerce'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(coinbaseCommerce, { secret: process.env.COINBASE_COMMERCE_SECRET })
 * ```
 */
export const coinbaseCommerce: Receivable<CoinbaseCommerceDelivery, SecretCredentials> = {
  id: 'coinbase-commerce',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'event.type', id: 'event.id', data: 'event.data' }),
}
