import { body, describeBy, hex, hmacSha256, pairs, signatureHeader, textKey, timestamp, unixSeconds } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `Paddle-Signature: ts=<unix seconds>;h1=<lower hex>[;h1=…]` over `<ts>:<body>`.
 * specs/paddle/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({
    header: 'Paddle-Signature',
    grammar: pairs({ separator: ';', timestamp: 'ts', signature: 'h1' }),
  }),
  content: [timestamp, ':', body],
  digest: hex,
  timestamp: unixSeconds({ toleranceSeconds: 5 }),
}

/**
 * A verified delivery of Paddle: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { PaddleDelivery } from '@hooks/providers/paddle'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: PaddleDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type PaddleDelivery = UntypedDelivery<'paddle'>

/**
 * Receives Paddle webhooks: HMAC-SHA256 over timestamp and body. Paddle's tolerance is 5 seconds: set `toleranceSeconds` where clocks or queues need more.
 *
 * @example
 * ```ts
 * import { paddle } from '@hooks/providers/paddle'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(paddle, { secret: process.env.PADDLE_SECRET })
 * ```
 */
export const paddle: Receivable<PaddleDelivery, SecretCredentials> = {
  id: 'paddle',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'event_type', id: 'event_id', data: 'data' }),
}
