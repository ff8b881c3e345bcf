import { createHash } from 'node:crypto'
import {
  body,
  defineProvider,
  eventTypes,
  hex,
  hmacSha256,
  pairs,
  signatureHeader,
  type TypedDelivery,
  textKey,
  timestamp,
  unixSeconds,
  unsignedBodies,
  withProbe,
} from '@hooks/core'
import type { Receivable, SecretCredentials } from '@hooks/core/contract'

type Delivery = TypedDelivery<'conformance', { 'conformance.received': object }>

/**
 * What the adapter is tried with.
 *
 * @example
 * ```ts
 * import type { AdapterSetup } from '@hooks/testing/adapter-conformance'
 * import { createReceiver } from '@hooks/verify'
 *
 * export function routeOf({ provider, options, answer }: AdapterSetup): (request: Request) => Promise<Response> {
 *   return createReceiver(provider, options).on('conformance.received', (delivery) => new Response(answer(delivery))).fetch
 * }
 * ```
 */
export interface AdapterSetup {
  readonly provider: Receivable<Delivery, SecretCredentials>
  /** The options of the adapter. */
  readonly options: SetupLimits & {
    readonly secret: string
    readonly logger: { warn(message: string, error?: unknown): void }
  }
  /** What the handler of `conformance.received` answers with, status 200. Throws where the handler must fail. */
  answer(delivery: { readonly body: Uint8Array }): string
  /** The application's usual parser of JSON stands before the route. */
  readonly parsesFirst: boolean
}

/**
 * The options that the suite sets. As JSON they are the same.
 *
 * @example
 * ```ts
 * import { adapterSetup, type SetupLimits } from '@hooks/testing/adapter-conformance'
 *
 * // In the application's process, which is handed them as text.
 * const limits: SetupLimits = JSON.parse(process.env.SETUP_LIMITS ?? '')
 * export const setup = adapterSetup(limits)
 * ```
 */
export interface SetupLimits {
  readonly maximumBodyBytes: number
  readonly readTimeoutMs: number
  /** `false` but in one case: the same bytes are sent many times, where what is tried is how they arrive. */
  readonly replay: false | Readonly<Record<string, never>>
}

export const secret = 'conformance_secret_0123456789abcdef'
export const failingBody = '{"type":"conformance.failing"}'
export const failure = 'password=hunter2'

/**
 * The same set-up in another process, where an application cannot be handed a function: it is given the limits, and what
 * it logs must be in `AdapterServer.log`.
 *
 * @example
 * ```ts
 * import { webhookRoute } from '@hooks/next'
 * import { adapterSetup } from '@hooks/testing/adapter-conformance'
 *
 * // app/webhooks/route.ts of an application that the suite builds and starts.
 * const { provider, options, answer } = adapterSetup()
 * export const POST = webhookRoute(provider, options, {
 *   'conformance.received': (delivery) => new Response(answer(delivery)),
 * })
 * ```
 */
export function adapterSetup(
  limits: SetupLimits = { maximumBodyBytes: 65_536, readTimeoutMs: 10_000, replay: false },
  { parsesFirst = false, logger = console }: Partial<AdapterSetup['options'] & AdapterSetup> = {},
): AdapterSetup {
  return { provider, options: { secret, logger, ...limits }, answer, parsesFirst }
}

/** Proof of what arrived: the SHA-256 of the verified bytes, in hex. */
function answer({ body }: { readonly body: Uint8Array }): string {
  if (Buffer.from(body).toString('latin1') === failingBody) throw new Error(failure)
  return createHash('sha256').update(body).digest('hex')
}

const place = signatureHeader({
  header: 'Conformance-Signature',
  grammar: pairs({ separator: ',', timestamp: 't', signature: 'v1' }),
})

/** Takes bodies of any bytes: what is tried is how they arrive, not what they say. */
const provider: Receivable<Delivery, SecretCredentials> = defineProvider({
  id: 'conformance',
  scheme: {
    algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
    signature: withProbe(place, unsignedBodies('')),
    content: [timestamp, '.', body],
    digest: hex,
    timestamp: unixSeconds({ toleranceSeconds: 300 }),
  },
  events: eventTypes<{ 'conformance.received': object }>('conformance.received'),
  parse: () => undefined,
  describe: () => ({ name: 'conformance.received', data: {} }),
})
