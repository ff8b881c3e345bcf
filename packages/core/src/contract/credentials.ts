import type { ErrorCode } from '../codes.ts'
import type { AnyDelivery } from './receiving.ts'
import type { ReceivedRequest } from './scheme.ts'

/**
 * One signing secret as the provider issued it.
 *
 * @example
 * ```ts
 * import type { Secret } from '@hooks/core/contract'
 *
 * const asText: Secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
 * const asBytes: Secret = crypto.getRandomValues(new Uint8Array(32))
 * ```
 */
export type Secret = string | Uint8Array

/**
 * A key with a name and an end, for rotation.
 *
 * @example
 * ```ts
 * import type { RingEntry } from '@hooks/core/contract'
 *
 * export const previous: RingEntry<string> = {
 *   key: process.env.FINIX_SECRET_BEFORE,
 *   id: '2025',
 *   notAfter: new Date('2026-02-01T00:00:00Z'),
 * }
 * ```
 */
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
 *
 * @example
 * ```ts
 * import type { KeyInput, Secret } from '@hooks/core/contract'
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * const { FINIX_SECRET, FINIX_SECRET_BEFORE } = process.env
 * const secret: KeyInput<Secret> = [
 *   { key: FINIX_SECRET, id: '2026' },
 *   { key: FINIX_SECRET_BEFORE, id: '2025', notAfter: new Date('2026-02-01') },
 * ]
 * export const verifier = createVerifier(finix, { secret })
 * ```
 */
export type KeyInput<Key> = Key | undefined | RingEntry<Key> | readonly (Key | undefined | RingEntry<Key>)[]

/**
 * A secret, or several while one is rotated.
 *
 * @example
 * ```ts
 * import type { SecretInput } from '@hooks/core/contract'
 *
 * export function secretsOf(environment: Record<string, string | undefined>): SecretInput {
 *   return [environment.WEBHOOK_SECRET, environment.WEBHOOK_SECRET_BEFORE]
 * }
 * ```
 */
export type SecretInput = KeyInput<Secret>

/**
 * Credentials of a scheme with a shared signing secret.
 *
 * @example
 * ```ts
 * import type { SecretCredentials } from '@hooks/core/contract'
 * import { github } from '@hooks/providers/github'
 * import { createVerifier } from '@hooks/verify'
 *
 * const credentials: SecretCredentials = { secret: process.env.GITHUB_WEBHOOK_SECRET }
 * export const verifier = createVerifier(github, credentials)
 * ```
 */
export interface SecretCredentials {
  secret: SecretInput
}

/**
 * Credentials of a scheme with a public key, in the form the provider shows it.
 *
 * @example
 * ```ts
 * import type { PublicKeyOptions } from '@hooks/core/contract'
 * import { discordInteractions } from '@hooks/providers/discord'
 * import { createVerifier } from '@hooks/verify'
 *
 * const credentials: PublicKeyOptions = { publicKey: process.env.DISCORD_PUBLIC_KEY }
 * export const verifier = createVerifier(discordInteractions, credentials)
 * ```
 */
export interface PublicKeyOptions {
  publicKey: KeyInput<string>
}

/**
 * Of a scheme that signs the URL: the address by which the provider knows the endpoint.
 *
 * @example
 * ```ts
 * import type { PublicUrlOptions } from '@hooks/core/contract'
 * import { twilio } from '@hooks/providers/twilio'
 * import { createVerifier } from '@hooks/verify'
 *
 * const address: PublicUrlOptions = { publicUrl: 'https://hooks.example.com' }
 * export const verifier = createVerifier(twilio, { secret: process.env.TWILIO_AUTH_TOKEN, ...address })
 * ```
 */
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

