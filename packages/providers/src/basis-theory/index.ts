import type { PublicKeyCredentials, Receivable } from '@hooks/core/contract'
import { describeBasisTheoryEvent } from './events.ts'
import { type BasisTheoryDelivery, basisTheoryEventNames } from './generated/events.ts'
import { basisTheoryScheme } from './scheme.ts'

export type * from './generated/events.ts'
export type * from './generated/schemas.ts'

/**
 * What identifies Basis Theory as the sender: its public key. `{ environment }` fetches it once from the URL Basis
 * Theory publishes it at; `{ publicKey }` gives it as PEM.
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
