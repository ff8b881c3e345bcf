import {
  body,
  describeBy,
  hex,
  hmacSha256,
  signatureHeader,
  textKey,
  unixMilliseconds,
  withBodyTimestamp,
} from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `Linear-Signature: <lower hex>` over the body alone. The header `Linear-Timestamp` is not signed and not looked at.
 * specs/linear/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: withBodyTimestamp(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), {
    path: 'webhookTimestamp',
    type: 'number',
    format: unixMilliseconds({ toleranceSeconds: 60 }),
  }),
  signature: signatureHeader({ header: 'Linear-Signature' }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Linear: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { LinearDelivery } from '@hooks/providers/linear'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: LinearDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type LinearDelivery = UntypedDelivery<'linear'>

/**
 * Receives Linear webhooks: HMAC-SHA256 over the body, which holds the time (`webhookTimestamp`); it may be a minute old.
 *
 * @example
 * ```ts
 * import { linear } from '@hooks/providers/linear'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(linear, { secret: process.env.LINEAR_SECRET })
 * ```
 */
export const linear: Receivable<LinearDelivery, SecretCredentials> = {
  id: 'linear',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', data: 'data' }),
}
