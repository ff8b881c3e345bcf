import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import type { FakeCall, FakeProvider, FakeReply } from '@hooks/core/fake'

/** Everything `@hooks/testing` needs of one provider; generated from `specs/<id>/` as `src/generated/<id>.ts`. */
export interface ProviderKit<Delivery extends AnyDelivery, Credentials, ClientOptions = object> {
  readonly provider: Receivable<Delivery, Credentials>
  readonly fake: KitFake<ClientOptions>
  /** The specification: requests, answers and events are validated against it. */
  readonly document: OpenApiDocument
  /** Event name to the exact text of a delivery's body. */
  readonly fixtures: Fixtures<Delivery>
}

/** A kit of whatever provider. */
export type AnyKit = ProviderKit<AnyDelivery, object, object>

/** A provider's fake whose state is its own affair. */
export interface KitFake<ClientOptions> extends Omit<FakeProvider<unknown, ClientOptions>, 'operations'> {
  readonly operations: Readonly<Record<string, (call: FakeCall<never>) => FakeReply | Promise<FakeReply>>>
}

/** The event names the specification knows. */
export type EventName<Delivery extends AnyDelivery> = Exclude<Delivery['type'], 'unknown'>

/** The bodies of a provider, byte for byte. */
export type Fixtures<Delivery extends AnyDelivery> = { readonly [Name in EventName<Delivery>]?: string }

/** The parts of an OpenAPI 3.1 document that are read here; the schemas in it are left to the validator. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: Readonly<Record<string, unknown>>
}
