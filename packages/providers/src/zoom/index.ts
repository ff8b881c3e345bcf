import {
  answerHmac,
  body,
  describeBy,
  hex,
  hmacSha256,
  prefixed,
  signatureHeader,
  textKey,
  timestamp,
  unixSeconds,
  valueAt,
  withHandshake,
  withHeaders,
} from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `x-zm-signature: v0=<lower hex>` over `v0:<x-zm-request-timestamp>:<body>`.
 * specs/zoom/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: withHandshake(
    hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
    answerHmac({
      when: (payload) => valueAt(payload, 'event') === 'endpoint.url_validation',
      token: 'payload.plainToken',
      reply: { token: 'plainToken', mac: 'encryptedToken' },
    }),
  ),
  signature: withHeaders(signatureHeader({ header: 'x-zm-signature', grammar: prefixed('v0=') }), {
    timestampHeader: 'x-zm-request-timestamp',
  }),
  content: ['v0:', timestamp, ':', body],
  digest: hex,
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}

/**
 * A verified delivery of Zoom: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { ZoomDelivery } from '@hooks/providers/zoom'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: ZoomDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type ZoomDelivery = UntypedDelivery<'zoom'>

/**
 * Receives Zoom webhooks: HMAC-SHA256 over timestamp and body. Answers `endpoint.url_validation`. Five minutes of tolerance are ours.
 *
 * @example
 * ```ts
 * import { zoom } from '@hooks/providers/zoom'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(zoom, { secret: process.env.ZOOM_SECRET_TOKEN })
 * ```
 */
export const zoom: Receivable<ZoomDelivery, SecretCredentials> = {
  id: 'zoom',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'event', data: 'payload.object' }),
}
