import { verifySignature } from '@hooks/express'
import express5 from 'express'
import { listen } from '../support/listen.ts'
import { conforms } from './suite.ts'

// The alias of version 4 has no types; what is used here is the same in both.
const express4 = ((await import('express4' as string)) as { default: typeof express5 }).default

for (const [name, express] of [
  ['Express 5', express5],
  ['Express 4', express4],
] as const) {
  conforms(name, {
    parser: 'express.json()',
    async listen({ provider, options, answer, parsesFirst }) {
      const app = express()
      // As deployed: in development, Express shows the sender what a handler threw.
      app.set('env', 'production')
      if (parsesFirst) app.use(express.json())
      app.all('/webhooks', verifySignature(provider, options), (_request, response) => {
        response.end(answer(response.locals.webhook))
      })
      const server = await listen(app)
      return { ...server, url: `${server.url}/webhooks` }
    },
  })
}
