import type { EventDescription } from '@hooks/core/contract'

/**
 * Thin events: `data` is the links to what happened. The delivery's id is the signed header `webhook-id`, which stays
 * the same over retries; `eventId` in the payload names the event itself.
 */
export function describeBasiqEvent(payload: unknown): EventDescription | undefined {
  const { eventTypeId, links } = Object(payload) as Record<string, unknown>
  return typeof eventTypeId === 'string' ? { name: eventTypeId, data: links } : undefined
}
