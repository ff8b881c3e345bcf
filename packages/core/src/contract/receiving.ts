import type { phantom } from './phantom.ts'
import type { Scheme } from './scheme.ts'

/**
 * The half of a provider that receives: how a delivery is trusted and what it says.
 *
 * @example
 * ```ts
 * import type { AnyDelivery, Receivable } from '@hooks/core/contract'
 * import { finix } from '@hooks/providers/finix'
 * import { github } from '@hooks/providers/github'
 *
 * const providers: readonly Receivable<AnyDelivery, unknown>[] = [finix, github]
 * console.log(providers.map(({ id }) => id)) // [ 'finix', 'github' ]
 * ```
 */
export interface Receivable<Delivery extends AnyDelivery, Credentials> {
  readonly id: string
  readonly scheme: Scheme
  /** The complete event names the specification knows, such as `transfer.created`. */
  readonly eventNames: ReadonlySet<string>
  /** Reads the parsed payload; `undefined` where it is no event of this provider. Must not throw. */
  describe(payload: unknown): EventDescription | undefined
  /** Makes the payload of the verified bytes. Default: JSON in UTF-8. Throws where they are none. */
  parse?(body: Uint8Array): unknown
  readonly [phantom]?: { delivery: Delivery; credentials: Credentials }
}

/**
 * What a payload says of itself.
 *
 * @example
 * ```ts
 * import { valueAt } from '@hooks/core'
 * import type { EventDescription } from '@hooks/core/contract'
 *
 * export function describe(payload: unknown): EventDescription {
 *   return { name: String(valueAt(payload, 'event')), data: valueAt(payload, 'order') }
 * }
 * ```
 */
export interface EventDescription {
  /** The event name as one text, `transfer.created`. */
  readonly name: string
  /** The event's own id, if the signed payload holds one. */
  readonly id?: string | undefined
  /** The resource the event is about. */
  readonly data: unknown
  /** Asks the provider for what the event only names, through a client. */
  readonly fetch?: ((client: never) => Promise<unknown>) | undefined
}

/**
 * What a delivery has that names what happened instead of saying it.
 *
 * @example
 * ```ts
 * import type { Fetching } from '@hooks/core/contract'
 *
 * // Deliveries that only name what happened have it: `data` holds ids, and `fetch` asks for the rest.
 * export async function whole<Client, Resource>(delivery: Fetching<Client, Resource>, client: Client): Promise<Resource> {
 *   return delivery.fetch(client)
 * }
 * ```
 */
export interface Fetching<Client, Resource> {
  /**
   * Asks the provider for what happened, through your client: at the provider's own host, whatever address stands in the
   * delivery. Rejects with what the client rejects with.
   */
  fetch(client: Client): Promise<Resource>
}

/**
 * Marks what only a verifier can make: an object literal is no delivery. Never present at run time.
 *
 * @example
 * ```ts
 * import type { AnyDelivery, verified } from '@hooks/core/contract'
 *
 * // For a test of a handler: what is no delivery has to be declared one, where a review sees it.
 * export function pretend(delivery: Omit<AnyDelivery, typeof verified>): AnyDelivery {
 *   return delivery as AnyDelivery
 * }
 * ```
 */
export declare const verified: unique symbol

/**
 * What every delivery has, of whatever provider. Generated unions such as `FinixDelivery` narrow it by `type`.
 *
 * @example
 * ```ts
 * import type { AnyDelivery } from '@hooks/core/contract'
 *
 * export function lineOf({ provider, name, id, receivedAt }: AnyDelivery): string {
 *   return `${receivedAt.toISOString()} ${provider} ${name} ${id ?? ''}`
 * }
 * ```
 */
export interface AnyDelivery {
  readonly provider: string
  /** The complete event name, or `unknown` for an event the specification does not know. */
  readonly type: string
  /** The event name on the wire; the same as `type` unless that is `unknown`. Empty if the payload names none. */
  readonly name: string
  /** The event's id from what is signed, for de-duplication; `undefined` where the provider sends none. */
  readonly id: string | undefined
  readonly data: unknown
  /** The payload, parsed from the verified bytes. */
  readonly event: unknown
  readonly receivedAt: Date
  /** Which key matched, and what else was proven; `undefined` where the provider does not sign. */
  readonly signature?: DeliverySignature
  /** Why an unsigned delivery is believed; `undefined` where the provider signs. */
  readonly trust?: DeliveryTrust
  /** The verified bytes: as received, or the canonical form where that is what is signed. */
  readonly body: Uint8Array
  /** The received bytes, where `body` is a canonical form of them. Do not act on them. */
  readonly unverifiedBody?: Uint8Array
  /** The request's headers. Only what the signature covers is proven, which headers mostly are not. */
  readonly headers: Headers
  readonly [verified]: true
}

/**
 * How the signature of a delivery was proven.
 *
 * @example
 * ```ts
 * import type { DeliverySignature } from '@hooks/core/contract'
 *
 * // With `secret: [current, previous]`: whether the provider still signs with the previous one.
 * export function isSignedByPrevious({ keyIndex }: DeliverySignature): boolean {
 *   return keyIndex === 1
 * }
 * ```
 */
