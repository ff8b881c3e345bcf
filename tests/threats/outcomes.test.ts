/** F. Adapters and outcomes, through the ways an application receives. The numbers are those of the list of threats. */
import { createHmac } from 'node:crypto'
import { base64, body, getChallenge, hmacSha256, signatureHeader, textKey, withHandshake } from '@hooks/core'
import type { AnyDelivery, Receivable, SignatureScheme } from '@hooks/core/contract'
import { verifySignature as expressGuard } from '@hooks/express'
import { verifySignature as nextGuard, webhookRoute } from '@hooks/next'
import { webhookApiRoute } from '@hooks/next/pages'
import { bluefin } from '@hooks/providers/bluefin'
import { finix } from '@hooks/providers/finix'
import { generic } from '@hooks/providers/generic'
import { confirm, createReceiver, createVerifier, type Logger, WebhookVerificationError } from '@hooks/verify'
import express from 'express'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { memoryLogger } from '../../packages/verify/test/acme.ts'
import { listen } from '../support/listen.ts'
import { opened } from '../support/opened.ts'

type AnyProvider = Receivable<AnyDelivery, object>
type Handle = (delivery: AnyDelivery) => unknown

const secret = 'A secret that only tests know'
const payload = '{"id":"evt_1","type":"something.new","data":{}}'
/** Bluefin signs nothing. */
const notification = '{"id":"evt_1","event":"SOMETHING_NEW","payload":{}}'
const constant = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

const genericSigned = (text: string, key = secret): Record<string, string> => ({
  'x-webhook-signature': createHmac('sha256', key).update(text).digest('hex'),
})

interface Reply {
  status: number
  body: string
  headers: Record<string, string>
}

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string
  path?: string
}

/** A receiver of a provider, and how a request reaches it. */
type Way = (provider: AnyProvider, options: object, handle: Handle) => Promise<(sent: Sent) => Promise<Reply>>

async function replyOf(response: Response): Promise<Reply> {
  const { status, headers } = response
  return { status, body: await response.text(), headers: Object.fromEntries(headers) }
}

const requestOf = ({ method = 'POST', headers = {}, body = payload, path = '/' }: Sent, origin: string): Request =>
  new Request(origin + path, { method, headers, ...(method !== 'GET' && method !== 'HEAD' && { body }) })

const overHttp = async (listener: Parameters<typeof listen>[0]): Promise<(sent: Sent) => Promise<Reply>> => {
  const { url } = opened(await listen(listener))
  return async (sent) => replyOf(await fetch(requestOf(sent, url)))
}

const ways: Record<string, Way> = {
  async createReceiver(provider, options, handle) {
    const { fetch } = createReceiver(provider, options).on('unknown' as never, handle as never)
    return async (sent) => replyOf(await fetch(requestOf(sent, 'https://app.example')))
  },
  async 'Next route'(provider, options, handle) {
    const route = webhookRoute(provider, options, { unknown: handle } as object)
    return async (sent) => replyOf(await route(requestOf(sent, 'https://app.example'), { params: {} }))
  },
  async 'Next guard'(provider, options, handle) {
    const route = nextGuard(provider, options)(handle)
    return async (sent) => replyOf(await route(requestOf(sent, 'https://app.example'), { params: {} }))
  },
  async 'Next pages'(provider, options, handle) {
    return overHttp(webhookApiRoute(provider, options, { unknown: handle } as object))
  },
  async Express(provider, options, handle) {
    const app = express()
    app.use(expressGuard(provider, options), async (_req, res) => {
      await handle(res.locals.webhook)
      res.sendStatus(200)
    })
    return overHttp(app)
  },
}
const everyWay = Object.entries(ways)
/** In Express the handler answers by itself. */
const waysThatAnswer = everyWay.filter(([name]) => name !== 'Express')

const nothing = (): void => {}

function throwing(value: unknown): never {
  throw value
}

