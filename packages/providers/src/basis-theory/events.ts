import type { EventDescription } from '@hooks/core/contract'

export function describeBasisTheoryEvent(payload: unknown): EventDescription | undefined {
  const { event } = Object(payload) as Record<string, unknown>
  const { id, type, data } = Object(event) as Record<string, unknown>
  if (typeof type !== 'string') return undefined
  return { name: type, id: typeof id === 'string' ? id : undefined, data }
}