/**
 * The `Authorization` header a provider was told to send along; checked besides the signature, never instead of it.
 *
 * @example
 * ```ts
 * import type { DeliveryCredential } from '@hooks/core/contract'
 * import { finix } from '@hooks/providers/finix'
 * import { createVerifier } from '@hooks/verify'
 *
 * const { FINIX_SECRET: secret, HOOKS_PASSWORD: password } = process.env
 * const credential: DeliveryCredential = { basic: { username: 'finix', password } }
 * export const verifier = createVerifier(finix, { secret, credential })
 * ```
 */
export type DeliveryCredential =
  | { basic: { username: string | undefined; password: string | undefined }; bearer?: never }
  | { bearer: { token: string | undefined }; basic?: never }

/**
 * Credentials of a scheme with a published key: given, or fetched once from the provider's pinned URL.
 *
 * @example
 * ```ts
 * import type { PublicKeyCredentials } from '@hooks/core/contract'
 * import { basisTheory } from '@hooks/providers/basis-theory'
 * import { createVerifier } from '@hooks/verify'
 *
 * const fetched: PublicKeyCredentials<'test' | 'production'> = { environment: 'production' }
 * export const verifier = createVerifier(basisTheory, fetched)
 * ```
 */
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

/**
 * An event nothing vouches for yet, as `confirm` shows it to the application.
 *
 * @example
 * ```ts
 * import { confirm } from '@hooks/core'
 * import type { UnconfirmedEvent } from '@hooks/core/contract'
 *
 * async function isThere({ id }: UnconfirmedEvent): Promise<boolean> {
 *   const response = await fetch(`https://api.shop.example.com/events/${encodeURIComponent(id ?? '')}`)
 *   return response.ok
 * }
 * export const trust = confirm(isThere)
 * ```
 */
export interface UnconfirmedEvent {
  readonly type: string
  readonly name: string
  readonly id: string | undefined
  readonly data: unknown
  readonly event: unknown
}

/**
 * The events of a provider's deliveries before anything vouches for them.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import type { UnconfirmedEventOf } from '@hooks/core/contract'
 * import type { BluefinDelivery } from '@hooks/providers/bluefin'
 * import { bluefinApi } from '@hooks/providers/bluefin/api'
 *
 * const client = createClient(bluefinApi, { environment: 'certification', accountId: '120615523104' })
 *
 * // To be given to `confirm`.
 * export async function ask(event: UnconfirmedEventOf<BluefinDelivery>): Promise<unknown> {
 *   return event.type === 'ACCOUNT_UPDATER_BATCH_UPDATES' && client.accountUpdates.get(event.data.updateId)
 * }
 * ```
 */
export type UnconfirmedEventOf<Delivery extends AnyDelivery> = Delivery extends AnyDelivery
  ? Pick<Delivery, 'type' | 'name' | 'id' | 'data' | 'event'>
  : never

/**
 * Why to believe a delivery that carries no signature: made by `urlToken`, `basic` or `confirm`.
 *
 * @example
 * ```ts
 * import { basic, urlToken } from '@hooks/core'
 * import type { Trust } from '@hooks/core/contract'
 *
 * const { URL_TOKEN, HOOKS_USERNAME: username, HOOKS_PASSWORD: password } = process.env
 * export const trust: Trust = URL_TOKEN ? urlToken(URL_TOKEN) : basic({ username, password })
 * ```
 */
export interface Trust<Event extends UnconfirmedEvent = UnconfirmedEvent> {
  readonly kind: 'urlToken' | 'basic' | 'confirm'
  /** Checks what it was made of. @throws ConfigurationError */
  prepare(): (request: ReceivedRequest, event: Event | undefined) => TrustVerdict | Promise<TrustVerdict>
}

/**
 * An error code, or what was confirmed.
 *
 * @example
 * ```ts
 * import type { TrustVerdict } from '@hooks/core/contract'
 *
 * export function verdictOf(order: object | undefined): TrustVerdict {
 *   return order ? { confirmed: order } : 'ERR_CONFIRMATION_REFUSED'
 * }
 * ```
 */
export type TrustVerdict = ErrorCode | { readonly confirmed?: unknown }
