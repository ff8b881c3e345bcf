import { hmacSha256 } from '../algorithms/hmac.ts'
import type { SecretCredentials } from '../contract/credentials.ts'
import type { SignatureScheme } from '../contract/scheme.ts'
import { base64Key } from '../keys/secret.ts'
import { standardHeaders, standardScheme } from './standard-headers.ts'

/**
 * Standard Webhooks with a shared secret (`v1`), the scheme a family of providers has in common.
 * Source: standard-webhooks specification, sections "Signature scheme" and "Verifying".
 *
 * @example
 * ```ts
 * import { defineProvider, standardWebhooksScheme } from '@hooks/core'
 * import { createVerifier } from '@hooks/verify'
 *
 * const shop = defineProvider({ id: 'shop', scheme: standardWebhooksScheme })
 * export const verifier = createVerifier(shop, { secret: process.env.SHOP_SECRET }) // whsec_…
 * ```
 */
export const standardWebhooksScheme: SignatureScheme<SecretCredentials> = /* @__PURE__ */ standardScheme(
  /* @__PURE__ */ hmacSha256({ key: /* @__PURE__ */ base64Key({ prefix: 'whsec_', minimumBytes: 8 }) }),
  /* @__PURE__ */ standardHeaders('webhook', 'v1'),
)
