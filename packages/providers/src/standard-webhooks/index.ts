import { describeBy, standardWebhooksAsymmetricScheme, standardWebhooksScheme } from '@hooks/core'
import type {
  PublicKeyOptions,
  Receivable,
  SecretCredentials,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

/**
 * `webhook-signature: v1,<base64> …` over `<webhook-id>.<webhook-timestamp>.<body>`.
 * specs/standard-webhooks/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  ...standardWebhooksScheme,
}

/**
 * A verified delivery of whoever signs as Standard Webhooks has it: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { StandardWebhooksDelivery } from '@hooks/providers/standard-webhooks'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: StandardWebhooksDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type StandardWebhooksDelivery = UntypedDelivery<'standard-webhooks'>

/**
 * Receives webhooks of whoever signs as Standard Webhooks has it, with a shared secret (`v1`). The id is `webhook-id`, which is signed.
 *
 * @example
 * ```ts
 * import { standardWebhooks } from '@hooks/providers/standard-webhooks'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(standardWebhooks, { secret: process.env.WEBHOOK_SECRET })
 * ```
 */
export const standardWebhooks: Receivable<StandardWebhooksDelivery, SecretCredentials> = {
  id: 'standard-webhooks',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', data: 'data' }),
}

/**
 * The same signed with a private key (`v1a`, Ed25519): verified with the public key, `whpk_…`.
 *
 * @example
 * ```ts
 * import { standardWebhooksAsymmetric } from '@hooks/providers/standard-webhooks'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(standardWebhooksAsymmetric, { publicKey: process.env.WEBHOOK_PUBLIC_KEY })
 * ```
 */
export const standardWebhooksAsymmetric: Receivable<StandardWebhooksDelivery, PublicKeyOptions> = {
  id: 'standard-webhooks',
  scheme: standardWebhooksAsymmetricScheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', data: 'data' }),
}
