import {
  body,
  describeBy,
  echoChallenge,
  hex,
  hmacSha256,
  parseJsonOrForm,
  prefixed,
  signatureHeader,
  textKey,
  timestamp,
  unixSeconds,
  valueAt,
  withHandshake,
  withHeaders,
} from '@hooks/core'
import type {
  EventDescription,
  Receivable,
  SecretCredentials,
  SignatureScheme,
  UntypedDelivery,
} from '@hooks/core/contract'

/**
 * `X-Slack-Signature: v0=<lower hex>` over `v0:<X-Slack-Request-Timestamp>:<body>`.
 * specs/slack/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: withHandshake(
    hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
    echoChallenge({ when: (payload) => valueAt(payload, 'type') === 'url_verification', challenge: 'challenge' }),
  ),
  signature: withHeaders(signatureHeader({ header: 'X-Slack-Signature', grammar: prefixed('v0=') }), {
    timestampHeader: 'X-Slack-Request-Timestamp',
  }),
  content: ['v0:', timestamp, ':', body],
  digest: hex,
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}

/** Events in an envelope; interactions and commands as they are. */
function describe(payload: unknown): EventDescription {
  const enveloped = describeBy({ name: 'event.type', id: 'event_id', data: 'event' })(payload)
  if (enveloped.name !== '') return enveloped
  const name = valueAt(payload, 'command') ?? valueAt(payload, 'type')
  return { name: typeof name === 'string' ? name : '', data: payload }
}

/**
 * A verified delivery of Slack: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { SlackDelivery } from '@hooks/providers/slack'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: SlackDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type SlackDelivery = UntypedDelivery<'slack'>

/**
 * Receives Slack events, interactions and commands: HMAC-SHA256 over timestamp and body. Answers `url_verification`.
 *
 * @example
 * ```ts
 * import { slack } from '@hooks/providers/slack'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(slack, { secret: process.env.SLACK_SIGNING_SECRET })
 * ```
 */
export const slack: Receivable<SlackDelivery, SecretCredentials> = {
  id: 'slack',
  scheme,
  eventNames: new Set(),
  parse: parseJsonOrForm,
  describe,
}
