import type { FakeReply, FakeRequest } from '@hooks/core/fake'
import { failure } from './fake-replies.ts'
import type { BasiqFakeState, Call } from './fake-state.ts'

/** The API key the fake knows. */
export const apiKey = 'ZmFrZS1hcHBsaWNhdGlvbjpmYWtlLWtleQ=='

const lifetimeSeconds = 3600

/** The refusal of a wrong API key at the token exchange, and of a missing or unknown token anywhere else. */
export function authenticate({ url, headers }: FakeRequest, { tokens }: BasiqFakeState): FakeReply | undefined {
  const authorization = headers.get('authorization')
  if (url.pathname === '/token') return refusedKey(authorization)
  if (authorization === null) {
    return failure(401, 'unauthorized-access', 'You are not authorized to access this resource')
  }
  const token = tokens.get(tokenOf(authorization))
  if (!token) return refusedToken()
  return token.scope === 'SERVER_ACCESS' ? undefined : failure(403, 'forbidden-access', forbidden)
}

/** Exchanges the API key, which `authenticate` has checked. */
export function createToken(call: Call): FakeReply {
  if (call.headers.get('basiq-version') !== '3.0') {
    return failure(400, 'parameter-not-valid', 'basiq-version header parameter is not valid', 'basiq-version')
  }
  const { scope = '' } = call.body as { scope?: string }
  if (scope !== 'SERVER_ACCESS' && scope !== 'CLIENT_ACCESS') {
    return failure(400, 'parameter-not-valid', 'scope parameter is not valid', 'scope')
  }
  const token = call.createId('fake.')
  call.state.tokens.set(token, { scope, expiresAt: call.now().getTime() + lifetimeSeconds * 1000 })
  return { status: 200, body: { access_token: token, expires_in: lifetimeSeconds, token_type: 'Bearer' } }
}

/** The operation for tokens that have not expired: `authenticate` has no clock. */
export function unexpired(operation: (call: Call) => FakeReply): (call: Call) => FakeReply {
  return (call) => {
    const token = call.state.tokens.get(tokenOf(call.headers.get('authorization') ?? ''))
    return token && call.now().getTime() < token.expiresAt ? operation(call) : refusedToken()
  }
}

const forbidden = 'Access to this resource is forbidden.'

function refusedKey(authorization: string | null): FakeReply | undefined {
  if (authorization === null) {
    return failure(400, 'parameter-not-supplied', 'Authorization header parameter is required', 'authorization')
  }
  if (authorization === `Basic ${apiKey}`) return undefined
  return failure(404, 'resource-not-found', 'Unable to authenticate. Please, check your API key')
}

function refusedToken(): FakeReply {
  return failure(401, 'invalid-authorization-token', 'Invalid authorization token.')
}

function tokenOf(authorization: string): string {
  return authorization.replace(/^Bearer /i, '')
}