/** What no code that handles errors expects. */
function hostileValues(): [string, unknown][] {
  const trap = (): never => throwing(new Error('a trap'))
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const circular = new Error('circular')
  circular.cause = circular
  return [
    ['undefined', undefined],
    ['null', null],
    ['a number', 0],
    ['a symbol', Symbol('thrown')],
    ['an object without anything', Object.create(null)],
    ['a list of errors without any', new AggregateError([])],
    ['an error that is its own cause', circular],
    ['a frozen error', Object.freeze(new Error('frozen'))],
    ['an imitation', { name: 'WebhookVerificationError', code: 'ERR_ENDPOINT_PROBE', status: 200, message: '' }],
    ['traps', Object.defineProperties({}, Object.fromEntries(properties.map((name) => [name, { get: trap }])))],
    ['a revoked proxy', proxy],
  ]
}
const properties = ['name', 'message', 'stack', 'code', 'status', 'cause', 'errors', 'toString', 'toJSON']

const challengingScheme: SignatureScheme = {
  algorithm: withHandshake(
    hmacSha256({ key: textKey({ minimumBytes: 8 }) }),
    getChallenge({ mode: ['hub.mode', 'subscribe'], token: 'hub.verify_token', challenge: 'hub.challenge' }),
  ),
  signature: signatureHeader({ header: 'X-Signature' }),
  content: [body],
  digest: base64,
}

/** A provider that asks by GET whether the endpoint is the application's. */
const challenging: Receivable<AnyDelivery, object> = {
  id: 'challenging',
  scheme: challengingScheme,
  eventNames: new Set(),
  describe: () => undefined,
}

afterEach(() => vi.restoreAllMocks())

