/** Handshakes that arrive as GET requests. Nothing signs them: a token proves that the asker knows the endpoint. */
import type { Handshake } from '../around/handshake.ts'
import { chain } from '../chain.ts'
import { equalTexts } from '../compare.ts'
import type { SecretInput } from '../contract/credentials.ts'
import type { DigestEncoding, HandshakeReply } from '../contract/scheme.ts'
import { type SecretOptions, secretTexts, textKey } from '../keys/secret.ts'
import { compileAnswerMac } from './answer-mac.ts'

/**
 * A challenge that is sent back in plain text, if the token beside it is the one the user set at the provider
 * (`verifyToken`), such as Meta's `hub.challenge`.
 *
 * @example
 * ```ts
 * import { getChallenge, hmacSha256, textKey, withHandshake } from '@hooks/core'
 *
 * // `GET /webhooks?hub.mode=subscribe&hub.verify_token=…&hub.challenge=…`; its verifiers take `verifyToken` too.
 * export const algorithm = withHandshake(
 *   hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *   getChallenge({ mode: ['hub.mode', 'subscribe'], token: 'hub.verify_token', challenge: 'hub.challenge' }),
 * )
 * ```
 * @throws ConfigurationError ERR_SECRET_* when a verifier is made with it
 */
export function getChallenge(rule: {
  /** The name of a query parameter and the value it must have. */
  readonly mode?: readonly [name: string, value: string]
  readonly token: string
  readonly challenge: string
}): Handshake<{ verifyToken: SecretInput }> {
  return {
    method: 'GET',
    credentials: ['verifyToken'],
    compile(options) {
      const { verifyToken } = options as { verifyToken?: SecretOptions['secret'] }
      const tokens = secretTexts(textKey({ minimumBytes: 8 }), verifyToken)
      return ({ url }) => {
        const query = queryOf(url)
        const token = query.get(rule.token) ?? ''
        const challenge = query.get(rule.challenge) ?? ''
        const known = tokens.filter(({ key }) => equalTexts(key, token)).length > 0
        const meant = !rule.mode || query.get(rule.mode[0]) === rule.mode[1]
        return known && meant && /^[\x20-\x7e]{1,512}$/.test(challenge) ? { body: challenge } : undefined
      }
    },
  }
}

/**
 * A token whose HMAC under the signing secret is sent back, such as X's `crc_token`. Whoever asks is given a MAC, so a
 * token must match a pattern that no body of a delivery can have.
 *
 * @example
 * ```ts
 * import { base64, getHmac, hmacSha256, textKey, withHandshake } from '@hooks/core'
 *
 * // `GET /webhooks?crc_token=…` is answered `{"response_token":"sha256=…"}`.
 * export const algorithm = withHandshake(
 *   hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *   getHmac({
 *     token: 'crc_token',
 *     pattern: /^[\w-]{16,64}$/,
 *     digest: base64,
 *     reply: (mac) => ({ json: true, body: JSON.stringify({ response_token: `sha256=${mac}` }) }),
 *   }),
 * )
 * ```
 */
export function getHmac(rule: {
  readonly token: string
  readonly pattern: RegExp
  readonly digest: DigestEncoding
  reply(mac: string, options: object): HandshakeReply
}): Handshake {
  return {
    method: 'GET',
    compile(options, { scheme, backend }) {
      const macOf = compileAnswerMac(options, scheme, backend)
      return (request) => {
        const token = queryOf(request.url).get(rule.token) ?? ''
        if (!rule.pattern.test(token)) return undefined
        return chain(macOf(token, rule.digest, request), (mac) =>
          mac === undefined ? undefined : rule.reply(mac, options),
        )
      }
    },
  }
}

function queryOf(url = ''): URLSearchParams {
  return new URLSearchParams(url.split('#')[0]?.split(/\?(.*)/s)[1])
}
