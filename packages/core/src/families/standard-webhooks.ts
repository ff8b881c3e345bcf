import { hmacSha256 } from '../algorithms/hmac.ts'
import type { SecretCredentials } from '../contract/credentials.ts'
import type { SignatureScheme } from '../contract/scheme.ts'
import { base64Key } from '../keys/secret.ts'
import { standardContent, standardHeaders } from './standard-headers.ts'

/**
 * Standard Webhooks with a shared secret (`v1`), the scheme a family of providers has in common.
 * Source: standard-webhooks specification, sections "Signature scheme" and "Verifying".
 */
export const standardWebhooksScheme: SignatureScheme<SecretCredentials> = {
  ...standardContent,
  algorithm: hmacSha256({ key: base64Key({ prefix: 'whsec_', minimumBytes: 8 }) }),
  signature: standardHeaders('webhook', 'v1'),
}
