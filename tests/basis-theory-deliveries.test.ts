/** Basis Theory's deliveries, signed over their canonical form, and the key they are verified with. */
import { generateKeyPairSync } from 'node:crypto'
import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { basisTheory } from '@hooks/providers/basis-theory'
import { basisTheoryApi } from '@hooks/providers/basis-theory/api'
import { basisTheoryFake } from '@hooks/providers/basis-theory/fake'
import { createFake, createSigner, fixture } from '@hooks/testing'
import { createReceiver, createVerifier } from '@hooks/verify'
import express from 'express'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { listen } from './support/listen.ts'
import { opened } from './support/opened.ts'
import { ways } from './support/ways.ts'

const event = 'token.created'
const request = { name: 'tokens', url: 'https://example.com/basis-theory', events: [event] }
const keyUrls = {
  production: 'https://cdn.basistheory.com/keys/webhooks.v1.key',
  test: 'https://cdn.basistheory.com/keys/webhooks.v1-test.key',
}
const publicKey = basisTheoryFake.documents?.[keyUrls.test] ?? ''
const sign = createSigner(basisTheory, basisTheoryFake.signing ?? {})
const signed = async (text: string, by = sign): Promise<Record<string, string>> => (await by({ body: text })).headers

afterEach(() => {
  vi.restoreAllMocks()
})

it("Express lets through the fake's deliveries, typed, with the key from its pinned URL", async () => {
  const { fake, options } = opened(await ways.HTTP('basis-theory'))
  const received: unknown[] = []
  const app = express()
  const guard = verifySignature(basisTheory, { environment: 'test', fetch: fake.fetch, logger: { warn: () => {} } })
  app.post('/hooks', guard, (_request, response) => {
    const delivery = response.locals.webhook
    if (delivery.type === event) received.push(delivery.data.token.id, delivery.id, delivery.signature)
    else received.push(delivery.type)
    response.sendStatus(204)
  })
  const server = opened(await listen(app))
  const client = createClient(basisTheoryApi, options)
  const events = [event, 'tenant.created']
  const { id } = await client.webhooks.create({ ...request, url: `${server.url}/hooks`, events })
  const [report] = await fake.deliver(event, { token: { id: 'tok_1', type: 'token' } })
  await fake.deliver('tenant.created')
  expect(await fake.deliver('token.read')).toEqual([])
  expect(report).toMatchObject({ subscriptionId: id, status: 204 })
  const { event: sent } = JSON.parse(report?.body ?? '')
  expect(received).toEqual([
    'tok_1',
    sent.id,
    { algorithm: 'rsa-pss-sha256', keyIndex: 0, timestamp: expect.any(Date) },
    'tenant.created',
  ])

  await client.webhooks.update(id, { ...request, status: 'disabled' })
  expect(await fake.deliver(event)).toEqual([])
})

test.each(['production', 'test'] as const)('the key of %s is found over MSW and in process', async (environment) => {
  const { fake } = opened(await ways.MSW('basis-theory'))
  const body = await delivered()
  const { headers } = await sign({ body })
  for (const fetch of [undefined, fake.fetch]) {
    const verifier = createVerifier(basisTheory, { environment, ...(fetch && { fetch }) })
    expect((await verifier.verify({ headers, body })).type).toBe(event)
  }
  expect(fake.requests).toEqual([])
})

it('every event has a fresh id and its time', async () => {
  const now = new Date('2025-01-31T12:00:00.123Z')
  const bodies: string[] = []
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    bodies.push(new TextDecoder().decode(init?.body as Uint8Array))
    return new Response()
  }
  const fake = await createFake('basis-theory', { clock: () => now, fetch })
  await createClient(basisTheoryApi, fake.clientOptions).webhooks.create(request)
  await fake.deliver(event)
  await fake.deliver(event)
  const payloads = bodies.map((text) => JSON.parse(text))
  expect(new Set(payloads.map((each) => each.event.id)).size).toBe(2)
  for (const each of payloads) {
    expect([each.event.timestamp, each.delivered_at]).toEqual([now.toISOString(), now.toISOString()])
  }
})

