import type { dangerouslyAcceptUnsigned } from '@hooks/core'
import type { Receivable, Trust, UnconfirmedEventOf } from '@hooks/core/contract'
import { describeBluefinEvent } from './events.ts'
import { bluefinEventNames } from './generated/event-names.ts'
import type { BluefinDelivery } from './generated/events.ts'
import { bluefinScheme } from './scheme.ts'

export type * from './generated/events.ts'
export type * from './generated/schemas.ts'

/**
 * Why to believe a notification: Bluefin does not sign them.
 *
 * @example
 * ```ts
 * import { type BluefinCredentials, bluefin } from '@hooks/providers/bluefin'
 * import { createVerifier, urlToken } from '@hooks/verify'
 *
 * const credentials: BluefinCredentials = { trust: urlToken(process.env.BLUEFIN_URL_TOKEN), webhookId: process.env.BLUEFIN_WEBHOOK_ID ?? [] }
 * export const verifier = createVerifier(bluefin, credentials)
 * ```
 */
export interface BluefinCredentials {
  /** `urlToken`, `basic` or `confirm` of `@hooks/verify`, or `dangerouslyAcceptUnsigned`. */
  trust: Trust<UnconfirmedEventOf<BluefinDelivery>> | typeof dangerouslyAcceptUnsigned | undefined
  /** The ids (`wbh_…`) of your webhooks; notifications that name another are refused. Not a secret: only a filter. */
  webhookId?: string | readonly string[]
}

/**
 * Receives Bluefin PayConex notifications, which carry no signature: the caller says why to believe them, and the
 * delivery says so in `trust`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { bluefin } from '@hooks/providers/bluefin'
 * import { bluefinApi } from '@hooks/providers/bluefin/api'
 * import { confirm, createVerifier } from '@hooks/verify'
 *
 * const { BLUEFIN_API_KEY_ID: apiKeyId, BLUEFIN_API_KEY_SECRET: apiKeySecret } = process.env
 * const options = { accountId: '120615523104', environment: 'certification', apiKeyId, apiKeySecret } as const
 * const client = createClient(bluefinApi, options)
 * const verifier = createVerifier(bluefin, {
 *   trust: confirm(async (event) => {
 *     if (event.type === 'ACCOUNT_UPDATER_BATCH_UPDATES') return client.accountUpdates.get(event.data.updateId)
 *   }),
 * })
 * ```
 */
export const bluefin: Receivable<BluefinDelivery, BluefinCredentials> = {
  id: 'bluefin',
  scheme: bluefinScheme,
  eventNames: bluefinEventNames,
  describe: describeBluefinEvent,
}
