import type { ClientCredential, ProviderApi } from '@hooks/core/contract'
import { basicAuthorization, ConfigurationError, clientCredentials, isErrorOf } from '@hooks/core/managing'
import type { FinixClient, FinixErrors } from './generated/client.ts'
import { finixOperations } from './generated/operations.ts'
import { type FinixSubscriptions, subscriptions } from './subscriptions.ts'

export type * from './generated/client.ts'
export type * from './generated/schemas.ts'
export type { FinixSubscriptions } from './subscriptions.ts'

const hosts = {
  sandbox: 'https://finix.sandbox-payments-api.com',
  live: 'https://finix.live-payments-api.com',
}

/**
 * What a client of Finix needs to know.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { type FinixOptions, finixApi } from '@hooks/providers/finix/api'
 *
 * const options: FinixOptions = { environment: 'sandbox', username: 'USsRhsHYZGBPnQw8CByJyEQW', password: process.env.FINIX_PASSWORD }
 * export const client = createClient(finixApi, options)
 * ```
 */
export interface FinixOptions {
  /** `US…`, from Finix's dashboard. Default: the environment variable FINIX_USERNAME. */
  username?: ClientCredential
  /** Default: the environment variable FINIX_PASSWORD. */
  password?: ClientCredential
  /** Which of Finix's hosts to call; there is no default, so that no test reaches live by omission. */
  environment: 'sandbox' | 'live'
}

/**
 * Manages Finix webhooks: create, list, get, update. Finix cannot delete one: update it with `enabled: false`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' }) // with FINIX_USERNAME and FINIX_PASSWORD set
 * const webhook = await client.webhooks.create({ url: 'https://example.com/webhooks/finix' })
 * ```
 */
export const finixApi: ProviderApi<FinixClient, FinixOptions, FinixErrors, FinixSubscriptions> = {
  id: 'finix',
  operations: finixOperations,
  connect({ username, password, environment }, variables) {
    const baseUrl = Object.hasOwn(hosts, environment) ? hosts[environment] : undefined
    if (!baseUrl) throw new ConfigurationError('ERR_OPTION_INVALID', "environment must be 'sandbox' or 'live'.")
    const names = { username: 'FINIX_USERNAME', password: 'FINIX_PASSWORD' }
    return {
      baseUrl,
      // Without it Finix answers as of 2018-01-01, with other pagination.
      headers: { 'Finix-Version': '2022-02-01' },
      authorize: clientCredentials({ username, password }, names, variables, (given) => ({
        authorization: basicAuthorization(given),
      })),
    }
  },
  isError: isErrorOf('finix'),
  subscriptions,
}
