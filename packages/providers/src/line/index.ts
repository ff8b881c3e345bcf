import { base64, body, describeBy, hmacSha256, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Line-Signature: <base64>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/line/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({ header: 'X-Line-Signature' }),
  content: [body],
  digest: base64,
}

/**
 * A verified delivery of LINE: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { LineDelivery } from '@hooks/providers/line'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: LineDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type LineDelivery = UntypedDelivery<'line'>

/**
 * Receives LINE webhooks: HMAC-SHA256 over the body, the key is the channel secret. One delivery holds a list of `events`.
 *
 * @example
 * ```ts
 * import { line } from '@hooks/providers/line'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(line, { secret: process.env.LINE_CHANNEL_SECRET })
 * ```
 */
export const line: Receivable<LineDelivery, SecretCredentials> = {
  id: 'line',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ data: 'events' }),
}
