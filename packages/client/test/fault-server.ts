import type { IncomingMessage } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { serve, type TestServer } from './server.ts'

/** Answers a request on its socket, byte for byte, past everything a server would put right. */
export type Fault = (socket: Socket, request: IncomingMessage, count: number) => void

/** A server on this machine until the test ends, whose nth answer is the nth fault, and then the last one again. */
export function serveFaults(...faults: readonly Fault[]): Promise<TestServer> {
  let count = 0
  return serve((request) => {
    const fault = faults[Math.min(count, faults.length - 1)]
    count += 1
    // The whole request is read first: bytes left unread would turn the end of the connection into a reset.
    request.resume().on('end', () => fault?.(request.socket, request, count))
  })
}

/** Breaks every connection before a request was read. */
export async function serveResets(): Promise<{ url: string; connections(): number }> {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.on('error', () => {}).resetAndDestroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections }
}

/** These bytes, and the end of the connection. */
export function sends(...parts: readonly (string | Uint8Array)[]): Fault {
  return (socket) => {
    for (const part of parts) socket.write(part)
    socket.end()
  }
}

/** These bytes, and the connection stays open. */
export function stalls(...parts: readonly (string | Uint8Array)[]): Fault {
  return (socket) => {
    for (const part of parts) socket.write(part)
  }
}

/** These bytes, and once they are on their way a reset. */
export function resets(...parts: readonly (string | Uint8Array)[]): Fault {
  return (socket) => {
    for (const part of parts) socket.write(part)
    setTimeout(() => socket.resetAndDestroy(), 20)
  }
}

/** A head with its lines, and the body as it is; no length is added. */
export function answer(status: string, headers: readonly string[], body = ''): string {
  return `${[`HTTP/1.1 ${status}`, ...headers].join('\r\n')}\r\n\r\n${body}`
}

/** A whole answer, right in every respect; it says that its connection ends, or the next request may be sent on it. */
export function json(text: string, status = '200 OK', ...headers: readonly string[]): string {
  const length = `Content-Length: ${Buffer.byteLength(text)}`
  return answer(status, ['Content-Type: application/json', length, 'Connection: close', ...headers], text)
}
