import { compileAuthorization } from '@hooks/core'
import type { FakeCall, FakeReply, FakeRequest } from '@hooks/core/fake'
import { failure } from './fake-replies.ts'
import type { BluefinFakeState } from './fake-state.ts'

/** The one account and API key the fake knows. */
export const fakeCredentials = {
  accountId: '120615523104',
  environment: 'certification',
  apiKeyId: 'api_fa4efa4efa4efa4efa4efa4efa4efa4e',
  apiKeySecret: 'fa4e5ec2e7fa4e5ec2e7fa4e5ec2e7fa',
} as const

type Operation = (call: FakeCall<BluefinFakeState>) => FakeReply

const { apiKeyId, apiKeySecret } = fakeCredentials
const basic = compileAuthorization({ basic: { username: apiKeyId, password: apiKeySecret } })
const hmac = /^Hmac id="([^"]*)", nonce="([^"]+)", timestamp="([0-9]{1,12})", response="([0-9a-f]{64})"$/
const windowSeconds = 15 * 60

/** Basic, but not at the production host; or Hmac with the right id, whose other parts `authenticated` checks. */
export function authenticate({ url, headers }: Pick<FakeRequest, 'url' | 'headers'>): FakeReply | undefined {
  const given = hmac.exec(headers.get('authorization') ?? '')
  if (given) return given[1] === apiKeyId ? undefined : failure(401)
  return url.host === 'api.payconex.net' || basic.refused(headers) ? failure(401) : undefined
}

/**
 * Operations behind Hmac authentication, as specs/bluefin/request-signing.json lays it out. What was hashed as the body
 * is taken to be compact JSON, as clients send it: the fake sees the body parsed.
 */
export function authenticated(
  operations: Readonly<Record<string, Operation>>,
): Record<string, (call: FakeCall<BluefinFakeState>) => Promise<FakeReply>> {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      async (call) => ((await allows(call)) ? operation(call) : failure(401)),
    ]),
  )
}

async function allows({ method, url, headers, body, state, now }: FakeCall<BluefinFakeState>): Promise<boolean> {
  const given = hmac.exec(headers.get('authorization') ?? '')
  if (!given) return true
  const [, , nonce = '', timestamp = '', response] = given
  const seconds = Math.floor(now().getTime() / 1000)
  if (Math.abs(seconds - Number(timestamp)) > windowSeconds) return false
  if (seconds - (state.nonces.get(nonce) ?? Number.NEGATIVE_INFINITY) <= windowSeconds) return false

  const bodyHash = hex(await crypto.subtle.digest('SHA-256', bytes(body === undefined ? '' : JSON.stringify(body))))
  const text = `${method} ${url.pathname}\n${nonce}\n${timestamp}\n\n${bodyHash}`
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes(apiKeySecret), algorithm, false, ['sign'])
  if (hex(await crypto.subtle.sign('HMAC', key, bytes(text))) !== response) return false
  state.nonces.set(nonce, seconds)
  return true
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