describe('the canonical form', () => {
  const verifier = createVerifier(basisTheory, { publicKey })

  it('is what the handler is given: the body, and the object it was made of', async () => {
    const body = await delivered()
    const pretty = `\n${JSON.stringify(JSON.parse(body), null, 2)}`
    const delivery = await verifier.verify({ headers: await signed(body), body: pretty })
    const text = new TextDecoder().decode(delivery.body)
    expect(text).toMatch(/^\{"delivered_at":"[^"]+","event":\{"data":/)
    expect(JSON.stringify(delivery.event)).not.toBe(text)
    expect(delivery.event).toEqual(JSON.parse(text))
    expect(new TextDecoder().decode(delivery.unverifiedBody)).toBe(pretty)
    expect(delivery.data).toBe((delivery.event as { event: { data: unknown } }).event.data)
  })

  test.each<[string, (body: string) => string, string | undefined]>([
    ['white space', (body) => body.replaceAll(',"', ' ,\r\n\t"'), undefined],
    ['the order of keys', (body) => JSON.stringify({ ...reversed(JSON.parse(body)) }), undefined],
    ['escapes', (body) => body.replace('"token"', '"\\u0074oken"'), undefined],
    ['1.0 for 1', (body) => body.replace('"one":1', '"one":1.0'), undefined],
    ['1e0 for 1', (body) => body.replace('"one":1', '"one":1e0'), undefined],
    ['-0 for 0', (body) => body.replace('"zero":0', '"zero":-0'), undefined],
    ['2 for 1', (body) => body.replace('"one":1', '"one":2'), 'ERR_SIGNATURE_MISMATCH'],
    ['"1" for 1', (body) => body.replace('"one":1', '"one":"1"'), 'ERR_SIGNATURE_MISMATCH'],
    ['a key twice, the true one last', (body) => body.replace('"one":1', '"one":2,"one":1'), 'ERR_SIGNATURE_MISMATCH'],
    ['a key twice, the true one first', (body) => body.replace('"one":1', '"one":1,"one":2'), 'ERR_SIGNATURE_MISMATCH'],
    ['a key twice, once escaped', (body) => body.replace('"one":1', '"\\u006fne":2,"one":1'), 'ERR_SIGNATURE_MISMATCH'],
    ['the envelope twice', (body) => body.replace('{"event"', '{"event":{},"event"'), 'ERR_SIGNATURE_MISMATCH'],
    ['one more key', (body) => body.replace('"one":1', '"one":1,"__proto__":{}'), 'ERR_SIGNATURE_MISMATCH'],
    ['delivered_at', (body) => body.replace(/"delivered_at":"\d/, '"delivered_at":"1'), 'ERR_SIGNATURE_MISMATCH'],
    ['a byte order mark', (body) => `\uFEFF${body}`, undefined],
    ['text after the JSON', (body) => `${body}x`, 'ERR_SIGNATURE_MISMATCH'],
    ['everything', () => '', 'ERR_SIGNATURE_MISMATCH'],
  ])('%s changed on the way: %s', async (_what, change, code) => {
    const body = await delivered({ one: 1, zero: 0 })
    const changed = change(body)
    expect(changed).not.toBe(body)
    const result = await verifier.safeVerify({ headers: await signed(body), body: changed })
    expect(result.error?.code).toBe(code)
  })
})

describe('headers and times', () => {
  const verifier = createVerifier(basisTheory, { publicKey })

  test.each<[string, (signature: string) => [string, string][], string | undefined]>([
    ['no version', (signature) => [['BT-SIGNATURE', signature]], undefined],
    [
      'version v2',
      (signature) => [
        ['BT-SIGNATURE', signature],
        ['BT-SIGNATURE-VERSION', 'v2'],
      ],
      'ERR_SIGNATURE_MALFORMED',
    ],
    [
      'an empty version',
      (signature) => [
        ['BT-SIGNATURE', signature],
        ['BT-SIGNATURE-VERSION', ''],
      ],
      'ERR_SIGNATURE_MALFORMED',
    ],
    ['no signature', () => [['BT-SIGNATURE-VERSION', 'v1']], 'ERR_SIGNATURE_MISSING'],
    ['an empty signature', () => [['BT-SIGNATURE', '']], 'ERR_SIGNATURE_MALFORMED'],
    [
      'two signatures',
      (signature) => [
        ['BT-SIGNATURE', signature],
        ['BT-SIGNATURE', signature],
      ],
      'ERR_SIGNATURE_DUPLICATE',
    ],
    [
      'a list of signatures',
      (signature) => [['BT-SIGNATURE', `${signature}, ${signature}`]],
      'ERR_SIGNATURE_MALFORMED',
    ],
    [
      'hex',
      (signature) => [['BT-SIGNATURE', Buffer.from(signature, 'base64').toString('hex')]],
      'ERR_SIGNATURE_MALFORMED',
    ],
    ['no padding', (signature) => [['BT-SIGNATURE', signature.replace(/=+$/, '')]], 'ERR_SIGNATURE_MALFORMED'],
    [
      'a byte less',
      (signature) => [['BT-SIGNATURE', Buffer.from(signature, 'base64').subarray(1).toString('base64')]],
      'ERR_SIGNATURE_MALFORMED',
    ],
  ])('%s', async (_case, headers, code) => {
    const body = await delivered()
    const { 'BT-SIGNATURE': signature = '' } = await signed(body)
    expect((await verifier.safeVerify({ headers: headers(signature), body })).error?.code).toBe(code)
  })

  test.each<[unknown, string | undefined]>([
    [minutesAgo(59), undefined],
    [minutesAgo(61), 'ERR_TIMESTAMP_STALE'],
    [minutesAgo(-59), undefined],
    [minutesAgo(-61), 'ERR_TIMESTAMP_FUTURE'],
    [undefined, 'ERR_TIMESTAMP_MISSING'],
    [1_712_671_002, 'ERR_TIMESTAMP_MALFORMED'],
    ['yesterday', 'ERR_TIMESTAMP_MALFORMED'],
    ['', 'ERR_TIMESTAMP_MALFORMED'],
  ])('delivered_at %j: %s', async (delivered_at, code) => {
    const body = JSON.stringify({ ...JSON.parse(await delivered()), delivered_at })
    const { headers } = await sign({ body })
    expect((await verifier.safeVerify({ headers, body })).error?.code).toBe(code)
  })

  it('a forged delivery learns nothing about its time', async () => {
    const body = await delivered()
    const forged = body.replace(/"delivered_at":"[^"]+"/, '"delivered_at":"1999-01-01T00:00:00Z"')
    const result = await verifier.safeVerify({ headers: await signed(body), body: forged })
    expect(result.error?.code).toBe('ERR_SIGNATURE_MISMATCH')
  })
})

describe('the host of the key', () => {
  const other = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })

  /** A receiver whose key host answers like this, and what it was asked. */
  function receiving(answer: (signal: AbortSignal) => Response | Promise<Response>) {
    const asked: string[] = []
    let now = Date.now()
    const fetch = vi.fn(async (input: string, { signal }: { signal: AbortSignal }) => {
      asked.push(input)
      return answer(signal)
    }) as unknown as typeof globalThis.fetch
    const logged: unknown[] = []
    const logger = { warn: (...line: unknown[]) => logged.push(...line) }
    const receiver = createReceiver(basisTheory, { environment: 'test', fetch, logger, clock: () => now })
    const receive = async (signer = sign): Promise<Response> => {
      const body = await delivered({}, new Date(now))
      return receiver.fetch(
        new Request('https://app.example', { method: 'POST', body, headers: await signed(body, signer) }),
      )
    }
    return { asked, logged, receive, later: (seconds: number) => (now += seconds * 1000) }
  }

  test.each<[string, () => Response | Promise<Response>]>([
    ['is down', () => Promise.reject(new TypeError('fetch failed'))],
    ['fails', () => new Response(publicKey, { status: 500 })],
    ['redirects', () => new Response(publicKey, { status: 302, headers: { location: 'https://evil.example' } })],
    ['serves a page', () => new Response('<html></html>')],
    ['serves nothing', () => new Response(null)],
    ['serves a private key', () => new Response(other.privateKey)],
    ['serves a very long text', () => new Response(publicKey + ' '.repeat(1_000_000))],
  ])('that %s: 503, few requests, and all is well afterwards', async (_case, answer) => {
    let broken = true
    const { asked, logged, receive, later } = receiving(() => (broken ? answer() : new Response(publicKey)))
    const replies = await Promise.all(Array.from({ length: 20 }, () => receive()))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([503]))
    expect(replies[0]?.headers.get('retry-after')).toBe('30')
    expect(String(logged)).toContain('ERR_KEY_UNAVAILABLE')
    expect(asked).toEqual([keyUrls.test])
    broken = false
    later(11)
    expect((await receive()).status).toBe(200)
    expect(asked).toEqual([keyUrls.test, keyUrls.test])
  })

  it('that is slow is not waited for', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const limits: number[] = []
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      limits.push(milliseconds)
      return timeout(20)
    })
    const { asked, receive } = receiving(
      (signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    expect((await receive()).status).toBe(503)
    expect([asked.length, limits]).toEqual([1, [5000]])
  })

  it('that serves another key: what is signed with ours is refused, with one request in five minutes', async () => {
    const { asked, logged, receive, later } = receiving(() => new Response(other.publicKey))
    for (let count = 0; count < 20; count++) expect((await receive()).status).toBe(401)
    expect(asked).toHaveLength(1)
    later(301)
    for (let count = 0; count < 20; count++) expect((await receive()).status).toBe(401)
    expect(asked).toHaveLength(2)
    expect(String(logged)).toContain('ERR_SIGNATURE_MISMATCH')
    const others = createSigner(basisTheory, { privateKey: other.privateKey })
    expect((await receive(others)).status).toBe(200)
  })

  it('is the pinned one, whatever it redirects to', async () => {
    const followed = vi.fn()
    const server = setupServer(
      http.get(keyUrls.test, () => HttpResponse.redirect('https://evil.example/key')),
      http.all('https://evil.example/*', () => {
        followed()
        return new Response(other.publicKey)
      }),
    )
    server.listen({ onUnhandledRequest: 'error' })
    opened(server)
    const body = await delivered()
    const { headers } = await createSigner(basisTheory, { privateKey: other.privateKey })({ body })
    const result = await createVerifier(basisTheory, { environment: 'test' }).safeVerify({ headers, body })
    expect(result.error?.code).toBe('ERR_KEY_UNAVAILABLE')
    expect(followed).not.toHaveBeenCalled()
  })

  it('is not asked about what is no signature', async () => {
    const { asked, receive } = receiving(() => new Response(publicKey))
    const wrong: Record<string, string>[] = [
      {},
      { 'BT-SIGNATURE': '!' },
      { 'BT-SIGNATURE': 'AA==', 'BT-SIGNATURE-VERSION': 'v2' },
    ]
    for (const headers of wrong) {
      expect(
        (await receive(async ({ body }) => ({ headers, body: new TextEncoder().encode(String(body)) }))).status,
      ).toBe(401)
    }
    expect(asked).toEqual([])
  })
})

