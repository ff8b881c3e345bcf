import { once } from 'node:events'
import { connect } from 'node:net'

/**
 * Connections that stay open, written by hand: a client of HTTP costs more than the servers that are measured.
 * @param {number} port @param {number} count
 * @returns {Promise<(packets: readonly Buffer[]) => Promise<void>>} sends them, on each connection one after the other,
 *   and resolves when all are answered with 204
 */
export async function openConnections(port, count) {
  const sockets = Array.from({ length: count }, () => connect({ port, host: '127.0.0.1', noDelay: true }))
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  return async (packets) => {
    const left = packets.values()
    await Promise.all(sockets.map((socket) => sendAll(socket, left)))
  }
}

function sendAll(socket, packets) {
  return new Promise((resolve, reject) => {
    let answer = ''
    const next = () => {
      const { value, done } = packets.next()
      if (!done) return socket.write(value)
      socket.off('data', onData).off('close', onClose)
      resolve()
    }
    const onData = (chunk) => {
      answer += chunk.latin1Slice()
      // A 204 has no content.
      if (!answer.endsWith('\r\n\r\n')) return
      if (!answer.startsWith('HTTP/1.1 204')) return reject(new Error(`A valid delivery was answered with ${answer}`))
      answer = ''
      next()
    }
    const onClose = () => reject(new Error('The server closed a connection'))
    socket.on('data', onData).on('close', onClose)
    next()
  })
}

/** @param {import('./requests.mjs').Delivery} delivery @returns {Buffer} as it goes over a connection */
export function packet({ headers, body }) {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`POST /webhooks HTTP/1.1\r\n${fields.join('')}\r\n`), body])
}
