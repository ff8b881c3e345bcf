import { body, describeBy, hex, hmacSha256, pairs, repeatedHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Mollie-Signature: sha256=<lower hex>` over the body alone, twice for a day after a rotation. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/mollie/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: repeatedHeader({
    header: 'X-Mollie-Signature',
    grammar: pairs({ separator: ',', signature: 'sha256' }),
  }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Mollie: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { MollieDelivery } from '@hooks/providers/mollie'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: MollieDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type MollieDelivery = UntypedDelivery<'mollie'>

/**
 * Receives Mollie's next-gen webhooks: HMAC-SHA256 over the body. Classic webhooks are not signed and are refused.
 *
 * @example
 * ```ts
 * import { mollie } from '@hooks/providers/mollie'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(mollie, { secret: process.env.MOLLIE_SECRET })
 * ```
 */
export const mollie: Receivable<MollieDelivery, SecretCredentials> = {
  id: 'mollie',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', id: 'id', data: '_embedded.entity' }),
}