export interface DeliverySignature {
  /** The algorithm of the scheme, `hmac-sha256`. */
  readonly algorithm: string
  /** Position of the key that matched in the list that was given; 0 for a single one. */
  readonly keyIndex: number
  /** The id of that key, where it was given one. */
  readonly keyId?: string | undefined
  /** When the sender says it signed, if the scheme has a timestamp. */
  readonly timestamp?: Date
  /** The delivery credential that was checked besides the signature, if one was configured. */
  readonly credential?: 'basic' | 'bearer'
}

/**
 * Why a delivery without a signature is believed.
 *
 * @example
 * ```ts
 * import type { DeliveryTrust } from '@hooks/core/contract'
 *
 * export function mayPayOut({ kind }: DeliveryTrust): boolean {
 *   return kind === 'confirmed'
 * }
 * ```
 */
export interface DeliveryTrust {
  /** What was checked: a token in a header or in the URL, credentials, a question to the provider, or nothing at all. */
  readonly kind: 'token' | 'urlToken' | 'basic' | 'bearer' | 'confirmed' | 'unsigned'
  /** Position of the token that matched in the list that was given, where there was one. */
  readonly keyIndex?: number
  /** The id of that token, where it was given one. */
  readonly keyId?: string | undefined
  /** What `confirm`'s function resolved to. */
  readonly confirmed?: unknown
}

/**
 * The name on the wire: of type `unknown` it may be any.
 *
 * @example
 * ```ts
 * import type { NameOf } from '@hooks/core/contract'
 *
 * const known: NameOf<'order.paid'> = 'order.paid'
 * const unknown: NameOf<'unknown'> = 'whatever.the.payload.says'
 * ```
 */
export type NameOf<Type extends string> = Type extends 'unknown' ? string : Type

/**
 * A delivery of a provider that signs. Of type `unknown`, its name is any text and its data and event are unknown.
 *
 * @example
 * ```ts
 * import type { SignedDelivery } from '@hooks/core/contract'
 *
 * type OrderPaid = SignedDelivery<'shop', 'order.paid', { total: number }, unknown>
 *
 * export function book({ id, data, signature }: OrderPaid): string {
 *   return `${id}: ${data.total}, signed at ${signature.timestamp?.toISOString()}`
 * }
 * ```
 */
export interface SignedDelivery<Provider extends string, Type extends string, Data, Event> extends AnyDelivery {
  readonly provider: Provider
  readonly type: Type
  readonly name: NameOf<Type>
  readonly data: Data
  readonly event: Event
  readonly signature: DeliverySignature
  readonly trust?: never
}

/**
 * A delivery of a provider whose payloads have no types here: its name is what it says on the wire.
 *
 * @example
 * ```ts
 * import type { UntypedDelivery } from '@hooks/core/contract'
 *
 * export function lineOf({ name, data }: UntypedDelivery<'slack'>): string {
 *   return `${name}: ${JSON.stringify(data)}` // data is unknown: check it before you rely on its shape
 * }
 * ```
 */
export type UntypedDelivery<Provider extends string> = SignedDelivery<Provider, 'unknown', unknown, unknown>

/**
 * The same of a provider that does not sign.
 *
 * @example
 * ```ts
 * import type { UntypedTrustedDelivery } from '@hooks/core/contract'
 *
 * export function lineOf({ name, trust }: UntypedTrustedDelivery<'gitlab'>): string {
 *   return `${name}, believed because of its ${trust.kind}`
 * }
 * ```
 */
export type UntypedTrustedDelivery<Provider extends string> = TrustedDelivery<Provider, 'unknown', unknown, unknown>

/**
 * A delivery of a provider that signs a canonical form of the body.
 *
 * @example
 * ```ts
 * import type { CanonicalDelivery } from '@hooks/core/contract'
 *
 * type ShopDelivery = CanonicalDelivery<'shop', 'order.paid', { total: number }, unknown>
 *
 * export function isAsReceived({ body, unverifiedBody }: ShopDelivery): boolean {
 *   return body.length === unverifiedBody.length && body.every((byte, index) => byte === unverifiedBody[index])
 * }
 * ```
 */
export interface CanonicalDelivery<Provider extends string, Type extends string, Data, Event>
  extends SignedDelivery<Provider, Type, Data, Event> {
  readonly unverifiedBody: Uint8Array
}

/**
 * A delivery of a provider that does not sign.
 *
 * @example
 * ```ts
 * import type { TrustedDelivery } from '@hooks/core/contract'
 *
 * type OrderPaid = TrustedDelivery<'shop', 'order.paid', { total: number }, unknown>
 *
 * export function book({ data, trust }: OrderPaid): string {
 *   return `${data.total}, believed because of ${trust.kind}`
 * }
 * ```
 */
export interface TrustedDelivery<Provider extends string, Type extends string, Data, Event> extends AnyDelivery {
  readonly provider: Provider
  readonly type: Type
  readonly name: NameOf<Type>
  readonly data: Data
  readonly event: Event
  readonly trust: DeliveryTrust
  readonly signature?: never
}
