import type { ClientCredential, HeaderRecord, OutgoingRequest, ProviderApi } from '@hooks/core/contract'
import { clientCredentials, isErrorOf, requiredToken } from '@hooks/core/managing'
import type { GenericClient, GenericErrors } from './generated/client.ts'
import { genericOperations } from './generated/operations.ts'
import { type GenericSubscriptions, subscriptions } from './subscriptions.ts'

export type * from './generated/client.ts'
export type * from './generated/schemas.ts'
export type { GenericSubscriptions } from './subscriptions.ts'

/**
 * The API documents no authentication: a bearer token is the likely one, and any other can take its place.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { type GenericOptions, genericApi } from '@hooks/providers/generic/api'
 *
 * const options: GenericOptions = {
 *   baseUrl: 'https://api.example.com',
 *   authorize: () => ({ 'X-Api-Key': process.env.API_KEY ?? '' }),
 * }
 * export const client = createClient(genericApi, options)
 * ```
 */
export type GenericOptions = {
  /** Where the API is, such as `https://api.example.com`. */
  baseUrl: string
} & (
  | {
      /** Sent as a bearer token. Default: the environment variable WEBHOOKS_API_TOKEN. */
      token?: ClientCredential
      authorize?: never
    }
  | {
      /** Headers that authenticate a request; asked for each time. */
      authorize(request: OutgoingRequest): HeaderRecord | Promise<HeaderRecord>
      token?: never
    }
)

/**
 * Manages webhooks of an API at `/api/v1/webhooks`: list, get, create, update, delete, test.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { genericApi } from '@hooks/providers/generic/api'
 *
 * const client = createClient(genericApi, { baseUrl: 'https://api.example.com', token: process.env.API_TOKEN })
 * const webhook = await client.webhooks.create({ url: 'https://example.com/webhooks', events: ['user.created'] })
 * await client.webhooks.test(webhook.id, { event: 'user.created' })
 * ```
 */
export const genericApi: ProviderApi<GenericClient, GenericOptions, GenericErrors, GenericSubscriptions> = {
  id: 'generic',
  operations: genericOperations,
  connect({ baseUrl, token, authorize }, variables) {
    if (authorize) return { baseUrl, authorize }
    return {
      baseUrl,
      authorize: clientCredentials({ token }, { token: 'WEBHOOKS_API_TOKEN' }, variables, (given) => ({
        authorization: `Bearer ${requiredToken('token', given.token)}`,
      })),
    }
  },
  isError: isErrorOf('generic'),
  subscriptions,
}
