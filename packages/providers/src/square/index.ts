import { base64, body, describeBy, hmacSha256, signatureHeader, textKey, url, withPublicUrl } from '@hooks/core'
import type {
  PublicUrlOptions,
  Receivable,
  SecretCredentials,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

/**
 * `x-square-hmacsha256-signature: <base64>` over URL and body, nothing between them. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/square/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials & PublicUrlOptions> = {
  algorithm: withPublicUrl(hmacSha256({ key: textKey({ minimumBytes: 16 }) })),
  signature: signatureHeader({ header: 'x-square-hmacsha256-signature' }),
  content: [url, body],
  digest: base64,
}

/**
 * A verified delivery of Square: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { SquareDelivery } from '@hooks/providers/square'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: SquareDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type SquareDelivery = UntypedDelivery<'square'>

/**
 * Receives Square webhooks: HMAC-SHA256 over the notification URL and the body.
 *
 * @example
 * ```ts
 * import { square } from '@hooks/providers/square'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(square, {
 *   secret: process.env.SQUARE_SECRET,
 *   publicUrl: 'https://example.com/webhooks/square',
 * })
 * ```
 */
export const square: Receivable<SquareDelivery, SecretCredentials & PublicUrlOptions> = {
  id: 'square',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', id: 'event_id', data: 'data.object' }),
}
