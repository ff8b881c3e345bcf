import { describeBy, sharedToken, textKey } from '@hooks/core'
import type { Receivable, Scheme, SecretCredentials, UntypedTrustedDelivery } from '@hooks/core/contract'

/**
 * `X-Gitlab-Token: <the secret token>`, as it was entered. Nothing is signed. specs/gitlab/SOURCES.md
 */
const scheme: Scheme<SecretCredentials> = {
  algorithm: sharedToken({ header: 'X-Gitlab-Token', key: textKey({ minimumBytes: 8 }) }),
}

/**
 * A verified delivery of GitLab: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { GitlabDelivery } from '@hooks/providers/gitlab'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: GitlabDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type GitlabDelivery = UntypedTrustedDelivery<'gitlab'>

/**
 * Receives GitLab webhooks with a secret token: the sender knows it, and that is all that is proven. Where GitLab signs
 * (a signing token, `whsec_…`), use `standardWebhooks` of `@hooks/providers/standard-webhooks`.
 *
 * @example
 * ```ts
 * import { gitlab } from '@hooks/providers/gitlab'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(gitlab, { secret: process.env.GITLAB_SECRET })
 * ```
 */
export const gitlab: Receivable<GitlabDelivery, SecretCredentials> = {
  id: 'gitlab',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'object_kind' }),
}
