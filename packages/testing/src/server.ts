import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/**
 * A fake that listens.
 *
 * @example
 * ```ts
 * import { createFake, type FakeServer } from '@hooks/testing'
 *
 * const server: FakeServer = await (await createFake('finix')).listen()
 * console.log(server.url)
 * await server.close()
 * ```
 */
export interface FakeServer {
  /** The base URL for clients, without a trailing slash. */
  readonly url: string
  /** Stops listening and drops open connections; the fake keeps its state and still answers in process. */
  close(): Promise<void>
}

/** Serves a Web handler on 127.0.0.1, on a port that was free. */
export async function serve(answer: (request: Request) => Promise<Response>): Promise<FakeServer> {
  const server = createServer((request, response) => {
    reply(answer, request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function reply(
  answer: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming
  const body = method === 'GET' || method === 'HEAD' ? undefined : await text(incoming)
  const base = `http://${headers.host ?? '127.0.0.1'}`
  const lists = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  const response = await answer(new Request(new URL(url, base), { method, headers: lists as [string, string][], body }))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(await response.text())
}
