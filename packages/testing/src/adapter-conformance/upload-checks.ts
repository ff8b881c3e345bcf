import { Agent } from 'node:http'
import type { Socket } from 'node:net'
import { json } from './body-checks.ts'
import { arrives, digest, head, pause, raw, same, send, signed } from './send.ts'
import type { Check } from './subject.ts'

const body = '{"id":"evt_1","type":"conformance.received"}'

export const uploadChecks: readonly Check[] = [
  {
    name: 'chunked and slow',
    async run(subject) {
      const { url } = await subject.server()
      const pieces = [...Buffer.from(body)].map((byte) => Uint8Array.of(byte))
      await arrives('A body byte by byte', url, { body, pieces, headers: json })
      await arrives('An empty body in chunks', url, { pieces: [], headers: json })
    },
  },
  {
    name: 'after its headers',
    async run(subject) {
      const { url } = await subject.server()
      // In the packet of the headers, in one of its own, in both.
      for (const cut of [body.length, 0, 1]) {
        const start = head(url, { ...json, ...signed(body), 'content-length': body.length }) + body.slice(0, cut)
        const act = async (socket: Socket): Promise<void> => {
          await pause()
          socket.write(body.slice(cut))
        }
        const answer = await raw(url, start, { act, until: /[0-9a-f]{64}/ })
        same(`A body of which ${cut} B came with its headers`, answer.match(/[0-9a-f]{64}/g), [digest(body)])
      }
    },
  },
  {
    name: 'Expect: 100-continue',
    async run(subject) {
      const { url } = await subject.server()
      await arrives('A body that waits', url, { body, headers: { ...json, expect: '100-continue' } })
    },
  },
  {
    name: '50 at once',
    async run(subject) {
      const { url } = await subject.server()
      const bodies = Array.from({ length: 50 }, (_, index) => `{"number":${index},"pad":"${'x'.repeat(index * 100)}"}`)
      await Promise.all(bodies.map((body) => arrives('One of 50', url, { body, headers: json })))
    },
  },
  {
    name: 'keep-alive',
    async run(subject) {
      const { url } = await subject.server()
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const ports = new Set<number | undefined>()
      for (let number = 0; number < 5; number++) {
        ports.add((await arrives('One of five', url, { body: `{"number":${number}}`, headers: json, agent })).port)
      }
      same('Connections for five deliveries', ports.size, 1)
      const refused = await send(url, { body, headers: { ...json, 'conformance-signature': undefined }, agent })
      same('Unsigned, on the same connection', refused.status, 401)
      await arrives('After a refusal', url, { body, headers: json, agent })
      agent.destroy()
    },
  },
  {
    name: 'pipelined',
    async run(subject) {
      const { url } = await subject.server()
      const bodies = ['{"number":1}', '{"number":22}']
      const packet = bodies.map((body, index) => {
        const connection = index === 0 ? 'keep-alive' : 'close'
        return head(url, { ...json, ...signed(body), connection, 'content-length': body.length }) + body
      })
      const answers = await raw(url, packet.join(''), { until: /([0-9a-f]{64}.*){2}/s })
      same('Two deliveries in one packet', answers.match(/[0-9a-f]{64}/g), bodies.map(digest))
    },
  },
  {
    name: 'over the limit',
    async run(subject) {
      const { url, maximumBodyBytes } = await subject.server()
      const body = new Uint8Array(maximumBodyBytes + 1)
      const half = body.length / 2
      for (const pieces of [undefined, [body.subarray(0, half), body.subarray(half)]]) {
        const { status, text } = await send(url, { body, headers: json, pieces })
        same(`A byte too many, ${pieces ? 'in chunks' : 'at once'}`, [status, text], [413, 'webhook rejected'])
      }
      await arrives('After it', url, { body: '{}', headers: json })
    },
  },
  {
    name: 'without end',
    async run(subject) {
      const { url, maximumBodyBytes } = await subject.server()
      const start = head(url, { ...json, 'transfer-encoding': 'chunked' })
      const size = maximumBodyBytes + 1
      const answer = await raw(url, `${start}${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`)
      same('The answer to an upload that goes over the limit and does not end', answer.slice(0, 12), 'HTTP/1.1 413')

      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
      let chunks = 0
      // No faster than an answer can come: a server on this machine takes all of it in some milliseconds.
      const act = async (socket: Socket): Promise<void> => {
        while (!socket.destroyed && chunks < tooMany) {
          chunks++
          if (!socket.write(chunk)) await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve))
          await pause()
        }
      }
      // Where a sender writes on and on, the connection may be reset before it reads the answer (RFC 9112, 9.6).
      const last = await raw(url, start, { act })
      if (last) same('The answer to a flood', last.slice(0, 12), 'HTTP/1.1 413')
      if (chunks >= tooMany) throw new Error(`Of an upload that does not end, ${tooMany * 64} KiB were read.`)
    },
  },
  {
    name: 'stalled',
    async run(subject) {
      const { url } = await subject.server({ readTimeoutMs: 100 })
      const answer = await raw(url, `${head(url, { ...json, 'content-length': 10 })}abc`)
      same('The answer to an upload that stalls', answer.slice(0, 12), 'HTTP/1.1 408')
      await arrives('After it', url, { body, headers: json })
    },
  },
  {
    name: 'broken off',
    async run(subject) {
      const { url, logged, handled } = await subject.server()
      const before = handled()
      const act = async (socket: Socket): Promise<void> => {
        socket.write(body.slice(0, -1))
        await pause()
        socket.destroy()
      }
      await raw(url, head(url, { ...json, ...signed(body), 'content-length': body.length }), { act })
      await logged('ERR_BODY_INCOMPLETE')
      same('Deliveries from a sender that went away', handled() - before, 0)
      await arrives('After it', url, { body, headers: json })
    },
  },
]

/** 64 MiB: more than any buffers on the way hold. */
const tooMany = 1024
