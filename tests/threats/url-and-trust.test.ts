/** E. URL, identity and trust. The numbers are those of the project's list of threats. */
import { createHmac, generateKeyPairSync, sign as signWith } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import * as core from '@hooks/core'
import { type ConfigurationError, compileVerifier } from '@hooks/core'
import type { AnyDelivery, CryptoBackend, HeadersInput, Receivable, Scheme } from '@hooks/core/contract'
import { jwtKeySet } from '@hooks/core/jwt'
import { verifySignature } from '@hooks/express'
import { basisTheory } from '@hooks/providers/basis-theory'
import { bitbucket } from '@hooks/providers/bitbucket'
import { bluefin } from '@hooks/providers/bluefin'
import { contentful } from '@hooks/providers/contentful'
import { finix } from '@hooks/providers/finix'
import { generic } from '@hooks/providers/generic'
import { github } from '@hooks/providers/github'
import { gitlab } from '@hooks/providers/gitlab'
import { hubspot } from '@hooks/providers/hubspot'
import { lemonSqueezy } from '@hooks/providers/lemon-squeezy'
import { notion } from '@hooks/providers/notion'
import { shopify } from '@hooks/providers/shopify'
import { slack } from '@hooks/providers/slack'
import { square } from '@hooks/providers/square'
import { stripe } from '@hooks/providers/stripe'
import { twilio } from '@hooks/providers/twilio'
import { workos } from '@hooks/providers/workos'
import { createFake } from '@hooks/testing'
import * as verify from '@hooks/verify'
import {
  basic,
  createReceiver,
  createVerifier,
  dangerouslyAcceptUnsigned,
  urlToken,
  type VerifierOptions,
} from '@hooks/verify'
import express from 'express'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { backends } from '../../packages/core/test/acme.ts'
import { memoryLogger } from '../../packages/verify/test/acme.ts'
import { listen } from '../support/listen.ts'
import { opened } from '../support/opened.ts'

type AnyProvider = Receivable<AnyDelivery, object>

const secret = '0123456789abcdef0123456789abcdef'
const now = 1_735_657_903
const payload = '{"id":"evt_1","type":"invoice.paid"}'
const publicUrl = 'https://hooks.example/in?tenant=a'

const hmac = (hash: string, digest: 'hex' | 'base64', content: string): string =>
  createHmac(hash, secret).update(content).digest(digest)

/** What each sends to an endpoint it knows by this URL, with the same secret everywhere. */
const senders: Record<string, [AnyProvider, (url: string) => Record<string, string>]> = {
  square: [square, (url) => ({ 'x-square-hmacsha256-signature': hmac('sha256', 'base64', url + payload) })],
  hubspot: [
    hubspot,
    (url) => ({
      'x-hubspot-request-timestamp': `${now}000`,
      'x-hubspot-signature-v3': hmac('sha256', 'base64', `POST${url}${payload}${now}000`),
    }),
  ],
  github: [github, () => ({ 'x-hub-signature-256': `sha256=${hmac('sha256', 'hex', payload)}` })],
  bitbucket: [bitbucket, () => ({ 'x-hub-signature': `sha256=${hmac('sha256', 'hex', payload)}` })],
  notion: [notion, () => ({ 'x-notion-signature': `sha256=${hmac('sha256', 'hex', payload)}` })],
  lemonSqueezy: [lemonSqueezy, () => ({ 'x-signature': hmac('sha256', 'hex', payload) })],
  generic: [generic, () => ({ 'x-webhook-signature': hmac('sha256', 'hex', payload) })],
  shopify: [shopify, () => ({ 'x-shopify-hmac-sha256': hmac('sha256', 'base64', payload) })],
  stripe: [stripe, () => ({ 'stripe-signature': `t=${now},v1=${hmac('sha256', 'hex', `${now}.${payload}`)}` })],
  workos: [workos, () => ({ 'workos-signature': `t=${now}000, v1=${hmac('sha256', 'hex', `${now}000.${payload}`)}` })],
  slack: [
    slack,
    () => ({
      'x-slack-request-timestamp': `${now}`,
      'x-slack-signature': `v0=${hmac('sha256', 'hex', `v0:${now}:${payload}`)}`,
    }),
  ],
  gitlab: [gitlab, () => ({ 'x-gitlab-token': secret })],
}

