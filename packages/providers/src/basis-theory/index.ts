import type { PublicKeyCredentials, Receivable } from '@hooks/core/contract'
import { describeBasisTheoryEvent } from './events.ts'
import { basisTheoryEventNames } from './generated/event-names.ts'
import type { BasisTheoryDelivery } from './generated/events.ts'
import { basisTheoryScheme } from './scheme.ts'

export type * from './generated/events.ts'
export type * from './generated/schemas.ts'

/**
 * What identifies Basis Theory as the sender: its public key. `{ environment }` fetches it once from the URL Basis
 * Theory publishes it at; `{ publicKey }` gives it as PEM.
 *
 * @example
 * ```ts
 * import { type BasisTheoryCredentials, basisTheory } from '@hooks/providers/basis-theory'
 * import { createVerifier } from '@hooks/verify'
 *
 * const credentials: BasisTheoryCredentials = { publicKey: process.env.BT_PUBLIC_KEY }
 * export const verifier = createVerifier(basisTheory, credentials)
 * ```
 */
export type BasisTheoryCredentials = PublicKeyCredentials<'production' | 'test'>

/**
 * Receives Basis Theory webhooks: signed with RSA-PSS over the canonical form of the body. `delivery.body` is what was
 * signed, `delivery.event` the object it was made of, `delivery.unverifiedBody` the received bytes.
 *
 * @example
 * ```ts
 * import { basisTheory } from '@hooks/providers/basis-theory'
 * import { createVerifier } from '@hooks/verify'
 *
 * const verifier = createVerifier(basisTheory, { environment: 'test' })
 * ```
 */
export const basisTheory: Receivable<BasisTheoryDelivery, BasisTheoryCredentials> = {
  id: 'basis-theory',
  scheme: basisTheoryScheme,
  eventNames: basisTheoryEventNames,
  describe: describeBasisTheoryEvent,
}
