import {
  base64,
  body,
  derSignature,
  describeBy,
  ecdsaP256,
  signatureHeader,
  spkiBase64Key,
  timestamp,
  unixSeconds,
  withHeaders,
} from '@hooks/core'
import type { PublicKeyOptions, Receivable, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Twilio-Email-Event-Webhook-Signature: <base64 of DER>` over `<X-Twilio-Email-Event-Webhook-Timestamp><body>`.
 * specs/sendgrid/SOURCES.md
 */
const scheme: SignatureScheme<PublicKeyOptions> = {
  algorithm: ecdsaP256({ key: spkiBase64Key }),
  signature: withHeaders(signatureHeader({ header: 'X-Twilio-Email-Event-Webhook-Signature' }), {
    timestampHeader: 'X-Twilio-Email-Event-Webhook-Timestamp',
  }),
  content: [timestamp, body],
  digest: derSignature(base64),
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}

/**
 * A verified delivery of SendGrid: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { SendgridDelivery } from '@hooks/providers/sendgrid'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: SendgridDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type SendgridDelivery = UntypedDelivery<'sendgrid'>

/**
 * Receives SendGrid event webhooks: ECDSA on P-256 over timestamp and body. One delivery is a list of events.
 * SendGrid names no tolerance: five minutes are ours.
 *
 * @example
 * ```ts
 * import { sendgrid } from '@hooks/providers/sendgrid'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(sendgrid, { publicKey: process.env.SENDGRID_PUBLIC_KEY })
 * ```
 */
export const sendgrid: Receivable<SendgridDelivery, PublicKeyOptions> = {
  id: 'sendgrid',
  scheme,
  eventNames: new Set(),
  describe: describeBy({}),
}
