import type { phantom } from './contract/phantom.ts'
import type {
  AnyDelivery,
  EventDescription,
  Receivable,
  SignedDelivery,
  TrustedDelivery,
} from './contract/receiving.ts'
import type { Scheme, SignatureScheme } from './contract/scheme.ts'
import { checkScheme, invalid } from './definition-checks.ts'
import { describeBy } from './describe-by.ts'

/**
 * The deliveries of a provider that signs: one per event of the map, with its `data`, and the member `unknown`.
 *
 * @example
 * ```ts
 * import type { TypedDelivery } from '@hooks/core'
 *
 * type ShopDelivery = TypedDelivery<'shop', { 'order.paid': { total: number } }>
 *
 * export function totalOf(delivery: ShopDelivery): number {
 *   return delivery.type === 'order.paid' ? delivery.data.total : 0
 * }
 * ```
 */
export type TypedDelivery<Id extends string, Events extends object = object> =
  | { [Name in keyof Events & string]: SignedDelivery<Id, Name, Events[Name], unknown> }[keyof Events & string]
  | SignedDelivery<Id, 'unknown', unknown, unknown>

/**
 * The same of a provider that does not sign.
 *
 * @example
 * ```ts
 * import type { TypedTrustedDelivery } from '@hooks/core'
 *
 * type ShopDelivery = TypedTrustedDelivery<'shop', { 'order.paid': { total: number } }>
 *
 * export function isConfirmed({ trust }: ShopDelivery): boolean {
 *   return trust.kind === 'confirmed'
 * }
 * ```
 */
export type TypedTrustedDelivery<Id extends string, Events extends object = object> =
  | { [Name in keyof Events & string]: TrustedDelivery<Id, Name, Events[Name], unknown> }[keyof Events & string]
  | TrustedDelivery<Id, 'unknown', unknown, unknown>

/**
 * Event names, and what `data` is in each of them. Made by `eventTypes`.
 *
 * @example
 * ```ts
 * import { type EventTypes, eventTypes } from '@hooks/core'
 *
 * interface ShopEvents {
 *   'order.paid': { total: number }
 * }
 *
 * export const events: EventTypes<ShopEvents> = eventTypes<ShopEvents>('order.paid')
 * console.log(events.names.has('order.paid')) // true
 * ```
 */
export interface EventTypes<Events extends object> {
  readonly names: ReadonlySet<string>
  readonly [phantom]?: Events
}

interface Definition<Id extends string, Events extends object> {
  /** Found again as `provider` on deliveries and in log lines: `acme`, `acme-billing`. */
  readonly id: Id
  /** Made by `eventTypes`. Default: none, every delivery is of type `unknown` and has its `name`. */
  readonly events?: EventTypes<Events>
  /** Reads the parsed payload; must not throw. Default: `describeBy({ name: 'type', id: 'id', data: 'data' })`. */
  describe?(payload: unknown): EventDescription | undefined
  /** Makes the payload of the verified bytes. Default: JSON in UTF-8. Throws where they are none. */
  parse?(body: Uint8Array): unknown
}

/** What `defineProvider` is told of a provider that signs. */
export interface SignedDefinition<Id extends string, Credentials, Events extends object>
  extends Definition<Id, Events> {
  readonly scheme: SignatureScheme<Credentials>
}

/** What `defineProvider` is told of a provider that does not sign. */
export interface TrustedDefinition<Id extends string, Credentials, Events extends object>
  extends Definition<Id, Events> {
  readonly scheme: Scheme<Credentials> & { readonly signature?: never }
}

/**
 * Defines a provider of your own, for verifiers, receivers, adapters and signers alike. The options that a verifier
 * takes are those of the scheme's algorithm.
 *
 * The scheme is tried out on a sample request: what is signed must cover the body, the timestamp if there is one, and
 * the id if one is read.
 *
 * @example
 * ```ts
 * import { body, defineProvider, eventTypes, hex, hmacSha256, pairs } from '@hooks/core'
 * import { signatureHeader, textKey, timestamp, unixSeconds } from '@hooks/core'
 * import { createReceiver } from '@hooks/verify'
 *
 * interface Order {
 *   total: number
 * }
 *
 * const shop = defineProvider({
 *   id: 'shop',
 *   scheme: {
 *     algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *     signature: signatureHeader({
 *       header: 'Shop-Signature',
 *       grammar: pairs({ separator: ',', timestamp: 't', signature: 'v1' }),
 *     }),
 *     content: [timestamp, '.', body],
 *     digest: hex,
 *     timestamp: unixSeconds({ toleranceSeconds: 300 }),
 *   },
 *   events: eventTypes<{ 'order.paid': Order; 'order.refunded': Order }>('order.paid', 'order.refunded'),
 * })
 *
 * export default createReceiver(shop, { secret: process.env.SHOP_SECRET })
 *   .on('order.paid', (delivery) => console.log(delivery.data.total))
 * ```
 * @throws ConfigurationError ERR_OPTION_INVALID, saying what to change
 */
export function defineProvider<const Id extends string, Credentials, Events extends object = object>(
  definition: SignedDefinition<Id, Credentials, Events>,
): Receivable<TypedDelivery<Id, Events>, Credentials>
export function defineProvider<const Id extends string, Credentials, Events extends object = object>(
  definition: TrustedDefinition<Id, Credentials, Events>,
): Receivable<TypedTrustedDelivery<Id, Events>, Credentials>
export function defineProvider(
  definition: SignedDefinition<string, unknown, object> | TrustedDefinition<string, unknown, object>,
): Receivable<AnyDelivery, unknown> {
  const { id, scheme, events, describe = describeBy({ name: 'type', id: 'id', data: 'data' }), parse } = definition
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw invalid(`id: '${id}' must be lower-case words joined by hyphens, such as 'acme-billing'.`)
  }
  checkScheme(scheme)
  return { id, scheme, eventNames: events?.names ?? new Set(), describe, ...(parse && { parse }) }
}

/**
 * The events of a provider: the type of `data` by name, and the names once more, for they are needed at run time too.
 * A name that is missing or of none of the types does not compile.
 *
 * @example
 * ```ts
 * import { eventTypes } from '@hooks/core'
 *
 * const events = eventTypes<{ 'user.created': { email: string }; 'user.deleted': { id: string } }>(
 *   'user.created',
 *   'user.deleted',
 * )
 * ```
 * @throws ConfigurationError ERR_OPTION_INVALID for a name that is given twice, or is `unknown`
 */
export function eventTypes<Events extends object>(...names: NamesOf<Events>): EventTypes<Events> {
  const list: readonly string[] = names
  const set = new Set(list)
  if (set.size < list.length) throw invalid('events: a name is given twice; is another one missing?')
  if (set.has('unknown')) throw invalid("events: 'unknown' is the type of events that are not in the list.")
  return { names: set }
}

/** As many names as the map has, each of them one of its. None fits a map with an open key. */
type NamesOf<Events> = string extends keyof Events ? [never] : AsMany<keyof Events & string>

type AsMany<Name extends string, Left = Name, Found extends readonly Name[] = []> = [Left] extends [never]
  ? Found
  : Overloads<Left> extends () => infer Last
    ? AsMany<Name, Exclude<Left, Last>, [...Found, Name]>
    : never

/** One function of many overloads, of which inference takes the last: the way to take one member from a union. */
type Overloads<Union> = (Union extends unknown ? (give: () => Union) => void : never) extends (all: infer All) => void
  ? All
  : never
