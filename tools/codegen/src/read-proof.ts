import { refuse, type Specification } from './specification.ts'

/** The interface of `@hooks/core/contract` that a provider's deliveries have. */
export type DeliveryInterface = 'SignedDelivery' | 'CanonicalDelivery' | 'TrustedDelivery'

/** Reads `x-hooks-proof`: what deliveries are believed for. @throws where it is none of the three */
export function readProof(specification: Specification): DeliveryInterface {
  const proof = specification.document['x-hooks-proof'] ?? 'signature'
  return (
    interfaces.get(proof) ??
    refuse(specification, 'x-hooks-proof', `${proof} is none of ${[...interfaces.keys()].join(', ')}`)
  )
}

const interfaces: ReadonlyMap<string, DeliveryInterface> = new Map([
  ['signature', 'SignedDelivery'],
  ['canonical', 'CanonicalDelivery'],
  ['trust', 'TrustedDelivery'],
])
