/** Fakes that behave like providers, sample deliveries, and signers: for tests of what manages and receives webhooks. */
export { createSigner, type Signer, type SignOptions } from '@hooks/core/sign'
export type { DeliveryReport } from './deliver.ts'
export {
  createFake,
  type Fake,
  type FakeClientOptions,
  type FakeOptions,
  type GivenAsText,
  type RequestRecord,
} from './fake.ts'
export { fixture, fixtures } from './fixtures.ts'
export type { ProviderDeliveries } from './generated/index.ts'
export type { AnyKit, EventName, Fixtures, KitFake, OpenApiDocument, ProviderKit } from './kit.ts'
export { type ProviderEventName, type ProviderId, type ProviderOptions, providerIds } from './kits.ts'
export type { FakeServer } from './server.ts'
