import { body, describeBy, hex, hmacSha256, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Signature: <lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/lemon-squeezy/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 8 }) }),
  signature: signatureHeader({ header: 'X-Signature' }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Lemon Squeezy: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { LemonSqueezyDelivery } from '@hooks/providers/lemon-squeezy'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: LemonSqueezyDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type LemonSqueezyDelivery = UntypedDelivery<'lemon-squeezy'>

/**
 * Receives Lemon Squeezy webhooks: HMAC-SHA256 over the body. A secret under 8 characters is refused: choose a longer one.
 *
 * @example
 * ```ts
 * import { lemonSqueezy } from '@hooks/providers/lemon-squeezy'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(lemonSqueezy, { secret: process.env.LEMON_SQUEEZY_SECRET })
 * ```
 */
export const lemonSqueezy: Receivable<LemonSqueezyDelivery, SecretCredentials> = {
  id: 'lemon-squeezy',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'meta.event_name', data: 'data' }),
}
