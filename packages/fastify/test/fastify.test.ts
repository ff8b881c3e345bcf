import { PassThrough, Readable } from 'node:stream'
import { verifySignature, webhookRoute } from '@hooks/fastify'
import fastify5, { type FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import { acme, memoryLogger, placed, secret, signed } from '../../verify/test/acme.ts'

// The alias of version 4 has other types; what is used here is the same in both.
const fastify4 = ((await import('fastify4' as string)) as { default: typeof fastify5 }).default

const paid = '{"type":"order.paid","data":{"paid":true}}'

function post(app: FastifyInstance, url: string, body: string, headers: Record<string, string> = signed(body)) {
  return app.inject({ method: 'POST', url, payload: body, headers })
}

describe.each([
  ['Fastify 5', fastify5],
  ['Fastify 4', fastify4],
])('%s', (_version, fastify) => {
  function createApp(handler: () => unknown = () => {}) {
    const logger = memoryLogger()
    const seen: unknown[] = []
    const app = fastify()
    app.register(verifySignature(acme, { secret, logger }), {
      url: '/webhooks/:tenant',
      async handler(request, reply) {
        const delivery = request.webhook
        if (delivery.type === 'order.placed') seen.push([request.params, delivery.data.total])
        await handler()
        return reply.code(202).send({ queued: true })
      },
    })
    return { app, logger, seen }
  }

  it('hands on verified deliveries alone, and the handler answers as handlers do', async () => {
    const { app, seen, logger } = createApp()
    const reply = await post(app, '/webhooks/a', placed)
    expect([reply.statusCode, reply.json()]).toEqual([202, { queued: true }])
    expect((await post(app, '/webhooks/a', placed, {})).statusCode).toBe(401)
    expect(seen).toEqual([[{ tenant: 'a' }, 4250]])
    expect(logger.lines).toEqual([expect.stringContaining('ERR_SIGNATURE_MISSING')])
  })

  it('a preHandler of the route sees what is verified alone', async () => {
    const seen: unknown[] = []
    const app = fastify()
    app.register(verifySignature(acme, { secret, logger: memoryLogger() }), {
      url: '/webhooks',
      preHandler: async (request) => seen.push((request as { webhook?: { type: string } }).webhook?.type),
      handler: async () => 'done',
    })
    expect((await post(app, '/webhooks', placed)).body).toBe('done')
    expect((await post(app, '/webhooks', placed, {})).statusCode).toBe(401)
    expect(seen).toEqual(['order.placed'])
  })

  it('other routes parse bodies as before', async () => {
    const { app } = createApp()
    app.post('/other', async (request) => request.body)
    const headers = { 'content-type': 'application/json' }
    expect((await post(app, '/other', '{"a":1.0}', headers)).json()).toEqual({ a: 1 })
    expect((await post(app, '/other', 'x', { 'content-type': 'application/xml' })).statusCode).toBe(415)
  })

  it('62 what a handler throws is for the log alone, whatever the application shows', async () => {
    const { app, logger } = createApp(() => {
      throw new Error('password=hunter2')
    })
    app.setErrorHandler((error, _request, reply) => reply.code(503).send(String(error)))
    const { statusCode, body } = await post(app, '/webhooks/a', placed)
    expect([statusCode, body]).toEqual([500, 'webhook not processed'])
    expect(logger.lines).toEqual([expect.stringMatching(/ERR_HANDLER_FAILED.*hunter2/)])
  })

  it('what a hook throws before is for the error handler of the application', async () => {
    const { app, seen } = createApp()
    app.setErrorHandler((error, _request, reply) => reply.code(503).send(String(error)))
    app.addHook('onRequest', async () => {
      throw new Error('busy')
    })
    const { statusCode, body } = await post(app, '/webhooks/a', placed)
    expect([statusCode, body, seen]).toEqual([503, 'Error: busy', []])
  })

  it('webhookRoute dispatches by type, below a prefix too', async () => {
    const logger = memoryLogger()
    const totals: number[] = []
    const route = webhookRoute(
      acme,
      { secret, logger },
      {
        'order.placed': (delivery, request) => totals.push(delivery.data.total, request.url.length),
        'order.paid': () => Promise.reject(new Error('no')),
      },
    )
    const app = fastify()
    app.register(route, { prefix: '/api', url: '/webhooks' })
    expect((await post(app, '/api/webhooks', placed)).statusCode).toBe(200)
    expect((await post(app, '/api/webhooks', paid)).statusCode).toBe(500)
    expect((await post(app, '/api/webhooks', '{"type":"x"}')).statusCode).toBe(200)
    expect((await post(app, '/api/webhooks', placed, {})).statusCode).toBe(401)
    expect((await app.inject({ method: 'PUT', url: '/api/webhooks' })).headers.allow).toBe('POST')
    expect(totals).toEqual([4250, '/api/webhooks'.length])
    expect(logger.lines.join()).toMatch(/ERR_HANDLER_FAILED.*ERR_EVENT_UNHANDLED/)
  })

  it('74 a hook that makes another body of the stream is named', async () => {
    const { app, logger } = createApp()
    app.addHook('preParsing', async (_request, _reply, payload) => payload.pipe(new PassThrough()))
    expect((await post(app, '/webhooks/a', placed)).statusCode).toBe(500)
    expect(logger.lines).toEqual([expect.stringMatching(/ERR_BODY_ALREADY_PARSED.*preParsing/)])
  })

  it('bytes that such a hook keeps are taken', async () => {
    const { app, seen } = createApp()
    app.addHook('preParsing', async (request, _reply, payload) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of payload) chunks.push(chunk)
      Object.assign(request, { rawBody: Buffer.concat(chunks) })
      return Readable.from(chunks)
    })
    expect((await post(app, '/webhooks/a', placed)).statusCode).toBe(202)
    expect(seen).toHaveLength(1)
  })

  it('50 a stream that was drained is answered 500 at once', async () => {
    const { app, logger } = createApp()
    app.addHook('onRequest', async ({ raw }) => {
      for await (const _chunk of raw);
    })
    expect((await post(app, '/webhooks/a', placed)).statusCode).toBe(500)
    expect(logger.lines).toEqual([expect.stringContaining('ERR_BODY_CONSUMED')])
  })
})
