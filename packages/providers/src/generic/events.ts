import type { EventDescription } from '@hooks/core/contract'

export function describeGenericEvent(payload: unknown): EventDescription | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined
  const { id, type, data } = payload as Record<string, unknown>
  if (typeof type !== 'string') return undefined
  return { name: type, id: typeof id === 'string' ? id : undefined, data }
}
