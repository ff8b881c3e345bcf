import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly method: string | undefined
  readonly path: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Endpoint {
  readonly url: string
  readonly received: Received[]
  /** What the next requests are answered with. */
  status: number
  reply: string
}

/** A URL at which nothing listens. */
export async function closedUrl(host = '127.0.0.1'): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://${host}:${port}/`
}

/** A server as an application would have it, that remembers what arrives; closed when the test ends. */
export async function startEndpoint(): Promise<Endpoint> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const { method, url: path, headers } = request
    received.push({ method, path, headers, body: await buffer(request) })
    response.writeHead(endpoint.status, { location: '/elsewhere' }).end(endpoint.reply)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const endpoint: Endpoint = { url: `http://127.0.0.1:${port}/webhooks/finix`, received, status: 204, reply: '' }
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return endpoint
}
