/**
 * Libraries that verify, as their documentation says to call them.
 * @typedef {object} Receiver
 * @property {string} name
 * @property {string} [package] of a peer; ours has none
 * @property {import('../wires/hex.mjs').Wire} wire
 * @property {boolean} [takesSignatureAlone] the caller takes the signature out of the headers
 * @property {boolean} [withoutTime] what it verifies has no timestamp
 * @property {(secret: string) => Promise<(delivery: Delivery) => Promise<boolean> | boolean>} make
 * @property {(secrets: readonly string[]) => Promise<(delivery: Delivery) => Promise<boolean>>} [makeWithSeveral]
 * @property {(delivery: Delivery) => Promise<number>} [handleTwice] how often a handler is called, where there are handlers
 * @typedef {{ headers: Record<string, string> | Headers, body: Buffer }} Delivery
 */
import { provider, verify } from '../lib/ours.mjs'
import { github } from '../wires/hex.mjs'
import { stripe } from '../wires/pairs.mjs'
import { standardWebhooks, svix } from '../wires/standard.mjs'

const url = 'https://hooks.example.com/webhooks'

/** @returns {Receiver} */
function ours(wire) {
  const make = async (secret) => {
    const { createVerifier } = await verify()
    const verifier = createVerifier(await provider(wire.provider), { secret })
    return async ({ headers, body }) => (await verifier.verify({ method: 'POST', url, headers, body })) !== undefined
  }
  const handleTwice = async ({ headers, body }) => {
    const { createReceiver } = await verify()
    let handled = 0
    const receiver = createReceiver(await provider(wire.provider), { secret: wire.secret }).on('unknown', () => {
      handled++
    })
    for (const _time of [1, 2]) await receiver.fetch(new Request(url, { method: 'POST', headers, body }))
    return handled
  }
  const withoutTime = wire === github
  return { name: `@hooks/verify + ${wire.provider}`, wire, make, makeWithSeveral: make, handleTwice, withoutTime }
}

/** @type {readonly Receiver[]} */
export const receivers = [
  ours(stripe),
  {
    name: 'stripe',
    package: 'stripe',
    wire: stripe,
    takesSignatureAlone: true,
    async make(secret) {
      const { webhooks } = (await import('stripe')).default
      return ({ headers, body }) => webhooks.constructEvent(body, headers[stripe.signatureHeader], secret) !== undefined
    },
  },
  {
    name: 'tern',
    package: '@hookflo/tern',
    wire: stripe,
    async make(secret) {
      const { WebhookVerificationService } = (await import('@hookflo/tern')).default
      return async ({ headers, body }) => {
        const request = new Request(url, { method: 'POST', headers, body })
        const { isValid, errorCode: code } = await WebhookVerificationService.verify(request, {
          platform: 'stripe',
          secret,
        })
        if (!isValid) throw Object.assign(new Error('Not valid'), { code })
        return true
      }
    },
  },
  ours(standardWebhooks),
  {
    name: 'standardwebhooks',
    package: 'standardwebhooks',
    wire: standardWebhooks,
    async make(secret) {
      const webhook = new (await import('standardwebhooks')).Webhook(secret)
      return ({ headers, body }) => webhook.verify(body, headers) !== undefined
    },
  },
  ours(svix),
  {
    name: 'svix',
    package: 'svix',
    wire: svix,
    async make(secret) {
      const webhook = new (await import('svix')).Webhook(secret)
      // It answers nothing, and throws at what it refuses.
      return ({ headers, body }) => webhook.verify(body, headers) === undefined
    },
  },
  ours(github),
  {
    name: '@octokit/webhooks-methods',
    package: '@octokit/webhooks-methods',
    wire: github,
    takesSignatureAlone: true,
    withoutTime: true,
    async make(secret) {
      const { verify } = await import('@octokit/webhooks-methods')
      return ({ headers, body }) => verify(secret, body.toString('utf8'), headers[github.signatureHeader])
    },
    async makeWithSeveral([first, ...others]) {
      const { verifyWithFallback } = await import('@octokit/webhooks-methods')
      return ({ headers, body }) =>
        verifyWithFallback(first, body.toString('utf8'), headers[github.signatureHeader], others)
    },
  },
]
