import { ConfigurationError } from '@hooks/core'
import type { AnyDelivery } from '@hooks/core/contract'
import type { FakeProblem } from '@hooks/core/fake'
import { createApi } from './api.ts'
import { createDeliverer, type DeliveryReport } from './deliver.ts'
import type { ProviderDeliveries } from './generated/index.ts'
import type { AnyKit, EventName } from './kit.ts'
import { loadKit, type ProviderId, type ProviderOptions } from './kits.ts'
import { send } from './send.ts'
import { type FakeServer, serve } from './server.ts'
import { createValidator } from './validator.ts'

/**
 * How a fake answers and delivers.
 *
 * @example
 * ```ts
 * import { createFake, type FakeOptions } from '@hooks/testing'
 *
 * const options: FakeOptions = { clock: () => new Date('2026-01-01T12:00:00Z') }
 * export const fake = await createFake('finix', options)
 * ```
 */
export interface FakeOptions {
  /** Now, for dates in answers and the timestamps of signatures. Default: the time of the machine. */
  clock?: () => Date
  /** How probes and deliveries are sent. Default: the global `fetch`, looked up at each call. */
  fetch?: typeof globalThis.fetch
}

/**
 * Credentials a fake gives are texts, never functions.
 *
 * @example
 * ```ts
 * import type { FinixOptions } from '@hooks/providers/finix/api'
 * import type { GivenAsText } from '@hooks/testing'
 *
 * // A `password` is a text here, where the client takes a function too.
 * export const options: GivenAsText<FinixOptions> = { environment: 'sandbox', username: 'fake', password: 'fake' }
 * ```
 */
export type GivenAsText<Options> = Options extends unknown
  ? { [Name in keyof Options]: Exclude<Options[Name], () => string | Promise<string>> }
  : never

/**
 * A running imitation of a provider.
 *
 * @example
 * ```ts
 * import type { BasiqDelivery } from '@hooks/providers/basiq'
 * import type { BasiqOptions } from '@hooks/providers/basiq/api'
 * import { createFake, type Fake } from '@hooks/testing'
 *
 * const fake: Fake<BasiqDelivery, BasiqOptions> = await createFake('basiq')
 * fake.failNext(503) // the client has to try again
 * ```
 */
export interface Fake<Delivery extends AnyDelivery, ClientOptions> {
  /** The provider's id, such as `finix`. */
  readonly id: string
  /** Base URLs of the real API, without a trailing slash. */
  readonly baseUrls: readonly string[]
  /** URLs outside the API that the fake answers too, such as that of a published key. */
  readonly documentUrls: readonly string[]
  /**
   * Options with which `createClient` reaches this fake: credentials it accepts, and `baseUrl` while it listens or
   * `fetch` while it does not. Read it after `listen()`.
   */
  readonly clientOptions: GivenAsText<ClientOptions> & FakeClientOptions
  /** The API requests so far, oldest first. */
  readonly requests: readonly RequestRecord[]
  /**
   * Answers an API request in process, to any host: routed and validated by the provider's specification. It takes what
   * the global `fetch` takes. A fake that breaks its own specification answers 500 with a text that says where.
   */
  fetch(request: Request | URL | string, init?: RequestInit): Promise<Response>
  /** Answers over HTTP too, on 127.0.0.1 and a free port. Listening twice is listening once. */
  listen(): Promise<FakeServer>
  /**
   * Sends an event to every webhook that subscribes to it, signed, once, and reports what was answered. An empty list
   * means that no webhook wants the event.
   *
   * @param eventName such as `transfer.created`
   * @param changes laid over the fields of the resource in the provider's sample event
   * @throws ConfigurationError ERR_OPTION_INVALID for an unknown event, or changes that the specification forbids
   */
  deliver<Name extends EventName<Delivery>>(
    eventName: Name,
    changes?: Partial<Extract<Delivery, { type: Name }>['data']>,
  ): Promise<readonly DeliveryReport[]>
  /** Answers the next API requests with this status and the provider's error body, whatever they ask. */
  failNext(status: FakeProblem['status'], times?: number): void
}

/**
 * Options with which a client reaches a fake.
 *
 * @example
 * ```ts
 * import type { FakeClientOptions } from '@hooks/testing'
 *
 * // The client of a test goes where the fake is, that of the application to the provider.
 * export function baseUrlOf(options: FakeClientOptions): string {
 *   return options.baseUrl ?? 'the provider'
 * }
 * ```
 */
