import type { DeliveryCredential, Receivable, SecretCredentials } from '@hooks/core/contract'
import { describeFinixEvent } from './events.ts'
import { finixEventNames } from './generated/event-names.ts'
import type { FinixDelivery } from './generated/events.ts'
import { finixScheme } from './scheme.ts'

export type * from './generated/events.ts'
export type * from './generated/schemas.ts'

/**
 * What identifies Finix as the sender.
 *
 * @example
 * ```ts
 * import { type FinixCredentials, finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * const credentials: FinixCredentials = {
 *   secret: [process.env.FINIX_SECRET, process.env.FINIX_SECRET_BEFORE],
 *   credential: { bearer: { token: process.env.HOOKS_TOKEN } },
 * }
 * export const verifier = createVerifier(finix, credentials)
 * ```
 */
export interface FinixCredentials extends SecretCredentials {
  /** `authentication` as the webhook was created with; checked besides the signature, never instead of it. */
  credential?: DeliveryCredential
}

/**
 * Receives Finix webhooks: signed with HMAC-SHA256, every documented event typed.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(finix, { secret: process.env.FINIX_SECRET })
 * ```
 */
export const finix: Receivable<FinixDelivery, FinixCredentials> = {
  id: 'finix',
  scheme: finixScheme,
  eventNames: finixEventNames,
  describe: describeFinixEvent,
}
