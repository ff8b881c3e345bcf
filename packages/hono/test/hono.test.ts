import { getRequestListener } from '@hono/node-server'
import { verifySignature, webhookRoute } from '@hooks/hono'
import { Hono } from 'hono'
import { expect, it, test } from 'vitest'
import { listen } from '../../../tests/support/listen.ts'
import { acme, memoryLogger, placed, secret, signed } from '../../verify/test/acme.ts'

const paid = '{"type":"order.paid","data":{"paid":true}}'

function post(app: Hono, body: string, headers: Record<string, string> = signed(body), env?: object) {
  return app.request('/webhooks', { method: 'POST', body, headers }, env)
}

it('hands a verified delivery to the next handler, with its type', async () => {
  const logger = memoryLogger()
  const app = new Hono()
  app.post('/webhooks', verifySignature(acme, { secret, logger }), (c) => {
    const delivery = c.get('webhook')
    return delivery.type === 'order.placed' ? c.json({ total: delivery.data.total }, 201) : c.body(null, 204)
  })
  const reply = await post(app, placed)
  expect([reply.status, await reply.json()]).toEqual([201, { total: 4250 }])
  expect((await post(app, placed, {})).status).toBe(401)
  expect((await post(app, '')).status).toBe(204)
  expect((await post(app, '', {})).status).toBe(200)
  expect(logger.lines).toEqual([expect.stringContaining('ERR_SIGNATURE_MISSING')])
})

it('leaves what a handler throws to the error handler of the application', async () => {
  const app = new Hono()
  app.onError((error, c) => c.text(`own: ${error.message}`, 503))
  app.post('/webhooks', verifySignature(acme, { secret, logger: memoryLogger() }), () => {
    throw new Error('no')
  })
  const reply = await post(app, placed)
  expect([reply.status, await reply.text()]).toEqual([503, 'own: no'])
})

it('26 what a handler refuses is handed on again, until it accepts', async () => {
  const answers = [503, 400, 202, 500] as const
  let handled = 0
  const app = new Hono()
  app.post('/webhooks', verifySignature(acme, { secret, logger: memoryLogger() }), (c) =>
    c.text('own', answers[handled++]),
  )
  for (const answer of [503, 400, 202, 200]) expect((await post(app, placed)).status).toBe(answer)
  expect(handled).toBe(3)
})

it('webhookRoute dispatches, uses a Response, and answers what is thrown', async () => {
  const logger = memoryLogger()
  const app = new Hono()
  const route = webhookRoute(
    acme,
    { secret, logger },
    {
      'order.placed': (delivery, c) => c.json(delivery.data, 202),
      'order.paid': () => Promise.reject(new Error('no')),
    },
  )
  app.all('/webhooks', route)
  const reply = await post(app, placed)
  expect([reply.status, await reply.json()]).toEqual([202, { total: 4250 }])
  const failed = await post(app, paid)
  expect([failed.status, await failed.text()]).toEqual([500, 'webhook not processed'])
  expect((await post(app, '{"type":"x"}')).status).toBe(200)
  expect((await app.request('/webhooks')).status).toBe(405)
  expect(logger.lines.join()).toMatch(/ERR_HANDLER_FAILED.*ERR_EVENT_UNHANDLED/)
})

it('a secret may come from the environment of the runtime', async () => {
  const app = new Hono()
  const logger = memoryLogger()
  app.post('/webhooks', webhookRoute(acme, { secret: (_request, c) => c.env.SECRET, logger }, {}))
  expect((await post(app, placed, signed(placed), {})).status).toBe(500)
  expect((await post(app, placed, signed(placed), { SECRET: secret })).status).toBe(200)
})

test.each([
  ['json', 'c.req.json() or text()'],
  ['text', 'c.req.json() or text()'],
  ['formData', 'c.req.formData()'],
] as const)('74 c.req.%s() before it is named', async (method, named) => {
  const logger = memoryLogger()
  const app = new Hono()
  app.use(async (c, next) => {
    await c.req[method]().catch(() => {})
    await next()
  })
  app.post('/webhooks', verifySignature(acme, { secret, logger }), (c) => c.body(null, 204))
  expect((await post(app, placed)).status).toBe(500)
  expect(logger.lines).toEqual([expect.stringContaining('ERR_BODY_ALREADY_PARSED')])
  expect(logger.lines[0]).toContain(`most likely by ${named},`)
})

it('takes the bytes of c.req.arrayBuffer(), within the limit', async () => {
  const logger = memoryLogger()
  const app = new Hono()
  app.use(async (c, next) => {
    await c.req.arrayBuffer()
    await next()
  })
  app.post('/webhooks', verifySignature(acme, { secret, logger, maximumBodyBytes: 100 }), (c) => c.body(null, 204))
  expect((await post(app, placed)).status).toBe(204)
  expect((await post(app, 'x'.repeat(101))).status).toBe(413)
})

it('50 a body somebody read past Hono is answered 500', async () => {
  const logger = memoryLogger()
  const app = new Hono()
  app.use(async (c, next) => {
    await c.req.raw.text()
    await next()
  })
  app.post('/webhooks', webhookRoute(acme, { secret, logger }, {}))
  expect((await post(app, placed)).status).toBe(500)
  expect(logger.lines).toEqual([expect.stringContaining('ERR_BODY_CONSUMED')])
})

test.each([verifySignature, (...given: Parameters<typeof verifySignature>) => webhookRoute(...given, {})])(
  'an upload that is refused unread ends its connection on Node: its server would read on',
  async (guard) => {
    const options = { secret, maximumBodyBytes: 10, logger: memoryLogger() }
    const app = new Hono().post('/webhooks', guard(acme as never, options))
    const { url, close } = await listen(getRequestListener(app.fetch))
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) })
    const upload = { method: 'POST', body, duplex: 'half' } as RequestInit
    const refused = await fetch(`${url}/webhooks`, upload)
    expect([refused.status, refused.headers.get('connection')]).toEqual([413, 'close'])
    const read = await fetch(`${url}/webhooks`, { method: 'POST', body: 'x' })
    expect([read.status, read.headers.get('connection')]).toEqual([401, 'keep-alive'])
    await close()
  },
)

test('on Node, a body that a middleware copied is verified, and the copy is whole', async () => {
  // Longer than what a stream holds while nobody reads it.
  const body = JSON.stringify({ type: 'order.paid', data: { paid: true }, pad: 'x'.repeat(300_000) })
  const app = new Hono()
  app.use(async (c, next) => {
    const copy = c.req.raw.clone()
    await next()
    c.header('x-copied', String((await copy.text()).length))
  })
  app.post('/webhooks', verifySignature(acme, { secret, readTimeoutMs: 500 }), (c) => c.body(null, 204))
  const { url, close } = await listen(getRequestListener(app.fetch))
  const reply = await fetch(`${url}/webhooks`, { method: 'POST', body, headers: signed(body) })
  expect([reply.status, reply.headers.get('x-copied')]).toEqual([204, String(body.length)])
  await close()
})
