import { body, describeBy, hex, hmacSha256, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `Webhook-Signature: <lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/gocardless/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({ header: 'Webhook-Signature' }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of GoCardless: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { GocardlessDelivery } from '@hooks/providers/gocardless'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: GocardlessDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type GocardlessDelivery = UntypedDelivery<'gocardless'>

/**
 * Receives GoCardless webhooks: HMAC-SHA256 over the body. One delivery holds a list of `events`, each with an id.
 *
 * @example
 * ```ts
 * import { gocardless } from '@hooks/providers/gocardless'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(gocardless, { secret: process.env.GOCARDLESS_SECRET })
 * ```
 */
export const gocardless: Receivable<GocardlessDelivery, SecretCredentials> = {
  id: 'gocardless',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ id: 'meta.webhook_id', data: 'events' }),
}
