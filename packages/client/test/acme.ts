import { type ClientOptions, createClient } from '@hooks/client'
import type {
  ApiPromise,
  CallOptions,
  Connection,
  HeaderRecord,
  Manageable,
  OutgoingRequest,
  PagePromise,
} from '@hooks/core/contract'
import { byCursor, byOffset, byPageNumber, firstOf } from '@hooks/core/managing'

/** A made-up provider in the shape of a real one: basic authentication, a HAL list, cursor and offset paging. */
export interface AcmeOptions {
  username?: string
  password?: string
  /** Bearer tokens instead: exchanged once, renewed after a 401. */
  apiKey?: string
}

export interface Webhook {
  id: string
  url: string
}

export interface WebhookList {
  _embedded?: { webhooks: Webhook[] }
  page?: { next_cursor?: string | null; offset?: number; limit?: number; count?: number }
}

export interface ListQuery {
  limit?: number
  after_cursor?: string
  offset?: number
  entity?: string[]
}

export interface AcmeClient {
  webhooks: {
    create(body: { url: string }, options?: CallOptions): ApiPromise<Webhook>
    list(query?: ListQuery, options?: CallOptions): PagePromise<Webhook, WebhookList>
    get(id: string, options?: CallOptions): ApiPromise<Webhook>
    update(id: string, body: { url: string }, options?: CallOptions): ApiPromise<Webhook>
    delete(id: string, options?: CallOptions): ApiPromise<void>
    enveloped(id: string, options?: CallOptions): ApiPromise<Webhook>
  }
  messages: {
    get(webhookId: string, messageId: string, options?: CallOptions): ApiPromise<{ id: string }>
    list(webhookId: string, query?: { page?: number }, options?: CallOptions): PagePromise<{ id: string }, unknown>
    search(query?: { text?: string }, options?: CallOptions): ApiPromise<{ hits: number }>
  }
  events: { types: { list(options?: CallOptions): PagePromise<string, string[]> } }
}

export const acmeApi: Manageable<AcmeClient, AcmeOptions> = {
  id: 'acme',
  operations: {
    'webhooks.create': { method: 'POST', path: '/webhooks', input: 'body' },
    'webhooks.list': {
      method: 'GET',
      path: '/webhooks',
      input: 'query',
      items: '_embedded.webhooks',
      next: firstOf(
        byCursor('after_cursor', 'page.next_cursor'),
        byOffset('offset', 'page.offset', 'page.limit', 'page.count'),
      ),
    },
    'webhooks.get': { method: 'GET', path: '/webhooks/{webhook_id}' },
    'webhooks.update': { method: 'PUT', path: '/webhooks/{webhook_id}', input: 'body' },
    'webhooks.delete': { method: 'DELETE', path: '/webhooks/{webhook_id}' },
    'webhooks.enveloped': { method: 'GET', path: '/enveloped/{webhook_id}', envelope: 'data' },
    'messages.get': { method: 'GET', path: '/webhooks/{webhook_id}/messages/{message_id}' },
    'messages.list': {
      method: 'GET',
      path: '/webhooks/{webhook_id}/messages',
      input: 'query',
      items: 'data',
      next: byPageNumber('page', 'meta.page', 'meta.pages'),
    },
    'messages.search': { method: 'GET', path: '/messages', input: 'query' },
    'events.types.list': { method: 'GET', path: '/event-types', items: '' },
  },
  connect: ({ username, password, apiKey }): Connection => ({
    baseUrl: 'https://api.acme.test/v1/',
    headers: { 'Acme-Version': '2024-01-01', accept: 'application/hal+json' },
    ...(apiKey !== undefined && { renewable: [401] }),
    authorize: apiKey === undefined ? () => basic(username, password) : createTokens(apiKey),
  }),
}

function basic(username = '', password = ''): HeaderRecord {
  return { authorization: `Basic ${btoa(`${username}:${password}`)}` }
}

function createTokens(apiKey: string): Connection['authorize'] {
  let token: string | undefined
  return async (request: OutgoingRequest, { fetch, refused }) => {
    if (refused || token === undefined) {
      const url = new URL('/v1/token', request.url).href
      const response = await fetch(url, { method: 'POST', headers: { authorization: `Basic ${apiKey}` } })
      token = ((await response.json()) as { access_token: string }).access_token
    }
    return { authorization: `Bearer ${token}` }
  }
}

export const base = 'https://api.acme.test/v1'
export const credentials: AcmeOptions = { username: 'canary-user', password: 'canary-password' }

export function acme(options: ClientOptions & AcmeOptions = {}): AcmeClient {
  return createClient(acmeApi, { ...credentials, maxRetries: 0, ...options })
}

/** What a promise rejects with. */
export async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}
