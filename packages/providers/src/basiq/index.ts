import { standardWebhooksScheme } from '@hooks/core'
import type { Receivable, SecretCredentials } from '@hooks/core/contract'
import { describeBasiqEvent } from './events.ts'
import { basiqEventNames } from './generated/event-names.ts'
import type { BasiqDelivery } from './generated/events.ts'

export type * from './generated/events.ts'
export type * from './generated/schemas.ts'

/**
 * What identifies Basiq as the sender: the webhook's secret, with or without its `whsec_`.
 *
 * @example
 * ```ts
 * import { type BasiqCredentials, basiq } from '@hooks/providers/basiq'
 * import { createVerifier } from '@hooks/verify'
 *
 * const credentials: BasiqCredentials = { secret: process.env.BASIQ_WEBHOOK_SECRET }
 * export const verifier = createVerifier(basiq, credentials)
 * ```
 */
export interface BasiqCredentials extends SecretCredentials {}

/**
 * Receives Basiq webhooks: signed as Standard Webhooks, thin events that link to what happened.
 *
 * @example
 * ```ts
 * import { basiq } from '@hooks/providers/basiq'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(basiq, { secret: process.env.BASIQ_SECRET })
 * ```
 */
export const basiq: Receivable<BasiqDelivery, BasiqCredentials> = {
  id: 'basiq',
  scheme: standardWebhooksScheme,
  eventNames: basiqEventNames,
  describe: describeBasiqEvent,
}
