import { parseJsonOrForm } from '@hooks/core'
import type { Receivable, SecretCredentials } from '@hooks/core/contract'
import { describeGithubEvent } from './events.ts'
import { githubEventNames } from './generated/event-names.ts'
import type { GithubDelivery } from './generated/events.ts'
import { githubScheme } from './scheme.ts'

export type * from './generated/events.ts'
export type * from './generated/schemas.ts'

/**
 * What identifies GitHub as the sender: the secret that the webhook was created with. A masked one is refused.
 *
 * @example
 * ```ts
 * import { type GithubCredentials, github } from '@hooks/providers/github'
 * import { createVerifier } from '@hooks/verify'
 *
 * const credentials: GithubCredentials = { secret: [process.env.GITHUB_SECRET, process.env.GITHUB_SECRET_BEFORE] }
 * export const verifier = createVerifier(github, credentials)
 * ```
 */
export interface GithubCredentials extends SecretCredentials {}

/**
 * Receives GitHub webhooks: HMAC-SHA256 over the body. The older SHA-1 header beside it is never looked at. GitHub names
 * the event in a header that is not signed (`X-GitHub-Event`), so the body tells it, for the events that have a type
 * here; any other is `unknown`, with an empty `name`. There is no id in what is signed.
 *
 * @example
 * ```ts
 * import { github } from '@hooks/providers/github'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(github, { secret: process.env.GITHUB_SECRET })
 * ```
 */
export const github: Receivable<GithubDelivery, GithubCredentials> = {
  id: 'github',
  scheme: githubScheme,
  eventNames: githubEventNames,
  parse: parseJsonOrForm,
  describe: describeGithubEvent,
}
