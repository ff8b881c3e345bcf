import { createHmac } from 'node:crypto'
import type { DeliveryCredential, Receivable, SecretCredentials, SignedDelivery } from '@hooks/core/contract'
import { acmeScheme, secret as acmeSecret } from '../../core/test/acme.ts'

export interface OrderPlaced {
  id: string
  type: 'order.placed'
  data: { total: number }
}

export interface OrderPaid {
  id: string
  type: 'order.paid'
  data: { paid: boolean }
}

export type AcmeDelivery =
  | SignedDelivery<'acme', 'order.placed', OrderPlaced['data'], OrderPlaced>
  | SignedDelivery<'acme', 'order.paid', OrderPaid['data'], OrderPaid>
  | SignedDelivery<'acme', 'unknown', unknown, unknown>

export interface AcmeCredentials extends SecretCredentials {
  credential?: DeliveryCredential
}

/** A provider of the shape most have, for tests of what is shared by all. */
export const acme: Receivable<AcmeDelivery, AcmeCredentials> = {
  id: 'acme',
  scheme: acmeScheme,
  eventNames: new Set(['order.placed', 'order.paid']),
  describe(payload) {
    const { id, type, data } = Object(payload) as { id?: string; type?: unknown; data?: unknown }
    return typeof type === 'string' ? { name: type, id, data } : undefined
  },
}

export { secret } from '../../core/test/acme.ts'
export const placed = '{"id":"evt_1","type":"order.placed","data":{"total":4250}}'

/** Signs with node:crypto, not with our signer. */
export function signed(
  body: string | Uint8Array,
  { key = acmeSecret, timestamp = Math.floor(Date.now() / 1000) }: { key?: string; timestamp?: number } = {},
): Record<string, string> {
  const mac = createHmac('sha256', key).update(`${timestamp}.`).update(body).digest('hex')
  return { 'acme-signature': `t=${timestamp}, v1=${mac}`, 'content-type': 'application/json' }
}

export function post(body: string | Uint8Array | null, headers: Record<string, string> = {}): Request {
  return new Request('https://app.example/webhooks/acme', { method: 'POST', body: body as BodyInit | null, headers })
}

/** A logger that keeps its lines. */
export function memoryLogger(): { lines: string[]; warn(message: string, error?: unknown): void } {
  const lines: string[] = []
  return {
    lines,
    warn: (message, error) => lines.push(error === undefined ? message : `${message} | ${String(error)}`),
  }
}
