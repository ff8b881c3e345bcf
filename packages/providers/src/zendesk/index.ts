import {
  base64,
  body,
  describeBy,
  hmacSha256,
  isoTime,
  signatureHeader,
  textKey,
  timestamp,
  withHeaders,
} from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Zendesk-Webhook-Signature: <base64>` over `<X-Zendesk-Webhook-Signature-Timestamp><body>`, the timestamp in ISO 8601.
 * The key is the text of the secret, though that looks like base64.
 * specs/zendesk/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  // A webhook may be set to any of these.
  algorithm: {
    ...hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
    methods: ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'],
  },
  signature: withHeaders(signatureHeader({ header: 'X-Zendesk-Webhook-Signature' }), {
    timestampHeader: 'X-Zendesk-Webhook-Signature-Timestamp',
  }),
  content: [timestamp, body],
  digest: base64,
  timestamp: isoTime({ toleranceSeconds: 300 }),
}

/**
 * A verified delivery of Zendesk: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { ZendeskDelivery } from '@hooks/providers/zendesk'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: ZendeskDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type ZendeskDelivery = UntypedDelivery<'zendesk'>

/**
 * Receives Zendesk webhooks: HMAC-SHA256 over timestamp and body. Zendesk names no tolerance: five minutes are ours.
 *
 * @example
 * ```ts
 * import { zendesk } from '@hooks/providers/zendesk'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(zendesk, { secret: process.env.ZENDESK_SECRET })
 * ```
 */
export const zendesk: Receivable<ZendeskDelivery, SecretCredentials> = {
  id: 'zendesk',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', id: 'id', data: 'detail' }),
}
