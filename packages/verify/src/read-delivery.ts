import type { AnyDelivery, Proof, Receivable, ReceivedRequest } from '@hooks/core/contract'
import { type Described, describeDelivery, VerifiedDelivery } from './delivery.ts'

/**
 * A delivery whose payload is parsed at once, for whoever asks for it anyway: no property is made later.
 * @throws WebhookVerificationError ERR_PAYLOAD_MALFORMED
 */
export function readDelivery<Delivery extends AnyDelivery>(
  provider: Receivable<Delivery, unknown>,
  request: ReceivedRequest,
  proof: Proof,
): Delivery {
  return new ReadDelivery(provider, request, proof) as unknown as Delivery
}

class ReadDelivery extends VerifiedDelivery {
  declare readonly type: string
  declare readonly name: string
  declare readonly id: string | undefined
  declare readonly data: unknown
  declare readonly event: unknown
  declare readonly fetch?: Described['fetch']

  constructor(provider: Receivable<AnyDelivery, unknown>, request: ReceivedRequest, proof: Proof) {
    super(provider, request, proof)
    const { type, name, id, data, event, fetch } = describeDelivery(provider, proof, this.body)
    this.type = type
    this.name = name
    this.id = id
    this.data = data
    this.event = event
    if (fetch) this.fetch = fetch
  }
}
