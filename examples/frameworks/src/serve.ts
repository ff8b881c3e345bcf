/** Serves one of the examples: `FINIX_SECRET=… npm start fastify`, then deliver to it with `hooks-deliver`. */
import { createServer, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { getRequestListener } from '@hono/node-server'

const starts: Readonly<Record<string, (port: number) => Promise<Server>>> = {
  async fastify(port) {
    const { app } = await import('./fastify.ts')
    await app.listen({ port, host: '127.0.0.1' })
    return app.server
  },
  async hono(port) {
    const { app } = await import('./hono.ts')
    return createServer(getRequestListener(app.fetch)).listen(port, '127.0.0.1')
  },
  async koa(port) {
    const { app } = await import('./koa.ts')
    return app.listen(port, '127.0.0.1')
  },
  async node(port) {
    const { listener } = await import('./node.ts')
    return createServer(listener).listen(port, '127.0.0.1')
  },
  /** What a function URL does. */
  async lambda(port) {
    const { handler } = await import('./lambda.ts')
    return createServer(async (request, response) => {
      const result = await handler({
        rawPath: request.url,
        requestContext: { http: { method: request.method ?? '' } },
        headers: request.headers as Record<string, string>,
        body: (await buffer(request)).toString('base64'),
        isBase64Encoded: true,
      })
      response.writeHead(result.statusCode, result.headers).end(result.body)
    }).listen(port, '127.0.0.1')
  },
}

export const frameworks = Object.keys(starts)

export async function serve(framework: string, port: number): Promise<Server> {
  const start = starts[framework]
  if (!start) throw new Error(`There are ${frameworks.join(', ')}.`)
  const server = await start(port)
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  return server
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await serve(process.argv[2] ?? '', 3000)
  console.log('http://127.0.0.1:3000/webhooks/finix')
}
