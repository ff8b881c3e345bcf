import { getRequestListener } from '@hono/node-server'
import { verifySignature, webhookRoute } from '@hooks/hono'
import type { AdapterSetup } from '@hooks/testing/adapter-conformance'
import { Hono } from 'hono'
import { listen } from '../support/listen.ts'
import { conforms } from './suite.ts'

function hono(route: (app: Hono, setup: AdapterSetup) => unknown) {
  return async (setup: AdapterSetup) => {
    const app = new Hono()
    if (setup.parsesFirst) {
      app.use(async (c, next) => {
        await c.req.json()
        await next()
      })
    }
    route(app, setup)
    const server = await listen(getRequestListener(app.fetch))
    return { ...server, url: `${server.url}/webhooks` }
  }
}

conforms('Hono, verifySignature', {
  parser: 'c.req.json()',
  listen: hono((app, { provider, options, answer }) =>
    app.all('/webhooks', verifySignature(provider, options), (c) => c.text(answer(c.get('webhook')))),
  ),
})

conforms('Hono, webhookRoute', {
  parser: 'c.req.json()',
  listen: hono((app, { provider, options, answer }) =>
    app.all(
      '/webhooks',
      webhookRoute(provider, options, { 'conformance.received': (delivery, c) => c.text(answer(delivery)) }),
    ),
  ),
})
