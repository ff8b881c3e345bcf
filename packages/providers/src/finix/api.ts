import { basicAuthorization, ConfigurationError, isErrorOf } from '@hooks/core'
import type { ProviderApi } from '@hooks/core/contract'
import type { FinixClient, FinixErrors } from './generated/client.ts'
import { finixOperations } from './generated/operations.ts'

export type * from './generated/client.ts'
export type * from './generated/schemas.ts'

const hosts = {
  sandbox: 'https://finix.sandbox-payments-api.com',
  live: 'https://finix.live-payments-api.com',
}

export interface FinixOptions {
  /** `US…`, from Finix's dashboard. */
  username: string | undefined
  password: string | undefined
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
 * const { FINIX_USERNAME: username, FINIX_PASSWORD: password } = process.env
 * const client = createClient(finixApi, { username, password, environment: 'sandbox' })
 * const webhook = await client.webhooks.create({ url: 'https://example.com/webhooks/finix' })
 * ```
 */
export const finixApi: ProviderApi<FinixClient, FinixOptions, FinixErrors> = {
  id: 'finix',
  operations: finixOperations,
  connect({ username, password, environment }) {
    const baseUrl = Object.hasOwn(hosts, environment) ? hosts[environment] : undefined
    if (!baseUrl) throw new ConfigurationError('ERR_OPTION_INVALID', "environment must be 'sandbox' or 'live'.")
    const authorization = basicAuthorization({ username, password })
    return {
      baseUrl,
      // Without it Finix answers as of 2018-01-01, with other pagination.
      headers: { 'Finix-Version': '2022-02-01' },
      authorize: () => ({ authorization }),
    }
  },
  isError: isErrorOf('finix'),
}
