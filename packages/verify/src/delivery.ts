import { parseJson } from '@hooks/core'
import type {
  AnyDelivery,
  DeliverySignature,
  DeliveryTrust,
  EventDescription,
  HeadersInput,
  Proof,
  Receivable,
  ReceivedRequest,
} from '@hooks/core/contract'
import { WebhookVerificationError } from './errors.ts'

/**
 * A delivery whose payload is parsed when it is first asked for: parsing costs more than the signature, and what is
 * authentic stays so where it is no payload.
 */
export function createDelivery<Delivery extends AnyDelivery>(
  provider: Receivable<Delivery, unknown>,
  request: ReceivedRequest,
  proof: Proof,
): Delivery {
  return new LazyDelivery(provider, request, proof) as unknown as Delivery
}

/** What a delivery has whose payload nobody has looked at. */
export class VerifiedDelivery {
  declare readonly provider: string
  declare readonly receivedAt: Date
  declare readonly body: Uint8Array
  declare readonly signature?: DeliverySignature
  declare readonly trust?: DeliveryTrust
  declare readonly unverifiedBody?: Uint8Array
  readonly #received: HeadersInput
  #headers: Headers | undefined

  constructor({ id }: Receivable<AnyDelivery, unknown>, request: ReceivedRequest, proof: Proof) {
    const { signature, trust, body } = proof
    this.provider = id
    this.receivedAt = new Date(request.receivedAtMs)
    this.body = body ?? request.body
    if (signature) this.signature = signature
    if (trust) this.trust = trust
    if (body) this.unverifiedBody = request.body
    this.#received = request.headers
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#received)
    return this.#headers
  }
}

class LazyDelivery extends VerifiedDelivery {
  #description: Described | undefined
  readonly #describe: () => Described

  constructor(provider: Receivable<AnyDelivery, unknown>, request: ReceivedRequest, proof: Proof) {
    super(provider, request, proof)
    this.#describe = () => describeDelivery(provider, proof, this.body)
  }

  get type(): unknown {
    return this.#described().type
  }
  get name(): unknown {
    return this.#described().name
  }
  get id(): unknown {
    return this.#described().id
  }
  get data(): unknown {
    return this.#described().data
  }
  get event(): unknown {
    return this.#described().event
  }
  get fetch(): unknown {
    return this.#described().fetch
  }
  toJSON(): unknown {
    // Reading one of them makes all of them properties.
    void this.type
    return { ...this }
  }

  #described(): Described {
    this.#description ??= this.#describe()
    const description = this.#description
    // From now on they are properties like the others.
    for (const name in description) {
      Object.defineProperty(this, name, { value: description[name as keyof Described], enumerable: true })
    }
    return description
  }
}

/** What the payload of a delivery says. */
export type Described = Pick<AnyDelivery, 'type' | 'name' | 'id' | 'data' | 'event'> & Pick<EventDescription, 'fetch'>

/**
 * What the specification does not know, or what has no resource where one is expected, is of type `unknown`: it is
 * delivered, never dropped. @throws WebhookVerificationError ERR_PAYLOAD_MALFORMED
 */
export function describeDelivery(
  { parse = parseJson, describe, eventNames }: Receivable<AnyDelivery, unknown>,
  proof: Proof,
  body: Uint8Array,
): Described {
  let event: unknown
  try {
    // An empty body is no payload.
    event = proof.event ? proof.event.value : body.length > 0 ? parse(body) : undefined
  } catch {
    throw new WebhookVerificationError('ERR_PAYLOAD_MALFORMED', 422)
  }
  const { name = '', id = proof.id, data, ...more } = describe(event) ?? {}
  const type = data !== undefined && eventNames.has(name) ? name : 'unknown'
  return { type, name, id, data, event, ...more }
}

/** What no `Headers` can hold (control characters in a hand-made record) is left out rather than thrown at a handler. */
function toHeaders(input: HeadersInput): Headers {
  const headers = new Headers()
  const entries = (Symbol.iterator in input ? [...input] : Object.entries(input)) as [string, string | string[]][]
  for (const [name, values] of entries) {
    for (const value of [values ?? []].flat()) {
      try {
        headers.append(name, value)
      } catch {}
    }
  }
  return headers
}
