import { describeBy, standardWebhooksScheme } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `webhook-signature: v1,<base64> …` over `<webhook-id>.<webhook-timestamp>.<body>`.
 * specs/openai/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  ...standardWebhooksScheme,
}

/**
 * A verified delivery of OpenAI: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { OpenaiDelivery } from '@hooks/providers/openai'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: OpenaiDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type OpenaiDelivery = UntypedDelivery<'openai'>

/**
 * Receives OpenAI webhooks: signed as Standard Webhooks has it.
 *
 * @example
 * ```ts
 * import { openai } from '@hooks/providers/openai'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(openai, { secret: process.env.OPENAI_SECRET })
 * ```
 */
export const openai: Receivable<OpenaiDelivery, SecretCredentials> = {
  id: 'openai',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', id: 'id', data: 'data' }),
}