describe.each(everyWay)('%s', (name, way) => {
  const canary = 'db password=hunter2'

  it('62 a refusal says nothing but that it is one', async () => {
    const logger = memoryLogger()
    const send = await way(generic, { secret, logger, maximumBodyBytes: 1000 }, nothing)
    const forged = { headers: { 'x-webhook-signature': '0'.repeat(64) }, body: `{"note":"${canary}"}` }
    const refused: [Sent, number][] = [
      [{}, 401],
      [forged, 401],
      [{ ...forged, path: `/?debug=1&hint=${encodeURIComponent(canary)}` }, 401],
      [{ ...forged, headers: { ...forged.headers, 'x-debug': 'true', accept: 'application/json' } }, 401],
      [{ body: 'no json', headers: genericSigned('no json') }, 422],
      [{ body: 'x'.repeat(1001) }, 413],
      [{ method: 'PUT' }, 405],
    ]
    for (const [sent, status] of refused) {
      const reply = await send(sent)
      expect(reply).toMatchObject({ status, body: 'webhook rejected', headers: constant })
      expect(reply.headers['content-type']).toMatch(/^text\/plain/)
      expect(JSON.stringify(reply)).not.toMatch(
        /hunter2|generic|ERR_|signature|secret|stack|at .*\.ts|www-authenticate/i,
      )
    }
    expect(logger.lines.length).toBeGreaterThan(3)
  })

  it('63 2xx comes after the handler is done, and a delivery is not acknowledged before', async () => {
    let finish = nothing
    let answered = false
    const done = new Promise<void>((resolve) => {
      finish = resolve
    })
    const send = await way(generic, { secret, logger: memoryLogger() }, () => done)
    const reply = send({ headers: genericSigned(payload) }).then((each) => {
      answered = true
      return each
    })
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(answered).toBe(false)
    finish()
    expect((await reply).status).toBe(200)
  })

  it('64 other methods are refused with the one there is, and echo nothing', async () => {
    const handle = vi.fn()
    const send = await way(generic, { secret, logger: memoryLogger() }, handle)
    const path = '/?challenge=<script>alert(1)</script>&hub.challenge=<b>&hub.mode=subscribe&bt_challenge=x'
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
      const reply = await send({ method, path, headers: genericSigned(payload) })
      expect(reply).toMatchObject({ status: 405, headers: { ...constant, allow: 'POST' } })
      expect(reply.body).toBe(method === 'HEAD' && ['Express', 'Next pages'].includes(name) ? '' : 'webhook rejected')
    }
    expect(handle).not.toHaveBeenCalled()
  })

  describe('64 a handshake by GET', () => {
    const token = 'a token between two parties'
    const ask = (query: object): Sent => ({ method: 'GET', path: `/?${new URLSearchParams({ ...query })}` })
    const right = { 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '1158201444' }

    it('64 is answered in plain text after its token was right', async () => {
      const send = await way(challenging, { secret, verifyToken: token, logger: memoryLogger() }, nothing)
      const html = '<script>alert(document.cookie)</script>'
      for (const challenge of ['1158201444', html, 'x'.repeat(512)]) {
        const reply = await send(ask({ ...right, 'hub.challenge': challenge }))
        expect(reply).toMatchObject({ status: 200, body: challenge, headers: constant })
        expect(reply.headers['content-type']).toMatch(/^text\/plain/)
      }
      const wrong = [
        { ...right, 'hub.verify_token': 'another' },
        { ...right, 'hub.verify_token': '' },
        { ...right, 'hub.mode': 'unsubscribe' },
        { ...right, 'hub.challenge': '' },
        { ...right, 'hub.challenge': 'x'.repeat(513) },
        { ...right, 'hub.challenge': 'a\r\nset-cookie: a=b' },
        { ...right, 'hub.challenge': 'ünicode' },
        { 'hub.challenge': html },
      ]
      for (const query of wrong) {
        expect(await send(ask(query))).toMatchObject({ status: 403, body: 'webhook rejected', headers: constant })
      }
    })

    it('64 is not answered while its token is not set', async () => {
      const send = await way(challenging, { secret, logger: memoryLogger() }, nothing)
      expect(await send(ask(right))).toMatchObject({ status: 500, body: 'webhook not processed' })
      expect(await send(ask({ ...right, 'hub.verify_token': 'undefined' }))).toMatchObject({ status: 500 })
    })
  })

  it('65 an application without its secrets answers 500 to everything, and says so once', async () => {
    for (const options of [{}, { secret: undefined }, { secret: null }, { secret: [] }, { secret: () => undefined }]) {
      const logger = memoryLogger()
      const handle = vi.fn()
      const send = await way(generic, { ...options, logger }, handle)
      for (const headers of [
        {},
        genericSigned(payload),
        genericSigned(payload, 'undefined'),
        genericSigned(payload, ''),
      ]) {
        expect(await send({ headers })).toMatchObject({ status: 500, body: 'webhook not processed', headers: constant })
      }
      expect(handle).not.toHaveBeenCalled()
      expect(logger.lines).toEqual([expect.stringContaining('ERR_SECRET_MISSING')])
    }
  })

  it('65 a check that was asked for besides is not left out while its credential is not there', async () => {
    const handle = vi.fn()
    const time = Math.floor(Date.now() / 1000)
    const mac = createHmac('sha256', secret).update(`${time}:${payload}`).digest('hex')
    const headers = { 'finix-signature': `timestamp=${time}, sig=${mac}` }
    for (const missing of [() => undefined, async () => undefined, { basic: { username: 'u', password: undefined } }]) {
      const send = await way(finix, { secret, credential: missing, logger: memoryLogger() }, handle)
      expect(await send({ headers })).toMatchObject({ status: 500, body: 'webhook not processed' })
    }
    expect(handle).not.toHaveBeenCalled()
    expect(await (await way(finix, { secret, logger: memoryLogger() }, nothing))({ headers })).toMatchObject({
      status: 200,
    })
  })

  const logs: [string, Logger][] = [
    ['throws', { warn: () => throwing(new Error('the log is full')) }],
    ['throws what is no error', { warn: () => throwing(null) }],
    ['has no function', {} as Logger],
    ['takes its time', { warn: () => new Promise(nothing) as never }],
  ]
  test.each(logs)('68 a log that %s changes no verdict', async (_case, logger) => {
    const send = await way(generic, { secret, logger }, nothing)
    expect((await send({})).status).toBe(401)
    expect((await send({ headers: genericSigned(payload) })).status).toBe(200)
    expect((await send({ headers: genericSigned('other') })).status).toBe(401)
    expect((await (await way(generic, { logger }, nothing))({})).status).toBe(500)
  })

  // Nobody looks at what `warn` returns: an asynchronous log that fails is an unhandled rejection, which ends Node.
  it('68 an asynchronous log that fails is taken care of', async () => {
    let watched = false
    const written = new Promise<void>(nothing)
    const then = written.then.bind(written)
    Object.assign(written, {
      // biome-ignore lint/suspicious/noThenProperty: whether anybody listens is what is asked
      then: (...handlers: Parameters<typeof then>) => {
        watched = true
        return then(...handlers)
      },
    })
    const send = await way(generic, { secret, logger: { warn: () => written } }, nothing)
    expect((await send({})).status).toBe(401)
    expect(watched).toBe(true)
  })

  it('76 whatever a function of the application throws, the sender gets an answer', async () => {
    for (const [kind, hostile] of hostileValues()) {
      const logger = memoryLogger()
      const late = await way(generic, { secret: () => throwing(hostile), logger }, nothing)
      expect([kind, (await late({ headers: genericSigned(payload) })).status]).toEqual([kind, 503])
      const async = await way(generic, { secret: async () => throwing(hostile), logger }, nothing)
      expect([kind, (await async({ headers: genericSigned(payload) })).status]).toEqual([kind, 503])
      const trust = confirm(async () => throwing(hostile))
      const unconfirmed = await way(bluefin, { trust, logger }, nothing)
      expect([kind, String((await unconfirmed({ body: notification })).status)]).toEqual([
        kind,
        expect.stringMatching(/^50[03]$/),
      ])
    }
  })

  it('77 a flood of refusals is a line a minute, and holds nothing the sender wrote', async () => {
    const logger = memoryLogger()
    const send = await way(generic, { secret, logger }, nothing)
    const injected = 'forged-line-%0a[hooks]-all-is-well'
    for (let count = 0; count < 100; count++) {
      await send({
        headers: { 'x-webhook-signature': `${injected}${count}`, 'user-agent': injected, authorization: injected },
        body: `{"note":"${injected}\\n"}`,
        path: `/${injected}`,
      })
    }
    expect(logger.lines).toEqual([expect.stringContaining('ERR_SIGNATURE_MALFORMED')])
    expect(logger.lines.join()).not.toContain('forged')
  })
})

