import type { AnyDelivery, DeliverySignature, HeadersInput, Receivable } from '@hooks/core/contract'
import { WebhookVerificationError } from './errors.ts'

export interface ReceivedRequest {
  readonly headers: HeadersInput
  readonly body: Uint8Array
  readonly receivedAt: Date
}

/**
 * Parses the verified bytes and shapes the delivery. What the specification does not know, or what has no resource
 * where one is expected, is of type `unknown`: it is delivered, never dropped.
 * @throws WebhookVerificationError ERR_PAYLOAD_MALFORMED
 */
export function createDelivery<Delivery extends AnyDelivery>(
  provider: Receivable<Delivery, unknown>,
  { headers, body, receivedAt }: ReceivedRequest,
  signature: DeliverySignature,
): Delivery {
  const event = parseJson(body)
  const { name = '', id, data } = provider.describe(event) ?? {}
  const type = data !== undefined && provider.eventNames.has(name) ? name : 'unknown'
  const delivery = { provider: provider.id, type, name, id, data, event, receivedAt, signature, body }
  let webHeaders: Headers | undefined
  Object.defineProperty(delivery, 'headers', {
    enumerable: true,
    // Made when asked for: it would cost more than the signature.
    get: () => (webHeaders ??= toHeaders(headers)),
  })
  return delivery as unknown as Delivery
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A byte order mark belongs to the signed bytes, not to the JSON in them. An empty body is no payload. */
function parseJson(body: Uint8Array): unknown {
  if (body.length === 0) return undefined
  try {
    return JSON.parse(utf8.decode(body))
  } catch {
    throw new WebhookVerificationError('ERR_PAYLOAD_MALFORMED')
  }
}

/** What no `Headers` can hold (control characters in a hand-made record) is left out rather than thrown at a handler. */
function toHeaders(input: HeadersInput): Headers {
  if (input instanceof Headers) return input
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
