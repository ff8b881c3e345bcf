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
    'webhooks.create': 'POST /webhooks body',
    'webhooks.list':
      'GET /webhooks query list=_embedded.webhooks after_cursor=page.next_cursor offset=page.offset+page.limit<page.count',
    'webhooks.get': 'GET /webhooks/{webhook_id}',
    'webhooks.update': 'PUT /webhooks/{webhook_id} body',
    'webhooks.delete': 'DELETE /webhooks/{webhook_id}',
    'webhooks.enveloped': 'GET /enveloped/{webhook_id} envelope=data',
    'messages.get': 'GET /webhooks/{webhook_id}/messages/{message_id}',
    'messages.list': 'GET /webhooks/{webhook_id}/messages query list=data page=meta.page+1<=meta.pages',
    'messages.search': 'GET /messages query',
    'events.types.list': 'GET /event-types list=',
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
