// Generated from specs/ by tools/codegen. Do not edit.

import type { FinixCredentials, FinixDelivery } from '@hooks/providers/finix'
import type { FinixOptions } from '@hooks/providers/finix/api'
import type { ProviderKit } from '../kit.ts'

/** Provider to the union of its deliveries. */
export interface ProviderDeliveries {
  finix: FinixDelivery
}

/** Provider to its kit, loaded when it is asked for. */
export const kits: {
  readonly finix: () => Promise<ProviderKit<FinixDelivery, FinixCredentials, FinixOptions>>
} = {
  finix: () => import('./finix.ts').then((module) => module.finixKit),
}
