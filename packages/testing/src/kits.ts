import { ConfigurationError } from '@hooks/core'
import { kits, type ProviderDeliveries } from './generated/index.ts'
import type { AnyKit, EventName, ProviderKit } from './kit.ts'
import { didYouMean } from './nearest.ts'

/** The providers that can be faked. */
export type ProviderId = keyof ProviderDeliveries

/** The provider's events by name, for completion. */
export type ProviderEventName<Id extends ProviderId> = EventName<ProviderDeliveries[Id]>

/** The options of the provider's client. */
export type ProviderOptions<Id extends ProviderId> =
  Awaited<ReturnType<(typeof kits)[Id]>> extends ProviderKit<infer _Delivery, infer _Credentials, infer Options>
    ? Options
    : never

/** The ids of the providers that have a fake. */
export const providerIds: readonly string[] = Object.keys(kits)

/** Loads what is known of a provider. @throws ConfigurationError ERR_PROVIDER_UNKNOWN, naming similar ones */
export async function loadKit(id: string): Promise<AnyKit> {
  if (!Object.hasOwn(kits, id)) {
    const message = `There is no provider '${id}'.${didYouMean(String(id), providerIds)} Known: ${providerIds.join(', ')}.`
    throw new ConfigurationError('ERR_PROVIDER_UNKNOWN', message)
  }
  return kits[id as ProviderId]()
}
