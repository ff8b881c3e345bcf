import { verifySignature } from '@hooks/fastify'
import type { AdapterSetup } from '@hooks/testing/adapter-conformance'
import fastify5, { type FastifyInstance } from 'fastify'
import { conforms } from './suite.ts'

// The alias of version 4 has other types; what is used here is the same in both.
const fastify4 = ((await import('fastify4' as string)) as { default: typeof fastify5 }).default

function fastify(create: typeof fastify5, route: (app: FastifyInstance, setup: AdapterSetup) => unknown) {
  return async (setup: AdapterSetup) => {
    const app = create({ forceCloseConnections: true })
    if (setup.parsesFirst) {
      app.addContentTypeParser(/^application\//, { parseAs: 'string' }, (_request, body, done) => {
        done(null, JSON.parse(String(body)))
      })
    }
    route(app, setup)
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    return { url: `${url}/webhooks`, close: () => app.close() }
  }
}

for (const [name, create] of [
  ['Fastify 5', fastify5],
  ['Fastify 4', fastify4],
] as const) {
  conforms(`${name}, verifySignature`, {
    listen: fastify(create, (app, { provider, options, answer }) =>
      app.register(verifySignature(provider, options), {
        url: '/webhooks',
        handler: (request, reply) => reply.send(answer(request.webhook)),
      }),
    ),
  })
}
