import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { alreadyParsed } from '@hooks/verify/adapter'
import { nodeRequest, webhookListener } from '@hooks/verify/node'
import { afterEach, describe, expect, it } from 'vitest'
import { acme, memoryLogger, placed, secret, signed } from './acme.ts'

let server: Server | undefined
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))))

async function listen(handle: (response: ServerResponse) => unknown) {
  const options = { secret, logger: memoryLogger() }
  server = createServer(
    webhookListener(acme, options, { 'order.placed': (_delivery, _request, response) => handle(response) }),
  )
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return async () => {
    const headers = { ...signed(placed), connection: 'close' }
    const response = await fetch(url, { method: 'POST', body: placed, headers })
    return [response.status, await response.text()]
  }
}

it('26 what a handler refuses through the response is handed on again, until it accepts', async () => {
  const answers = [503, 400, 202, 500]
  const send = await listen((response) => response.writeHead(answers.shift() ?? 0).end('own'))
  expect([await send(), await send(), await send(), await send()]).toEqual([
    [503, 'own'],
    [400, 'own'],
    [202, 'own'],
    [200, ''],
  ])
})

describe('the body', () => {
  const body = '{"text":"e"}'
  const head = `POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n`
  /** It came together with its headers, or after them. */
  const arrivals = { together: [head + body], apart: [head, body], 'in pieces': [`${head}{`, body.slice(1)] }

  type Listener = (request: IncomingMessage, read: () => Promise<string>) => Promise<string[]>

  async function answers(packets: readonly string[], listener: Listener): Promise<string[]> {
    server = createServer(async (request, response) => {
      const incoming = nodeRequest(request, () => alreadyParsed('nobody', 'Nothing.'))
      const read = async (): Promise<string> =>
        new TextDecoder().decode(await incoming.read({ maximumBodyBytes: 1000, readTimeoutMs: 1000 }))
      response.end(JSON.stringify(await listener(request, read).catch((error) => [String(error)])))
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const socket = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', noDelay: true })
    for (const packet of packets) {
      socket.write(packet)
      await setTimeout(5)
    }
    return JSON.parse((await text(socket)).split('\r\n\r\n').at(-1) as string) as string[]
  }

  it.each(Object.entries(arrivals))('50 is read where somebody paused the request, %s', async (_name, packets) => {
    const atOnce: Listener = async (request, read) => {
      request.pause()
      return [await read()]
    }
    const late: Listener = async (request, read) => {
      request.pause()
      await setTimeout(20)
      return [await read()]
    }
    expect(await answers(packets, atOnce)).toEqual([body])
    server?.close()
    expect(await answers(packets, late)).toEqual([body])
  })

  it.each(Object.entries(arrivals))(
    'is read by us and by who listens before or after us, %s',
    async (_name, packets) => {
      for (const position of ['before', 'after', 'late']) {
        const got = await answers(packets, async (request, read) => {
          const heard: Buffer[] = []
          const listen = (): unknown => request.on('data', (chunk) => heard.push(chunk))
          if (position === 'before') listen()
          if (position === 'late') await setTimeout(20)
          const reading = read()
          if (position !== 'before') listen()
          return [await reading, Buffer.concat(heard).toString()]
        })
        expect(got, position).toEqual([body, body])
        server?.close()
      }
    },
  )

  it.each(Object.entries(arrivals))('is read where somebody set an encoding, %s', async (_name, packets) => {
    const got = await answers(packets, async (request, read) => {
      request.setEncoding('utf8')
      return [await read()]
    })
    expect(got).toEqual([body])
  })

  it('is read without a listener where it came together with its headers', async () => {
    const got = await answers(arrivals.together, async (request, read) => {
      const before = request.eventNames()
      return [
        await read(),
        ...request
          .eventNames()
          .filter((name) => !before.includes(name))
          .map(String),
      ]
    })
    expect(got).toEqual([body])
  })

  it('is refused where the sender went away before it was read', async () => {
    const refused = new Promise((resolve) => {
      const gone: Listener = async (request, read) => {
        await once(request.socket.destroy(), 'close')
        await read().catch(resolve)
        return []
      }
      answers(arrivals.together, gone).catch(() => {})
    })
    expect(await refused).toMatchObject({ code: 'ERR_BODY_INCOMPLETE' })
  })
})
