import { constants, generateKeyPairSync, type KeyObject, sign as nodeSign } from 'node:crypto'
import {
  base64,
  body,
  canonicalJson,
  compileVerifier,
  isoTime,
  receivedJson,
  refuse,
  rsaPssSha256Pinned,
  signatureHeader,
  webBackend,
  withBodyTimestamp,
  withForms,
  withVersion,
} from '@hooks/core'
import type { SignatureScheme } from '@hooks/core/contract'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { backends, bytes, nowMs } from './acme.ts'

const url = 'https://keys.example/webhooks.key'
const scheme: SignatureScheme = {
  algorithm: withBodyTimestamp(
    withForms(rsaPssSha256Pinned({ urls: { production: url, test: 'https://keys.example/test.key' } }), [
      canonicalJson,
      receivedJson,
    ]),
    { path: 'sent_at', type: 'string', format: isoTime({ toleranceSeconds: 300 }) },
  ),
  signature: withVersion(signatureHeader({ header: 'Acme-Signature' }), { header: 'Acme-Version', value: 'v1' }),
  content: [body],
  digest: base64,
}

interface Pair {
  pem: string
  pkcs1: string
  key: KeyObject
  /** In hex. */
  modulus: string
}

function pair(modulusLength = 2048): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength })
  return {
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    pkcs1: publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    key: privateKey,
    modulus: Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url').toString('hex'),
  }
}

/** The greater modulus first: it is above whatever the other signs, which therefore is of the right form for both. */
const [first, second] = [pair(), pair()].sort((left, right) => (left.modulus < right.modulus ? 1 : -1)) as [Pair, Pair]
const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()
const short = pair(1024).pem

const sentAt = new Date(nowMs).toISOString()
const wire = `{"sent_at": "${sentAt}", "b": 1.0, "a": 2}`
const canonical = `{"a":2,"b":1,"sent_at":"${sentAt}"}`

function sign(text: string, { key } = first, saltLength: number = 32): Record<string, string> {
  const padding = constants.RSA_PKCS1_PSS_PADDING
  return { 'acme-signature': nodeSign('sha256', Buffer.from(text), { key, padding, saltLength }).toString('base64') }
}

afterEach(() => vi.restoreAllMocks())

type Headers = Record<string, string>

