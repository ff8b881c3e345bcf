import {
  describeBy,
  hex,
  parseJsonOrForm,
  sha256,
  textKey,
  webBackend,
  withBodyDigest,
  withPublicUrl,
} from '@hooks/core'
import type { PublicUrlOptions, Receivable, Scheme, SecretCredentials, UntypedDelivery } from '@hooks/core/contract'
import { jwtSecret } from '@hooks/core/jwt'

const header = 'MessageBird-Signature-JWT'

/**
 * `MessageBird-Signature-JWT: <token>` under the account's signing key as text; the token holds the SHA-256 of the URL,
 * and that of the body if there is one. specs/messagebird/SOURCES.md
 */
const scheme: Scheme<SecretCredentials & PublicUrlOptions> = {
  algorithm: {
    ...withPublicUrl(
      withBodyDigest(
        jwtSecret({
          header,
          key: textKey({ minimumBytes: 16 }),
          algorithms: ['HS256', 'HS384', 'HS512'],
          issuer: 'MessageBird',
          requiredClaims: ['nbf', 'exp', 'jti', 'url_hash'],
          clockToleranceSeconds: 5,
          async check(claims, { url = '', body, bodyDigest }) {
            const stated = [claims.url_hash, claims.payload_hash ?? '', claims.jti]
            if (!stated.every((each) => typeof each === 'string')) return 'ERR_SIGNATURE_MALFORMED'
            const urlDigest = await sha256(webBackend, [url], hex)
            const payload = body.length === 0 ? undefined : bodyDigest
            const right = claims.url_hash === urlDigest && claims.payload_hash === payload
            return right ? undefined : 'ERR_SIGNATURE_MISMATCH'
          },
        }),
        hex,
      ),
    ),
    methods: ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'],
  },
}

/**
 * A verified delivery of MessageBird: its payload has no types here, and `name` says what it is.
 *
 * @example
 * ```ts
 * import type { MessagebirdDelivery } from '@hooks/providers/messagebird'
 *
 * // data is unknown: check it before you rely on its shape.
 * export async function handle({ name, id, data }: MessagebirdDelivery): Promise<void> {
 *   console.log(name, id, data)
 * }
 * ```
 */
export type MessagebirdDelivery = UntypedDelivery<'messagebird'>

/**
 * Receives MessageBird webhooks signed with a JSON Web Token. Needs the package `jose` beside `@hooks/core`.
 *
 * @example
 * ```ts
 * import { messagebird } from '@hooks/providers/messagebird'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(messagebird, {
 *   secret: process.env.MESSAGEBIRD_SIGNING_KEY,
 *   publicUrl: 'https://example.com/webhooks/messagebird',
 * })
 * ```
 */
export const messagebird: Receivable<MessagebirdDelivery, SecretCredentials & PublicUrlOptions> = {
  id: 'messagebird',
  scheme,
  parse: parseJsonOrForm,
  eventNames: new Set(),
  describe: describeBy({}),
}
