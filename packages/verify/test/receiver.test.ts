import { ConfigurationError, createReceiver } from '@hooks/verify'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { acme, memoryLogger, placed, post, secret, signed } from './acme.ts'

afterEach(() => vi.useRealTimers())

function receiver(options: object = {}) {
  const logger = memoryLogger()
  const seen: string[] = []
  const created = createReceiver(acme, { secret, logger, ...options }).on('order.placed', (delivery) => {
    seen.push(`${delivery.type} ${delivery.data.total}`)
  })
  return { ...created, logger, seen }
}

async function answer(
  route: (request: Request, context?: unknown) => Promise<Response>,
  request: Request,
  context?: unknown,
) {
  const response = await route(request, context)
  return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) }
}

describe('dispatch', () => {
  it('calls the handler of the type and answers 200 with nothing', async () => {
    const { fetch, seen, logger } = receiver()
    expect(await answer(fetch, post(placed, signed(placed)))).toMatchObject({ status: 200, body: '' })
    expect(seen).toEqual(['order.placed 4250'])
    expect(logger.lines).toEqual([])
  })

  it('63 uses a Response the handler returns, and nothing else it returns', async () => {
    const { fetch } = createReceiver(acme, { secret })
      .on('order.placed', () => new Response('queued', { status: 202 }))
      .on('order.paid', () => ({ status: 500 }))
    expect(await answer(fetch, post(placed, signed(placed)))).toMatchObject({ status: 202, body: 'queued' })
    const paid = '{"type":"order.paid","data":{"paid":true}}'
    expect(await answer(fetch, post(paid, signed(paid)))).toMatchObject({ status: 200, body: '' })
  })

  it('62 what a handler throws is told to the log alone', async () => {
    const logger = memoryLogger()
    const { fetch } = createReceiver(acme, { secret, logger }).on('order.placed', async () => {
      throw new Error('db password=hunter2')
    })
    const reply = await answer(fetch, post(placed, signed(placed)))
    expect(reply).toMatchObject({ status: 500, body: 'webhook not processed' })
    expect(JSON.stringify(reply)).not.toContain('hunter2')
    expect(logger.lines).toEqual([expect.stringMatching(/ERR_HANDLER_FAILED.*hunter2/)])
  })

  it('an event without a handler is accepted, and told', async () => {
    const { fetch, logger } = receiver()
    const paid = '{"type":"order.paid","data":{"paid":true}}'
    expect(await answer(fetch, post(paid, signed(paid)))).toMatchObject({ status: 200 })
    expect(logger.lines).toEqual([expect.stringContaining('ERR_EVENT_UNHANDLED: No handler for "order.paid"')])
  })

  it('unknown takes the events the specification does not know', async () => {
    const names: string[] = []
    const { fetch } = createReceiver(acme, { secret }).on('unknown', (delivery) => names.push(delivery.name))
    for (const type of ['order.shipped', 'toString', '__proto__']) {
      const body = JSON.stringify({ type, data: {} })
      expect(await answer(fetch, post(body, signed(body)))).toMatchObject({ status: 200 })
    }
    expect(names).toEqual(['order.shipped', 'toString', '__proto__'])
  })

  it('refuses a second handler of a type, and what is no function', () => {
    expect(() => receiver().on('order.placed', () => {})).toThrow('already')
    expect(() => createReceiver(acme, { secret }).on('order.placed', undefined as never)).toThrow(ConfigurationError)
  })

  it('hands the request and the context to handlers', async () => {
    const request = post(placed, signed(placed))
    const handler = vi.fn()
    const context = { params: {} }
    await createReceiver(acme, { secret }).on('order.placed', handler).fetch(request, context)
    expect(handler).toHaveBeenCalledWith(expect.objectContaining({ type: 'order.placed' }), request, context)
  })
})

