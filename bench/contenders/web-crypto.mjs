/** @typedef {import('./types.mjs').Entry} Entry */

/**
 * `subtle.verify` under a cached key over the body alone, without anything around it but the decoding of the signature.
 * @param {import('../wires/hex.mjs').Wire} wire of bare hex @returns {Entry}
 */
export function bareSubtle(wire) {
  return {
    name: 'subtle.verify',
    async load() {
      const { subtle } = globalThis.crypto
      const algorithm = { name: 'HMAC', hash: 'SHA-256' }
      const key = await subtle.importKey('raw', Buffer.from(wire.secret), algorithm, false, ['verify'])
      return {
        run: ({ headers, body }) => subtle.verify('HMAC', key, Buffer.from(headers[wire.signatureHeader], 'hex'), body),
      }
    },
  }
}
