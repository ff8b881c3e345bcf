import type { ClientCredential, ProviderApi } from '@hooks/core/contract'
import {
  basicAuthorization,
  ConfigurationError,
  clientCredentials,
  isErrorOf,
  requiredText,
} from '@hooks/core/managing'
import type { BluefinClient, BluefinErrors } from './generated/client.ts'
import { bluefinOperations } from './generated/operations.ts'
import { signedAuthorization } from './request-signing.ts'
import { type BluefinSubscriptions, subscriptions } from './subscriptions.ts'

export type * from './generated/client.ts'
export type * from './generated/schemas.ts'
export type { BluefinSubscriptions } from './subscriptions.ts'

const hosts = { certification: 'https://api-cert.payconex.net', production: 'https://api.payconex.net' }

/**
 * What a client of Bluefin PayConex needs to know.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { type BluefinOptions, bluefinApi } from '@hooks/providers/bluefin/api'
 *
 * const options: BluefinOptions = { environment: 'production', accountId: '120615523104', authentication: 'hmac' }
 * export const client = createClient(bluefinApi, options)
 * ```
 */
export interface BluefinOptions {
  /** Twelve digits. */
  accountId: string
  /** Which of Bluefin's hosts to call; there is no default. */
  environment: 'certification' | 'production'
  /** `api_…`. Default: the environment variable BLUEFIN_API_KEY_ID. */
  apiKeyId?: ClientCredential
  /** Default: the environment variable BLUEFIN_API_KEY_SECRET. */
  apiKeySecret?: ClientCredential
  /**
   * Default: `basic` in certification, where alone it works, and `hmac` in production, which requires it. `hmac` is
   * experimental: Bluefin's text for PayConex was not available, and the layout is that of another Bluefin product.
   */
  authentication?: 'basic' | 'hmac'
}

/**
 * Manages Bluefin PayConex webhooks: create, list, get, update, delete; and reads account-updater results.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { bluefinApi } from '@hooks/providers/bluefin/api'
 *
 * // with BLUEFIN_API_KEY_ID and BLUEFIN_API_KEY_SECRET set
 * const client = createClient(bluefinApi, { accountId: '120615523104', environment: 'certification' })
 * await client.webhooks.create({ url: 'https://example.com/bluefin', event: 'ACCOUNT_UPDATER_BATCH_UPDATES' })
 * ```
 */
export const bluefinApi: ProviderApi<BluefinClient, BluefinOptions, BluefinErrors, BluefinSubscriptions> = {
  id: 'bluefin',
  operations: bluefinOperations,
  connect({ accountId, environment, apiKeyId, apiKeySecret, authentication }, variables) {
    const host = Object.hasOwn(hosts, environment) ? hosts[environment] : undefined
    if (!host)
      throw new ConfigurationError('ERR_OPTION_INVALID', "environment must be 'certification' or 'production'.")
    if (!/^\d{12}$/.test(accountId)) throw new ConfigurationError('ERR_OPTION_INVALID', 'accountId must be 12 digits.')
    const names = { apiKeyId: 'BLUEFIN_API_KEY_ID', apiKeySecret: 'BLUEFIN_API_KEY_SECRET' }
    const credentials = clientCredentials({ apiKeyId, apiKeySecret }, names, variables, (given) => {
      const id = requiredText('apiKeyId', given.apiKeyId)
      const secret = requiredText('apiKeySecret', given.apiKeySecret)
      return { id, secret, basic: basicAuthorization({ username: id, password: secret }) }
    })
    const kind = authentication ?? (environment === 'certification' ? 'basic' : 'hmac')
    return {
      baseUrl: `${host}/api/v4/accounts/${accountId}`,
      async authorize({ method, url, body = '' }) {
        const { id, secret, basic } = await credentials()
        if (kind === 'basic') return { authorization: basic }
        const nonce = crypto.randomUUID().replaceAll('-', '')
        const timestamp = Math.floor(Date.now() / 1000)
        const { pathname: path } = new URL(url)
        const parts = { apiKeyId: id, apiKeySecret: secret, method, path, nonce, timestamp, body }
        return { authorization: await signedAuthorization(parts) }
      },
    }
  },
  isError: isErrorOf('bluefin'),
  subscriptions,
}
