/** @typedef {import('./types.mjs').Entry} Entry */
/** @typedef {import('../wires/hex.mjs').Wire} Wire */

/** Looks only whether the signature is right and in time. @param {Wire} wire @returns {Entry} */
export function handWritten(wire, name = 'hand-written') {
  return { name, load: async () => ({ run: wire.handWritten() }) }
}

/** The same, then `JSON.parse`. @param {Wire} wire @returns {Entry} */
export function handWrittenParsed(wire) {
  return {
    name: 'hand-written + JSON.parse',
    async load() {
      const isValid = wire.handWritten()
      return {
        run: (request) => (isValid(request) ? JSON.parse(request.body.toString('utf8')) : undefined),
        accepted: (event) => event !== undefined,
      }
    },
  }
}

/** The same from a web `Request`, which is made for every call. @param {Wire} wire @returns {Entry} */
export function handWrittenRequest(wire) {
  return {
    name: 'hand-written: Request, JSON.parse',
    async load() {
      const isValid = wire.handWritten()
      return {
        async run(delivery) {
          const request = webRequest(delivery)
          const body = Buffer.from(await request.arrayBuffer())
          const headers = { [wire.signatureHeader]: request.headers.get(wire.signatureHeader) }
          return isValid({ ...delivery, headers, body }) ? JSON.parse(body.toString('utf8')) : undefined
        },
        accepted: (event) => event !== undefined,
      }
    },
  }
}

/** @param {import('../lib/requests.mjs').Delivery} delivery */
export function webRequest({ method, url, webHeaders, body }) {
  return new Request(url, { method, headers: webHeaders, body })
}
