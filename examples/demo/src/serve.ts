import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Serves on a free port of this machine. */
export async function serve(listener: RequestListener): Promise<Listening> {
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** What Next.js does around a route handler: Node's request becomes a `Request`, the `Response` goes back. */
export function bridge(
  route: (request: Request, context: { params: Promise<object> }) => Promise<Response>,
): RequestListener {
  return async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method ?? 'GET',
      headers: new Headers(incoming.headers as Record<string, string>),
      ...(incoming.method !== 'GET' &&
        incoming.method !== 'HEAD' && { body: Readable.toWeb(incoming), duplex: 'half' }),
    } as RequestInit)
    const response = await route(request, { params: Promise.resolve({}) })
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  }
}
