/**
 * One delivery in the forms the contenders take it. Nothing is shared between deliveries, and no text is a constant of
 * the program: an engine may remember what it did with those.
 * @typedef {object} Delivery
 * @property {string} method
 * @property {string} url
 * @property {Record<string, string>} headers as Node holds them, names in lower case
 * @property {Headers} webHeaders
 * @property {Buffer} body
 */

const deliveriesPerSize = 16

/**
 * Signed now, so that they are in time for five minutes.
 * @param {import('../wires/hex.mjs').Wire} wire @param {import('./bodies.mjs').Size} size
 * @returns {readonly Delivery[]}
 */
export function signedDeliveries(wire, size) {
  return bodiesOf(wire, size).map((body) => signed(wire, body))
}

/**
 * Gives so many deliveries, signed now, of events that it never gave before: who remembers events has seen none of them.
 * @param {import('../wires/hex.mjs').Wire} wire @param {import('./bodies.mjs').Size} size
 * @returns {(count: number) => readonly Delivery[]}
 */
export function freshDeliveries(wire, size) {
  const bodies = bodiesOf(wire, size)
  let given = 0
  const next = () => signed(wire, withEventNumber(bodies[given % bodies.length], given++))
  return (count) => Array.from({ length: count }, next)
}

function bodiesOf(wire, size) {
  return Array.from({ length: deliveriesPerSize }, (_nothing, index) => wire.body(size, index + 1))
}

function signed(wire, body) {
  return delivery(wire.url, { ...usualHeaders(wire, body), ...wire.sign(body, Math.floor(Date.now() / 1000)) }, body)
}

/** A copy with these digits in the event's id, which is the first thing in a body. */
function withEventNumber(body, number) {
  const copy = Buffer.from(body)
  const [{ length }] = /(?<=^\{"id":"evt_)\d+/.exec(body.toString('latin1'))
  copy.write(String(number).padStart(length, '0'), '{"id":"evt_'.length)
  return copy
}

/** @param {string} url @param {Record<string, string>} fields @param {Buffer} body @returns {Delivery} */
export function delivery(url, fields, body) {
  const headers = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, received(value)]))
  return { method: 'POST', url, headers, webHeaders: new Headers(headers), body }
}

function usualHeaders(wire, body) {
  return {
    host: 'hooks.example.com',
    'user-agent': 'Sender/1.0',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate',
    connection: 'keep-alive',
    'content-type': wire.contentType,
    'content-length': String(body.length),
    'x-request-id': '5b3c1f9a-3f1e-4f0e-9a55-0f9f1c2d3e4f',
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'https',
  }
}

/** A flat text of its own, like one read from a socket. */
function received(text) {
  return Buffer.from(text, 'latin1').toString('latin1')
}
