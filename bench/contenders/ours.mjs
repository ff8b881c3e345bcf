import { core, provider, verify } from '../lib/ours.mjs'
import { webRequest } from './hand-written.mjs'

/** @typedef {import('./types.mjs').Entry} Entry */
/** @typedef {import('../wires/hex.mjs').Wire} Wire */

/** A limit that is wider for the smallest body, where a microsecond is a quarter of the whole. */
export const limitOf = (smallest, others) => (size) => (size.bytes <= 256 ? smallest : others)

/** The synchronous engine, headers as a record. Parses the signature header only. @param {Wire} wire @returns {Entry} */
export function engine(wire) {
  return { name: 'engine', limit: limitOf(1.25, 1.1), load: () => loadEngine(wire, 'nodeBackend') }
}

/** The engine over WebCrypto. @param {Wire} wire @returns {Entry} */
export function webEngine(wire) {
  return { name: 'engine over webBackend', limit: () => 1.1, load: () => loadEngine(wire, 'webBackend') }
}

async function loadEngine(wire, backend) {
  const { [backend]: crypto, compileVerifier } = await core()
  const { scheme } = await provider(wire.provider)
  const compiled = compileVerifier(scheme, { ...wire.options, secret: wire.secret, backend: crypto })
  return {
    run: ({ method, url, headers, body }) => compiled({ method, url, headers, body, receivedAtMs: Date.now() }),
    accepted: (verdict) => verdict.ok === true,
  }
}

/** `await verifier.verify`, headers as a record. @param {Wire} wire @returns {Entry} */
export function verifyRecord(wire) {
  return {
    name: 'verify, record',
    limit: limitOf(1.4, 1.15),
    load: () => loadVerifier(wire, ({ method, url, headers, body }) => ({ method, url, headers, body })),
  }
}

/** `await verifier.verify`, headers as `Headers`. @param {Wire} wire @returns {Entry} */
export function verifyHeaders(wire) {
  return {
    name: 'verify, Headers',
    limit: limitOf(1.5, 1.25),
    load: () => loadVerifier(wire, ({ method, url, webHeaders, body }) => ({ method, url, headers: webHeaders, body })),
  }
}

/** `await verifier.verify`, then `delivery.event`: the body is parsed. @param {Wire} wire @returns {Entry} */
export function verifyEvent(wire) {
  return {
    name: 'verify, record, delivery.event',
    load: () =>
      loadVerifier(
        wire,
        ({ method, url, headers, body }) => ({ method, url, headers, body }),
        (delivery) => delivery.event !== undefined,
      ),
  }
}

/** `await verifier.verify` of a web `Request`, which is made for every call, then `delivery.event`. @param {Wire} wire @returns {Entry} */
export function verifyRequest(wire) {
  return {
    name: 'verify, Request, delivery.event',
    load: () => loadVerifier(wire, webRequest, (delivery) => delivery.event !== undefined),
  }
}

async function loadVerifier(wire, requestOf, accepted = (delivery) => delivery.provider === wire.provider) {
  const { createVerifier } = await verify()
  const verifier = createVerifier(await provider(wire.provider), { ...wire.options, secret: wire.secret })
  return { run: (delivery) => verifier.verify(requestOf(delivery)), accepted }
}