/** A form of Twilio's, with the fields in the order they are signed in. */
const twilioSigned = (url: string, fields = ''): Record<string, string> => ({
  'x-twilio-signature': hmac('sha1', 'base64', url + fields),
})

afterEach(() => vi.restoreAllMocks())

describe.each(backends)('on %s', (_name, backend) => {
  interface Received {
    headers: HeadersInput
    url?: string
    body?: string
    method?: string
    options?: object
  }

  function verifierOf(provider: AnyProvider, options: object = {}) {
    const { credentials } = provider.scheme.algorithm
    const given = { secret, backend, clock: () => now * 1000, ...options }
    const complete = credentials.includes('publicUrl') && !('trustedProxy' in options) ? { publicUrl, ...given } : given
    return createVerifier(provider, complete as VerifierOptions)
  }

  async function codeOf(provider: AnyProvider, { body = payload, options, ...request }: Received): Promise<string> {
    const { ok, error } = await verifierOf(provider, options).safeVerify({ body, ...request })
    return ok ? 'ok' : error.code
  }

  /** The code of the error something throws when it is built. */
  function refusal(build: () => unknown): string | undefined {
    try {
      build()
      return undefined
    } catch (error) {
      return (error as ConfigurationError).code
    }
  }

  const evil = 'https://evil.example/in?tenant=a'
  const forwarded = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    'x-forwarded-uri': '/in?tenant=a',
    'x-original-url': evil,
    'x-rewrite-url': '/in?tenant=a',
    forwarded: 'host=evil.example;proto=https',
  }
  const ofUrl: [string, AnyProvider, (url: string) => Record<string, string>, string][] = [
    ['square', ...(senders.square as [AnyProvider, () => Record<string, string>]), payload],
    ['hubspot', ...(senders.hubspot as [AnyProvider, () => Record<string, string>]), payload],
    ['twilio', twilio, (url) => twilioSigned(url, 'a1'), 'a=1'],
  ]

  describe.each(ofUrl)('%s signs the URL', (_provider, provider, sign, body) => {
    it('54 it is the one in the options, whatever headers say', async () => {
      for (const known of [publicUrl, 'https://hooks.example']) {
        const request = { body, url: '/in?tenant=a', options: { publicUrl: known } }
        expect(await codeOf(provider, { ...request, headers: { ...sign(publicUrl), ...forwarded } })).toBe('ok')
        expect(await codeOf(provider, { ...request, headers: { ...sign(evil), ...forwarded } })).toBe(
          'ERR_SIGNATURE_MISMATCH',
        )
        const absolute = { ...request, url: evil, headers: { ...sign(evil), ...forwarded } }
        expect(await codeOf(provider, absolute)).toBe('ERR_SIGNATURE_MISMATCH')
      }
    })

    it('54 forwarded headers count for who says that a proxy sets them, each once and plain', async () => {
      const options = { trustedProxy: true }
      const request = { body, url: '/in?tenant=a', options }
      const good = { 'x-forwarded-host': 'hooks.example', 'x-forwarded-proto': 'https' }
      expect(await codeOf(provider, { ...request, headers: { ...sign(publicUrl), ...good } })).toBe('ok')
      expect(await codeOf(provider, { ...request, headers: { ...sign(publicUrl), host: 'hooks.example' } })).toBe(
        'ERR_URL_UNKNOWN',
      )
      const bad: Record<string, string | string[]>[] = [
        { 'x-forwarded-host': ['hooks.example', 'evil.example'] },
        { 'x-forwarded-host': 'hooks.example, evil.example' },
        { 'x-forwarded-host': 'hooks.example/in?tenant=a#' },
        { 'x-forwarded-host': 'evil@hooks.example' },
        { 'x-forwarded-host': 'hooks.example\r\nx: y' },
        { 'x-forwarded-host': '' },
        { 'x-forwarded-proto': 'https,http' },
        { 'x-forwarded-proto': 'javascript' },
        { 'x-forwarded-proto': ['https', 'https'] },
      ]
      for (const headers of bad) {
        expect(await codeOf(provider, { ...request, headers: { ...sign(publicUrl), ...good, ...headers } })).toBe(
          'ERR_URL_UNKNOWN',
        )
      }
    })

    it('54 nobody trusts a proxy by accident, or beside a URL', () => {
      const url = { secret, backend }
      for (const trustedProxy of [false, 'true', 1, {}, undefined, null]) {
        expect(refusal(() => createVerifier(provider, { ...url, trustedProxy } as VerifierOptions))).toMatch(
          /^ERR_(SECRET_MISSING|OPTION_INVALID)$/,
        )
      }
      const both = { ...url, publicUrl, trustedProxy: true } as VerifierOptions
      expect(refusal(() => createVerifier(provider, both))).toBe('ERR_OPTION_INVALID')
    })

    it('69 a URL that is none is a refusal with a code', async () => {
      const strange = [
        '',
        ' ',
        '//',
        'http://[',
        'http://',
        '://',
        '%',
        '/%ff',
        '/%',
        '/\u0000',
        '/\ud800',
        '?',
        '#',
        '*',
      ]
      for (const url of [...strange, 'in?tenant=a', '\\in', 'javascript:alert(1)', `/${'a'.repeat(100_000)}`]) {
        for (const known of ['https://hooks.example', publicUrl]) {
          for (const headers of [{}, sign('nothing')]) {
            const options = { publicUrl: known }
            expect(await codeOf(provider, { url, headers, body, options })).toMatch(
              /^ERR_(URL_UNKNOWN|SIGNATURE_MISMATCH|SIGNATURE_MISSING|TIMESTAMP_MISSING)$/,
            )
          }
        }
      }
      const nowhere = { headers: sign('undefined'), body, options: { publicUrl: 'https://hooks.example' } }
      for (const url of [undefined, null]) {
        expect(await codeOf(provider, { ...nowhere, url: url as never })).toMatch(/^ERR_(URL_UNKNOWN|UNEXPECTED)$/)
      }
    })

    test.each([
      '',
      ' ',
      'hooks.example',
      '//hooks.example',
      'ftp://hooks.example',
      'https://',
      'https:// x',
      '/in',
      {},
      1,
    ])('69 nor is a verifier built with %j', (wrong) => {
      const options = { secret, backend, publicUrl: wrong } as object as VerifierOptions
      expect(refusal(() => createVerifier(provider, options))).toBe('ERR_OPTION_INVALID')
    })

    // It passes the check as text and is signed as the object: every delivery is ERR_UNEXPECTED.
    it('69 a URL object is refused when the verifier is built, or works', async () => {
      const build = (): unknown => verifierOf(provider, { publicUrl: new URL(publicUrl) })
      if (refusal(build) === 'ERR_OPTION_INVALID') return
      const options = { publicUrl: new URL(publicUrl) }
      expect(await codeOf(provider, { headers: sign(publicUrl), body, url: '/in?tenant=a', options })).toBe('ok')
    })
  })

  it('54 a Host header chooses nothing on the wire', async () => {
    const app = express()
    const options = { secret, backend, publicUrl: 'https://hooks.example', logger: memoryLogger() }
    app.post('/in', verifySignature(square, options), (_req, res) => void res.sendStatus(204))
    const { url } = opened(await listen(app))
    const send = async (signedUrl: string): Promise<number> => {
      const headers = { ...forwarded, ...senders.square?.[1](signedUrl) }
      return (await raw(url, '/in?tenant=a', Object.entries(headers))).status
    }
    expect(await send(publicUrl)).toBe(204)
    expect(await send(evil)).toBe(401)
    expect(await send(`${url}/in?tenant=a`)).toBe(401)
  })

  it('55 what two forms of Twilio have in common is inherent, what is repeated is kept', async () => {
    const request = { headers: twilioSigned(publicUrl, 'abc'), url: '/in?tenant=a' }
    expect(await codeOf(twilio, { ...request, body: 'a=bc' })).toBe('ok')
    expect(await codeOf(twilio, { ...request, body: 'ab=c' })).toBe('ok')
    expect(await codeOf(twilio, { ...request, body: 'abc=' })).toBe('ok')
    expect(await codeOf(twilio, { ...request, body: 'a=bd' })).toBe('ERR_SIGNATURE_MISMATCH')
    const twice = { headers: twilioSigned(publicUrl, 'a1a2'), url: '/in?tenant=a', body: 'a=1&a=2' }
    expect((await verifierOf(twilio).verify(twice)).event).toEqual({ a: ['1', '2'] })
    expect(await codeOf(twilio, { ...twice, body: 'a=1' })).toBe('ERR_SIGNATURE_MISMATCH')
  })

  it('56 no header, claim or field of a request names a key', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const attacker = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const jwkOf = (key: typeof publicKey): object => ({ ...key.export({ format: 'jwk' }), kid: 'right' })
    const asked: string[] = []
    const fetch = async (input: unknown): Promise<Response> => {
      asked.push(String(input))
      const theirs = String(input).includes('evil') ? attacker.publicKey : publicKey
      return Response.json({ keys: [jwkOf(theirs)] })
    }
    vi.spyOn(globalThis, 'fetch').mockImplementation(fetch as never)
    const check = (): undefined => undefined
    const rule = { header: 'Acme-Token', algorithms: ['RS256'], requiredClaims: [], clockToleranceSeconds: 5, check }
    const scheme: Scheme = { algorithm: jwtKeySet({ ...rule, url: 'https://keys.example/jwks' }) }
    const verifyToken = compileVerifier(scheme, { fetch: fetch as never, backend })
    const token = (head: object, key: typeof privateKey): string => {
      const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
      const signed = `${encode({ alg: 'RS256', ...head })}.${encode({})}`
      return `${signed}.${signWith('sha256', Buffer.from(signed), key).toString('base64url')}`
    }
    const verdict = async (text: string): Promise<boolean> =>
      (await verifyToken({ headers: { 'acme-token': text }, body: new Uint8Array(), receivedAtMs: now * 1000 })).ok
    expect(await verdict(token({ kid: 'right' }, privateKey))).toBe(true)
    const heads = [
      { jku: 'https://evil.example/jwks' },
      { jwk: jwkOf(attacker.publicKey) },
      { x5u: 'https://evil.example/cert' },
      { x5c: [attacker.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')] },
      { kid: 'https://evil.example/jwks' },
      { kid: '../../evil' },
    ]
    for (const head of heads) expect(await verdict(token({ kid: 'right', ...head }, attacker.privateKey))).toBe(false)
    expect(new Set(asked)).toEqual(new Set(['https://keys.example/jwks']))
  })

  it('56 the key of a provider comes from its pinned host, and no redirect leads away from it', async () => {
    const asked: [string, RequestInit | undefined][] = []
    const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' })
    const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
      asked.push([String(input), init])
      return new Response(pem, { status: 307, headers: { location: 'https://evil.example/key' } })
    }
    const headers = {
      'bt-signature': Buffer.alloc(256, 1).toString('base64'),
      'paypal-cert-url': 'https://evil.example/cert.pem',
      'x-amz-sns-signing-cert-url': 'https://evil.example/cert.pem',
      'bt-key-url': 'https://evil.example/key',
    }
    const body = '{"SigningCertURL":"https://evil.example/cert.pem","cert_url":"https://evil.example/cert.pem"}'
    const options = { environment: 'test', fetch }
    expect(await codeOf(basisTheory, { headers, body, options })).toBe('ERR_KEY_UNAVAILABLE')
    expect(asked.map(([url, init]) => [url, init?.redirect])).toEqual([
      ['https://cdn.basistheory.com/keys/webhooks.v1-test.key', 'manual'],
    ])
  })

  test.each(Object.keys(senders))(
    '59 what %s sends is accepted by its own verifier and by no other',
    async (sender) => {
      const [own, sign] = senders[sender] as (typeof senders)[string]
      const request = { headers: sign(publicUrl), url: '/in?tenant=a' }
      expect(await codeOf(own, request)).toBe('ok')
      for (const [name, [provider]] of Object.entries(senders)) {
        if (name !== sender)
          expect([name, await codeOf(provider, request)]).toEqual([name, expect.stringMatching(/^ERR_/)])
      }
    },
  )

  it('59 a request that carries proofs of several providers is judged by the one of the route', async () => {
    const all = Object.assign({}, ...Object.values(senders).map(([, sign]) => sign(publicUrl))) as Record<
      string,
      string
    >
    for (const [provider, sign] of Object.values(senders)) {
      const request = { headers: { ...all }, url: '/in?tenant=a' }
      expect(await codeOf(provider, request)).toBe('ok')
      for (const name of Object.keys(sign(publicUrl))) request.headers[name] = 'x'
      expect(await codeOf(provider, request)).not.toBe('ok')
    }
  })

  it('61 a comparison reads every character, wherever the first difference is', async () => {
    const right = hmac('sha256', 'hex', payload)
    const flip = (index: number): string =>
      right.slice(0, index) + (right[index] === '0' ? '1' : '0') + right.slice(index + 1)
    for (const signature of [flip(0), flip(31), flip(63), right]) {
      const read = new Set<number>()
      const mac = {
        length: right.length,
        charCodeAt(index: number) {
          read.add(index)
          return right.charCodeAt(index)
        },
      } as unknown as string
      const watched: CryptoBackend = { ...backend, macKey: () => () => mac }
      const headers = { 'x-hub-signature-256': `sha256=${signature}` }
      expect(await codeOf(github, { headers, options: { backend: watched } })).toBe(
        signature === right ? 'ok' : 'ERR_SIGNATURE_MISMATCH',
      )
      expect(read.size).toBe(right.length)
    }
  })

  it('66 hundreds of deliveries at once to many providers and tenants are each their own', async () => {
    const routes = Object.entries(senders).flatMap(([name, [provider, sign]]) =>
      ['a', 'b', 'c'].map((tenant) => {
        const seen: string[] = []
        const options = {
          secret: () => pause(tenant).then(() => secret),
          publicUrl,
          backend,
          clock: () => now * 1000,
          replay: false,
        }
        const { fetch } = createReceiver(provider, { ...options, logger: memoryLogger() } as VerifierOptions)
          // The type of a delivery of any provider.
          .on('unknown' as never, ((delivery: AnyDelivery) => void seen.push(delivery.provider)) as never)
        return { id: provider.id, name, fetch, sign, seen }
      }),
    )
    const sent = Array.from({ length: 10 }, () => routes).flat()
    const statuses = await Promise.all(
      sent.map(async ({ fetch, sign }, index) => {
        const headers = index % 2 ? sign(publicUrl) : { ...sign(publicUrl), 'x-tenant': 'other' }
        return (await fetch(new Request(publicUrl, { method: 'POST', headers, body: payload }))).status
      }),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    for (const { id, seen } of routes) expect(seen).toEqual(Array(10).fill(id))
  })

  it('69 what has no parameters, no method or no body is a refusal with a code', async () => {
    for (const request of [{ body: null }, { body: undefined }, { method: null }, { headers: null }, { headers: 1 }]) {
      const whole = { method: 'POST', url: '/in', headers: twilioSigned(publicUrl), body: 'a=1', ...request }
      const { error } = await verifierOf(twilio).safeVerify(whole as never)
      expect(error?.code).toMatch(/^ERR_/)
    }
    expect(await codeOf(twilio, { headers: twilioSigned(publicUrl), body: '', method: 'GET' })).toBe('ok')
    for (const url of ['/%', '/\ud800', '', 'http://[', '?%%%']) {
      const headers = {
        'x-contentful-signature': '0'.repeat(64),
        'x-contentful-timestamp': `${now}000`,
        'x-contentful-signed-headers': 'x-contentful-signed-headers,x-contentful-timestamp',
      }
      const options = { secret: secret.repeat(2) }
      expect(await codeOf(contentful, { headers, url, options })).toBe('ERR_SIGNATURE_MISMATCH')
    }
  })

  describe('72 Authorization headers', () => {
    const credential = { basic: { username: 'hooks', password: 'of-finix' } }
    const right = `Basic ${btoa('hooks:of-finix')}`
    const signed = { 'finix-signature': `timestamp=${now}, sig=${hmac('sha256', 'hex', `${now}:${payload}`)}` }
    const trust = basic({ username: 'hooks', password: 'of-finix' })

    it('72 two are refused, in any order, as a list or joined', async () => {
      const both = [
        [right, 'Basic eDp5'],
        ['Basic eDp5', right],
        [right, right],
        [right, ''],
        ['', right],
      ]
      for (const values of both) {
        const list = values.map((value): [string, string] => ['Authorization', value])
        const cases: HeadersInput[] = [
          { ...signed, authorization: values },
          [...Object.entries(signed), ...list],
          { ...signed, authorization: values.join(', ') },
          new Headers([...Object.entries(signed), ...list]),
        ]
        for (const headers of cases) {
          const signedOne = await codeOf(finix, { headers, options: { credential } })
          const unsignedOne = await codeOf(bluefin, { headers, options: { trust } })
          expect(signedOne).toMatch(/^ERR_CREDENTIAL_(DUPLICATE|MISMATCH)$/)
          expect(unsignedOne).toBe(signedOne)
        }
      }
      expect(await codeOf(finix, { headers: { ...signed, authorization: right }, options: { credential } })).toBe('ok')
      expect(await codeOf(bluefin, { headers: { authorization: right }, options: { trust } })).toBe('ok')
    })

    it('72 on the wire, where Node would show the first alone', async () => {
      const logger = memoryLogger()
      const app = express()
      app.post('/in', verifySignature(bluefin, { trust, backend, logger }), (_req, res) => void res.sendStatus(204))
      const { url } = opened(await listen(app))
      const send = async (...values: string[]): Promise<number> =>
        (
          await raw(
            url,
            '/in',
            values.map((value): [string, string] => ['Authorization', value]),
          )
        ).status
      expect(await send(right)).toBe(204)
      expect(await send(right, 'Basic eDp5')).toBe(401)
      expect(await send('Basic eDp5', right)).toBe(401)
      expect(await send()).toBe(401)
      expect(logger.lines.join()).toContain('ERR_CREDENTIAL_DUPLICATE')
    })
  })

  it('73 a provider that does not sign is believed for a reason, or by a symbol that is easy to find', async () => {
    const imitations = ['dangerouslyAcceptUnsigned', true, {}, Symbol('dangerouslyAcceptUnsigned'), () => true, 'none']
    for (const trust of [...imitations, Symbol.for('dangerouslyAcceptUnsigned'), { kind: 'unsigned' }, [], 0, '']) {
      expect(refusal(() => verifierOf(bluefin, { trust }))).toBe('ERR_OPTION_INVALID')
    }
    for (const trust of [undefined, null]) {
      expect(refusal(() => verifierOf(bluefin, { trust }))).toBe('ERR_SECRET_MISSING')
      const options = { trust, backend, logger: memoryLogger() } as never
      const { fetch } = createReceiver(bluefin, options)
      expect((await fetch(new Request(publicUrl, { method: 'POST', body: payload }))).status).toBe(500)
    }
    const accepted = await verifierOf(bluefin, { trust: dangerouslyAcceptUnsigned }).verify({
      headers: {},
      body: payload,
    })
    expect(accepted).toMatchObject({ trust: { kind: 'unsigned' } })
    expect(accepted.signature).toBe(undefined)
    const token = 'a-token-nobody-guesses'
    const trusted = { headers: {}, options: { trust: urlToken(token) } }
    expect(await codeOf(bluefin, { ...trusted, url: `/in/${token}` })).toBe('ok')
    for (const url of ['/in', `/in/${token}x`, `/in/${token.toUpperCase()}`, `/in#${token}`, `/in?${token}`, '']) {
      expect(await codeOf(bluefin, { ...trusted, url })).toBe('ERR_CREDENTIAL_MISMATCH')
    }
  })

  it('73 and one that signs cannot be opted out of', async () => {
    for (const options of [{ trust: dangerouslyAcceptUnsigned }, { [dangerouslyAcceptUnsigned]: true }]) {
      expect(await codeOf(github, { headers: {}, options })).toBe('ERR_SIGNATURE_MISSING')
      expect(await codeOf(gitlab, { headers: {}, options })).toBe('ERR_CREDENTIAL_MISSING')
      expect(refusal(() => createVerifier(github as AnyProvider, { ...options, backend } as VerifierOptions))).toBe(
        'ERR_SECRET_MISSING',
      )
    }
  })
})