describe.each(waysThatAnswer)('%s answers for the handler', (name, way) => {
  it('62 what a handler throws is told to the log alone', async () => {
    const canary = 'db password=hunter2'
    for (const thrown of [
      new Error(canary),
      canary,
      { message: canary },
      new AggregateError([new Error(canary)], canary),
    ]) {
      const logger = memoryLogger()
      const send = await way(generic, { secret, logger }, () => throwing(thrown))
      const reply = await send({ headers: genericSigned(payload) })
      expect(reply).toMatchObject({ status: 500, body: 'webhook not processed', headers: constant })
      expect(JSON.stringify(reply)).not.toContain('hunter2')
      expect(logger.lines).toEqual([expect.stringContaining('ERR_HANDLER_FAILED')])
    }
  })

  it('63 whatever a handler returns is success, unless it is an answer', async () => {
    const returned = [undefined, null, false, 0, '', { status: 500 }, new Error('returned'), 'error', Symbol('x')]
    for (const value of returned) {
      const send = await way(generic, { secret, logger: memoryLogger() }, () => value)
      expect(await send({ headers: genericSigned(payload) })).toMatchObject({ status: 200, body: '' })
    }
    if (name === 'Next pages') return
    for (const status of [202, 400, 503]) {
      const send = await way(generic, { secret, logger: memoryLogger() }, () => new Response('mine', { status }))
      expect(await send({ headers: genericSigned(payload) })).toMatchObject({ status, body: 'mine' })
    }
  })

  it('76 whatever a handler throws, the answer is 500', async () => {
    for (const [kind, hostile] of hostileValues()) {
      const send = await way(generic, { secret, logger: console }, () => throwing(hostile))
      vi.spyOn(console, 'warn').mockImplementation((...values) => void values.map(String))
      expect([kind, (await send({ headers: genericSigned(payload) })).status]).toEqual([kind, 500])
    }
  })
})

