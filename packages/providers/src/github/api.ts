import type { ClientCredential, ProviderApi } from '@hooks/core/contract'
import { ConfigurationError, clientCredentials, isErrorOf, requiredToken } from '@hooks/core/managing'
import type { GithubClient, GithubErrors } from './generated/client.ts'
import { githubOperations } from './generated/operations.ts'
import { type GithubSubscriptions, subscriptions } from './subscriptions.ts'

export type * from './generated/client.ts'
export type * from './generated/schemas.ts'
export type { GithubSubscriptions } from './subscriptions.ts'

/**
 * What a client of GitHub needs to know: which repository, and a token.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { type GithubOptions, githubApi } from '@hooks/providers/github/api'
 *
 * const options: GithubOptions = { owner: 'octocat', repo: 'Hello-World', token: process.env.GITHUB_TOKEN }
 * export const client = createClient(githubApi, options)
 * ```
 */
export interface GithubOptions {
  /** The user or the organisation that the repository belongs to. */
  owner: string
  /** The name of the repository. */
  repo: string
  /** May administer the webhooks of the repository. Default: the environment variable GITHUB_TOKEN. */
  token?: ClientCredential
  /** Where the API is. Default: `https://api.github.com`; of an Enterprise Server `https://<its host>/api/v3`. */
  apiUrl?: string
}

/**
 * Manages the webhooks of a GitHub repository: list, get, create, update, delete, ping, test; their configuration, and
 * what they delivered.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { githubApi } from '@hooks/providers/github/api'
 *
 * const client = createClient(githubApi, { owner: 'octocat', repo: 'Hello-World' }) // with GITHUB_TOKEN set
 * const webhook = await client.webhooks.create({
 *   events: ['push', 'issues'],
 *   config: { url: 'https://example.com/webhooks/github', content_type: 'json', secret: process.env.GITHUB_SECRET },
 * })
 * await client.webhooks.ping(webhook.id)
 * ```
 */
export const githubApi: ProviderApi<GithubClient, GithubOptions, GithubErrors, GithubSubscriptions> = {
  id: 'github',
  operations: githubOperations,
  connect({ owner, repo, token, apiUrl = 'https://api.github.com' }, variables) {
    for (const [name, value] of Object.entries({ owner, repo })) {
      // A segment of a path, and none that leaves it.
      if (typeof value === 'string' && /^(?!\.+$)[\w.-]+$/.test(value)) continue
      throw new ConfigurationError('ERR_OPTION_INVALID', `${name} must be of letters, digits and "-", "_" or ".".`)
    }
    return {
      baseUrl: `${apiUrl.replace(/\/+$/, '')}/repos/${owner}/${repo}`,
      headers: { 'X-GitHub-Api-Version': '2022-11-28' },
      authorize: clientCredentials({ token }, { token: 'GITHUB_TOKEN' }, variables, (given) => ({
        authorization: `Bearer ${requiredToken('token', given.token)}`,
      })),
    }
  },
  isError: isErrorOf('github'),
  subscriptions,
}
