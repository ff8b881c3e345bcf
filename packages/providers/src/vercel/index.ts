import { body, describeBy, hex, hmacSha1, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `x-vercel-signature: <lower hex of SHA-1>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/vercel/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha1({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({ header: 'x-vercel-signature' }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Vercel: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { VercelDelivery } from '@hooks/providers/vercel'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: VercelDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type VercelDelivery = UntypedDelivery<'vercel'>

/**
 * Receives Vercel webhooks: HMAC-SHA1 over the body.
 *
 * @example
 * ```ts
 * import { vercel } from '@hooks/providers/vercel'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(vercel, { secret: process.env.VERCEL_SECRET })
 * ```
 */
export const vercel: Receivable<VercelDelivery, SecretCredentials> = {
  id: 'vercel',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', id: 'id', data: 'payload' }),
}
