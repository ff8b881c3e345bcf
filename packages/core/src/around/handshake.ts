import { type Awaitable, chain } from '../chain.ts'
import type { phantom } from '../contract/phantom.ts'
import type { Algorithm, HandshakeReply, Proof, ReceivedRequest, Scheme, Verdict } from '../contract/scheme.ts'
import type { CryptoBackend } from '../crypto/backend.ts'
import { refuse } from '../refuse.ts'
import { around } from './around.ts'

/** With which a provider sees whether an endpoint is the user's, as data. */
export interface Handshake<Credentials = unknown> {
  /** How it comes: as a signed delivery, or as a GET request that nothing signs. */
  readonly method: 'POST' | 'GET'
  /** The options it reads besides those of the signature. */
  readonly credentials?: readonly string[]
  /** @throws ConfigurationError */
  compile(options: object, context: { readonly scheme: Scheme; readonly backend: CryptoBackend }): Answer
  readonly [phantom]?: Credentials
}

/** The reply; nothing where the request is no handshake, or a wrong one. `proof` is there of one that came signed. */
export type Answer = (request: ReceivedRequest, proof?: Proof) => Awaitable<HandshakeReply | undefined>

/** Answers a handshake: its verdict is no delivery, and holds the reply. */
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
