import type { ErrorCode } from '../codes.ts'
import type { AnyDelivery } from './receiving.ts'
import type { ReceivedRequest } from './scheme.ts'

/** One signing secret as the provider issued it. */
export type Secret = string | Uint8Array

/**
 * A signing secret, or several during rotation (any of them may have signed). `undefined` is admitted so that
 * `process.env.X` compiles: in a list it is dropped if another secret stands; alone it is refused where it is used.
 */
export type SecretInput = Secret | undefined | readonly (Secret | undefined)[]

/** Credentials of a scheme with a shared signing secret. */
export interface SecretCredentials {
  secret: SecretInput
}

/** The `Authorization` header a provider was told to send along; checked besides the signature, never instead of it. */
export type DeliveryCredential =
  | { basic: { username: string | undefined; password: string | undefined }; bearer?: never }
  | { bearer: { token: string | undefined }; basic?: never }

/** Credentials of a scheme with a published key: given, or fetched once from the provider's pinned URL. */
export type PublicKeyCredentials<Environment extends string> =
  | {
      /** PEM, or several during rotation. */
      publicKey: string | undefined | readonly (string | undefined)[]
      environment?: never
    }
  | {
      /** Whose pinned URL the key is fetched from: once, kept, and asked again at most every five minutes. */
      environment: Environment
      publicKey?: never
    }

/** An event nothing vouches for yet, as `confirm` shows it to the application. */
export interface UnconfirmedEvent {
  readonly type: string
  readonly name: string
  readonly id: string | undefined
  readonly data: unknown
  readonly event: unknown
}

/** The events of a provider's deliveries before anything vouches for them. */
export type UnconfirmedEventOf<Delivery extends AnyDelivery> = Delivery extends AnyDelivery
  ? Pick<Delivery, 'type' | 'name' | 'id' | 'data' | 'event'>
  : never

/** Why to believe a delivery that carries no signature: made by `urlToken`, `basic` or `confirm`. */
export interface Trust<Event extends UnconfirmedEvent = UnconfirmedEvent> {
  readonly kind: 'urlToken' | 'basic' | 'confirm'
  /** Checks what it was made of. @throws ConfigurationError */
  prepare(): (request: ReceivedRequest, event: Event | undefined) => TrustVerdict | Promise<TrustVerdict>
}

/** An error code, or what was confirmed. */
export type TrustVerdict = ErrorCode | { readonly confirmed?: unknown }
