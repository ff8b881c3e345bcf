/** What comes before deliveries and is answered without being one: through a receiver, through Express on a socket, by hand. */
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  base64,
  body,
  getChallenge,
  getHmac,
  type Handshake,
  hex,
  hmacSha256,
  prefixed,
  signatureHeader,
  textKey,
  withHandshake,
} from '@hooks/core'
import type { AnyDelivery, DigestEncoding, Receivable, SignatureScheme } from '@hooks/core/contract'
import { createSigner, type SignedRequest } from '@hooks/core/sign'
import { verifySignature } from '@hooks/express'
import { braintree } from '@hooks/providers/braintree'
import { discord, discordInteractions } from '@hooks/providers/discord'
import { slack } from '@hooks/providers/slack'
import { woocommerce } from '@hooks/providers/woocommerce'
import { zoom } from '@hooks/providers/zoom'
import { ConfigurationError, createReceiver, createVerifier, WebhookVerificationError } from '@hooks/verify'
import express from 'express'
import { describe, expect, it, test } from 'vitest'
import { listen } from './support/listen.ts'
import { opened } from './support/opened.ts'

type AnyProvider = Receivable<AnyDelivery, object>

interface Sent {
  method?: string
  query?: string
  headers?: HeadersInit
  body?: string | SignedRequest['body']
}

interface Answer {
  status: number
  type: string | null
  nosniff: boolean
  allow: string | null
  text: string
}

interface Endpoint {
  send(request: Sent): Promise<Answer>
  /** The deliveries that handlers were called with. */
  dispatched: AnyDelivery[]
  log: string[]
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response
  const nosniff = headers.get('x-content-type-options') === 'nosniff'
  return {
    status,
    type: headers.get('content-type'),
    nosniff,
    allow: headers.get('allow'),
    text: await response.text(),
  }
}

const doors: Record<string, (provider: AnyProvider, options: object) => Promise<Endpoint>> = {
  async createReceiver(provider, options) {
    const [dispatched, log]: [AnyDelivery[], string[]] = [[], []]
    const logger = { warn: (line: string) => void log.push(line) }
    const receiver = createReceiver(provider, { ...options, logger })
    receiver.on('unknown', (delivery) => void dispatched.push(delivery))
    const send = async ({ method = 'POST', query = '', ...rest }: Sent): Promise<Answer> =>
      answerOf(await receiver.fetch(new Request(`https://receiver.example/hook${query}`, { method, ...rest })))
    return { send, dispatched, log }
  },
  async Express(provider, options) {
    const [dispatched, log]: [AnyDelivery[], string[]] = [[], []]
    const logger = { warn: (line: string) => void log.push(line) }
    const app = express()
    app.all('/hook', verifySignature(provider, { ...options, logger }), (_request, response) => {
      dispatched.push(response.locals.webhook)
      response.status(200).end()
    })
    const { url } = opened(await listen(app))
    const send = async ({ method = 'POST', query = '', ...rest }: Sent): Promise<Answer> =>
      answerOf(await fetch(`${url}/hook${query}`, { method, ...rest }))
    return { send, dispatched, log }
  },
}

interface Vector {
  id: number
  secret: string
  publicKey: string
  receivedAt: number
  headers: [string, string][]
  body: string
  reply: string
}

function vectorOf(id: string, number: number): Vector {
  const file = new URL(`../specs/${id}/vectors.json`, import.meta.url)
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] }
  return vectors.find((vector) => vector.id === number) as Vector
}

const plain = { type: 'text/plain; charset=utf-8', nosniff: true, allow: null }
const json = { ...plain, type: 'application/json' }
const refused = (status: number): object => ({ ...plain, status, text: 'webhook rejected' })

const secret = 'a-secret-of-the-test-0123456789'

function providerWith<Credentials>(handshake: Handshake<Credentials>, digest: DigestEncoding = hex): AnyProvider {
  const scheme: SignatureScheme = {
    algorithm: withHandshake(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), handshake),
    signature: signatureHeader({ header: 'X-Test-Signature', grammar: prefixed('sha256=') }),
    content: [body],
    digest,
  }
  return { id: 'made-in-the-test', scheme, eventNames: new Set(), describe: (data) => ({ name: '', data }) }
}

/** As Meta asks: `?hub.mode=subscribe&hub.verify_token=…&hub.challenge=…`. */
const meta = providerWith(
  getChallenge({ mode: ['hub.mode', 'subscribe'], token: 'hub.verify_token', challenge: 'hub.challenge' }),
)
const verifyToken = 'meatyhamhock'
const metaQuery = (changes: Record<string, string | undefined> = {}): string => {
  const query = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444', 'hub.verify_token': verifyToken, ...changes }
  const entries = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `?${new URLSearchParams(entries)}`
}

