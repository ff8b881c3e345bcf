import { type Awaitable, chain } from '../chain.ts'
import type { phantom } from '../contract/phantom.ts'
import type { Algorithm, HandshakeReply, Proof, ReceivedRequest, Scheme, Verdict } from '../contract/scheme.ts'
import type { CryptoBackend } from '../crypto/backend.ts'
import { refuse } from '../refuse.ts'
import { around } from './around.ts'

/**
 * With which a provider sees whether an endpoint is the user's, as data.
 *
 * @example
 * ```ts
 * import { type Handshake, headerValue, hmacSha256, textKey, withHandshake } from '@hooks/core'
 *
 * const confirmation: Handshake = {
 *   method: 'POST',
 *   compile: () => (request) =>
 *     headerValue(request.headers, 'shop-event') === 'confirm' ? { body: 'confirmed' } : undefined,
 * }
 * export const algorithm = withHandshake(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), confirmation)
 * ```
 */
export interface Handshake<Credentials = unknown> {
  /** How it comes: as a signed delivery, or as a GET request that nothing signs. */
  readonly method: 'POST' | 'GET'
  /** The options it reads besides those of the signature. */
  readonly credentials?: readonly string[]
  /** @throws ConfigurationError */
  compile(options: object, context: { readonly scheme: Scheme; readonly backend: CryptoBackend }): Answer
  readonly [phantom]?: Credentials
}

/**
 * The reply; nothing where the request is no handshake, or a wrong one. `proof` is there of one that came signed.
 *
 * @example
 * ```ts
 * import { type Answer, headerValue } from '@hooks/core'
 *
 * // Confirms a subscription by the header that asks for it.
 * export const answer: Answer = ({ headers }) =>
 *   headerValue(headers, 'shop-event') === 'confirm' ? { body: 'confirmed' } : undefined
 * ```
 */
export type Answer = (request: ReceivedRequest, proof?: Proof) => Awaitable<HandshakeReply | undefined>

/**
 * Answers a handshake: its verdict is no delivery, and holds the reply.
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
export function withHandshake<Base extends Algorithm, Credentials>(
  algorithm: Base,
  handshake: Handshake<Credentials>,
): Base & Algorithm<Credentials> {
  const { method, credentials = [] } = handshake
  const wrapped = around<Base, Credentials>(algorithm, credentials, (compile, options, context) => {
    const answer = handshake.compile(options, context)
    const verify = compile()
    const answered = (
      request: ReceivedRequest,
      otherwise: () => Awaitable<Verdict>,
      proof?: Proof,
    ): Awaitable<Verdict> =>
      chain(answer(request, proof), (reply) => {
        if (reply === undefined) return otherwise()
        return { ...refuse('ERR_ENDPOINT_HANDSHAKE', 200), reply }
      })
    return (request) => {
      if (request.method === 'GET') {
        return method === 'GET' ? answered(request, () => refuse('ERR_HANDSHAKE_REFUSED', 403)) : verify(request)
      }
      if (method === 'GET') return verify(request)
      return chain(verify(request), (verdict) =>
        verdict.ok ? answered(request, () => verdict, verdict.proof) : verdict,
      )
    }
  })
  return method === 'GET' ? { ...wrapped, methods: ['GET', ...(algorithm.methods ?? ['POST'])] } : wrapped
}
