import { body, describeBy, hex, hmacSha256, prefixed, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Hub-Signature: sha256=<lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/bitbucket/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 8 }) }),
  signature: signatureHeader({ header: 'X-Hub-Signature', grammar: prefixed('sha256=') }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Bitbucket: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { BitbucketDelivery } from '@hooks/providers/bitbucket'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: BitbucketDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type BitbucketDelivery = UntypedDelivery<'bitbucket'>

/**
 * Receives Bitbucket webhooks (Cloud and Data Center): HMAC-SHA256 over the body.
 *
 * @example
 * ```ts
 * import { bitbucket } from '@hooks/providers/bitbucket'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(bitbucket, { secret: process.env.BITBUCKET_SECRET })
 * ```
 */
export const bitbucket: Receivable<BitbucketDelivery, SecretCredentials> = {
  id: 'bitbucket',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'eventKey' }),
}
