/** Handshakes that arrive as deliveries, signed like every other; they are looked at after the signature. */

import type { Handshake } from '../around/handshake.ts'
import { parseJson } from '../body/json.ts'
import { valueAt } from '../body/value-at.ts'
import { chain } from '../chain.ts'
import type { HandshakeReply } from '../contract/scheme.ts'
import { hex } from '../encoding.ts'
import { compileAnswerMac } from './answer-mac.ts'

/** Whether a payload is the handshake. */
export type When = (payload: unknown) => boolean

/**
 * A challenge that is sent back as it is, in plain text, such as Slack's `url_verification`.
 *
 * @example
 * ```ts
 * import { echoChallenge, hmacSha256, textKey, valueAt, withHandshake } from '@hooks/core'
 *
 * export const algorithm = withHandshake(
 *   hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *   echoChallenge({ when: (payload) => valueAt(payload, 'type') === 'url_verification', challenge: 'challenge' }),
 * )
 * ```
 */
export function echoChallenge({ when, challenge }: { readonly when: When; readonly challenge: string }): Handshake {
  return {
    method: 'POST',
    compile: () => (request) => {
      const payload = payloadWhen(when, request.body)
      const text = payload && valueAt(payload.value, challenge)
      return typeof text === 'string' && text.length <= maximumChallenge ? { body: text } : undefined
    },
  }
}

/**
 * An answer that is always the same, such as Discord's PONG.
 *
 * @example
 * ```ts
 * import { answerAlways, ed25519, ed25519HexKey, valueAt, withHandshake } from '@hooks/core'
 *
 * export const algorithm = withHandshake(
 *   ed25519({ key: ed25519HexKey }),
 *   answerAlways({ when: (payload) => valueAt(payload, 'type') === 1, reply: { json: true, body: '{"type":1}' } }),
 * )
 * ```
 */
export function answerAlways({ when, reply }: { readonly when: When; readonly reply: HandshakeReply }): Handshake {
  return {
    method: 'POST',
    compile: () => (request) => (payloadWhen(when, request.body) ? reply : undefined),
  }
}

/**
 * A token that is sent back with its HMAC under the signing secret, in hex, such as Zoom's URL validation.
 *
 * @example
 * ```ts
 * import { answerHmac, hmacSha256, textKey, valueAt, withHandshake } from '@hooks/core'
 *
 * export const algorithm = withHandshake(
 *   hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *   answerHmac({
 *     when: (payload) => valueAt(payload, 'event') === 'endpoint.url_validation',
 *     token: 'payload.plainToken',
 *     reply: { token: 'plainToken', mac: 'encryptedToken' },
 *   }),
 * )
 * ```
 */
export function answerHmac(rule: {
  readonly when: When
  readonly token: string
  /** Names in the JSON of the answer. */
  readonly reply: { readonly token: string; readonly mac: string }
}): Handshake {
  return {
    method: 'POST',
    compile(options, { scheme, backend }) {
      const macOf = compileAnswerMac(options, scheme, backend)
      return (request, proof) => {
        const payload = payloadWhen(rule.when, request.body)
        const token = payload && valueAt(payload.value, rule.token)
        if (typeof token !== 'string' || token.length > maximumChallenge) return undefined
        return chain(macOf(token, hex, request, proof), (mac) => {
          const body = JSON.stringify({ [rule.reply.token]: token, [rule.reply.mac]: mac })
          return mac === undefined ? undefined : { json: true, body }
        })
      }
    },
  }
}

const maximumChallenge = 1024

function payloadWhen(when: When, body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const payload = parseJson(body)
    return when(payload) ? { value: payload } : undefined
  } catch {
    return undefined
  }
}
