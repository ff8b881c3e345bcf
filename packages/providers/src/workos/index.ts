import {
  body,
  describeBy,
  hex,
  hmacSha256,
  pairs,
  signatureHeader,
  textKey,
  timestamp,
  unixMilliseconds,
} from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `WorkOS-Signature: t=<unix milliseconds>, v1=<lower hex>` over `<t>.<body>`.
 * specs/workos/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({
    header: 'WorkOS-Signature',
    grammar: pairs({ separator: ',', spaced: true, timestamp: 't', signature: 'v1' }),
  }),
  content: [timestamp, '.', body],
  digest: hex,
  timestamp: unixMilliseconds({ toleranceSeconds: 180 }),
}

/**
 * A verified delivery of WorkOS: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { WorkosDelivery } from '@hooks/providers/workos'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: WorkosDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type WorkosDelivery = UntypedDelivery<'workos'>

/**
 * Receives WorkOS webhooks: HMAC-SHA256 over timestamp and body.
 *
 * @example
 * ```ts
 * import { workos } from '@hooks/providers/workos'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(workos, { secret: process.env.WORKOS_SECRET })
 * ```
 */
export const workos: Receivable<WorkosDelivery, SecretCredentials> = {
  id: 'workos',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'event', id: 'id', data: 'data' }),
}
