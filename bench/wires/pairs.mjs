import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import { jsonBody } from '../lib/bodies.mjs'

/**
 * `<header>: <timestamp>=<unix seconds><separator><signature>=<64 lower-case hex>` over the timestamp, a character and
 * the body. @returns {import('./hex.mjs').Wire}
 */
export function pairsWire({ provider, secret, header, separator, timestampName, signatureName, between }) {
  const hexDigest = /^[0-9a-f]{64}$/
  return {
    provider,
    secret,
    url: 'https://hooks.example.com/webhooks',
    contentType: 'application/json',
    signatureHeader: header,
    body: jsonBody,
    sign(body, unixSeconds) {
      const signature = createHmac('sha256', secret).update(`${unixSeconds}${between}`).update(body).digest('hex')
      return { [header]: `${timestampName}=${unixSeconds}${separator}${signatureName}=${signature}` }
    },
    handWritten() {
      const key = createSecretKey(Buffer.from(secret))
      return ({ headers, body }) => {
        const text = headers[header]
        if (typeof text !== 'string' || text.length > 4096) return false
        let timestamp
        const signatures = []
        for (const pair of text.split(',')) {
          const equals = pair.indexOf('=')
          const name = pair.slice(0, equals).trim()
          if (name === signatureName) signatures.push(pair.slice(equals + 1))
          else if (name === timestampName) {
            if (timestamp !== undefined) return false
            timestamp = pair.slice(equals + 1)
          }
        }
        if (timestamp === undefined || !/^[0-9]{1,12}$/.test(timestamp)) return false
        if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false
        const expected = createHmac('sha256', key).update(`${timestamp}${between}`).update(body).digest()
        for (const signature of signatures) {
          if (hexDigest.test(signature) && timingSafeEqual(Buffer.from(signature, 'hex'), expected)) return true
        }
        return false
      }
    },
  }
}

export const finix = pairsWire({
  provider: 'finix',
  secret: 'benchmark-0123456789abcdef0123456789abcdef',
  header: 'finix-signature',
  separator: ', ',
  timestampName: 'timestamp',
  signatureName: 'sig',
  between: ':',
})

export const stripe = pairsWire({
  provider: 'stripe',
  secret: 'whsec_benchmark0123456789abcdef0123456789abcdef',
  header: 'stripe-signature',
  separator: ',',
  timestampName: 't',
  signatureName: 'v1',
  between: '.',
})
