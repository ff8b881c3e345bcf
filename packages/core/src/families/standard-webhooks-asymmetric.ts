import { ed25519 } from '../algorithms/ed25519.ts'
import type { PublicKeyOptions } from '../contract/credentials.ts'
import type { SignatureScheme } from '../contract/scheme.ts'
import { ed25519Base64Key } from '../keys/public-key.ts'
import { standardHeaders, standardScheme } from './standard-headers.ts'

/**
 * Standard Webhooks with a public key (`v1a`, Ed25519). Same source.
 *
 * @example
 * ```ts
 * import { defineProvider, standardWebhooksAsymmetricScheme } from '@hooks/core'
 * import { createVerifier } from '@hooks/verify'
 *
 * const shop = defineProvider({ id: 'shop', scheme: standardWebhooksAsymmetricScheme })
 * export const verifier = createVerifier(shop, { publicKey: process.env.SHOP_PUBLIC_KEY }) // whpk_…
 * ```
 */
export const standardWebhooksAsymmetricScheme: SignatureScheme<PublicKeyOptions> = /* @__PURE__ */ standardScheme(
  /* @__PURE__ */ ed25519({ key: /* @__PURE__ */ ed25519Base64Key({ prefix: 'whpk_' }) }),
  /* @__PURE__ */ standardHeaders('webhook', 'v1a'),
)
