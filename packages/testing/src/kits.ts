import { ConfigurationError } from '@hooks/core'
import { kits, type ProviderDeliveries } from './generated/index.ts'
import type { AnyKit, EventName, ProviderKit } from './kit.ts'
import { didYouMean } from './nearest.ts'

/**
 * The providers that can be faked.
 *
 * @example
 * ```ts
 * import { createFake, type ProviderId } from '@hooks/testing'
 *
 * const ids: readonly ProviderId[] = ['finix', 'basiq']
 * for (const id of ids) console.log((await createFake(id)).baseUrls)
 * ```
 */
export type ProviderId = keyof ProviderDeliveries

/**
 * The provider's events by name, for completion.
 *
 * @example
 * ```ts
 * import { fixture, type ProviderEventName } from '@hooks/testing'
 *
 * const events: readonly ProviderEventName<'finix'>[] = ['transfer.created', 'dispute.created']
 * export const bodies = await Promise.all(events.map((event) => fixture('finix', event)))
 * ```
 */
export type ProviderEventName<Id extends ProviderId> = EventName<ProviderDeliveries[Id]>

/**
 * The options of the provider's client.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { finixApi } from '@hooks/providers/finix/api'
 * import type { ProviderOptions } from '@hooks/testing'
 *
 * const options: ProviderOptions<'finix'> = { environment: 'sandbox' }
 * export const client = createClient(finixApi, options)
 * ```
 */
export type ProviderOptions<Id extends ProviderId> =
  Awaited<ReturnType<(typeof kits)[Id]>> extends ProviderKit<infer _Delivery, infer _Credentials, infer Options>
    ? Options
    : never

/**
 * The ids of the providers that have a fake.
 *
 * @example
 * ```ts
 * import { providerIds } from '@hooks/testing'
 *
 * console.log(providerIds.includes('finix')) // true
 * ```
 */
export const providerIds: readonly string[] = Object.keys(kits)

/** Loads what is known of a provider. @throws ConfigurationError ERR_PROVIDER_UNKNOWN, naming similar ones */
export async function loadKit(id: string): Promise<AnyKit> {
  if (!Object.hasOwn(kits, id)) {
    const message = `There is no provider '${id}'.${didYouMean(String(id), providerIds)} Known: ${providerIds.join(', ')}.`
    throw new ConfigurationError('ERR_PROVIDER_UNKNOWN', message)
  }
  return kits[id as ProviderId]()
}
