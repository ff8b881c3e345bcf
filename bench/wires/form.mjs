import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import { parse } from 'node:querystring'
import { formBody } from '../lib/bodies.mjs'

const url = 'https://hooks.example.com/twilio?account=1'
const secret = 'benchmark0123456789abcdef0123456'
const header = 'x-twilio-signature'

/** The parameters of a form as Node reads them, however many. @param {Buffer} body */
export function formParameters(body) {
  return parse(body.toString('utf8'), '&', '=', { maxKeys: 0 })
}

/** Twilio: `X-Twilio-Signature: <base64>`, HMAC-SHA1 over the URL and the sorted parameters of the form. @type {import('./hex.mjs').Wire} */
export const twilio = {
  provider: 'twilio',
  secret,
  url,
  options: { publicUrl: url },
  contentType: 'application/x-www-form-urlencoded',
  signatureHeader: header,
  body: formBody,
  sign: (body) => ({ [header]: createHmac('sha1', secret).update(signedText(body)).digest('base64') }),
  handWritten() {
    const key = createSecretKey(Buffer.from(secret))
    return ({ headers, body }) => {
      const signature = headers[header]
      if (typeof signature !== 'string' || !/^[A-Za-z0-9+/]{27}=$/.test(signature)) return false
      const expected = createHmac('sha1', key).update(signedText(body)).digest()
      return timingSafeEqual(Buffer.from(signature, 'base64'), expected)
    }
  },
}

function signedText(body) {
  const parameters = formParameters(body)
  let text = url
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name]
    if (Array.isArray(value)) for (const each of [...new Set(value)].sort()) text += name + each
    else text += name + value
  }
  return text
}
