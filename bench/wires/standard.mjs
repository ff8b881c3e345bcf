import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import { jsonBody } from '../lib/bodies.mjs'

/** Standard Webhooks under a shared secret: id, timestamp and `v1,<base64>` in headers of one prefix. @returns {import('./hex.mjs').Wire} */
export function standardWire({ provider, prefix }) {
  const keyBytes = Buffer.from('benchmark-0123456789abcdef012345')
  const header = `${prefix}-signature`
  const digest = /^[A-Za-z0-9+/]{43}=$/
  return {
    provider,
    secret: `whsec_${keyBytes.toString('base64')}`,
    url: 'https://hooks.example.com/webhooks',
    contentType: 'application/json',
    signatureHeader: header,
    body: jsonBody,
    sign(body, unixSeconds) {
      const id = 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W'
      const signature = createHmac('sha256', keyBytes).update(`${id}.${unixSeconds}.`).update(body).digest('base64')
      return { [`${prefix}-id`]: id, [`${prefix}-timestamp`]: String(unixSeconds), [header]: `v1,${signature}` }
    },
    handWritten() {
      const key = createSecretKey(keyBytes)
      const idName = `${prefix}-id`
      const timestampName = `${prefix}-timestamp`
      return ({ headers, body }) => {
        const id = headers[idName]
        const timestamp = headers[timestampName]
        const list = headers[header]
        if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof list !== 'string') return false
        if (list.length > 4096 || !/^[0-9]{1,12}$/.test(timestamp)) return false
        if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false
        const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest()
        for (const entry of list.split(' ')) {
          if (!entry.startsWith('v1,')) continue
          const signature = entry.slice(3)
          if (digest.test(signature) && timingSafeEqual(Buffer.from(signature, 'base64'), expected)) return true
        }
        return false
      }
    },
  }
}

export const basiq = standardWire({ provider: 'basiq', prefix: 'webhook' })
export const standardWebhooks = standardWire({ provider: 'standard-webhooks', prefix: 'webhook' })
export const svix = standardWire({ provider: 'svix', prefix: 'svix' })
