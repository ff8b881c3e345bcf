/**
 * The contract of a provider's fake: a state machine over plain data, in the provider's folder, without dependencies.
 * `@hooks/testing` adds what every fake needs: HTTP, validation against the specification, probe, delivery, signing.
 */

import type { HeaderRecord } from './contract/managing.ts'
import type { SigningCredentials } from './sign.ts'

/**
 * A provider as a state machine over plain data.
 *
 * @example
 * ```ts
 * import type { FakeProvider } from '@hooks/core/fake'
 *
 * export const shopFake: FakeProvider<Map<string, { url: string }>, { token: string }> = {
 *   baseUrls: ['https://api.shop.example.com'],
 *   clientOptions: { token: 'sk_test_fake' },
 *   createState: () => new Map(),
 *   authenticate: ({ headers }) => (headers.has('authorization') ? undefined : { status: 401 }),
 *   operations: { 'webhooks.get': ({ state, path }) => ({ status: 200, body: state.get(path.id ?? '') }) },
 *   refuse: ({ status, message }) => ({ status, body: { message } }),
 *   subscriptions: (state) => [...state].map(([id, { url }]) => ({ id, url, credentials: { secret: 'fake secret of it' } })),
 *   createEvent: (fixture, { id }) => ({ ...Object(fixture), id }),
 * }
 * ```
 */
export interface FakeProvider<State, ClientOptions> {
  /** Base URLs of the real API, which MSW handlers answer for. */
  readonly baseUrls: readonly string[]
  /** Options with which a client reaches this fake; the fake accepts no other credentials. Its `baseUrl` is added. */
  readonly clientOptions: ClientOptions
  createState(): State
  /** Texts the provider publishes outside its API, such as a key, by URL. */
  readonly documents?: Readonly<Record<string, string>>
  /** What deliveries are signed with where that is not a secret of each subscription. */
  readonly signing?: SigningCredentials
  /** The refusal of a request that does not authenticate, or nothing. */
  authenticate(request: FakeRequest, state: State): FakeReply | undefined
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** One function per operation of the specification, by its operationId. */
  readonly operations: Readonly<Record<string, (call: FakeCall<State>) => FakeReply | Promise<FakeReply>>>
  /** The answer to what the specification does not allow. */
  refuse(problem: FakeProblem): FakeReply
  /** Where an event goes, and with which credentials it is signed. */
  subscriptions(state: State, eventName: string): readonly FakeSubscription[]
  /** What a delivery says in headers besides its proof, where the provider does so: the name of the event, an id. */
  deliveryHeaders?(eventName: string, id: string): HeaderRecord
  /** The payload to deliver: a fixture with a fresh id and time, and the changes laid over its resource. */
  createEvent(fixture: unknown, event: FakeEvent): unknown
}

/**
 * A request that reached a fake.
 *
 * @example
 * ```ts
 * import type { FakeReply, FakeRequest } from '@hooks/core/fake'
 *
 * export function authenticate({ headers }: FakeRequest): FakeReply | undefined {
 *   return headers.get('authorization') === 'Bearer sk_test_fake' ? undefined : { status: 401 }
 * }
 * ```
 */
export interface FakeRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
}

/**
 * One call of a fake API, checked against the specification.
 *
 * @example
 * ```ts
 * import type { FakeCall, FakeReply } from '@hooks/core/fake'
 *
 * interface State {
 *   readonly webhooks: Map<string, { id: string; url: string }>
 * }
 *
 * export function create({ state, body, createId }: FakeCall<State>): FakeReply {
 *   const webhook = { id: createId('wh_'), url: (body as { url: string }).url }
 *   state.webhooks.set(webhook.id, webhook)
 *   return { status: 201, body: webhook }
 * }
 * ```
 */
export interface FakeCall<State> extends FakeRequest {
  readonly state: State
  /** Path parameters by their name in the specification. */
  readonly path: Readonly<Record<string, string>>
  /** Query parameters, converted to the types of the specification. */
  readonly query: Readonly<Record<string, unknown>>
  /** The request body, valid against the specification. */
  readonly body: unknown
  /** Now, in the fake's clock. */
  now(): Date
  /** A new id of 22 letters and digits after the prefix. */
  createId(prefix: string): string
  /** Random bytes as lower-case hex. */
  randomHex(bytes: number): string
  /** Sends the scheme's endpoint probe; whether it was answered 2xx. */
  probe(url: string, headers?: Readonly<Record<string, string>>): Promise<boolean>
}

/**
 * The answer of a fake to one call.
 *
 * @example
 * ```ts
 * import type { FakeReply } from '@hooks/core/fake'
 *
 * export const missing: FakeReply = { status: 404, body: { message: 'No such webhook.' } }
 * ```
 */
export interface FakeReply {
  readonly status: number
  /** Sent as JSON; nothing for an empty answer. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Why a fake refuses a request before its provider sees it.
 *
 * @example
 * ```ts
 * import type { FakeProblem, FakeReply } from '@hooks/core/fake'
 *
 * export function refuse({ status, message, field }: FakeProblem): FakeReply {
 *   return { status, body: { error: { message, field } } }
 * }
 * ```
 */
export interface FakeProblem {
  readonly status: number
  /** What is wrong, in one line. */
  readonly message: string
  /** The field it is about, as a dotted path. */
  readonly field?: string
}

/**
 * Where a fake delivers, and what it signs with.
 *
 * @example
 * ```ts
 * import type { FakeSubscription } from '@hooks/core/fake'
 *
 * export const subscription: FakeSubscription = {
 *   id: 'wh_1',
 *   url: 'http://127.0.0.1:3000/webhooks',
 *   credentials: { secret: '1676b0aa7f96e7f2cb3ef92ea266a13a' },
 * }
 * ```
 */
export interface FakeSubscription {
  readonly id: string
  readonly url: string
  /** Laid over `signing`. */
  readonly credentials: SigningCredentials
  /** Laid over the event, where a delivery names the webhook that it is for. */
  readonly event?: Readonly<Record<string, unknown>>
}

/**
 * An event that a fake delivers.
 *
 * @example
 * ```ts
 * import type { FakeEvent } from '@hooks/core/fake'
 *
 * export function createEvent(fixture: unknown, { id, now, changes }: FakeEvent): unknown {
 *   return { ...Object(fixture), id, created_at: now.toISOString(), data: { ...Object(fixture).data, ...changes } }
 * }
 * ```
 */
export interface FakeEvent {
  readonly name: string
  /** Laid over the resource's fields. */
  readonly changes: Readonly<Record<string, unknown>>
  readonly id: string
  readonly now: Date
}
