import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import { jsonBody } from '../lib/bodies.mjs'

/**
 * A provider's deliveries: how they are signed, and the receiver a careful programmer writes for them by hand, which
 * is what all others are measured against. Neither uses a line of @hooks.
 * @typedef {object} Wire
 * @property {string} provider the folder in @hooks/providers
 * @property {string} secret
 * @property {string} url as the sender knows it
 * @property {string} contentType
 * @property {string} signatureHeader lower case
 * @property {object} [options] of our verifier besides the secret
 * @property {(size: import('../lib/bodies.mjs').Size, seed: number) => Buffer} body
 * @property {(body: Buffer, unixSeconds: number) => Record<string, string>} sign gives the headers
 * @property {() => (request: import('../lib/requests.mjs').Delivery) => boolean} handWritten a new receiver, its key cached
 */

/** `<header>: <prefix><64 lower-case hex>` over the body. @returns {Wire} */
export function hexWire({ provider, secret, header, prefix }) {
  return {
    provider,
    secret,
    url: 'https://hooks.example.com/webhooks',
    contentType: 'application/json',
    signatureHeader: header,
    body: jsonBody,
    sign: (body) => ({ [header]: prefix + createHmac('sha256', secret).update(body).digest('hex') }),
    handWritten() {
      const key = createSecretKey(Buffer.from(secret))
      const grammar = new RegExp(`^${prefix}[0-9a-f]{64}$`)
      return ({ headers, body }) => {
        const signature = headers[header]
        if (typeof signature !== 'string' || !grammar.test(signature)) return false
        const expected = createHmac('sha256', key).update(body).digest()
        return timingSafeEqual(Buffer.from(signature.slice(prefix.length), 'hex'), expected)
      }
    },
  }
}

export const generic = hexWire({
  provider: 'generic',
  secret: 'whsec_benchmark_0123456789abcdef0123456789',
  header: 'x-webhook-signature',
  prefix: '',
})

export const github = hexWire({
  provider: 'github',
  secret: 'benchmark-0123456789abcdef0123456789abcdef',
  header: 'x-hub-signature-256',
  prefix: 'sha256=',
})