export interface FakeClientOptions {
  baseUrl?: string
  fetch?: typeof globalThis.fetch
}

/**
 * One API request, in the order of answers.
 *
 * @example
 * ```ts
 * import { createFake, type RequestRecord } from '@hooks/testing'
 *
 * const fake = await createFake('finix')
 * await fake.fetch('https://finix.sandbox-payments-api.com/webhooks')
 * const [first]: readonly RequestRecord[] = fake.requests
 * console.log(first) // { method: 'GET', path: '/webhooks', status: 401 }
 * ```
 */
export interface RequestRecord {
  readonly method: string
  /** Path and query, `/webhooks?limit=20`. */
  readonly path: string
  readonly status: number
}

/**
 * Creates a fake of a provider: its management API and its deliveries, over plain data in memory. Nothing leaves the
 * process but probes and deliveries, which go to the URLs that webhooks are created with.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 * import { createFake } from '@hooks/testing'
 *
 * const fake = await createFake('finix')
 * const client = createClient(finixApi, fake.clientOptions)
 * const webhook = await client.webhooks.create({ url: 'http://localhost:3000/webhooks/finix' })
 * const [report] = await fake.deliver('transfer.created', { amount: 100 })
 * console.log(report?.status)
 * ```
 * @throws ConfigurationError ERR_PROVIDER_UNKNOWN
 */
export async function createFake<Id extends ProviderId>(
  id: Id,
  options: FakeOptions = {},
): Promise<Fake<ProviderDeliveries[Id], ProviderOptions<Id>>> {
  const fake: object = assemble(await loadKit(id), options)
  // The union over all providers would be too large to compare with.
  return fake as Fake<ProviderDeliveries[Id], ProviderOptions<Id>>
}

/** The fake of any kit. */
export function assemble(kit: AnyKit, options: FakeOptions): Fake<AnyDelivery, object> {
  const { fake, provider } = kit
  const state = fake.createState()
  const validate = createValidator(kit.document)
  const now = options.clock ?? (() => new Date())
  const sendWith: typeof globalThis.fetch = (...input) => (options.fetch ?? globalThis.fetch)(...input)
  const failures: FakeProblem['status'][] = []
  const requests: RequestRecord[] = []
  let server: Promise<FakeServer> | undefined
  let url: string | undefined

  const api = createApi(kit, {
    ...{ state, validate, now },
    takeFailure: () => failures.shift(),
    probe: async (target, headers = {}) => {
      const [body = ''] = provider.scheme.signature?.probe?.bodies ?? []
      const { status = 0 } = await send({ url: target, headers, body, fetch: sendWith })
      return status >= 200 && status < 300
    },
  })

  async function answer(request: Request | URL | string, init?: RequestInit): Promise<Response> {
    const asked = new Request(request, init)
    const document = Object.hasOwn(fake.documents ?? {}, asked.url) ? fake.documents?.[asked.url] : undefined
    if (document !== undefined) return new Response(document)
    const response = await api(asked).catch(internalError)
    const { pathname, search } = new URL(asked.url)
    requests.push({ method: asked.method, path: pathname + search, status: response.status })
    return response
  }

  async function listen(): Promise<FakeServer> {
    const { url: origin, close } = await serve(answer)
    // Some providers' base URLs have a path, which clients send along.
    url = origin + new URL(fake.baseUrls[0] ?? origin).pathname.replace(/\/$/, '')
    return {
      url,
      close: async () => {
        url = server = undefined
        await close()
      },
    }
  }

  return {
    id: provider.id,
    baseUrls: fake.baseUrls,
    documentUrls: Object.keys(fake.documents ?? {}),
    get clientOptions() {
      return { ...fake.clientOptions, ...(url === undefined ? { fetch: answer } : { baseUrl: url }) }
    },
    requests,
    fetch: answer,
    listen: () => (server ??= listen()),
    deliver: createDeliverer(kit, { state, validate, now, fetch: sendWith }),
    failNext(status, times = 1) {
      if (!(status >= 400 && status < 600))
        throw new ConfigurationError('ERR_OPTION_INVALID', 'status must be 400 to 599')
      for (let count = 0; count < times; count++) failures.push(status)
    },
  }
}

function internalError(error: unknown): Response {
  return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
}
