import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { verifySignature } from '@hooks/express'
import express5, { type ErrorRequestHandler, type Express, type Response } from 'express'
import { afterEach, describe, expect, it, test } from 'vitest'
import { type AcmeDelivery, acme, memoryLogger, placed, secret, signed } from '../../verify/test/acme.ts'

// The alias of version 4 has no types; what is used here is the same in both.
const express4 = ((await import('express4' as string)) as { default: typeof express5 }).default

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

async function listen(app: RequestListener): Promise<string> {
  const server = createServer(app)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function listeners(emitter: Response): number {
  return emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0)
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

async function post(url: string, body: string | Uint8Array, headers: Record<string, string | string[]> = {}) {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const request = httpRequest(
      url,
      { method: 'POST', agent: false, headers: headers as Record<string, string> },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }))
      },
    )
    request.on('error', reject).end(body)
  })
}

describe.each([
  ['Express 5', express5],
  ['Express 4', express4],
])('%s', (_version, express) => {
  function createApp(before: (app: Express) => void = () => {}, options: object = {}) {
    const logger = memoryLogger()
    const seen: unknown[] = []
    const app = express()
    before(app)
    app.post('/webhooks/:tenant', verifySignature(acme, { secret, logger, ...options }), (req, res) => {
      const delivery = res.locals.webhook
      seen.push([req.params.tenant, delivery.type, delivery.data])
      res.sendStatus(204)
    })
    return { app, logger, seen }
  }

  it('hands a verified delivery to the next handler', async () => {
    const { app, seen, logger } = createApp()
    const url = await listen(app)
    expect(await post(`${url}/webhooks/a`, placed, signed(placed))).toMatchObject({ status: 204 })
    expect(seen).toEqual([['a', 'order.placed', { total: 4250 }]])
    expect(logger.lines).toEqual([])
  })

  it('leaves what a handler throws to the error handler of the application', async () => {
    const app = express()
    app.post('/', verifySignature(acme, { secret, logger: memoryLogger() }), () => {
      throw new Error('no')
    })
    app.use(((error, _req, res, _next) => res.status(503).send(`own: ${error.message}`)) as ErrorRequestHandler)
    const url = await listen(app)
    expect(await post(url, placed, signed(placed))).toMatchObject({ status: 503, body: 'own: no' })
  })

  it('75 waits for the handler also where the sender went away, and adds no listeners', async () => {
    const app = express()
    const guard = verifySignature(acme, { secret, logger: memoryLogger() })
    const states: string[] = []
    const { promise: handling, resolve: started } = withResolvers<Response>()
    app.post('/', (req, res, next) => {
      const before = listeners(res)
      void guard(req, res as Response<unknown, { webhook: AcmeDelivery }>, () => {
        if (listeners(res) > before) states.push('listens')
        next()
      }).then(() => states.push(`answered ${res.statusCode}`))
    })
    app.post('/', (_req, res) => started(res))
    const url = await listen(app)
    const sender = connect(Number(new URL(url).port), '127.0.0.1')
    const head = Object.entries({ ...signed(placed), host: 'x', 'content-length': placed.length })
    sender.write(`POST / HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${placed}`)
    const response = await handling
    sender.destroy()
    await new Promise((resolve) => response.on('close', resolve))
    states.push('closed')
    response.sendStatus(204)
    await expect.poll(() => states).toEqual(['closed', 'answered 204'])
  })

  it('answers refusals itself, all alike', async () => {
    const { app, seen } = createApp()
    const url = await listen(app)
    const replies = await Promise.all([
      post(`${url}/webhooks/a`, placed),
      post(`${url}/webhooks/a`, placed, signed('other')),
      post(`${url}/webhooks/a`, placed, signed(placed, { timestamp: 1 })),
    ])
    for (const { status, body, headers } of replies) {
      expect({ status, body }).toEqual({ status: 401, body: 'webhook rejected' })
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    }
    expect(seen).toEqual([])
  })

  it('29 two signature headers are refused on the wire, even if one is good', async () => {
    const { app, logger } = createApp()
    const url = await listen(app)
    const value = signed(placed)['acme-signature'] as string
    expect(await post(`${url}/webhooks/a`, placed, { 'acme-signature': [value, value] })).toMatchObject({ status: 401 })
    expect(logger.lines[0]).toContain('ERR_SIGNATURE_DUPLICATE')
  })

  it('72 two Authorization headers are refused also where something adds another header', async () => {
    const credential = { basic: { username: 'u', password: 'p' } }
    const { app, logger } = createApp(
      (app) =>
        app.use((req, _res, next) => {
          req.headers['x-request-id'] = '1'
          next()
        }),
      { credential },
    )
    const url = await listen(app)
    const authorization = `Basic ${btoa('u:p')}`
    const headers = { ...signed(placed), authorization: [authorization, authorization] }
    expect(await post(`${url}/webhooks/a`, placed, headers)).toMatchObject({ status: 401 })
    expect(logger.lines[0]).toContain('ERR_CREDENTIAL_DUPLICATE')
  })

  it('72 two Authorization headers are refused, though Node shows one', async () => {
    const credential = { basic: { username: 'u', password: 'p' } }
    const { app, logger, seen } = createApp(undefined, { credential })
    const url = await listen(app)
    const authorization = `Basic ${btoa('u:p')}`
    expect(await post(`${url}/webhooks/a`, placed, { ...signed(placed), authorization })).toMatchObject({ status: 204 })
    const twice = new Promise<string>((resolve) => {
      const { port } = new URL(url)
      const head = Object.entries({
        ...signed(placed),
        host: 'x',
        connection: 'close',
        'content-length': placed.length,
      })
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')
      const socket = connect(Number(port), '127.0.0.1')
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('close', () => resolve(text))
      socket.write(
        `POST /webhooks/a HTTP/1.1\r\n${head}Authorization: ${authorization}\r\nAuthorization: Basic x\r\n\r\n${placed}`,
      )
    })
    expect(await twice).toMatch(/^HTTP\/1.1 401 /)
    expect(logger.lines[0]).toContain('ERR_CREDENTIAL_DUPLICATE')
    expect(seen).toHaveLength(1)
  })

  test.each([
    ['express.json()', () => express.json(), placed, 'application/json'],
    ['express.urlencoded()', () => express.urlencoded({ extended: true }), 'a=1', 'application/x-www-form-urlencoded'],
    ['express.text()', () => express.text({ type: '*/*' }), placed, 'text/plain'],
  ])(
    '74 %s before it is named, with the line to change, and answered 500 at once',
    async (parser, middleware, body, type) => {
      const { app, logger, seen } = createApp((before) => before.use(middleware()))
      const url = await listen(app)
      const reply = await post(`${url}/webhooks/a`, body, { ...signed(body), 'content-type': type })
      expect(reply).toMatchObject({ status: 500, body: 'webhook not processed' })
      expect(logger.lines).toEqual([expect.stringContaining(`ERR_BODY_ALREADY_PARSED`)])
      expect(logger.lines[0]).toContain(`most likely by ${parser},`)
      expect(logger.lines[0]).toContain(`app.use(${parser})`)
      expect(seen).toEqual([])
    },
  )

  test.each([
    ['express.raw() on the route', () => express.raw({ type: '*/*' })],
    [
      'rawBody kept by express.json({ verify })',
      () =>
        express.json({
          verify: (req, _res, bytes) => {
            Object.assign(req, { rawBody: bytes })
          },
        }),
    ],
    ['a parser for another content type', () => express.json({ type: 'application/vnd.other+json' })],
  ])('takes the bytes from %s', async (_case, middleware) => {
    const { app, seen } = createApp((before) => before.use(middleware()))
    const url = await listen(app)
    expect(await post(`${url}/webhooks/a`, placed, signed(placed))).toMatchObject({ status: 204 })
    expect(seen).toHaveLength(1)
  })

  it('45 a body that express.raw() inflated is named', async () => {
    const { app, logger, seen } = createApp((before) => before.use(express.raw({ type: '*/*' })))
    const url = await listen(app)
    const compressed = gzipSync(placed)
    const headers = { ...signed(compressed), 'content-encoding': 'gzip' }
    expect(await post(`${url}/webhooks/a`, compressed, headers)).toMatchObject({ status: 500 })
    expect(logger.lines).toEqual([expect.stringContaining('ERR_BODY_INFLATED')])
    expect(seen).toEqual([])
  })

  it('50 a stream somebody drained is answered 500 at once, not left hanging', async () => {
    const { app, logger } = createApp((before) =>
      before.use((req, _res, next) => {
        req.on('end', () => next()).resume()
      }),
    )
    const url = await listen(app)
    expect(await post(`${url}/webhooks/a`, placed, signed(placed))).toMatchObject({ status: 500 })
    expect(logger.lines[0]).toContain('ERR_BODY_CONSUMED')
  })

  it('49 stops reading an oversized body and closes the connection', async () => {
    const { app } = createApp()
    const url = await listen(app)
    const { port } = new URL(url)
    let accepted = 0
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1')
      let text = ''
      const chunk = Buffer.alloc(65_536)
      const write = (): void => {
        while (!socket.destroyed && socket.writable && accepted < 200 * 1_048_576) {
          accepted += chunk.length
          if (!socket.write(Buffer.concat([Buffer.from('10000\r\n'), chunk, Buffer.from('\r\n')]))) return
        }
      }
      socket.on('data', (data) => {
        text += data
      })
      socket.on('drain', write).on('error', () => {})
      socket.on('close', () => resolve(text))
      socket.write('POST /webhooks/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n', write)
    })
    expect(reply).toMatch(/^HTTP\/1.1 413 .*\r\nconnection: close\r\n/is)
    expect(accepted).toBeLessThan(50 * 1_048_576)
    const declared = await post(`${url}/webhooks/a`, 'x', { 'content-length': '1048577' }).catch(
      (error) => error.message,
    )
    expect(declared).toMatchObject({ status: 413, headers: { connection: 'close' } })
  })

  it('75 a sender that stalls or goes away leaves nothing behind', async () => {
    const start = 'POST /webhooks/a HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'
    const half = async (readTimeoutMs: number, act: (socket: Socket) => unknown): Promise<readonly string[]> => {
      const { app, logger } = createApp(undefined, { readTimeoutMs })
      const socket = connect(Number(new URL(await listen(app)).port), '127.0.0.1')
      socket.write(start, () => act(socket))
      const answer = await text(socket).catch(() => 'gone')
      await expect.poll(() => logger.lines.join()).toMatch(/ERR_BODY_/)
      return [answer.slice(0, 13), logger.lines.join()]
    }
    expect(await half(50, () => {})).toEqual(['HTTP/1.1 408 ', expect.stringContaining('ERR_BODY_TIMEOUT')])
    const goesAway = (socket: Socket): unknown => setTimeout(() => socket.destroy(), 5)
    expect(await half(10_000, goesAway)).toEqual(['gone', expect.stringContaining('ERR_BODY_INCOMPLETE')])
  })

  it('the first set-up: the app starts, is probed, gets its secret, and receives', async () => {
    let webhookSecret: string | undefined
    const { app, logger, seen } = createApp(undefined, { secret: () => webhookSecret })
    const url = await listen(app)
    expect(logger.lines).toEqual([])
    expect(await post(`${url}/webhooks/a`, '')).toMatchObject({ status: 200 })
    expect(await post(`${url}/webhooks/a`, placed, signed(placed))).toMatchObject({ status: 500 })
    webhookSecret = secret
    expect(await post(`${url}/webhooks/a`, placed, signed(placed))).toMatchObject({ status: 204 })
    expect(seen).toHaveLength(1)
  })

  it('mounted for every method, it answers other methods with 405', async () => {
    const app = express()
    app.use('/webhooks', verifySignature(acme, { secret, logger: memoryLogger() }))
    const url = await listen(app)
    const response = await fetch(`${url}/webhooks`)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })
})
