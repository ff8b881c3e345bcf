import type { ClientCredential, ProviderApi } from '@hooks/core/contract'
import { ConfigurationError, clientCredentials, isErrorOf, requiredToken } from '@hooks/core/managing'
import type { BasisTheoryClient, BasisTheoryErrors } from './generated/client.ts'
import { basisTheoryOperations } from './generated/operations.ts'
import { type BasisTheorySubscriptions, subscriptions } from './subscriptions.ts'

export type * from './generated/client.ts'
export type * from './generated/schemas.ts'
export type { BasisTheorySubscriptions } from './subscriptions.ts'

const hosts = { production: 'https://api.basistheory.com', test: 'https://api.test.basistheory.com' }

const concurrent = /concurrent operation/

/**
 * What a client of Basis Theory needs to know.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { type BasisTheoryOptions, basisTheoryApi } from '@hooks/providers/basis-theory/api'
 *
 * const options: BasisTheoryOptions = { environment: 'test', apiKey: process.env.BT_TEST_API_KEY }
 * export const client = createClient(basisTheoryApi, options)
 * ```
 */
export interface BasisTheoryOptions {
  /** The key of a management application. Default: the environment variable BT_API_KEY. */
  apiKey?: ClientCredential
  /** Which of Basis Theory's hosts to call; there is no default. */
  environment: 'production' | 'test'
}

/**
 * Manages Basis Theory webhooks: create, list, get, update, delete, event types.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { basisTheoryApi } from '@hooks/providers/basis-theory/api'
 *
 * const client = createClient(basisTheoryApi, { apiKey: process.env.BT_API_KEY, environment: 'test' })
 * const webhook = await client.webhooks.create(
 *   { name: 'tokens', url: 'https://example.com/basis-theory', events: ['token.created'] },
 *   { idempotencyKey: 'create-tokens-webhook' },
 * )
 * console.log(webhook.id, webhook.status)
 * ```
 */
export const basisTheoryApi: ProviderApi<
  BasisTheoryClient,
  BasisTheoryOptions,
  BasisTheoryErrors,
  BasisTheorySubscriptions
> = {
  id: 'basis-theory',
  operations: basisTheoryOperations,
  connect({ apiKey, environment }, variables) {
    const baseUrl = Object.hasOwn(hosts, environment) ? hosts[environment] : undefined
    if (!baseUrl) throw new ConfigurationError('ERR_OPTION_INVALID', "environment must be 'production' or 'test'.")
    return {
      baseUrl,
      // Changes of one webhook in quick succession are refused with advice to wait; the status is not documented.
      isBusy: (status, body) => status === 409 || (status === 400 && concurrent.test(JSON.stringify(body))),
      authorize: clientCredentials({ apiKey }, { apiKey: 'BT_API_KEY' }, variables, (given) => ({
        'BT-API-KEY': requiredToken('apiKey', given.apiKey),
      })),
    }
  },
  isError: isErrorOf('basis-theory'),
  subscriptions,
}
