import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import type { FakeCall, FakeProvider, FakeReply } from '@hooks/core/fake'

/**
 * Everything `@hooks/testing` needs of one provider; generated from `specs/<id>/` as `src/generated/<id>.ts`.
 *
 * @example
 * ```ts
 * import type { AnyDelivery, SecretCredentials } from '@hooks/core/contract'
 * import type { ProviderKit } from '@hooks/testing'
 *
 * export function sampleOf(kit: ProviderKit<AnyDelivery, SecretCredentials>, event: string): string | undefined {
 *   return kit.fixtures[event]
 * }
 * ```
 */
export interface ProviderKit<Delivery extends AnyDelivery, Credentials, ClientOptions = object> {
  readonly provider: Receivable<Delivery, Credentials>
  readonly fake: KitFake<ClientOptions>
  /** The specification: requests, answers and events are validated against it. */
  readonly document: OpenApiDocument
  /** Event name to the exact text of a delivery's body. */
  readonly fixtures: Fixtures<Delivery>
}

/**
 * A kit of whatever provider.
 *
 * @example
 * ```ts
 * import type { AnyKit } from '@hooks/testing'
 *
 * export function eventsOf({ provider, fixtures }: AnyKit): string {
 *   return `${provider.id}: ${Object.keys(fixtures).join(', ')}`
 * }
 * ```
 */
export type AnyKit = ProviderKit<AnyDelivery, object, object>

/**
 * A provider's fake whose state is its own affair.
 *
 * @example
 * ```ts
 * import type { FinixOptions } from '@hooks/providers/finix/api'
 * import { finixFake } from '@hooks/providers/finix/fake'
 * import type { KitFake } from '@hooks/testing'
 *
 * const fake: KitFake<FinixOptions> = finixFake
 * console.log(Object.keys(fake.operations))
 * ```
 */
export interface KitFake<ClientOptions> extends Omit<FakeProvider<unknown, ClientOptions>, 'operations'> {
  readonly operations: Readonly<Record<string, (call: FakeCall<never>) => FakeReply | Promise<FakeReply>>>
}

/**
 * The event names the specification knows.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import type { EventName } from '@hooks/testing'
 *
 * export const events: readonly EventName<FinixDelivery>[] = ['transfer.created', 'dispute.created']
 * ```
 */
export type EventName<Delivery extends AnyDelivery> = Exclude<Delivery['type'], 'unknown'>

/**
 * The bodies of a provider, byte for byte.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import { type Fixtures, fixtures } from '@hooks/testing'
 *
 * const bodies: Fixtures<FinixDelivery> = await fixtures('finix')
 * console.log(bodies['transfer.created']?.length)
 * ```
 */
export type Fixtures<Delivery extends AnyDelivery> = { readonly [Name in EventName<Delivery>]?: string }

/**
 * The parts of an OpenAPI 3.1 document that are read here; the schemas in it are left to the validator.
 *
 * @example
 * ```ts
 * import type { OpenApiDocument } from '@hooks/testing'
 *
 * export const document: OpenApiDocument = {
 *   openapi: '3.1.0',
 *   paths: { '/webhooks/{id}': { get: { operationId: 'webhooks.get' } } },
 * }
 * ```
 */
export interface OpenApiDocument {
  readonly openapi: string
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: Readonly<Record<string, unknown>>
}