test.each<[string, object, string]>([
  ['no credentials', {}, 'ERR_SECRET_MISSING'],
  ['a public key that is not set', { publicKey: undefined }, 'ERR_SECRET_MISSING'],
  ['no key in the list', { publicKey: [undefined] }, 'ERR_SECRET_MISSING'],
  ['an empty key', { publicKey: '' }, 'ERR_SECRET_EMPTY'],
  ['an unknown environment', { environment: 'sandbox' }, 'ERR_OPTION_INVALID'],
  ['an inherited environment', { environment: 'constructor' }, 'ERR_OPTION_INVALID'],
  ['no PEM', { publicKey: 'canary' }, 'ERR_KEY_MALFORMED'],
  ['a private key', { publicKey: basisTheoryFake.signing?.privateKey }, 'ERR_KEY_MALFORMED'],
  ['a short key', { publicKey: shortKey() }, 'ERR_KEY_MALFORMED'],
])('%s is refused at construction', (_case, options, code) => {
  const create = (): unknown => createVerifier(basisTheory, options as { environment: 'test' })
  expect(create).toThrow(expect.objectContaining({ code }))
  expect(create).not.toThrow(/canary|PRIVATE/)
})

/** The body of a delivery of now, with more metadata. */
async function delivered(metadata: object = {}, now: Date = new Date()): Promise<string> {
  const { event: sample } = JSON.parse(await fixture('basis-theory', event))
  const token = { ...sample.data.token, metadata: { ...sample.data.token.metadata, ...metadata } }
  return JSON.stringify({ event: { ...sample, data: { ...sample.data, token } }, delivered_at: now.toISOString() })
}

function reversed(value: object): object {
  return Object.fromEntries(Object.entries(value).reverse())
}

function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString()
}

function shortKey(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}
