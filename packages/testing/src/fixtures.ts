import { fixtureOf } from './event.ts'
import type { ProviderDeliveries } from './generated/index.ts'
import type { Fixtures } from './kit.ts'
import { loadKit, type ProviderEventName, type ProviderId } from './kits.ts'

/**
 * The body of a sample delivery: the exact text whose UTF-8 bytes are to be signed and sent. Do not parse and print it
 * on the way, since that changes bytes.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createSigner, fixture } from '@hooks/testing'
 *
 * const body = await fixture('finix', 'transfer.created')
 * const { headers } = await createSigner(finix, { secret: 'the secret of your endpoint' })({ body })
 * await fetch('http://localhost:3000/webhooks/finix', { method: 'POST', headers, body })
 * ```
 * @throws ConfigurationError ERR_PROVIDER_UNKNOWN; ERR_OPTION_INVALID for an unknown event
 */
export async function fixture<Id extends ProviderId>(id: Id, eventName: ProviderEventName<Id>): Promise<string> {
  return fixtureOf(await loadKit(id), eventName)
}

/**
 * All sample deliveries of a provider: event name to exact text.
 *
 * @example
 * ```ts
 * import { fixtures } from '@hooks/testing'
 *
 * for (const [event, body] of Object.entries(await fixtures('finix'))) console.log(event, body?.length)
 * ```
 * @throws ConfigurationError ERR_PROVIDER_UNKNOWN
 */
export async function fixtures<Id extends ProviderId>(id: Id): Promise<Fixtures<ProviderDeliveries[Id]>> {
  const { fixtures }: { fixtures: object } = await loadKit(id)
  return fixtures as Fixtures<ProviderDeliveries[Id]>
}
