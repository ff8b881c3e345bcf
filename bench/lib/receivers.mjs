import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { webRequest } from '../contenders/hand-written.mjs'
import { middleware } from '../contenders/middleware.mjs'
import { stripe as wire } from '../wires/pairs.mjs'
import { openConnections, packet } from './connections.mjs'

/**
 * @typedef {object} Receiver
 * @property {(deliveries: readonly import('./requests.mjs').Delivery[]) => Promise<{ wall: number, processor: number }>} receive
 *   microseconds per delivery, by the clock and by the processor's time of the receiver's process
 * @property {(delivery: import('./requests.mjs').Delivery) => Promise<number>} statusOf
 */

const connections = 8

/** A server in a process of its own, which ends with this one. @returns {Promise<Receiver>} */
export async function startServer(kind, name) {
  const server = fork(fileURLToPath(new URL('middleware-server.mjs', import.meta.url)), [kind, name])
  const [port] = await once(server, 'message')
  const send = await openConnections(port, connections)
  const processorTime = async () => {
    server.send('processor time')
    const [microseconds] = await once(server, 'message')
    return microseconds
  }
  return {
    async receive(deliveries) {
      const packets = deliveries.map(packet)
      const before = await processorTime()
      const start = process.hrtime.bigint()
      await send(packets)
      const wall = microsecondsSince(start)
      return perDelivery(deliveries, wall, (await processorTime()) - before)
    },
    async statusOf({ headers, body }) {
      const { status } = await fetch(`http://127.0.0.1:${port}/webhooks`, {
        method: 'POST',
        headers: { 'content-type': headers['content-type'], [wire.signatureHeader]: headers[wire.signatureHeader] },
        body,
      })
      return status
    },
  }
}

/** A handler in this process, one delivery after the other; that the requests are made is not counted. @returns {Promise<Receiver>} */
export async function startHandler(kind, name) {
  const handler = await middleware[kind](wire)
    .find((each) => each.name === name)
    .load()
  return {
    async receive(deliveries) {
      const requests = deliveries.map(webRequest)
      const before = process.cpuUsage()
      const start = process.hrtime.bigint()
      for (const request of requests) {
        const { ok, status } = await handler(request)
        if (!ok) throw new Error(`${name} answered a valid delivery with ${status}`)
      }
      const wall = microsecondsSince(start)
      const { user, system } = process.cpuUsage(before)
      return perDelivery(deliveries, wall, user + system)
    },
    statusOf: async (delivery) => (await handler(webRequest(delivery))).status,
  }
}

function microsecondsSince(start) {
  return Number(process.hrtime.bigint() - start) / 1000
}

function perDelivery({ length }, wall, processor) {
  return { wall: wall / length, processor: processor / length }
}
