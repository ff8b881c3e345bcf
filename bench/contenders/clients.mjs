import { builtFile } from '../lib/ours.mjs'

/**
 * Clients as their documentation says to call them, with their defaults: each gets one webhook and gives it parsed.
 * @typedef {object} Client
 * @property {string} name
 * @property {(url: string) => Promise<() => Promise<{ id: string }>>} load
 */

const id = '5f6a1d2e-0000-4000-8000-000000000001'
const headers = { 'BT-API-KEY': 'key', accept: 'application/json' }

/** The first is the baseline. @type {readonly Client[]} */
export const clients = [
  { name: 'fetch', load: async (url) => () => bare(url) },
  { name: 'fetch again', load: async (url) => () => bare(url) },
  {
    name: 'fetch with AbortSignal.timeout',
    load: async (url) => () => bare(url, { signal: AbortSignal.timeout(30_000) }),
  },
  {
    name: '@hooks/client + basis-theory',
    async load(baseUrl) {
      const { createClient } = await import(builtFile('client', 'index').href)
      const { basisTheoryApi } = await import(builtFile('providers', 'basis-theory/api').href)
      const client = createClient(basisTheoryApi, { apiKey: 'key', environment: 'test', baseUrl })
      return () => client.webhooks.get(id)
    },
  },
  {
    name: 'openapi-fetch',
    async load(baseUrl) {
      const { default: createClient } = await import('openapi-fetch')
      const client = createClient({ baseUrl, headers })
      return async () => (await client.GET('/webhooks/{id}', { params: { path: { id } } })).data
    },
  },
  {
    name: 'svix',
    async load(serverUrl) {
      const { Svix } = await import('svix')
      const client = new Svix('key', { serverUrl })
      return () => client.endpoint.get('application', id)
    },
  },
  {
    name: '@basis-theory/node-sdk',
    async load(environment) {
      const { BasisTheoryClient } = await import('@basis-theory/node-sdk')
      const client = new BasisTheoryClient({ apiKey: 'key', environment })
      return () => client.webhooks.get(id)
    },
  },
]

async function bare(url, options) {
  const response = await fetch(`${url}/webhooks/${id}`, { headers, ...options })
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return response.json()
}
