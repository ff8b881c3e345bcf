import type { EventDescription } from '@hooks/core/contract'

/** `entity` and `type` make the name; the resource is the first element of the first array under `_embedded`. */
export function describeFinixEvent(payload: unknown): EventDescription | undefined {
  const { id, system_generated_idempotency_id: idempotencyId, entity, type, _embedded } = fields(payload)
  if (typeof entity !== 'string' || typeof type !== 'string') return undefined
  const [data] = Object.values(fields(_embedded)).find(Array.isArray) ?? []
  return { name: `${entity}.${type}`, id: [id, idempotencyId].find((each) => typeof each === 'string'), data }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
