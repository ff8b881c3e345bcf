import type { RequestListener } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** What Next.js does around a route handler: Node's request becomes a `Request`, and the `Response` goes back. */
export function bridge(route: (request: Request, context: unknown) => Promise<Response>): RequestListener {
  return async (incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming
    const body = method === 'GET' ? null : await buffer(incoming)
    const request = new Request(`http://${headers.host}${url}`, {
      method,
      headers: headers as Record<string, string>,
      body,
    })
    const response = await route(request, { params: Promise.resolve({}) })
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  }
}
