import { createServer, type Server } from 'node:http'
import * as http2 from 'node:http2'
import type { AddressInfo } from 'node:net'
import { verifySignature, webhookRoute } from '@hooks/next'
import { webhookApiRoute } from '@hooks/next/pages'
import { afterEach, describe, expect, it } from 'vitest'
import { acme, memoryLogger, placed, post, secret, signed } from '../../verify/test/acme.ts'

describe('App Router', () => {
  const context = { params: Promise.resolve({}) }

  it('webhookRoute verifies and dispatches', async () => {
    const totals: number[] = []
    const POST = webhookRoute(
      acme,
      { secret, logger: memoryLogger() },
      {
        'order.placed': (delivery) => {
          totals.push(delivery.data.total)
        },
      },
    )
    expect((await POST(post(placed, signed(placed)), context)).status).toBe(200)
    expect((await POST(post(placed), context)).status).toBe(401)
    expect((await POST(post(''), context)).status).toBe(200)
    expect(totals).toEqual([4250])
  })

  it('the guard calls one handler with the right replies around it', async () => {
    const POST = verifySignature(acme, { secret, logger: memoryLogger() })(async (delivery, request, route) => {
      if (delivery.type === 'order.paid') throw new Error('not yet')
      return Response.json({ url: request.url, route: route === context })
    })
    const reply = await POST(post(placed, signed(placed)), context)
    expect(await reply.json()).toEqual({ url: 'https://app.example/webhooks/acme', route: true })
    const paid = '{"type":"order.paid","data":{"paid":true}}'
    expect((await POST(post(paid, signed(paid)), context)).status).toBe(500)
    expect((await POST(post(paid), context)).status).toBe(401)
  })

  it('53 a handler map is read by its own names alone', async () => {
    const logger = memoryLogger()
    const POST = webhookRoute(acme, { secret, logger }, {})
    const body = '{"type":"toString","data":{}}'
    expect((await POST(post(body, signed(body)), context)).status).toBe(200)
    expect(logger.lines[0]).toContain('ERR_EVENT_UNHANDLED')
  })
})

describe('Pages Router', () => {
  const servers: Server[] = []
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
  })

  async function serve(route: ReturnType<typeof webhookApiRoute>, before?: (request: object) => Promise<void>) {
    const server = createServer(async (request, response) => {
      await before?.(request)
      await route(request, response)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return (body: string, headers: Record<string, string> = {}) => fetch(url, { method: 'POST', body, headers })
  }

  it('dispatches, answers 200 unless the handler answered, 500 if it threw', async () => {
    const logger = memoryLogger()
    const route = webhookApiRoute(
      acme,
      { secret, logger },
      {
        'order.placed': () => {},
        'order.paid': () => {
          throw new Error('no')
        },
        unknown: (_delivery, _request, response) => {
          response.writeHead(202).end('queued')
        },
      },
    )
    const send = await serve(route)
    expect((await send(placed, signed(placed))).status).toBe(200)
    const paid = '{"type":"order.paid","data":{"paid":true}}'
    expect((await send(paid, signed(paid))).status).toBe(500)
    const reply = await send('{"type":"x","data":1}', signed('{"type":"x","data":1}'))
    expect([reply.status, await reply.text()]).toEqual([202, 'queued'])
    expect((await send(placed)).status).toBe(401)
    expect((await send('')).status).toBe(200)
  })

  it('takes the requests of HTTP/2, which know headers otherwise', async () => {
    const logger = memoryLogger()
    const route = webhookApiRoute(acme, { secret, logger, maximumBodyBytes: 100 }, { 'order.placed': () => {} })
    const server = http2.createServer((request, response) => route(request as never, response as never))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const session = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const send = (body: string, headers: Record<string, string> = {}): Promise<number> =>
      new Promise((resolve, reject) => {
        const stream = session.request({ ':method': 'POST', ':path': '/', ...headers })
        stream.on('response', (answer) => resolve(Number(answer[':status']))).on('error', reject)
        stream.resume().end(body)
      })
    expect(await send(placed, signed(placed))).toBe(200)
    expect(await send(placed)).toBe(401)
    expect(await send('x'.repeat(200))).toBe(413)
    expect(logger.lines.join()).not.toContain('ERR_UNEXPECTED')
    session.close()
    await new Promise((resolve) => server.close(resolve))
  })

  it('names the switch for a body that Next parsed', async () => {
    const logger = memoryLogger()
    const send = await serve(webhookApiRoute(acme, { secret, logger }, {}), async (request) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk)
      Object.assign(request, { body: JSON.parse(Buffer.concat(chunks).toString()) })
    })
    expect((await send(placed, signed(placed))).status).toBe(500)
    expect(logger.lines[0]).toContain('bodyParser: false')
  })
})
