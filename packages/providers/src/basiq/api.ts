import type { ClientCredential, ProviderApi } from '@hooks/core/contract'
import { clientCredentials, isErrorOf, requiredToken } from '@hooks/core/managing'
import type { BasiqClient, BasiqErrors } from './generated/client.ts'
import { basiqOperations } from './generated/operations.ts'
import { type BasiqSubscriptions, subscriptions } from './subscriptions.ts'
import { tokenSource } from './token.ts'

export type * from './generated/client.ts'
export type * from './generated/schemas.ts'
export type { BasiqSubscriptions } from './subscriptions.ts'

/**
 * What a client of Basiq needs to know.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { type BasiqOptions, basiqApi } from '@hooks/providers/basiq/api'
 *
 * const options: BasiqOptions = { apiKey: async () => (await fetch('https://vault.example.com/basiq')).text() }
 * export const client = createClient(basiqApi, options)
 * ```
 */
export interface BasiqOptions {
  /** From Basiq's dashboard, as it is shown: it is base64 already. Default: the environment variable BASIQ_API_KEY. */
  apiKey?: ClientCredential
}

/**
 * Manages Basiq webhooks: create, list, get, update, delete; their messages, test messages, event types and events.
 * The API key is exchanged for an access token, which is kept until shortly before it expires.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { basiqApi } from '@hooks/providers/basiq/api'
 *
 * const client = createClient(basiqApi, { apiKey: process.env.BASIQ_API_KEY })
 * const webhook = await client.webhooks.create({ url: 'https://example.com/basiq', subscribedEvents: ['user.created'] })
 * for await (const message of client.messages.list(webhook.id)) console.log(message.payload?.eventTypeId)
 * ```
 */
export const basiqApi: ProviderApi<BasiqClient, BasiqOptions, BasiqErrors, BasiqSubscriptions> = {
  id: 'basiq',
  operations: basiqOperations,
  connect({ apiKey }, variables) {
    const baseUrl = 'https://au-api.basiq.io'
    const key = clientCredentials({ apiKey }, { apiKey: 'BASIQ_API_KEY' }, variables, (given) =>
      requiredToken('apiKey', given.apiKey),
    )
    const token = tokenSource(key)
    return {
      baseUrl,
      // An expired token is documented as 403, a wrong one as 401.
      renewable: [401, 403],
      authorize: async (_request, context) => ({ authorization: await token(context) }),
    }
  },
  isError: isErrorOf('basiq'),
  subscriptions,
}
