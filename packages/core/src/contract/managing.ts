import type { Operation } from './operation.ts'
import type { phantom } from './phantom.ts'

/**
 * The half of a provider that manages subscriptions: its operations and how to reach it.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import type { ApiPromise, Manageable } from '@hooks/core/contract'
 *
 * interface ShopClient {
 *   readonly webhooks: { get(id: string): ApiPromise<{ id: string; url: string }> }
 * }
 *
 * const shopApi: Manageable<ShopClient, { token: string }> = {
 *   id: 'shop',
 *   operations: { 'webhooks.get': { method: 'GET', path: '/webhooks/{id}' } },
 *   connect: ({ token }) => ({
 *     baseUrl: 'https://api.shop.example.com',
 *     authorize: () => ({ Authorization: `Bearer ${token}` }),
 *   }),
 * }
 * export const client = createClient(shopApi, { token: 'sk_test_4eC39HqLyjWDarjtT1zdp7dc' })
 * ```
 */
export interface Manageable<Client, Options> {
  readonly id: string
  /** Method path to operation, generated from the specification: `webhooks.create`. */
  readonly operations: Readonly<Record<string, Operation>>
  /**
   * Checks the provider's options.
   * @param variables where credentials that are not given are looked up, by the names the provider's folder lists
   * @throws ConfigurationError ERR_SECRET_MISSING, ERR_CREDENTIAL_INVALID, ERR_OPTION_INVALID, naming the option
   */
  connect(options: Options, variables: Variables): Connection
  readonly [phantom]?: { client: Client; options: Options }
}

/**
 * What `@hooks/providers/<id>/api` exports: the provider's operations, its error bodies and its subscriptions.
 *
 * @example
 * ```ts
 * import type { ProviderApi } from '@hooks/core/contract'
 * import type { FinixClient, FinixErrors, FinixOptions, FinixSubscriptions } from '@hooks/providers/finix/api'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const api: ProviderApi<FinixClient, FinixOptions, FinixErrors, FinixSubscriptions> = finixApi
 * console.log(Object.keys(api.operations).includes('webhooks.create')) // true
 * ```
 */
export interface ProviderApi<Client, Options, Errors, Rules = SubscriptionRules<never, object, object>>
  extends Manageable<Client, Options> {
  /** Whether an error is an answer of this provider with this status; narrows `error.body`. */
  readonly isError: ErrorGuard<Errors>
  /** How its webhooks say which events go where. */
  readonly subscriptions: Rules
}

/**
 * How a provider's webhooks say which events they send.
 * @typeParam Fields the part of a create body that asks for events: `{ enabled_events: […] }`
 *
 * @example
 * ```ts
 * import type { SubscriptionRules } from '@hooks/core/contract'
 *
 * interface Webhook {
 *   events: string[]
 *   active: boolean
 * }
 *
 * export const subscriptions: SubscriptionRules<Webhook, { events: string[] }, Partial<Webhook>> = {
 *   fields: (events) => ({ events: [...events] }),
 *   events: ({ events }) => events,
 *   update: (_webhook, fields) => ({ ...fields, active: true }),
 *   state: ({ active }) => (active ? 'on' : 'off'),
 * }
 * ```
 */
export interface SubscriptionRules<Webhook, Fields, Update> {
  /** Whether a webhook sends one event only. Default: false. */
  readonly oneEvent?: boolean
  /** Where a webhook sends to. Default: its `url`. */
  url?(webhook: Webhook): string | undefined
  /**
   * The body that creates a webhook which sends to this URL, from the rest of it. It may choose a secret, where that is up
   * to the caller. Default: the rest with `url`.
   */
  create?(url: string, rest: Fields): object
  /** The fields that ask for these events. */
  fields(events: readonly string[]): Fields
  /** The events that such fields, or a webhook, ask for. */
  events(fields: Fields | Webhook): readonly string[]
  /** The body that makes a webhook ask for these fields and switches it on. */
  update(webhook: Webhook, fields: Fields): Update
  /** `off` is switched off by somebody, `pending` will be on by itself. */
  state(webhook: Webhook): 'on' | 'off' | 'pending'
  /** What the webhook's deliveries are signed with, in an answer that shows it, or in a body that says it. */
  secret?(webhook: Webhook): string | null | undefined
}

/**
 * Whether an error is a provider's answer with a status; narrows its body.
 *
 * @example
 * ```ts
 * import type { ErrorGuard } from '@hooks/core/contract'
 * import { isErrorOf } from '@hooks/core/managing'
 *
 * interface ShopErrors {
 *   404: { message: string }
 *   422: { fields: string[] }
 * }
 *
 * export const isShopError: ErrorGuard<ShopErrors> = isErrorOf('shop')
 * ```
 */
