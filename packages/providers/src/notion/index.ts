import { body, describeBy, hex, hmacSha256, prefixed, signatureHeader, textKey } from '@hooks/core'
import type { Receivable, SecretCredentials, SignatureScheme, UntypedDelivery } from '@hooks/core/contract'

/**
 * `X-Notion-Signature: sha256=<lower hex>` over the body alone. There is no timestamp, so a delivery that was overheard verifies for ever.
 * specs/notion/SOURCES.md
 */
const scheme: SignatureScheme<SecretCredentials> = {
  algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
  signature: signatureHeader({ header: 'X-Notion-Signature', grammar: prefixed('sha256=') }),
  content: [body],
  digest: hex,
}

/**
 * A verified delivery of Notion: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { NotionDelivery } from '@hooks/providers/notion'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: NotionDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type NotionDelivery = UntypedDelivery<'notion'>

/**
 * Receives Notion webhooks: HMAC-SHA256 over the body, the key is the verification token.
 * At registration Notion posts that token (`verification_token`): take it from there by hand, it is refused here.
 *
 * @example
 * ```ts
 * import { notion } from '@hooks/providers/notion'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(notion, { secret: process.env.NOTION_VERIFICATION_TOKEN })
 * ```
 */
export const notion: Receivable<NotionDelivery, SecretCredentials> = {
  id: 'notion',
  scheme,
  eventNames: new Set(),
  describe: describeBy({ name: 'type', id: 'id', data: 'entity' }),
}
