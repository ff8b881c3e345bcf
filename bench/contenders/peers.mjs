import { formParameters } from '../wires/form.mjs'
import { webRequest } from './hand-written.mjs'

/**
 * Peers as their documentation says to call them. A receiver has the body as bytes: who wants text gets it decoded
 * within the call, who takes bytes gets the bytes.
 * @typedef {import('./types.mjs').Entry} Entry
 * @typedef {import('../wires/hex.mjs').Wire} Wire
 */

/** Takes text. Parses nothing. @param {Wire} wire @returns {Entry} */
export function octokit(wire) {
  return {
    name: 'octokit verify',
    async load() {
      const { verify } = await import('@octokit/webhooks-methods')
      return {
        run: ({ headers, body }) => verify(wire.secret, body.toString('utf8'), headers[wire.signatureHeader]),
      }
    },
  }
}

/** Takes bytes or text. Parses the signature header only. @param {Wire} wire @returns {Entry} */
export function stripeVerifyHeader(wire) {
  return {
    name: 'stripe verifyHeader',
    async load() {
      const { signature } = (await import('stripe')).default.webhooks
      return {
        run: ({ headers, body }) => signature.verifyHeader(body, headers[wire.signatureHeader], wire.secret),
      }
    },
  }
}

/** The same, then parses the body. @param {Wire} wire @returns {Entry} */
export function stripeConstructEvent(wire) {
  return {
    name: 'stripe constructEvent',
    async load() {
      const { webhooks } = (await import('stripe')).default
      return {
        run: ({ headers, body }) => webhooks.constructEvent(body, headers[wire.signatureHeader], wire.secret),
        accepted: (event) => event.type !== undefined,
      }
    },
  }
}

/** Takes text or a Buffer; parses the body. @param {Wire} wire @returns {Entry} */
export function standardwebhooks(wire) {
  return {
    name: 'standardwebhooks verify',
    async load() {
      const webhook = new (await import('standardwebhooks')).Webhook(wire.secret)
      return {
        run: ({ headers, body }) => webhook.verify(body, headers),
        accepted: (event) => event.type !== undefined,
      }
    },
  }
}

/** Takes text or a Buffer; parses the headers only, and gives nothing: it throws at what it refuses. @param {Wire} wire @returns {Entry} */
export function svix(wire) {
  return {
    name: 'svix verify',
    async load() {
      const webhook = new (await import('svix')).Webhook(wire.secret)
      return {
        run: ({ headers, body }) => webhook.verify(body, headers),
        accepted: () => true,
      }
    },
  }
}

/** Takes a web `Request`, which is made for every call; parses the body. @param {Wire} wire @returns {Entry} */
export function tern(wire) {
  return {
    name: 'tern verify',
    async load() {
      const { WebhookVerificationService } = (await import('@hookflo/tern')).default
      const { provider: platform, secret } = wire
      return {
        run: (delivery) => WebhookVerificationService.verify(webRequest(delivery), { platform, secret }),
        accepted: (result) => result.isValid && result.payload !== undefined,
      }
    },
  }
}

/** Takes the parsed form: parsed within the call, as the middleware before it would. @param {Wire} wire @returns {Entry} */
export function twilio(wire) {
  return {
    name: 'twilio validateRequest',
    async load() {
      const { validateRequest } = (await import('twilio')).default
      return {
        run: ({ headers, body }) =>
          validateRequest(wire.secret, headers[wire.signatureHeader], wire.url, formParameters(body)),
      }
    },
  }
}
