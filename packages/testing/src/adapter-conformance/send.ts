import { createHash, createHmac } from 'node:crypto'
import { type Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect, type Socket } from 'node:net'
import { secret } from './setup.ts'

export interface Outgoing {
  readonly method?: string
  readonly body?: string | Uint8Array
  /** Added to the signature; a list is a header that comes several times. `undefined` takes one away. */
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>
  /** Sent in these pieces, chunked, with a pause after each. Default: at once, with its length. */
  readonly pieces?: readonly Uint8Array[]
  readonly agent?: Agent | false
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The port it was sent from: the same for the same connection. */
  readonly port: number | undefined
}

/** A signed delivery over HTTP, as it is given: no header is added but those of the connection. */
export function send(url: string, outgoing: Outgoing): Promise<Answer> {
  const { method = 'POST', body = '', pieces, agent = false } = outgoing
  const headers = Object.entries({ ...signed(body), ...outgoing.headers }).filter(([, value]) => value !== undefined)
  const length = pieces ? { 'transfer-encoding': 'chunked' } : { 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const options = { method, agent, headers: { ...Object.fromEntries(headers), ...length } as NodeJS.Dict<string> }
    const request = httpRequest(url, options, (response) => {
      const { statusCode: status = 0, headers, socket } = response
      const port = socket.localPort
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status, headers, text, port })).on('error', reject)
    })
    // A server that does not want the rest may close before it is sent: the answer still counts.
    request.on('error', reject)
    request.setTimeout(patienceMs, () => request.destroy(new Error('There was no answer.')))
    const write = (): unknown => (pieces ? writeSlowly(pieces) : request.end(body))
    if (outgoing.headers?.expect) request.flushHeaders()
    if (outgoing.headers?.expect) request.on('continue', write)
    else write()

    async function writeSlowly(pieces: readonly Uint8Array[]): Promise<void> {
      for (const piece of pieces) {
        request.write(piece)
        await pause()
      }
      request.end()
    }
  })
}

const patienceMs = 10_000

/** The signature, made with node:crypto and not with our signer. */
export function signed(
  body: string | Uint8Array,
  key: string = secret,
  now: number = Date.now(),
): Record<string, string> {
  const time = Math.floor(now / 1000)
  const mac = createHmac('sha256', key).update(`${time}.`).update(body).digest('hex')
  return { 'conformance-signature': `t=${time},v1=${mac}` }
}

export function digest(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}

/**
 * What no client of HTTP does: a connection that says `start`, and then what `act` makes of it. Gives what came back,
 * once that is enough or the connection is closed.
 */
export function raw(
  url: string,
  start: string,
  { act = () => {}, until = /^HTTP/ }: { act?(socket: Socket): void; until?: RegExp } = {},
): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    const timer = setTimeout(() => reject(new Error(`There was no answer, only: ${text}`)), patienceMs)
    let text = ''
    const end = (): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(text)
    }
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      if (until.test(text)) end()
    })
    socket.on('error', () => {}).on('close', end)
    socket.write(start, () => act(socket))
  })
}

export function head(url: string, headers: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries({ host: new URL(url).host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${new URL(url).pathname} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** So that what was written leaves as a packet of its own. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2))
}

/** @throws Error with both, where they differ */
export function same(what: string, actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (left !== right) throw new Error(`${what}: is ${left}, and must be ${right}.`)
}

/** Sends it, and the handler must be given exactly these bytes. */
export async function arrives(what: string, url: string, outgoing: Outgoing): Promise<Answer> {
  const answer = await send(url, outgoing)
  same(what, [answer.status, answer.text], [200, digest(outgoing.body ?? '')])
  return answer
}
