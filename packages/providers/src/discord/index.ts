import {
  answerAlways,
  body,
  describeBy,
  ed25519,
  ed25519HexKey,
  hex,
  signatureHeader,
  timestamp,
  unixSeconds,
  valueAt,
  withHandshake,
  withHeaders,
} from '@hooks/core'
import type { PublicKeyOptions, Receivable, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Signature-Ed25519: <hex>` over `<X-Signature-Timestamp><body>`. Discord sends wrong signatures on purpose: they must be 401.
 * specs/discord/SOURCES.md
 */
const scheme: SignatureScheme<PublicKeyOptions> = {
  algorithm: withHandshake(
    ed25519({ key: ed25519HexKey }),
    // Webhook events call PING 0.
    answerAlways({ when: (payload) => valueAt(payload, 'type') === 0, reply: { status: 204, body: '' } }),
  ),
  signature: withHeaders(signatureHeader({ header: 'X-Signature-Ed25519' }), {
    timestampHeader: 'X-Signature-Timestamp',
  }),
  content: [timestamp, body],
  digest: hex,
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
  replies: { accepted: { status: 204 } },
}

/**
 * A verified delivery of Discord: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { DiscordDelivery } from '@hooks/providers/discord'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: DiscordDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type DiscordDelivery = UntypedDelivery<'discord'>

/**
 * Receives Discord's webhook events: Ed25519 over timestamp and body. Answers PING. Five minutes of tolerance are ours.
 *
 * @example
 * ```ts
 * import { discord } from '@hooks/providers/discord'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(discord, { publicKey: process.env.DISCORD_PUBLIC_KEY })
 * ```
 */
export const discord: Receivable<DiscordDelivery, PublicKeyOptions> = {
  id: 'discord',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'event.type', data: 'event.data' }),
}

const interactions: SignatureScheme<PublicKeyOptions> = {
  ...scheme,
  algorithm: withHandshake(
    ed25519({ key: ed25519HexKey }),
    answerAlways({ when: (payload) => valueAt(payload, 'type') === 1, reply: { json: true, body: '{"type":1}' } }),
  ),
  replies: {},
}

/**
 * Discord's interactions: signed alike, but PING is of type 1, and the user is shown what the handler answers.
 *
 * @example
 * ```ts
 * import { discordInteractions } from '@hooks/providers/discord'
 * import { createReceiver } from '@hooks/verify'
 *
 * // Type 5: the user is told that the answer comes later.
 * export default createReceiver(discordInteractions, { publicKey: process.env.DISCORD_PUBLIC_KEY }).on('unknown', () =>
 *   Response.json({ type: 5 }),
 * )
 * ```
 */
export const discordInteractions: Receivable<DiscordDelivery, PublicKeyOptions> = {
  id: 'discord',
  scheme: interactions,
  eventNames: new Set(),
  describe: describeBy({ id: 'id', data: 'data' }),
}
