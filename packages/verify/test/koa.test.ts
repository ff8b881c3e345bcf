import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifySignature } from '@hooks/verify/koa'
import Koa from 'koa'
import { afterEach, expect, it } from 'vitest'
import { type AcmeDelivery, acme, memoryLogger, placed, secret, signed } from './acme.ts'

let server: Server | undefined
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))))

async function listen(app: Koa<{ webhook: AcmeDelivery }>) {
  app.silent = true
  server = createServer(app.callback())
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`
  return async (body: string, headers = signed(body)) => {
    const response = await fetch(url, { method: 'POST', body, headers: { ...headers, connection: 'close' } })
    return [response.status, await response.text()]
  }
}

it('hands on verified deliveries alone, with their type', async () => {
  const logger = memoryLogger()
  const app = new Koa<{ webhook: AcmeDelivery }>()
  app.use(verifySignature(acme, { secret, logger }))
  app.use((ctx) => {
    const delivery = ctx.state.webhook
    if (delivery.type === 'order.placed') ctx.body = `total ${delivery.data.total}`
  })
  const send = await listen(app)
  expect(await send(placed)).toEqual([200, 'total 4250'])
  expect(await send(placed, signed('other'))).toEqual([401, 'webhook rejected'])
  expect(await send('', {})).toEqual([200, ''])
  expect(logger.lines).toEqual([expect.stringContaining('ERR_SIGNATURE_MISMATCH')])
})

it('leaves what a handler throws to the application', async () => {
  const logger = memoryLogger()
  const app = new Koa<{ webhook: AcmeDelivery }>()
  app.use(async (ctx, next) => {
    await next().catch((error: Error) => {
      ctx.status = 503
      ctx.body = `own: ${error.message}`
    })
  })
  app.use(verifySignature(acme, { secret, logger }))
  app.use((ctx) => ctx.throw(500, 'no'))
  const send = await listen(app)
  expect(await send(placed)).toEqual([503, 'own: no'])
  expect(logger.lines).toEqual([])
})

it('a secret may depend on the URL that was asked for, wherever the middleware is mounted', async () => {
  const urls: string[] = []
  const app = new Koa<{ webhook: AcmeDelivery }>()
  app.use((ctx, next) => {
    ctx.path = '/'
    return next()
  })
  const late = (request: { url: string }) => {
    urls.push(request.url)
    return secret
  }
  app.use(verifySignature(acme, { secret: late, logger: memoryLogger() }))
  const send = await listen(app)
  await send(placed)
  expect(urls).toEqual(['/webhooks'])
})

it.each([
  ['ERR_BODY_INFLATED', { 'content-encoding': 'gzip' }, 500],
  ['ERR_SIGNATURE_MISSING', {}, 401],
])('48 bytes that were kept are taken, unless they were inflated: %s', async (code, headers, status) => {
  const logger = memoryLogger()
  const app = new Koa<{ webhook: AcmeDelivery }>()
  app.use(async (ctx, next) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of ctx.req) chunks.push(chunk)
    Object.assign(ctx.request, { rawBody: Buffer.concat(chunks) })
    await next()
  })
  app.use(verifySignature(acme, { secret, logger }))
  app.use((ctx) => {
    ctx.status = 204
  })
  const send = await listen(app)
  expect(await send(placed)).toEqual([204, ''])
  expect((await send(placed, headers as Record<string, string>))[0]).toBe(status)
  expect(logger.lines).toEqual([expect.stringContaining(code)])
})
