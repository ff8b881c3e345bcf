import { body, id, timestamp } from '../content/parts.ts'
import type { Algorithm, SignaturePlace, SignatureScheme } from '../contract/scheme.ts'
import { base64 } from '../encoding.ts'
import { versioned } from '../grammars/versioned.ts'
import { signatureHeader } from '../headers/signature-header.ts'
import { withHeaders } from '../headers/signed-headers.ts'
import { unixSeconds } from '../time/unix.ts'

/**
 * `<prefix>-id`, `<prefix>-timestamp` and `<prefix>-signature: v1,<base64> v1,<base64> …`.
 *
 * @example
 * ```ts
 * import { standardHeaders } from '@hooks/core'
 *
 * export const signature = standardHeaders('shop', 'v1') // shop-id, shop-timestamp, shop-signature: v1,…
 * ```
 */
export function standardHeaders(prefix: string, version: string): SignaturePlace {
  return withHeaders(signatureHeader({ header: `${prefix}-signature`, grammar: versioned(version) }), {
    timestampHeader: `${prefix}-timestamp`,
    idHeader: `${prefix}-id`,
  })
}

/**
 * What all versions of Standard Webhooks have in common: `<id>.<timestamp>.<body>` is signed, within five minutes.
 *
 * @example
 * ```ts
 * import { defineProvider, hmacSha256, standardHeaders, standardScheme, textKey } from '@hooks/core'
 *
 * // Like Standard Webhooks, but the secret is the text it is.
 * const scheme = standardScheme(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), standardHeaders('webhook', 'v1'))
 * export const shop = defineProvider({ id: 'shop', scheme })
 * ```
 */
export function standardScheme<Credentials>(
  algorithm: Algorithm<Credentials>,
  signature: SignaturePlace,
): SignatureScheme<Credentials> {
  return {
    algorithm,
    signature,
    content: [id, '.', timestamp, '.', body],
    digest: base64,
    timestamp: unixSeconds({ toleranceSeconds: 300 }),
  }
}
