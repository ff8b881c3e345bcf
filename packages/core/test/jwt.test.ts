import { compileVerifier, refuse, textKey } from '@hooks/core'
import type { CompiledVerifier, ReceivedRequest } from '@hooks/core/contract'
import { jwtKeySet, jwtSecret, signToken, type TokenRule } from '@hooks/core/jwt'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it, test } from 'vitest'
import { bytes, now, nowMs, previousSecret, secret } from './acme.ts'

const rule: TokenRule = {
  header: 'Acme-Token',
  algorithms: ['HS256', 'ES256'],
  requiredClaims: [],
  clockToleranceSeconds: 0,
  check: () => undefined,
}

function requestWith(token: string, receivedAtMs = nowMs): ReceivedRequest {
  return { headers: { 'acme-token': token }, body: new Uint8Array(), receivedAtMs }
}

async function codeOf(verify: CompiledVerifier, request: ReceivedRequest): Promise<string> {
  const verdict = await verify(request)
  return verdict.ok ? 'ok' : verdict.code
}

describe('a token under a shared secret', () => {
  const verifier = (options: object, more: Partial<TokenRule> = {}) =>
    compileVerifier({ algorithm: jwtSecret({ ...rule, ...more, key: textKey({ minimumBytes: 16 }) }) }, options)
  const sign = (claims: object = { iat: now }, key = secret) =>
    signToken(bytes(key), 'HS256', claims as Record<string, unknown>)

  it('is tried on every key of the ring, and the proof names the one that is right', async () => {
    const verify = verifier({ secret: [{ key: secret }, { key: previousSecret, id: 'two' }] })
    const signature = { algorithm: 'jwt-hs256', timestamp: new Date(nowMs) }
    expect(await verify(requestWith(await sign()))).toStrictEqual({
      ok: true,
      proof: { signature: { ...signature, keyIndex: 0 }, id: undefined },
    })
    expect(await verify(requestWith(await sign({ iat: now, jti: 'j' }, previousSecret)))).toStrictEqual({
      ok: true,
      proof: { signature: { ...signature, keyIndex: 1, keyId: 'two' }, id: 'j' },
    })
    expect(await codeOf(verify, requestWith(await sign({ iat: now }, `${secret}x`)))).toBe('ERR_SIGNATURE_MISMATCH')
  })

  it('is right up to the last millisecond of its key', async () => {
    const verify = verifier({ secret: [{ key: secret, notAfter: new Date(nowMs) }] })
    const token = await sign()
    expect(await codeOf(verify, requestWith(token))).toBe('ok')
    expect(await verify(requestWith(token, nowMs + 1))).toEqual(refuse('ERR_SIGNATURE_MISMATCH'))
  })

  it('that has expired is stale, whatever keys stand behind its own', async () => {
    const token = await sign({ exp: now - 1 })
    expect(await codeOf(verifier({ secret: [secret, previousSecret] }), requestWith(token))).toBe('ERR_TIMESTAMP_STALE')
  })

  it('has an age where the scheme says how old it may be', async () => {
    const limited = verifier({ secret }, { maximumAgeSeconds: 10 })
    expect(await codeOf(limited, requestWith(await sign({ iat: now - 10 })))).toBe('ok')
    const old = requestWith(await sign({ iat: now - 11 }))
    expect(await codeOf(limited, old)).toBe('ERR_TIMESTAMP_STALE')
    expect(await codeOf(verifier({ secret }), old)).toBe('ok')
  })

  it('is dated by iat, else by nbf, else not at all', async () => {
    const timeOf = async (claims: object) => {
      const verdict = await verifier({ secret })(requestWith(await sign(claims)))
      return verdict.ok && verdict.proof.signature
    }
    const dated = { algorithm: 'jwt-hs256', keyIndex: 0, timestamp: new Date(nowMs - 1000) }
    expect(await timeOf({ iat: now - 1, nbf: now - 2 })).toStrictEqual(dated)
    expect(await timeOf({ nbf: now - 1 })).toStrictEqual(dated)
    expect(await timeOf({})).toStrictEqual({ algorithm: 'jwt-hs256', keyIndex: 0 })
  })

  test.each(['iat', 'nbf', 'exp'])('whose %s is no number has no time', async (claim) => {
    const limited = verifier({ secret }, { maximumAgeSeconds: 10 })
    const token = await sign({ iat: now, [claim]: 'now' })
    expect(await codeOf(limited, requestWith(token))).toBe('ERR_TIMESTAMP_MALFORMED')
  })

  it('has one spelling, and nothing around it', async () => {
    const token = await sign()
    for (const other of [` ${token}`, `=${token}`, `${token} `, `${token}=`, token.replace('.', '=.')]) {
      expect(await codeOf(verifier({ secret }), requestWith(other))).toBe('ERR_SIGNATURE_MALFORMED')
    }
  })
})

describe('a token under a key set', async () => {
  const [one, two] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')]
  const setOf = async ({ publicKey }: typeof one, kid: string) =>
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid }] })
  const sets = [await setOf(one, 'one'), await setOf(two, 'two')] as const
  const sign = ({ privateKey }: typeof one, kid: string, claims: object = { iat: now }) =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey)

  /** A clock that stands still until it is moved, and a host whose answer can be changed. */
  function host(first: () => Response) {
    const state = { answer: first, ms: nowMs, asked: 0 }
    const fetch = async (): Promise<Response> => {
      state.asked++
      return state.answer()
    }
    const algorithm = jwtKeySet({ ...rule, url: 'https://keys.example/jwks.json' })
    return { state, verify: compileVerifier({ algorithm }, { fetch, clock: () => state.ms } as object) }
  }

  it('is named in the proof as it names its key, also after the set was replaced', async () => {
    const { state, verify } = host(() => new Response(sets[0]))
    const proof = (keyId: string) => ({
      signature: { algorithm: 'jwt-es256', keyIndex: 0, keyId, timestamp: new Date(nowMs) },
      id: undefined,
    })
    expect(await verify(requestWith(await sign(one, 'one')))).toStrictEqual({ ok: true, proof: proof('one') })
    state.answer = () => new Response(sets[1])
    state.ms += 300_000
    expect(await verify(requestWith(await sign(two, 'two')))).toStrictEqual({ ok: true, proof: proof('two') })
    expect(state.asked).toBe(2)
  })

  it('has the set asked for again by a signature that does not match, and by nothing else', async () => {
    const { state, verify } = host(() => new Response(sets[0]))
    expect(await codeOf(verify, requestWith(await sign(one, 'one')))).toBe('ok')
    state.ms += 300_000
    expect(await codeOf(verify, requestWith(await sign(one, 'one')))).toBe('ok')
    expect(await codeOf(verify, requestWith(await sign(one, 'one', { exp: now - 1 })))).toBe('ERR_TIMESTAMP_STALE')
    expect(await codeOf(verify, requestWith('no token'))).toBe('ERR_SIGNATURE_MALFORMED')
    expect(state.asked).toBe(1)
    expect(await codeOf(verify, requestWith(await sign(two, 'one')))).toBe('ERR_SIGNATURE_MISMATCH')
    expect(state.asked).toBe(2)
  })

  it('is to be sent again where no set can be had', async () => {
    const { verify } = host(() => new Response(null, { status: 500 }))
    expect(await verify(requestWith(await sign(one, 'one')))).toEqual(refuse('ERR_KEY_UNAVAILABLE', 503))
  })
})
