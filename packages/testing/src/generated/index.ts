// Generated from specs/ by tools/codegen. Do not edit.

import type { BasiqCredentials, BasiqDelivery } from '@hooks/providers/basiq'
import type { BasiqOptions } from '@hooks/providers/basiq/api'
import type { BasisTheoryCredentials, BasisTheoryDelivery } from '@hooks/providers/basis-theory'
import type { BasisTheoryOptions } from '@hooks/providers/basis-theory/api'
import type { BluefinCredentials, BluefinDelivery } from '@hooks/providers/bluefin'
import type { BluefinOptions } from '@hooks/providers/bluefin/api'
import type { FinixCredentials, FinixDelivery } from '@hooks/providers/finix'
import type { FinixOptions } from '@hooks/providers/finix/api'
import type { GenericCredentials, GenericDelivery } from '@hooks/providers/generic'
import type { GenericOptions } from '@hooks/providers/generic/api'
import type { GithubCredentials, GithubDelivery } from '@hooks/providers/github'
import type { GithubOptions } from '@hooks/providers/github/api'
import type { ProviderKit } from '../kit.ts'

/**
 * Provider to the union of its deliveries.
 *
 * @example
 * ```ts
 * import type { ProviderDeliveries } from '@hooks/testing'
 *
 * export function nameOf(delivery: ProviderDeliveries[keyof ProviderDeliveries]): string {
 *   return `${delivery.provider} ${delivery.name}`
 * }
 * ```
 */
export interface ProviderDeliveries {
  basiq: BasiqDelivery
  'basis-theory': BasisTheoryDelivery
  bluefin: BluefinDelivery
  finix: FinixDelivery
  generic: GenericDelivery
  github: GithubDelivery
}

/** Provider to its kit, loaded when it is asked for. */
export const kits: {
  readonly basiq: () => Promise<ProviderKit<BasiqDelivery, BasiqCredentials, BasiqOptions>>
  readonly 'basis-theory': () => Promise<ProviderKit<BasisTheoryDelivery, BasisTheoryCredentials, BasisTheoryOptions>>
  readonly bluefin: () => Promise<ProviderKit<BluefinDelivery, BluefinCredentials, BluefinOptions>>
  readonly finix: () => Promise<ProviderKit<FinixDelivery, FinixCredentials, FinixOptions>>
  readonly generic: () => Promise<ProviderKit<GenericDelivery, GenericCredentials, GenericOptions>>
  readonly github: () => Promise<ProviderKit<GithubDelivery, GithubCredentials, GithubOptions>>
} = {
  basiq: () => import('./basiq.ts').then((module) => module.basiqKit),
  'basis-theory': () => import('./basis-theory.ts').then((module) => module.basisTheoryKit),
  bluefin: () => import('./bluefin.ts').then((module) => module.bluefinKit),
  finix: () => import('./finix.ts').then((module) => module.finixKit),
  generic: () => import('./generic.ts').then((module) => module.genericKit),
  github: () => import('./github.ts').then((module) => module.githubKit),
}