it('59 nothing that is exported chooses a provider by what a request says', () => {
  const names = [...Object.keys(verify), ...Object.keys(core)]
  expect(names).toContain('createVerifier')
  expect(names.filter((name) => /detect|guess|auto|verifyAny|providerOf/i.test(name))).toEqual([])
})

it('61 signatures are compared in one place', () => {
  const otherwise =
    /timingSafeEqual|(?<!typeof )\b(?:mac|hmac|digest|expected|signature|secret)\s*[!=]==(?!\s*(?:undefined|null|['"\d]))|signatures\.(?:includes|indexOf)\(/
  for (const folder of ['core', 'verify', 'providers', 'express', 'next']) {
    const root = new URL(`../../packages/${folder}/src/`, import.meta.url)
    for (const file of readdirSync(root, { recursive: true }).map(String)) {
      if (!file.endsWith('.ts') || file.includes('generated')) continue
      expect([file, otherwise.exec(readFileSync(new URL(file, root), 'utf8'))?.[0]]).toEqual([file, undefined])
    }
  }
})

describe('70 providers that do not exist', () => {
  test.each(['githubb', 'Github', 'index', '__proto__', '..', '../verify', ''])(
    '70 cannot be imported: %j',
    async (name) => {
      await expect(import(/* @vite-ignore */ `@hooks/providers/${name}`)).rejects.toThrow()
    },
  )

  it('70 where one is named by text, it is a type, and an error with a code', async () => {
    for (const name of ['finics', 'constructor', '__proto__', '']) {
      // @ts-expect-error no provider of that name
      await expect(createFake(name as 'finics')).rejects.toMatchObject({ code: 'ERR_PROVIDER_UNKNOWN' })
    }
  })

  // A misspelled import is undefined where types are not checked: "Cannot read properties of undefined".
  it('70 where none is given, the error has a code', async () => {
    await expect(createFake(undefined as never)).rejects.toMatchObject({ code: 'ERR_PROVIDER_UNKNOWN' })
    for (const nothing of [undefined, null, 'github', {}, { id: 'github' }] as never[]) {
      const unknown = expect.objectContaining({ code: 'ERR_PROVIDER_UNKNOWN' })
      expect(() => createVerifier(nothing, { secret } as never)).toThrow(unknown)
      expect(() => createReceiver(nothing, { secret } as never)).toThrow(unknown)
    }
  })
})

function pause(tenant: string): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, tenant.charCodeAt(0) % 3))
}

/** A request as it is written on the wire, headers in any number. */
function raw(origin: string, path: string, headers: [string, string][]): Promise<{ status: number }> {
  const { hostname, port } = new URL(origin)
  const names = headers.map(([name]) => name.toLowerCase())
  const host = names.includes('host') ? [] : [['Host', hostname]]
  const all = [...host, ['Connection', 'close'], ['Content-Length', String(payload.length)], ...headers]
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', reject).on('close', () => resolve({ status: Number(text.split(' ')[1]) }))
    const head = all.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\n${payload}`)
  })
}