describe('74 a body that was parsed before', () => {
  const answer = async (before: (app: express.Express) => void, type: string, text = payload) => {
    const logger = memoryLogger()
    const app = express()
    before(app)
    app.post('/', express.raw({ type: '*/*' }), expressGuard(generic, { secret, logger }), (_req, res) => {
      res.sendStatus(204)
    })
    const send = await overHttp(app)
    const started = performance.now()
    const reply = await send({ headers: { ...genericSigned(text), 'content-type': type }, body: text })
    return { reply, lines: logger.lines, took: performance.now() - started }
  }

  test.each<[string, (app: express.Express) => void, string, string]>([
    ['express.json()', (app) => app.use(express.json({ type: () => true })), 'application/json', payload],
    ['express.urlencoded()', (app) => app.use(express.urlencoded()), 'application/x-www-form-urlencoded', 'a=1&b=2'],
    ['express.text()', (app) => app.use(express.text()), 'text/plain', 'plain'],
  ])('74 raw() on the route comes too late after %s, which is named', async (parser, before, type, text) => {
    const { reply, lines, took } = await answer(before, type, text)
    expect(reply).toMatchObject({ status: 500, body: 'webhook not processed' })
    expect(lines).toEqual([expect.stringMatching(/ERR_BODY_ALREADY_PARSED.*express\.raw/)])
    expect(lines[0]).toContain(parser)
    expect(took).toBeLessThan(2000)
  })

  it('74 the bytes that a parser was told to keep are enough', async () => {
    const kept = express.json({ verify: (req, _res, raw) => void Object.assign(req, { rawBody: raw }) })
    expect((await answer((app) => app.use(kept), 'application/json')).reply.status).toBe(204)
    expect((await answer(nothing, 'application/json')).reply.status).toBe(204)
  })

  it('74 an object that calls itself a raw body is none', async () => {
    for (const rawBody of [{}, payload, { type: 'Buffer', data: [...Buffer.from(payload)] }]) {
      const { reply } = await answer((app) => {
        app.use(express.json(), (req, _res, next) => {
          Object.assign(req, { rawBody })
          next()
        })
      }, 'application/json')
      expect(reply.status).toBe(500)
    }
  })
})

describe('76 errors that cannot fail', () => {
  test.each(['nonsense', '', '__proto__', 'constructor', 'ERR_SIGNATURE_MISMATCH'])(
    '76 an error is made of any code: %s',
    (code) => {
      const error = new WebhookVerificationError(code as never, 401, { cause: new AggregateError([]) })
      expect(error).toBeInstanceOf(Error)
      expect(error).toMatchObject({ code, status: 401 })
      expect(() => [String(error), JSON.stringify(error), error.stack]).not.toThrow()
      expect(WebhookVerificationError.isInstance(error)).toBe(true)
    },
  )

  it('76 nothing that is no error is taken for one', () => {
    for (const value of [undefined, null, 0, '', 'WebhookVerificationError', {}, [], new Error('x'), () => {}]) {
      expect(WebhookVerificationError.isInstance(value)).toBe(false)
    }
  })

  // What was thrown is asked for its name, unguarded: the question throws, and what comes out has no code.
  it('76 what cannot be asked for its name is a typed error too', async () => {
    for (const [kind, hostile] of hostileValues().filter(([kind]) => kind !== 'an imitation')) {
      const options = { secret, logger: memoryLogger(), clock: () => throwing(hostile) }
      const request = { headers: genericSigned(payload), body: payload }
      const result = await createVerifier(generic, options).safeVerify(request)
      expect([kind, result.error?.code, result.error?.status]).toEqual([kind, 'ERR_UNEXPECTED', 500])
      const { fetch } = createReceiver(generic, options)
      expect((await fetch(requestOf(request, 'https://app.example'))).status).toBe(500)
    }
  })
})

describe('77 names in the log', () => {
  const lineFor = async (event: string): Promise<string> => {
    const logger = memoryLogger()
    const text = JSON.stringify({ id: 'evt_1', type: event, data: {} })
    const { fetch } = createReceiver(generic, { secret, logger })
    expect((await fetch(requestOf({ headers: genericSigned(text), body: text }, 'https://a.example'))).status).toBe(200)
    expect(logger.lines).toEqual([expect.stringContaining('ERR_EVENT_UNHANDLED')])
    return logger.lines[0] as string
  }

  it('77 the name of an event nobody handles is on one line, and short', async () => {
    for (const event of [
      'a\r\n[hooks] all is well',
      'a\u001b[2Jb',
      'a\u0000b',
      '"; drop',
      'x'.repeat(100_000),
      '😀'.repeat(99),
    ]) {
      const line = await lineFor(event)
      expect([...line].filter((character) => character < ' ')).toEqual([])
      expect(line.length).toBeLessThan(1000)
    }
  })

  // JSON leaves these as they are: a control sequence introducer of one byte, separators of lines, and text that turns.
  it('77 nor are there other characters that steer a terminal or end a line', async () => {
    for (const event of ['a\u009b2Jb', 'a\u0085b', 'a\u2028b', 'a\u2029b', 'a\u202eb', 'a\u007fb']) {
      expect(await lineFor(event)).not.toMatch(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
    }
  })
})
