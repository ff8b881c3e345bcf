import type { phantom } from './phantom.ts'
import type { SignatureScheme } from './scheme.ts'

/** The half of a provider that receives: how a delivery is trusted and what it says. */
export interface Receivable<Delivery extends AnyDelivery, Credentials> {
  readonly id: string
  readonly scheme: SignatureScheme
  /** The complete event names the specification knows, such as `transfer.created`. */
  readonly eventNames: ReadonlySet<string>
  /** Reads the parsed payload; `undefined` where it is no event of this provider. Must not throw. */
  describe(payload: unknown): EventDescription | undefined
  readonly [phantom]?: { delivery: Delivery; credentials: Credentials }
}

export interface EventDescription {
  /** The event name as one text, `transfer.created`. */
  readonly name: string
  /** The event's own id, if the signed payload holds one. */
  readonly id?: string | undefined
  /** The resource the event is about. */
  readonly data: unknown
}

/** Marks what only a verifier can make: an object literal is no delivery. Never present at run time. */
export declare const verified: unique symbol

/** What every delivery has, of whatever provider. Generated unions such as `FinixDelivery` narrow it by `type`. */
export interface AnyDelivery {
  readonly provider: string
  /** The complete event name, or `unknown` for an event the specification does not know. */
  readonly type: string
  /** The event name on the wire; the same as `type` unless that is `unknown`. Empty if the payload names none. */
  readonly name: string
  /** The event's id from the signed payload, for de-duplication; `undefined` where the provider sends none. */
  readonly id: string | undefined
  readonly data: unknown
  /** The payload, parsed from the verified bytes. */
  readonly event: unknown
  readonly receivedAt: Date
  /** Which key matched, and what else was proven. */
  readonly signature: DeliverySignature
  /** The verified bytes, exactly as received. */
  readonly body: Uint8Array
  /** The request's headers. Only what the signature covers is proven, which headers mostly are not. */
  readonly headers: Headers
  readonly [verified]: true
}

export interface DeliverySignature {
  /** The algorithm of the scheme, `hmac-sha256`. */
  readonly algorithm: string
  /** Position of the secret that matched in the `secret` list; 0 for a single one. */
  readonly keyIndex: number
  /** When the sender says it signed, if the scheme has a timestamp. */
  readonly timestamp?: Date
  /** The delivery credential that was checked besides the signature, if one was configured. */
  readonly credential?: 'basic' | 'bearer'
}

/** A delivery of an event the specification knows. */
export interface KnownDelivery<Provider extends string, Type extends string, Data, Event> extends AnyDelivery {
  readonly provider: Provider
  readonly type: Type
  readonly name: Type
  readonly data: Data
  readonly event: Event
}

/** A verified delivery whose event the specification does not know: new event types break neither types nor run time. */
export interface UnknownDelivery<Provider extends string> extends AnyDelivery {
  readonly provider: Provider
  readonly type: 'unknown'
  readonly data: unknown
  readonly event: unknown
}