describe.each(backends)('RSA-PSS on %s', (_name, backend) => {
  function verifier(options: object): (headers: Headers, body?: string) => Promise<string> {
    const verify = compileVerifier(scheme, { backend, ...options })
    return async (headers, body = wire) => {
      const verdict = await verify({ headers, body: bytes(body), receivedAtMs: nowMs })
      if (!verdict.ok) return verdict.code
      return `ok ${new TextDecoder().decode(verdict.proof.body)}`
    }
  }

  const given = verifier({ publicKey: first.pem })

  it('accepts the canonical form first, the received bytes second, and says which', async () => {
    expect(await given(sign(canonical))).toBe(`ok ${canonical}`)
    expect(await given(sign(wire))).toBe(`ok ${wire}`)
    expect(await given(sign(canonical, first, constants.RSA_PSS_SALTLEN_MAX_SIGN))).toBe(`ok ${canonical}`)
    expect(await given(sign(canonical), wire.replace('1.0', '1'))).toBe(`ok ${canonical}`)
  })

  it('takes PKCS #1 too, several keys, and says which matched', async () => {
    expect(await verifier({ publicKey: first.pkcs1 })(sign(canonical))).toBe(`ok ${canonical}`)
    const verify = compileVerifier(scheme, { backend, publicKey: [second.pem, undefined, first.pem] } as object)
    const verdict = await verify({ headers: sign(canonical), body: bytes(wire), receivedAtMs: nowMs })
    expect(verdict).toMatchObject({ ok: true, proof: { signature: { keyIndex: 2, algorithm: 'rsa-pss-sha256' } } })
  })

  test.each<[string, Headers, string | undefined, string]>([
    ['another key', sign(canonical, second), undefined, 'ERR_SIGNATURE_MISMATCH'],
    ['another body', sign(canonical), wire.replace('2}', '3}'), 'ERR_SIGNATURE_MISMATCH'],
    ['a key named twice', sign(canonical), wire.replace('"a": 2', '"a": 9, "a": 2'), 'ERR_SIGNATURE_MISMATCH'],
    ['no base64', { 'acme-signature': '!!' }, undefined, 'ERR_SIGNATURE_MALFORMED'],
    ['an empty signature', { 'acme-signature': '' }, undefined, 'ERR_SIGNATURE_MALFORMED'],
    ['a short one', { 'acme-signature': 'AAAA' }, undefined, 'ERR_SIGNATURE_MALFORMED'],
    ['none', {}, undefined, 'ERR_SIGNATURE_MISSING'],
    ['an unknown version', { ...sign(canonical), 'acme-version': 'v2' }, undefined, 'ERR_SIGNATURE_MALFORMED'],
    ['the known version', { ...sign(canonical), 'acme-version': 'v1' }, undefined, `ok ${canonical}`],
    ['signed, but no JSON', sign('text'), 'text', 'ERR_TIMESTAMP_MISSING'],
    ['signed without a time', sign('{"a":1}'), '{"a":1}', 'ERR_TIMESTAMP_MISSING'],
    ['signed with a time that is none', sign('{"sent_at":"now"}'), '{"sent_at":"now"}', 'ERR_TIMESTAMP_MALFORMED'],
    ['signed an hour ago', ...aged(-3600), 'ERR_TIMESTAMP_STALE'],
    ['signed in an hour', ...aged(3600), 'ERR_TIMESTAMP_FUTURE'],
  ])('%s', async (_case, headers, body, expected) => {
    expect(await given(headers, body)).toBe(expected)
  })

  test.each([
    ['58 a private key', first.key.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['a secret', 'whsec_0123456789abcdef'],
    ['nothing between the lines', '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ])('refuses as a key: %s', (_case, publicKey) => {
    expect(() => verifier({ publicKey })).toThrow(expect.objectContaining({ code: 'ERR_KEY_MALFORMED' }))
  })

  test.each([
    ['58 of another kind', ed25519],
    ['of 1024 bits', short],
    ['that is truncated', first.pem.replace(/\n.{40}/, '\n')],
  ])('a key %s never verifies', async (_case, publicKey) => {
    const attempt = async (): Promise<string> => verifier({ publicKey })(sign(canonical))
    expect(await attempt().catch((error: { code: string }) => error.code)).toBe('ERR_KEY_MALFORMED')
  })

  test.each([
    [{}, 'ERR_SECRET_MISSING'],
    [{ publicKey: undefined }, 'ERR_SECRET_MISSING'],
    [{ publicKey: [] }, 'ERR_SECRET_MISSING'],
    [{ publicKey: '' }, 'ERR_SECRET_EMPTY'],
    [{ environment: 'staging' }, 'ERR_OPTION_INVALID'],
    [{ environment: 'constructor' }, 'ERR_OPTION_INVALID'],
  ])('refuses %j', (options, code) => {
    expect(() => verifier(options)).toThrow(expect.objectContaining({ code }))
  })

  describe('57 the key at its pinned URL', () => {
    function host(answer: () => Response | Promise<Response>) {
      let time = nowMs
      const asked: string[] = []
      const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
        asked.push(`${input} ${init?.redirect}`)
        return answer()
      }
      const verify = verifier({ environment: 'production', fetch, clock: () => time })
      return { asked, verify, later: (ms: number) => (time += ms) }
    }

    it('is fetched once, from there alone, whoever waits for it', async () => {
      const { asked, verify } = host(() => new Response(first.pem))
      const verdicts = await Promise.all(Array.from({ length: 20 }, () => verify(sign(canonical))))
      expect(new Set(verdicts)).toEqual(new Set([`ok ${canonical}`]))
      expect(await verify(sign(wire))).toBe(`ok ${wire}`)
      expect(asked).toEqual([`${url} manual`])
    })

    it('forged deliveries cause no fetches', async () => {
      const { asked, verify, later } = host(() => new Response(first.pem))
      await verify(sign(canonical))
      for (let count = 0; count < 50; count++)
        expect(await verify(sign(canonical, second))).toBe('ERR_SIGNATURE_MISMATCH')
      expect(asked).toHaveLength(1)
      later(300_000)
      for (let count = 0; count < 50; count++)
        expect(await verify(sign(canonical, second))).toBe('ERR_SIGNATURE_MISMATCH')
      expect(asked).toHaveLength(2)
    })

    it('a key that was replaced is found, and nothing malformed asks for it', async () => {
      let pem = first.pem
      const { asked, verify, later } = host(() => new Response(pem))
      expect(await verify(sign(canonical))).toBe(`ok ${canonical}`)
      pem = second.pem
      later(300_001)
      expect(await verify({ 'acme-signature': '!!' })).toBe('ERR_SIGNATURE_MALFORMED')
      expect(asked).toHaveLength(1)
      expect(await verify(sign(canonical, second))).toBe(`ok ${canonical}`)
      expect(await verify(sign(canonical))).toBe('ERR_SIGNATURE_MISMATCH')
      expect(asked).toHaveLength(2)
    })

    test.each<[string, () => Response | Promise<Response>]>([
      ['is down', () => Promise.reject(new TypeError('fetch failed'))],
      ['fails', () => new Response(first.pem, { status: 500 })],
      ['has moved', () => new Response(first.pem, { status: 404 })],
      ['redirects', () => new Response(first.pem, { status: 302, headers: { location: 'https://evil.example/key' } })],
      ['serves a page', () => new Response('<html>')],
      ['serves another kind of key', () => new Response(first.key.export({ type: 'pkcs8', format: 'pem' }).toString())],
      ['never ends', () => new Response(endless())],
      ['serves a key that is not RSA', () => new Response(ed25519)],
      ['serves a key of 1024 bits', () => new Response(short)],
      ['never answers', () => new Promise<never>(() => {})],
    ])('a host that %s: try again later, and not too often', async (_case, answer) => {
      let broken = true
      const { timeout } = AbortSignal
      vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout.call(AbortSignal, ms / 100))
      const { asked, verify, later } = host(() => (broken ? answer() : new Response(first.pem)))
      for (let count = 0; count < 5; count++) expect(await verify(sign(canonical))).toBe('ERR_KEY_UNAVAILABLE')
      expect(asked).toHaveLength(1)
      broken = false
      later(10_000)
      expect(await verify(sign(canonical))).toBe(`ok ${canonical}`)
    })

    it('is the first of the proof; while it cannot be had, the delivery is to be sent again', async () => {
      let status = 500
      let time = nowMs
      const fetch = async (): Promise<Response> => new Response(first.pem, { status })
      const options = { backend, environment: 'production', fetch, clock: () => time }
      const verify = compileVerifier(scheme, options as object)
      const request = { headers: sign(canonical), body: bytes(wire), receivedAtMs: nowMs }
      expect(await verify(request)).toEqual(refuse('ERR_KEY_UNAVAILABLE', 503))
      status = 200
      time += 10_000
      expect(await verify(request)).toMatchObject({ ok: true, proof: { signature: { keyIndex: 0 } } })
    })

    test.each(['no key', ed25519])('a key that is known outlives a host that fails, or serves %j', async (instead) => {
      let up = true
      const { verify, later } = host(() => new Response(up ? first.pem : instead))
      await verify(sign(canonical))
      up = false
      later(300_001)
      expect(await verify(sign(canonical, second))).toBe('ERR_SIGNATURE_MISMATCH')
      expect(await verify(sign(canonical))).toBe(`ok ${canonical}`)
    })
  })
})

it('57 a key at its pinned URL that WebCrypto cannot import is none, and asked for again', async () => {
  let time = nowMs
  const fetch = async (): Promise<Response> => new Response(first.pem)
  const options = { backend: webBackend, environment: 'production', fetch, clock: () => time }
  const verify = compileVerifier(scheme, options as object)
  const request = { headers: sign(canonical), body: bytes(wire), receivedAtMs: nowMs }
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValueOnce(new Error('not supported'))
  expect(await verify(request)).toEqual(refuse('ERR_KEY_UNAVAILABLE', 503))
  time += 10_000
  expect(await verify(request)).toMatchObject({ ok: true })
})

function aged(seconds: number): [Headers, string] {
  const body = `{"sent_at":"${new Date(nowMs + seconds * 1000).toISOString()}"}`
  return [sign(body), body]
}

function endless(): ReadableStream {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(4096).fill(65)) })
}