/** As X asks: `?crc_token=…`. Secret, token and answer are published. */
const x = providerWith(
  getHmac({
    token: 'crc_token',
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    digest: base64,
    reply: (mac) => ({ json: true, body: JSON.stringify({ response_token: `sha256=${mac}` }) }),
  }),
  base64,
)
const xSecret = 'z3ZX4v7mAAUGykl3EcmkqbartmuW8VFOOzCloLx9Q45P0hLrFu'
const xQuery = '?crc_token=9b4507b3-9040-4669-9ca3-6b94edb50553'
const xAnswer = '{"response_token":"sha256=Cytd4Sq+NvEcV3MMrXxWJGJx5A+y/lXzzU2Maartkx8="}'

/** Published with Braintree's library: specs/braintree/SOURCES.md. */
const braintreeKeys = { secret: 'integration_private_key', publicKey: 'integration_public_key' }
const braintreeQuery = '?bt_challenge=20f9f8ed05f77439fe955c977e4c8a53'
const braintreeAnswer = 'integration_public_key|d9b899556c966b3f06945ec21311865d35df3ce4'

const clockOf = ({ receivedAt }: Vector) => ({ clock: () => receivedAt * 1000 })

describe.each(Object.entries(doors))('%s', (_name, open) => {
  describe('Slack: a signed challenge', () => {
    const vector = vectorOf('slack', 5)
    const options = { secret: vector.secret, ...clockOf(vector) }
    const challenge = '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P'

    async function signedChallenge(text: string) {
      const timestamp = new Date(vector.receivedAt * 1000)
      const asked = JSON.stringify({ token: 'not-a-real-token', challenge: text, type: 'url_verification' })
      return createSigner(slack, { secret: vector.secret })({ body: asked, timestamp })
    }

    it('is sent back exactly, as plain text that no browser sniffs, and not dispatched', async () => {
      const { send, dispatched, log } = await open(slack, options)
      expect(await send(vector)).toEqual({ ...plain, status: 200, text: challenge })
      expect([dispatched, log]).toEqual([[], []])
    })

    it('is not sent back where it is forged, unsigned or late', async () => {
      const forged = await createSigner(slack, { secret: 'f'.repeat(32) })({
        body: vector.body,
        timestamp: new Date(vector.receivedAt * 1000),
      })
      const { send, dispatched } = await open(slack, options)
      expect(await send(forged)).toEqual(refused(401))
      expect(await send({ body: vector.body })).toEqual(refused(401))
      expect(await send({ ...vector, body: vector.body.replace(challenge, 'another') })).toEqual(refused(401))
      const late = await open(slack, { ...options, clock: () => (vector.receivedAt + 301) * 1000 })
      expect(await late.send(vector)).toEqual(refused(401))
      expect([...dispatched, ...late.dispatched]).toEqual([])
    })

    it('is never HTML to a browser, whatever it holds', async () => {
      const { send } = await open(slack, options)
      const html = '<script>alert(document.domain)</script>'
      expect(await send(await signedChallenge(html))).toEqual({ ...plain, status: 200, text: html })
    })

    it('is not sent back where it is longer than any challenge', async () => {
      const { send } = await open(slack, options)
      expect(await send(await signedChallenge('a'.repeat(1024)))).toMatchObject({ text: 'a'.repeat(1024) })
      expect(await send(await signedChallenge('a'.repeat(1025)))).toMatchObject({ text: '' })
    })
  })

  describe('Discord: PING', () => {
    const ping = vectorOf('discord', 2)
    const interactionPing = vectorOf('discord', 3)
    const options = { publicKey: ping.publicKey, ...clockOf(ping) }

    it('of webhook events is answered 204 with nothing', async () => {
      const { send, dispatched } = await open(discord, options)
      expect(await send(ping)).toEqual({ ...plain, status: 204, text: '' })
      expect(dispatched).toEqual([])
    })

    it('of interactions is answered with PONG in JSON', async () => {
      const { send, dispatched } = await open(discordInteractions, options)
      expect(await send(interactionPing)).toEqual({ ...json, status: 200, text: '{"type":1}' })
      expect(dispatched).toEqual([])
    })

    it('with a wrong signature, which Discord sends on purpose, is answered 401', async () => {
      for (const [provider, vector, other] of [
        [discord, ping, interactionPing],
        [discordInteractions, interactionPing, ping],
      ] as const) {
        const { send, dispatched } = await open(provider, options)
        expect(await send({ ...vector, headers: other.headers })).toEqual(refused(401))
        expect(await send({ body: vector.body })).toEqual(refused(401))
        expect(dispatched).toEqual([])
      }
    })
  })

  describe('Zoom: a signed token', () => {
    const vector = vectorOf('zoom', 2)
    const options = { secret: vector.secret, ...clockOf(vector) }
    const mac = createHmac('sha256', vector.secret).update('fakePlainToken00000001').digest('hex')
    const text = `{"plainToken":"fakePlainToken00000001","encryptedToken":"${mac}"}`

    it('is sent back with its HMAC, as JSON, and not dispatched', async () => {
      const { send, dispatched } = await open(zoom, options)
      expect(vector.reply).toBe(text)
      expect(await send(vector)).toEqual({ ...json, status: 200, text })
      expect(dispatched).toEqual([])
    })

    it('is given no HMAC where it is forged', async () => {
      const { send } = await open(zoom, options)
      expect(await send({ ...vector, body: vector.body.replace('Token0', 'Token1') })).toEqual(refused(401))
      expect(await send({ body: vector.body })).toEqual(refused(401))
    })

    // Answered under the first key of the list, which is another one while a secret is rotated.
    it('is answered under the key that signed it', async () => {
      const { send } = await open(zoom, { ...options, secret: [secret, vector.secret] })
      expect(await send(vector)).toMatchObject({ text })
    })

    // Answered under the first key of the list, over or not.
    it('is not answered under a key that is over', async () => {
      const ended = { key: secret, notAfter: new Date(0) }
      const { send } = await open(zoom, { ...options, secret: [ended, vector.secret] })
      expect(await send(vector)).toMatchObject({ text })
    })
  })

  describe('Braintree: a GET request with a challenge', () => {
    // Answered with an HMAC under the private key itself, not under its SHA-1: getHmac does not look at `keyed`.
    it('has the published answer', async () => {
      const { send, dispatched, log } = await open(braintree, braintreeKeys)
      expect(await send({ method: 'GET', query: braintreeQuery })).toEqual({
        ...plain,
        status: 200,
        text: braintreeAnswer,
      })
      expect([dispatched, log]).toEqual([[], []])
    })

    test.each([
      ['none', ''],
      ['an empty one', '?bt_challenge='],
      ['19 digits', `?bt_challenge=${'a'.repeat(19)}`],
      ['33 digits', `?bt_challenge=${'a'.repeat(33)}`],
      ['upper case', `?bt_challenge=${'A'.repeat(32)}`],
      ['a line end after it', `${braintreeQuery}%0A`],
      ['what could be a payload', '?bt_challenge=PG5vdGlmaWNhdGlvbi8%2B'],
      ['HTML', '?bt_challenge=%3Cscript%3Ealert(1)%3C/script%3E'],
    ])('of another form (%s) is refused, without a signature', async (_form, query) => {
      const { send, log } = await open(braintree, braintreeKeys)
      expect(await send({ method: 'GET', query })).toEqual(refused(403))
      expect(log).toEqual([expect.stringContaining('ERR_HANDSHAKE_REFUSED')])
    })
  })

  describe('WooCommerce: a ping without a signature', () => {
    const ping = { body: 'webhook_id=42', headers: { 'content-type': 'application/x-www-form-urlencoded' } }

    it('is answered 200 and not dispatched, also before there is a secret', async () => {
      for (const options of [{ secret }, { secret: undefined }]) {
        const { send, dispatched } = await open(woocommerce, options)
        expect(await send(ping)).toEqual({ ...plain, status: 200, text: '' })
        expect(dispatched).toEqual([])
      }
    })

    it('is none with a signature, with more in it, or with a longer number', async () => {
      const { send, dispatched } = await open(woocommerce, { secret })
      const signature = 'A'.repeat(43)
      const signed = { ...ping.headers, 'X-WC-Webhook-Signature': `${signature}=` }
      expect(await send({ ...ping, headers: signed })).toEqual(refused(401))
      for (const text of ['webhook_id=42&status=paid', 'webhook_id=', 'webhook_id=x', `webhook_id=${'1'.repeat(21)}`]) {
        expect(await send({ ...ping, body: text })).toEqual(refused(401))
      }
      const right = await createSigner(woocommerce, { secret })({ body: ping.body })
      expect(await send(right)).toEqual(refused(422))
      expect(dispatched).toEqual([])
    })
  })

  describe('a GET request with a challenge and a token, as of Meta', () => {
    const options = { secret, verifyToken }
    const get = (query: string): Sent => ({ method: 'GET', query })

    it('has its challenge sent back, as plain text', async () => {
      const { send, dispatched, log } = await open(meta, options)
      expect(await send(get(metaQuery()))).toEqual({ ...plain, status: 200, text: '1158201444' })
      expect([dispatched, log]).toEqual([[], []])
    })

    it('is known by any of several tokens', async () => {
      const { send } = await open(meta, { secret, verifyToken: ['another-token', verifyToken] })
      expect(await send(get(metaQuery()))).toMatchObject({ status: 200 })
    })

    test.each<[string, Record<string, string | undefined>]>([
      ['another token', { 'hub.verify_token': 'meatyhamhocks' }],
      ['no token', { 'hub.verify_token': undefined }],
      ['an empty token', { 'hub.verify_token': '' }],
      ['another mode', { 'hub.mode': 'unsubscribe' }],
      ['no mode', { 'hub.mode': undefined }],
      ['no challenge', { 'hub.challenge': undefined }],
      ['NUL in the challenge', { 'hub.challenge': 'a\0b' }],
      ['a line end in the challenge', { 'hub.challenge': 'a\r\nb' }],
      ['a line end after the challenge', { 'hub.challenge': 'a\n' }],
      ['text outside ASCII in the challenge', { 'hub.challenge': 'é' }],
      ['a challenge of 513 characters', { 'hub.challenge': 'a'.repeat(513) }],
    ])('is refused with %s, and nothing of it is sent back or logged', async (_what, changes) => {
      const { send, log } = await open(meta, options)
      expect(await send(get(metaQuery(changes)))).toEqual(refused(403))
      expect(log).toEqual([expect.stringContaining('ERR_HANDSHAKE_REFUSED')])
      expect(log.join()).not.toMatch(/meaty|1158201444/)
    })

    it('is never HTML to a browser, and may be 512 characters long', async () => {
      const { send } = await open(meta, options)
      for (const text of ['<img src=x onerror=alert(1)>', 'a'.repeat(512)]) {
        expect(await send(get(metaQuery({ 'hub.challenge': text })))).toEqual({ ...plain, status: 200, text })
      }
    })

    it('is no way around the signature of a delivery', async () => {
      const { send, dispatched } = await open(meta, options)
      expect(await send({ query: metaQuery(), body: '{}' })).toEqual(refused(401))
      const signed = await createSigner(meta, { secret })({ body: '{"object":"page"}' })
      expect(await send(signed)).toMatchObject({ status: 200 })
      expect(dispatched.map(({ data }) => data)).toEqual([{ object: 'page' }])
    })
  })

  describe('a GET request with a token to sign, as of X', () => {
    it('has the published answer, in JSON', async () => {
      const { send, dispatched } = await open(x, { secret: xSecret })
      expect(await send({ method: 'GET', query: xQuery })).toEqual({ ...json, status: 200, text: xAnswer })
      expect(dispatched).toEqual([])
    })

    it('gives nobody a signature of what could be a delivery', async () => {
      const { send } = await open(x, { secret: xSecret })
      for (const token of ['{"event":"made up"}', '', `${xQuery}x`]) {
        expect(await send({ method: 'GET', query: `?crc_token=${encodeURIComponent(token)}` })).toEqual(refused(403))
      }
    })
  })

  it('a method that is not answered is 405, with those that are', async () => {
    const token = vectorOf('slack', 5).secret
    for (const [provider, options, method, allow] of [
      [slack, { secret: token }, 'GET', 'POST'],
      [zoom, { secret }, 'GET', 'POST'],
      [discord, { publicKey: vectorOf('discord', 2).publicKey }, 'GET', 'POST'],
      [woocommerce, { secret }, 'GET', 'POST'],
      [braintree, braintreeKeys, 'PUT', 'GET, POST'],
      [meta, { secret, verifyToken }, 'DELETE', 'GET, POST'],
    ] as const) {
      const { send, dispatched } = await open(provider, options)
      expect(await send({ method })).toEqual({ ...refused(405), allow })
      expect(dispatched).toEqual([])
    }
  })

  it('without its secret a handshake is answered 500, and the log says why', async () => {
    const unanswered = { ...plain, status: 500, text: 'webhook not processed' }
    for (const [provider, options, request] of [
      [braintree, { ...braintreeKeys, secret: undefined }, { method: 'GET', query: braintreeQuery }],
      [braintree, { ...braintreeKeys, publicKey: undefined }, { method: 'GET', query: braintreeQuery }],
      [meta, { secret, verifyToken: undefined }, { method: 'GET', query: metaQuery() }],
      [meta, { secret: undefined, verifyToken }, { method: 'GET', query: metaQuery() }],
      [x, { secret: undefined }, { method: 'GET', query: xQuery }],
      [slack, { secret: undefined }, vectorOf('slack', 5)],
      [discord, { publicKey: undefined }, vectorOf('discord', 2)],
    ] as const) {
      const { send, log } = await open(provider, options)
      expect(await send(request as Sent)).toEqual(unanswered)
      expect(log).toEqual([expect.stringContaining('ERR_SECRET_MISSING')])
    }
  })

  it('a secret that comes late answers handshakes too', async () => {
    let current: string | undefined
    const { send } = await open(x, { secret: () => current })
    expect(await send({ method: 'GET', query: xQuery })).toMatchObject({ status: 500 })
    current = xSecret
    expect(await send({ method: 'GET', query: xQuery })).toMatchObject({ status: 200, text: xAnswer })
  })
})