export type ErrorGuard<Errors> = <Status extends keyof Errors & number>(
  error: unknown,
  status: Status,
) => error is ApiErrorShape<Status, Errors[Status]>

/**
 * Where and how a client sends, made once per client from its options.
 *
 * @example
 * ```ts
 * import type { Connection } from '@hooks/core/contract'
 *
 * export const connection: Connection = {
 *   baseUrl: 'https://api.shop.example.com',
 *   headers: { 'Shop-Version': '2026-01-01' },
 *   authorize: () => ({ Authorization: 'Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc' }),
 * }
 * ```
 */
export interface Connection {
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** Sent with every request, such as the API version. */
  readonly headers?: Readonly<Record<string, string>>
  /** The statuses after which `authorize` is asked once more, with what was `refused`. Default: none. */
  readonly renewable?: readonly number[]
  /** Whether an answer outside 2xx means that it is too early, besides 408, 429 and 5xx: nothing was done, ask again. */
  isBusy?(status: number, body: unknown): boolean
  /** Headers that authenticate a request; asked for at every attempt. */
  authorize(request: OutgoingRequest, context: AuthorizeContext): HeaderRecord | Promise<HeaderRecord>
}

/**
 * Header names to values.
 *
 * @example
 * ```ts
 * import type { HeaderRecord } from '@hooks/core/contract'
 *
 * export const headers: HeaderRecord = { 'Shop-Version': '2026-01-01' }
 * ```
 */
export type HeaderRecord = Readonly<Record<string, string>>

/**
 * Environment variables by name, such as `process.env`.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import type { Variables } from '@hooks/core/contract'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const env: Variables = { FINIX_USERNAME: 'USsRhsHYZGBPnQw8CByJyEQW', FINIX_PASSWORD: process.env.SANDBOX_PASSWORD }
 * export const client = createClient(finixApi, { environment: 'sandbox', env })
 * ```
 */
export type Variables = Readonly<Record<string, string | undefined>>

/**
 * A request of the management API before it is authenticated.
 *
 * @example
 * ```ts
 * import type { HeaderRecord, OutgoingRequest } from '@hooks/core/contract'
 *
 * // Of a `Connection`: headers may depend on what is sent.
 * export function authorize({ method, url }: OutgoingRequest): HeaderRecord {
 *   return { 'Shop-Request': `${method} ${new URL(url).pathname}` }
 * }
 * ```
 */
export interface OutgoingRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string | undefined
}

/**
 * What a provider may use to make the headers that authenticate.
 *
 * @example
 * ```ts
 * import type { AuthorizeContext, HeaderRecord } from '@hooks/core/contract'
 *
 * // Of a `Connection`: a token that is asked for with the client's own fetch.
 * export async function authorize(_request: unknown, { fetch, baseUrl }: AuthorizeContext): Promise<HeaderRecord> {
 *   const response = await fetch(`${baseUrl}/token`, { method: 'POST' })
 *   const { token } = (await response.json()) as { token: string }
 *   return { Authorization: `Bearer ${token}` }
 * }
 * ```
 */
export interface AuthorizeContext {
  /**
   * The client's own `fetch`, for providers whose credentials are exchanged for a token. Shares the call's deadline and
   * signal; rejects with the client's typed errors for any answer that is not 2xx JSON.
   */
  fetch(url: string, init?: RequestInit): Promise<Response>
  /** The base URL requests go to: the connection's, or the client option that replaces it. */
  readonly baseUrl: string
  /** The headers of the previous attempt, if they were refused: a cached token that is in them must be renewed. */
  readonly refused?: HeaderRecord | undefined
}

/**
 * Per-call options of every operation; one that an operation does not have is refused with ERR_OPTION_INVALID.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import type { CallOptions } from '@hooks/core/contract'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const patient: CallOptions = { timeoutMs: 60_000, maxRetries: 5, headers: { 'X-Trace-Id': 'order-42' } }
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * const webhook = await client.webhooks.get('WHiJK9kiu1xpFQZC3bvj4JRa', patient)
 * ```
 */
export interface CallOptions {
  /** Aborts the call; rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Milliseconds until an attempt is given up. Default: the client's `timeoutMs`. */
  timeoutMs?: number | undefined
  /** Milliseconds until the call is given up, retries and the waits between them included. Default: the client's. */
  deadlineMs?: number | undefined
  /** How often a failed attempt is repeated where that is safe; 0 sends one request. Default: the client's. */
  maxRetries?: number | undefined
  /** Added to the request; a name given here replaces the client's own. */
  headers?: Record<string, string> | undefined
}

/**
 * A credential of a client: its text, or a function that is asked for it whenever a request is sent.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import type { ClientCredential } from '@hooks/core/contract'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const password: ClientCredential = async () => (await fetch('https://vault.example.com/finix')).text()
 * export const client = createClient(finixApi, { environment: 'live', username: 'USsRhsHYZGBPnQw8CByJyEQW', password })
 * ```
 */
