import { body, describeBy, hex, hmacSha256, parseJsonOrForm, prefixed, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Hub-Signature-256: sha256=<lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/github/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 8 }) }),
  signature: signatureHeader({ header: 'X-Hub-Signature-256', grammar: prefixed('sha256=') }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of GitHub: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { GithubDelivery } from '@hooks/providers/github'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: GithubDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type GithubDelivery = UntypedDelivery<'github'>

/**
 * Receives GitHub webhooks: HMAC-SHA256 over the body. The older SHA-1 header beside it is never looked at.
 * The event's name and id stand only in headers that are not signed (`X-GitHub-Event`, `X-GitHub-Delivery`).
 *
 * @example
 * ```ts
 * import { github } from '@hooks/providers/github'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(github, { secret: process.env.GITHUB_SECRET })
 * ```
 */
export const github: Receivable<GithubDelivery, SecretCredentials> = {
  id: 'github',
  scheme,
  eventNames: new Set(),
  parse: parseJsonOrForm,
  describe: describeBy({}),
}
