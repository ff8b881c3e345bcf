import { parseJson } from '@hooks/core'
import type { AnyDelivery, HeadersInput, Proof, Receivable } from '@hooks/core/contract'
import { WebhookVerificationError } from './errors.ts'

export interface ReceivedRequest {
  readonly url: string
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
  { headers, body: received, receivedAt }: ReceivedRequest,
  { signature, trust, form, id: signedId }: Proof,
): Delivery {
  const body = form?.body ?? received
  const event = form?.event ? form.event.value : payloadOf(body)
  const { name = '', id = signedId, data } = provider.describe(event) ?? {}
  const type = data !== undefined && provider.eventNames.has(name) ? name : 'unknown'
  const delivery = { provider: provider.id, type, name, id, data, event, receivedAt, body }
  Object.assign(delivery, signature && { signature }, trust && { trust }, form && { unverifiedBody: received })
  let webHeaders: Headers | undefined
  Object.defineProperty(delivery, 'headers', {
    enumerable: true,
    // Made when asked for: it would cost more than the signature.
    get: () => (webHeaders ??= toHeaders(headers)),
  })
  return delivery as unknown as Delivery
}

/** An empty body is no payload. */
function payloadOf(body: Uint8Array): unknown {
  if (body.length === 0) return undefined
  try {
    return parseJson(body)
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