describe('by hand', () => {
  const [challenge, ping, interactionPing, token] = [
    vectorOf('slack', 5),
    vectorOf('discord', 2),
    vectorOf('discord', 3),
    vectorOf('zoom', 2),
  ]

  test.each<[string, AnyProvider, object, Sent & { url?: string }, object]>([
    ['Slack', slack, { secret: challenge.secret, ...clockOf(challenge) }, challenge, { body: challenge.reply }],
    ['Discord', discord, { publicKey: ping.publicKey, ...clockOf(ping) }, ping, { status: 204, body: '' }],
    [
      'interactions of Discord',
      discordInteractions,
      { publicKey: ping.publicKey, ...clockOf(ping) },
      interactionPing,
      { json: true, body: '{"type":1}' },
    ],
    ['Zoom', zoom, { secret: token.secret, ...clockOf(token) }, token, { json: true, body: token.reply }],
    [
      'Meta',
      meta,
      { secret, verifyToken },
      { method: 'GET', url: `/hook${metaQuery()}`, body: '' },
      { body: '1158201444' },
    ],
    ['X', x, { secret: xSecret }, { method: 'GET', url: `/hook${xQuery}`, body: '' }, { json: true, body: xAnswer }],
  ])(
    'the handshake of %s is an error with the reply to give, status 200',
    async (_name, provider, options, sent, reply) => {
      const verifier = createVerifier(provider, options)
      const { method = 'POST', url = '/', headers = {}, body: bytes = '' } = sent
      const request = { method, url, headers: new Headers(headers), body: bytes }
      const { ok, error, delivery } = await verifier.safeVerify(request)
      expect([ok, delivery]).toEqual([false, undefined])
      expect(error).toBeInstanceOf(WebhookVerificationError)
      expect(error).toMatchObject({ code: 'ERR_ENDPOINT_HANDSHAKE', status: 200, reply })
      await expect(verifier.verify(request)).rejects.toMatchObject({ code: 'ERR_ENDPOINT_HANDSHAKE', reply })
    },
  )

  // See above: getHmac does not look at `keyed`.
  it('the handshake of Braintree has the published answer', async () => {
    const request = { method: 'GET', url: `/hook${braintreeQuery}`, headers: {}, body: '' }
    const { error } = await createVerifier(braintree, braintreeKeys).safeVerify(request)
    expect([error?.code, error?.status]).toEqual(['ERR_ENDPOINT_HANDSHAKE', 200])
    expect(error?.reply).toEqual({ body: braintreeAnswer })
  })

  it('the ping of WooCommerce is a probe, without a reply of its own', async () => {
    const { error } = await createVerifier(woocommerce, { secret }).safeVerify({ headers: {}, body: 'webhook_id=42' })
    expect([error?.code, error?.status, error?.reply]).toEqual(['ERR_ENDPOINT_PROBE', 200, undefined])
  })

  it('a refused handshake has status 403 and no reply', async () => {
    const verifier = createVerifier(braintree, braintreeKeys)
    const { error } = await verifier.safeVerify({ method: 'GET', url: '/hook?bt_challenge=x', headers: {}, body: '' })
    expect([error?.code, error?.status, error?.reply]).toEqual(['ERR_HANDSHAKE_REFUSED', 403, undefined])
  })

  it('a missing secret or token throws when the verifier is made', () => {
    const withoutToken = { secret, verifyToken: undefined }
    for (const make of [
      () => createVerifier(braintree, { ...braintreeKeys, secret: undefined }),
      () => createVerifier(braintree, { ...braintreeKeys, publicKey: undefined }),
      () => createVerifier(meta, { ...withoutToken }),
      () => createVerifier(slack, { secret: undefined }),
    ]) {
      expect(make).toThrow(ConfigurationError)
    }
  })
})
