import {
  describeBy,
  headerFamilies,
  standardHeaders,
  standardWebhooksAsymmetricScheme,
  standardWebhooksScheme,
} from '@hooks/core'
import type {
  PublicKeyOptions,
  Receivable,
  SecretCredentials,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

/**
 * `svix-signature: v1,<base64> …` over `<svix-id>.<svix-timestamp>.<body>`, or the same in `webhook-*` headers.
 * specs/svix/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  ...standardWebhooksScheme,
  signature: headerFamilies(standardHeaders('svix', 'v1'), standardHeaders('webhook', 'v1')),
}

/**
 * A verified delivery of Svix: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { SvixDelivery } from '@hooks/providers/svix'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: SvixDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type SvixDelivery = UntypedDelivery<'svix'>

/**
 * Receives webhooks that Svix delivers, for whichever sender. The id is `svix-id`, which is signed.
 *
 * @example
 * ```ts
 * import { svix } from '@hooks/providers/svix'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(svix, { secret: process.env.SVIX_SECRET })
 * ```
 */
export const svix: Receivable<SvixDelivery, SecretCredentials> = {
  id: 'svix',
  scheme,
  eventNames: new Set(),
  describe: describeBy({}),
}

const asymmetric: SignatureScheme<PublicKeyOptions> = {
  ...standardWebhooksAsymmetricScheme,
  signature: headerFamilies(standardHeaders('svix', 'v1a'), standardHeaders('webhook', 'v1a')),
}

/**
 * The same signed with a private key (`v1a`, Ed25519): verified with the public key, `whpk_…`.
 *
 * @example
 * ```ts
 * import { svixAsymmetric } from '@hooks/providers/svix'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(svixAsymmetric, { publicKey: process.env.SVIX_PUBLIC_KEY })
 * ```
 */
export const svixAsymmetric: Receivable<SvixDelivery, PublicKeyOptions> = {
  id: 'svix',
  scheme: asymmetric,
  eventNames: new Set(),
  describe: describeBy({}),
}
