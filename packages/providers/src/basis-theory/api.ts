import { ConfigurationError, isErrorOf, requiredToken } from '@hooks/core'
import type { ProviderApi } from '@hooks/core/contract'
import type { BasisTheoryClient, BasisTheoryErrors } from './generated/client.ts'
import { basisTheoryOperations } from './generated/operations.ts'

export type * from './generated/client.ts'
export type * from './generated/schemas.ts'

const hosts = { production: 'https://api.basistheory.com', test: 'https://api.test.basistheory.com' }

export interface BasisTheoryOptions {
  /** The key of a management application. */
  apiKey: string | undefined
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
export const basisTheoryApi: ProviderApi<BasisTheoryClient, BasisTheoryOptions, BasisTheoryErrors> = {
  id: 'basis-theory',
  operations: basisTheoryOperations,
  connect({ apiKey, environment }) {
    const baseUrl = Object.hasOwn(hosts, environment) ? hosts[environment] : undefined
    if (!baseUrl) throw new ConfigurationError('ERR_OPTION_INVALID', "environment must be 'production' or 'test'.")
    const key = requiredToken('apiKey', apiKey)
    return { baseUrl, authorize: () => ({ 'BT-API-KEY': key }) }
  },
  isError: isErrorOf('basis-theory'),
}
