import { createHmac } from 'node:crypto'
import {
  answerHmac,
  body,
  compileVerifier,
  echoChallenge,
  getChallenge,
  getHmac,
  hex,
  hmacSha256,
  refuse,
  textKey,
  withHandshake,
} from '@hooks/core'
import type { ReceivedRequest, SignatureScheme } from '@hooks/core/contract'
import { describe, expect, it } from 'vitest'
import { bytes, nowMs, secret } from './acme.ts'
import { place } from './requests.ts'

describe('answers with a MAC', () => {
  const algorithm = hmacSha256({ key: textKey({ minimumBytes: 16 }) })
  const scheme: SignatureScheme = { algorithm, signature: place, content: [body], digest: hex }
  const ring = { secret: [{ key: secret, notAfter: new Date(nowMs) }] }
  const late = nowMs + 1
  const signedRequest = (written: string): ReceivedRequest => ({
    headers: { 'x-signature': createHmac('sha256', secret).update(written).digest('hex') },
    body: bytes(written),
    receivedAtMs: nowMs,
  })
  const compiled = (handshake: Parameters<typeof withHandshake>[1]) =>
    compileVerifier({ ...scheme, algorithm: withHandshake(algorithm, handshake) } as SignatureScheme, ring as object)

  it('to GET requests are given while a key may be used', async () => {
    const verify = compiled(
      getHmac({ token: 'token', pattern: /^[a-z]+$/, digest: hex, reply: (mac) => ({ body: mac }) }),
    )
    const asked = (url: string, receivedAtMs = nowMs) =>
      verify({ headers: {}, body: new Uint8Array(), method: 'GET', url, receivedAtMs })
    const mac = createHmac('sha256', secret).update('abc').digest('hex')
    expect(await asked('/?token=abc')).toEqual({ ...refuse('ERR_ENDPOINT_HANDSHAKE', 200), reply: { body: mac } })
    for (const refused of [asked('/?token=abc', late), asked('/?token=ABC'), asked('/'), asked('/#?token=abc')]) {
      expect(await refused).toEqual(refuse('ERR_HANDSHAKE_REFUSED', 403))
    }
  })

  it('to deliveries are given for a token of at most 1024 characters', async () => {
    const verify = compiled(answerHmac({ when: () => true, token: 'token', reply: { token: 'token', mac: 'mac' } }))
    const asked = async (token: unknown) => {
      const verdict = await verify(signedRequest(JSON.stringify({ token })))
      return verdict.ok ? 'ok' : (verdict.reply ?? verdict.code)
    }
    const mac = createHmac('sha256', secret).update('abc').digest('hex')
    expect(await asked('abc')).toEqual({ json: true, body: JSON.stringify({ token: 'abc', mac }) })
    expect(await asked('a'.repeat(1024))).toMatchObject({ json: true })
    expect(await asked('a'.repeat(1025))).toBe('ok')
    expect(await asked(1)).toBe('ok')
  })

  it('are not needed by challenges, which have the same limit', async () => {
    const answer = echoChallenge({ when: () => true, challenge: 'a' }).compile({}, {} as never)
    const asked = (challenge: unknown) => answer(signedRequest(JSON.stringify({ a: challenge })))
    expect(await asked('a'.repeat(1024))).toEqual({ body: 'a'.repeat(1024) })
    expect(await asked('a'.repeat(1025))).toBeUndefined()
    expect(await asked(1)).toBeUndefined()
  })
})

it('trust in a verify token needs eight bytes of it', () => {
  const { compile } = getChallenge({ token: 'token', challenge: 'challenge' })
  const made = (verifyToken: string) => compile({ verifyToken }, {} as never)
  expect(() => made('1234567')).toThrow(expect.objectContaining({ code: 'ERR_SECRET_TOO_SHORT' }))
  expect(made('12345678')).toBeTypeOf('function')
})
