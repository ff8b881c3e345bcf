import type { Receivable, SecretCredentials } from '@hooks/core/contract'
import { describeGenericEvent } from './events.ts'
import { genericEventNames } from './generated/event-names.ts'
import type { GenericDelivery } from './generated/events.ts'
import { genericScheme } from './scheme.ts'

export type * from './generated/events.ts'
export type * from './generated/schemas.ts'

/**
 * What identifies the sender: the secret that creation answered with. A masked one (`whsec_••••`) is refused.
 *
 * @example
 * ```ts
 * import { type GenericCredentials, generic } from '@hooks/providers/generic'
 * import { createVerifier } from '@hooks/verify'
 *
 * const credentials: GenericCredentials = { secret: process.env.WEBHOOKS_SECRET }
 * export const verifier = createVerifier(generic, credentials)
 * ```
 */
export interface GenericCredentials extends SecretCredentials {}

/**
 * Receives webhooks of an API at `/api/v1/webhooks`: signed with HMAC-SHA256 over the body.
 *
 * @example
 * ```ts
 * import { generic } from '@hooks/providers/generic'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(generic, { secret: process.env.WEBHOOK_SECRET })
 * ```
 */
export const generic: Receivable<GenericDelivery, GenericCredentials> = {
  id: 'generic',
  scheme: genericScheme,
  eventNames: genericEventNames,
  describe: describeGenericEvent,
}
