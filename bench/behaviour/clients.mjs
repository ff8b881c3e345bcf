/**
 * Clients as their documentation says to call them, with their defaults. Each can read something and create something.
 * @typedef {object} Client
 * @property {string} name
 * @property {string} [package] of a peer
 * @property {(url: string) => Promise<{ get: () => Promise<unknown>, create?: () => Promise<unknown> }>} make
 */
import { builtFile } from '../lib/ours.mjs'

const id = '5f6a1d2e-0000-4000-8000-000000000001'
const url = 'https://example.com/webhooks'
export const key = 'key_that_stays_with_its_host'

/** @type {readonly Client[]} */
export const clients = [
  {
    name: '@hooks/client',
    async make(baseUrl) {
      const { createClient } = await import(builtFile('client', 'index').href)
      const { basisTheoryApi } = await import(builtFile('providers', 'basis-theory/api').href)
      const { webhooks } = createClient(basisTheoryApi, { apiKey: key, environment: 'test', baseUrl })
      return {
        get: () => webhooks.get(id),
        create: () => webhooks.create({ name: 'tokens', url, events: ['token.created'] }),
      }
    },
  },
  {
    name: 'openapi-fetch',
    package: 'openapi-fetch',
    async make(baseUrl) {
      const { default: createClient } = await import('openapi-fetch')
      const client = createClient({ baseUrl, headers: { 'BT-API-KEY': key } })
      const dataOf = ({ data, error, response }) => {
        if (error !== undefined) throw Object.assign(new ApiFailure(), { status: response.status })
        return data
      }
      return {
        get: async () => dataOf(await client.GET('/webhooks/{id}', { params: { path: { id } } })),
        create: async () => dataOf(await client.POST('/webhooks', { body: { url } })),
      }
    },
  },
  {
    name: '@basis-theory/node-sdk',
    package: '@basis-theory/node-sdk',
    async make(environment) {
      const { BasisTheoryClient } = await import('@basis-theory/node-sdk')
      const { webhooks } = new BasisTheoryClient({ apiKey: key, environment })
      return {
        get: () => webhooks.get(id),
        create: () => webhooks.create({ name: 'tokens', url, events: ['token.created'] }),
      }
    },
  },
  {
    name: '@finix-payments/finix',
    package: '@finix-payments/finix',
    async make(basePath) {
      const { Client } = (await import('@finix-payments/finix')).default
      const { Webhooks } = new Client('USuser', key, basePath)
      return { get: () => Webhooks.get('WHid'), create: () => Webhooks.create({ url }) }
    },
  },
  {
    name: 'svix',
    package: 'svix',
    async make(serverUrl) {
      const { Svix } = await import('svix')
      const { endpoint } = new Svix(key, { serverUrl })
      return { get: () => endpoint.get('application', id), create: () => endpoint.create('application', { url }) }
    },
  },
  {
    name: 'stripe',
    package: 'stripe',
    async make(baseUrl) {
      const { default: Stripe } = await import('stripe')
      const { hostname: host, port } = new URL(baseUrl)
      const { webhookEndpoints } = new Stripe(key, { host, port, protocol: 'http', telemetry: false })
      return {
        get: () => webhookEndpoints.retrieve(id),
        create: () => webhookEndpoints.create({ url, enabled_events: ['*'] }),
      }
    },
  },
]

/** What a result with an `error` in it is made into. */
class ApiFailure extends Error {}
