import { describeBy, standardHeaders, standardWebhooksScheme } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `svix-signature: v1,<base64> …` over `<svix-id>.<svix-timestamp>.<body>`.
 * specs/clerk/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  ...standardWebhooksScheme,
  signature: standardHeaders('svix', 'v1'),
}

/**
 * A verified delivery of Clerk: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { ClerkDelivery } from '@hooks/providers/clerk'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: ClerkDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type ClerkDelivery = UntypedDelivery<'clerk'>

/**
 * Receives Clerk webhooks: signed by Svix, in its headers.
 *
 * @example
 * ```ts
 * import { clerk } from '@hooks/providers/clerk'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(clerk, { secret: process.env.CLERK_SECRET })
 * ```
 */
export const clerk: Receivable<ClerkDelivery, SecretCredentials> = {
  id: 'clerk',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', data: 'data' }),
}
