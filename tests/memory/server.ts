/**
 * One adapter on the server of its framework, with its defaults, or the limit that is given. Sends its port to its
 * parent. Arguments: name of the adapter, maximumBodyBytes.
 */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { verifySignature as expressVerify } from '@hooks/express'
import { verifySignature as fastifyVerify } from '@hooks/fastify'
import { verifySignature as honoVerify } from '@hooks/hono'
import { adapterSetup } from '@hooks/testing/adapter-conformance'
import { verifySignature as koaVerify } from '@hooks/verify/koa'
import { webhookListener } from '@hooks/verify/node'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'

const [name = '', maximumBodyBytes] = process.argv.slice(2)
const limits = { maximumBodyBytes: Number(maximumBodyBytes), readTimeoutMs: 10_000, replay: {} }
const { provider, options } = adapterSetup(limits, { logger: { warn() {} } })

const listeners: Record<string, () => RequestListener | Promise<RequestListener>> = {
  /** What Node itself takes, where nothing of an upload that is too large is read. */
  'Node alone': () => (request, response) => {
    const tooLarge =
      request.headers['transfer-encoding'] || Number(request.headers['content-length']) > limits.maximumBodyBytes
    if (tooLarge) response.writeHead(413, { connection: 'close' }).end()
    else request.resume().on('end', () => response.end())
  },
  'node:http': () => webhookListener(provider, options, { 'conformance.received': () => {} }),
  Express: () =>
    express().post('/webhooks', expressVerify(provider, options), (_request, response) => response.end()) as never,
  async Fastify() {
    const app = fastify()
    app.register(fastifyVerify(provider, options), { url: '/webhooks', handler: (_request, reply) => reply.send('') })
    await app.ready()
    return app.routing
  },
  Hono: () =>
    getRequestListener(new Hono().post('/webhooks', honoVerify(provider, options), (c) => c.body(null)).fetch),
  Koa: () =>
    new Koa()
      .use(koaVerify(provider, options))
      .use((context) => {
        context.body = ''
      })
      .callback(),
}

const listener = await listeners[name]?.()
const server = createServer(listener)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
