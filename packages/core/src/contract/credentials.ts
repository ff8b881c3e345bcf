import type { ErrorCode } from '../codes.ts'
import type { AnyDelivery } from './receiving.ts'
import type { ReceivedRequest } from './scheme.ts'

/** One signing secret as the provider issued it. */
export type Secret = string | Uint8Array

/** A key with a name and an end, for rotation. */
export interface RingEntry<Key> {
  key: Key | undefined
  /** Found again as `keyId` on the delivery. Never secret. */
  id?: string
  /** The key verifies nothing that arrives later. */
  notAfter?: Date
}

/**
 * One key, or several during rotation (any of them may have signed). `undefined` is admitted so that `process.env.X`
 * compiles: in a list it is dropped if another key stands; alone it is refused where it is used.
 */
export type KeyInput<Key> = Key | undefined | RingEntry<Key> | readonly (Key | undefined | RingEntry<Key>)[]

/** A secret, or several while one is rotated. */
export type SecretInput = KeyInput<Secret>

/** Credentials of a scheme with a shared signing secret. */
export interface SecretCredentials {
  secret: SecretInput
}

/** Credentials of a scheme with a public key, in the form the provider shows it. */
export interface PublicKeyOptions {
  publicKey: KeyInput<string>
}

/** Of a scheme that signs the URL: the address by which the provider knows the endpoint. */
export type PublicUrlOptions =
  | {
      /**
       * The complete URL as it is registered at the provider, or its origin alone (`https://hooks.example.com`), to
       * which the path and query of each request are added.
       */
      publicUrl: string | undefined
      trustedProxy?: never
    }
  | {
      /**
       * The application is reachable through a proxy alone that sets `X-Forwarded-Proto` and `X-Forwarded-Host` itself:
       * whoever can set these headers chooses the URL that is believed.
       */
      trustedProxy: true
      publicUrl?: never
    }

/** The `Authorization` header a provider was told to send along; checked besides the signature, never instead of it. */
export type DeliveryCredential =
  | { basic: { username: string | undefined; password: string | undefined }; bearer?: never }
  | { bearer: { token: string | undefined }; basic?: never }

/** Credentials of a scheme with a published key: given, or fetched once from the provider's pinned URL. */
export type PublicKeyCredentials<Environment extends string> =
  | {
      /** PEM, or several during rotation. */
      publicKey: KeyInput<string>
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
