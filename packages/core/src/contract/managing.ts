import type { phantom } from './phantom.ts'

/** The half of a provider that manages subscriptions: its operations and how to reach it. */
export interface Manageable<Client, Options> {
  readonly id: string
  /**
   * Method path to operation, generated from the specification:
   * `VERB /path/{parameter} [body|query] [envelope=<property>] [list=<items> <query>=<rule> …]`.
   */
  readonly operations: Readonly<Record<string, string>>
  /** Checks the provider's options. @throws ConfigurationError ERR_OPTION_INVALID, naming the option. */
  connect(options: Options): Connection
  readonly [phantom]?: { client: Client; options: Options }
}

/** Where and how a client sends, made once per client from its options. */
export interface Connection {
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** Sent with every request, such as the API version. */
  readonly headers?: Readonly<Record<string, string>>
  /** True if `authorize` can make new credentials: after a 401 it is asked once more, with `renew: true`. */
  readonly renewable?: boolean
  /** Headers that authenticate a request; asked for at every attempt. */
  authorize(request: OutgoingRequest, context: AuthorizeContext): HeaderRecord | Promise<HeaderRecord>
}

export type HeaderRecord = Readonly<Record<string, string>>

export interface OutgoingRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string | undefined
}

export interface AuthorizeContext {
  /**
   * The client's own `fetch`, for providers whose credentials are exchanged for a token. Shares the call's deadline and
   * signal; rejects with the client's typed errors for any answer that is not 2xx JSON.
   */
  fetch(url: string, init?: RequestInit): Promise<Response>
  /** True when the previous attempt was answered 401: a cached token must be renewed. */
  readonly renew: boolean
}

/** Per-call options of every operation. */
export interface CallOptions {
  /** Aborts the call; rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Milliseconds until an attempt is given up. Default: the client's `timeoutMs`. */
  timeoutMs?: number | undefined
  /** Added to the request; a name given here replaces the client's own. */
  headers?: Record<string, string> | undefined
}

/** A call under way: await it for the resource, or ask for the response too. It is sent at once. */
export interface ApiPromise<Data> extends Promise<Data> {
  /** The resource with the HTTP response it came in, whose body is already read. */
  withResponse(): Promise<WithResponse<Data>>
}

export interface WithResponse<Data> {
  data: Data
  /** The whole answer as the provider sent it, envelope included. */
  body: unknown
  response: Response
}

/** A list: await it for the first page, or iterate over every item of every page. Nothing is sent before that. */
export interface PagePromise<Item, Body> extends PromiseLike<Page<Item, Body>>, AsyncIterable<Item> {
  /** The first page with the HTTP response it came in. */
  withResponse(): Promise<WithResponse<Page<Item, Body>>>
  /** Page by page instead of item by item. */
  pages(): AsyncIterable<Page<Item, Body>>
}

export interface Page<Item, Body> {
  readonly items: readonly Item[]
  /** The whole answer, as the provider sent it. */
  readonly body: Body
  readonly hasNextPage: boolean
  /** The page after this one. Rejects with ERR_NO_NEXT_PAGE where there is none. */
  nextPage(): Promise<Page<Item, Body>>
}

/** An answer outside 2xx, with the provider's error body. The classes are in `@hooks/client`. */
export interface ApiErrorShape<Status extends number, Body> extends Error {
  readonly provider: string
  readonly status: Status
  /** The parsed error body; `undefined` where the answer was empty, a string where it was not JSON. */
  readonly body: Body | string | undefined
  readonly response: Response
}