describe('replies', () => {
  it('35 everything that is not authentic gets the same reply, headers and all', async () => {
    const { fetch } = receiver()
    const now = Math.floor(Date.now() / 1000)
    const replies = await Promise.all(
      [
        post(placed),
        post(placed, { 'acme-signature': '' }),
        post(placed, { 'acme-signature': 'foo' }),
        post(placed, signed('other')),
        post(placed, signed(placed, { key: 'another_secret_0123456789' })),
        post(placed, signed(placed, { timestamp: now - 9999 })),
        post(placed, signed(placed, { timestamp: now + 9999 })),
      ].map((request) => answer(fetch, request)),
    )
    for (const reply of replies) expect(reply).toEqual(replies[0])
    expect(replies[0]).toEqual({
      status: 401,
      body: 'webhook rejected',
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  })

  it('64 only POST is a delivery', async () => {
    const { fetch } = receiver()
    for (const method of ['GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']) {
      const reply = await answer(fetch, new Request('https://app.example/?challenge=<script>', { method }))
      expect(reply).toMatchObject({ status: 405, headers: { allow: 'POST' } })
      expect(reply.body).not.toContain('script')
    }
  })

  it('49 too large is 413 before anything is verified', async () => {
    const { fetch } = receiver({ maximumBodyBytes: 10 })
    expect(await answer(fetch, post(placed, signed(placed)))).toMatchObject({ status: 413 })
  })

  it('authentic but not JSON is 422, a body that was read before is 500', async () => {
    const { fetch, logger } = receiver()
    expect(await answer(fetch, post('<xml/>', signed('<xml/>')))).toMatchObject({ status: 422 })
    const request = post(placed, signed(placed))
    await request.arrayBuffer()
    expect(await answer(fetch, request)).toMatchObject({ status: 500, body: 'webhook not processed' })
    expect(logger.lines.join('\n')).toMatch(/ERR_PAYLOAD_MALFORMED[\s\S]*ERR_BODY_CONSUMED/)
  })

  it('a probe is answered 200 and dispatches nothing, unless it carries a signature', async () => {
    const { fetch, seen, logger } = receiver()
    expect(await answer(fetch, post(''))).toMatchObject({ status: 200, body: '' })
    expect(await answer(fetch, post('{}'))).toMatchObject({ status: 200, body: '' })
    expect(await answer(fetch, post(null))).toMatchObject({ status: 200 })
    expect(logger.lines).toEqual([])
    expect(await answer(fetch, post('{}', { 'acme-signature': 'x' }))).toMatchObject({ status: 401 })
    expect(seen).toEqual([])
  })
})

describe('secrets that arrive late', () => {
  it('starts without one, warns once, answers probes 200 and deliveries 500', async () => {
    const { fetch, logger, seen } = receiver({ secret: undefined })
    expect(logger.lines).toEqual([expect.stringMatching(/ERR_SECRET_MISSING.*every delivery is answered with 500/)])
    expect(await answer(fetch, post(''))).toMatchObject({ status: 200 })
    expect(await answer(fetch, post(placed, signed(placed)))).toMatchObject({ status: 500 })
    expect(await answer(fetch, post(placed))).toMatchObject({ status: 500 })
    expect(logger.lines).toHaveLength(1)
    expect(seen).toEqual([])
  })

  it('a delivery credential may be late too, and is never taken for none', async () => {
    const credential = { basic: { username: 'u', password: 'p' } }
    const authorization = `Basic ${btoa('u:p')}`
    const unset = receiver({ credential: { basic: { username: 'u', password: undefined } } })
    expect(unset.logger.lines[0]).toContain('password is not set')
    let current: typeof credential | undefined
    const late = receiver({ credential: () => current })
    for (const { fetch } of [unset, late]) {
      expect(await answer(fetch, post(''))).toMatchObject({ status: 200 })
      expect(await answer(fetch, post(placed, signed(placed)))).toMatchObject({ status: 500 })
      expect(await answer(fetch, post(placed, { ...signed(placed), authorization }))).toMatchObject({ status: 500 })
    }
    current = credential
    expect(await answer(late.fetch, post(placed, signed(placed)))).toMatchObject({ status: 401 })
    expect(await answer(late.fetch, post(placed, { ...signed(placed), authorization }))).toMatchObject({ status: 200 })
  })

  test.each(['', ' ', `${secret}\n`, '••••••••••••••••••••', 'short', [secret, '']])(
    'what is present and wrong throws at construction: %j',
    (wrong) => {
      expect(() => receiver({ secret: wrong })).toThrow(ConfigurationError)
    },
  )

  test.each([{ toleranceSeconds: Number.NaN }, { credential: { basic: { username: 'u', password: '' } } }])(
    'what is wrong besides a secret that is late or missing throws at construction: %j',
    (wrong) => {
      expect(() => receiver({ secret: () => secret, ...wrong })).toThrow(ConfigurationError)
      expect(() => receiver({ secret: undefined, ...wrong })).toThrow(ConfigurationError)
    },
  )

  it('asks a function per request, with the request and the context', async () => {
    const asked: unknown[] = []
    let current: string | undefined
    const { fetch, seen } = receiver({
      secret: (request: { method: string; url: string; body: Uint8Array }, env: unknown) => {
        asked.push([request.method, request.url, request.body.length, env])
        return current
      },
    })
    const env = { SECRET: 'x' }
    expect(await answer(fetch, post(''), env)).toMatchObject({ status: 200 })
    expect(asked).toEqual([])
    expect(await answer(fetch, post(placed, signed(placed)), env)).toMatchObject({ status: 500 })
    expect(asked).toEqual([['POST', 'https://app.example/webhooks/acme', placed.length, env]])
    current = secret
    expect(await answer(fetch, post(placed, signed(placed)), env)).toMatchObject({ status: 200 })
    expect(seen).toHaveLength(1)
  })

  it('follows a secret that changes, in place or not, and a promise of one', async () => {
    const other = 'acme_other_0123456789abcdef'
    const list: (string | undefined)[] = [secret]
    const { fetch } = receiver({ secret: async () => list })
    expect(await answer(fetch, post(placed, signed(placed)))).toMatchObject({ status: 200 })
    expect(await answer(fetch, post(placed, signed(placed, { key: other })))).toMatchObject({ status: 401 })
    list.unshift(other, undefined)
    expect(await answer(fetch, post(placed, signed(placed, { key: other })))).toMatchObject({ status: 200 })
    expect(await answer(fetch, post(placed, signed(placed)))).toMatchObject({ status: 200 })
    list.splice(2, 1)
    expect(await answer(fetch, post(placed, signed(placed)))).toMatchObject({ status: 401 })
  })

  test.each([
    ['throws', () => Promise.reject(new Error('vault sealed')), 503, 'ERR_SECRET_UNAVAILABLE'],
    ['gives an empty one', () => '', 500, 'ERR_SECRET_EMPTY'],
    ['gives nothing', () => undefined, 500, 'ERR_SECRET_MISSING'],
    ['gives a masked one', () => '••••••••••••••••••••', 500, 'ERR_SECRET_MASKED'],
  ])('a function that %s is our mistake, never 401', async (_case, give, status, code) => {
    const { fetch, logger, seen } = receiver({ secret: give })
    const reply = await answer(fetch, post(placed, signed(placed, { key: 'k' })))
    expect(reply).toMatchObject({ status, body: 'webhook not processed' })
    if (status === 503) expect(reply.headers['retry-after']).toBe('30')
    expect(logger.lines).toEqual([expect.stringContaining(code)])
    expect(seen).toEqual([])
  })
})

describe('the log', () => {
  it('77 tells one line per code and minute, with how many it left out', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { fetch, logger } = receiver()
    for (let index = 0; index < 50; index++) await fetch(post(placed))
    await fetch(post(placed, signed('other')))
    expect(logger.lines).toHaveLength(2)
    expect(logger.lines[0]).toMatch(
      /^\[hooks\] acme: ERR_SIGNATURE_MISSING: .* See docs\/errors\.md#err_signature_missing$/,
    )
    vi.advanceTimersByTime(60_000)
    await fetch(post(placed))
    expect(logger.lines[2]).toContain('(49 more like it were not logged)')
  })

  it('68 a logger that throws changes nothing', async () => {
    const { fetch } = receiver({
      logger: {
        warn() {
          throw new Error('log full')
        },
      },
    })
    expect(await answer(fetch, post(placed))).toMatchObject({ status: 401 })
  })

  it('77 holds nothing the sender wrote', async () => {
    const { fetch, logger } = receiver()
    await fetch(post('canary-body', { 'acme-signature': 'canary-header\\n[hooks] forged line' }))
    const body = JSON.stringify({ type: `order.${'x'.repeat(500)}\n[hooks] forged`, data: {} })
    await fetch(post(body, signed(body)))
    expect(logger.lines.join('\n')).not.toMatch(/canary|\n\[hooks\] forged/)
    expect(logger.lines.every((line) => line.length < 400)).toBe(true)
  })
})