export type ClientCredential = string | (() => string | Promise<string>) | undefined

/**
 * A request as it is about to be sent, without the headers that authenticate it.
 *
 * @example
 * ```ts
 * import type { ApiRequest } from '@hooks/core/contract'
 *
 * export function nameOf({ provider, operation, attempt }: ApiRequest): string {
 *   return attempt === 0 ? `${provider} ${operation}` : `${provider} ${operation}, retry ${attempt}`
 * }
 * ```
 */
export interface ApiRequest extends OutgoingRequest {
  /** The provider's id, `finix`. */
  readonly provider: string
  /** The method path, `webhooks.create`. */
  readonly operation: string
  /** 0 for the first attempt of a call, 1 for its first retry. */
  readonly attempt: number
  /** Aborts with the caller's signal, the timeout of the attempt, or the deadline of the call. */
  readonly signal: AbortSignal
}

/**
 * Stands around every attempt of every call: it may change the request it hands on, look at the answer, or answer
 * itself. Credentials are added behind it. What it throws ends the call as it is.
 *
 * @example
 * ```ts
 * import type { Middleware } from '@hooks/client'
 *
 * export const traced: Middleware = async (request, next) => {
 *   request.headers.set('traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01')
 *   return next(request)
 * }
 * ```
 */
export type Middleware = (request: ApiRequest, next: (request: ApiRequest) => Promise<Response>) => Promise<Response>

/**
 * A call under way: await it for the resource, or ask for the response too. It is sent at once.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import type { ApiPromise } from '@hooks/core/contract'
 * import { finixApi, type Webhook } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * const call: ApiPromise<Webhook> = client.webhooks.get('WHiJK9kiu1xpFQZC3bvj4JRa')
 * const { data, response } = await call.withResponse()
 * console.log(data.url, response.headers.get('x-request-id'))
 * ```
 */
export interface ApiPromise<Data> extends Promise<Data> {
  /** The resource with the HTTP response it came in, whose body is already read. */
  withResponse(): Promise<WithResponse<Data>>
}

/**
 * The data of an answer with the HTTP response it came in.
 *
 * @example
 * ```ts
 * import type { WithResponse } from '@hooks/core/contract'
 * import type { Webhook } from '@hooks/providers/finix/api'
 *
 * export function requestIdOf({ response }: WithResponse<Webhook>): string | null {
 *   return response.headers.get('x-request-id')
 * }
 * ```
 */
export interface WithResponse<Data> {
  data: Data
  /** The whole answer as the provider sent it, envelope included. */
  body: unknown
  response: Response
}

/**
 * A list: await it for the first page, or iterate over every item of every page. Nothing is sent before that.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import type { PagePromise } from '@hooks/core/contract'
 * import { finixApi, type Webhook, type WebhookList } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * const webhooks: PagePromise<Webhook, WebhookList> = client.webhooks.list()
 * for await (const { id, url } of webhooks) console.log(id, url)
 * ```
 */
export interface PagePromise<Item, Body> extends PromiseLike<Page<Item, Body>>, AsyncIterable<Item> {
  /** The first page with the HTTP response it came in. */
  withResponse(): Promise<WithResponse<Page<Item, Body>>>
  /** Page by page instead of item by item. */
  pages(): AsyncIterable<Page<Item, Body>>
}

/**
 * One page of a list.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import type { Page } from '@hooks/core/contract'
 * import { finixApi, type Webhook, type WebhookList } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox' })
 * let page: Page<Webhook, WebhookList> = await client.webhooks.list({ limit: 20 })
 * while (page.hasNextPage) page = await page.nextPage()
 * console.log(page.items.length)
 * ```
 */
export interface Page<Item, Body> {
  readonly items: readonly Item[]
  /** The whole answer, with a list wherever its type says so; `withResponse().body` is as sent. */
  readonly body: Body
  readonly hasNextPage: boolean
  /** The page after this one. Rejects with ERR_NO_NEXT_PAGE where there is none. */
  nextPage(): Promise<Page<Item, Body>>
}

/**
 * An answer outside 2xx, with the provider's error body. The classes are in `@hooks/client`.
 *
 * @example
 * ```ts
 * import type { ApiErrorShape } from '@hooks/core/contract'
 *
 * export function messageOf(error: ApiErrorShape<422, { message: string }>): string {
 *   return typeof error.body === 'object' ? error.body.message : `${error.provider} answered ${error.status}`
 * }
 * ```
 */
export interface ApiErrorShape<Status extends number, Body> extends Error {
  readonly provider: string
  readonly status: Status
  /** The parsed error body; `undefined` where the answer was empty, a string where it was not JSON. */
  readonly body: Body | string | undefined
  readonly response: Response
}
