import type { EventDescription } from '@hooks/core/contract'
import type { BasiqClient } from './generated/client.ts'

/**
 * Thin events: `data` is the links to what happened. The delivery's id is the signed header `webhook-id`, which stays
 * the same over retries; `eventId` in the payload names the event itself.
 */
export function describeBasiqEvent(payload: unknown): EventDescription | undefined {
  const { eventTypeId, eventId, links } = Object(payload) as Record<string, unknown>
  if (typeof eventTypeId !== 'string') return undefined
  const fetch = async (client: Pick<BasiqClient, 'events'>): Promise<unknown> =>
    client.events.get(linkedId(Object(links).event) ?? (eventId as string))
  return { name: eventTypeId, data: links, fetch }
}

const eventLink = /^https:\/\/au-api\.basiq\.io\/events\/([\w-]+)$/

/** The id at the end of a link to an event; the host is never asked, and anything else is no such link. */
function linkedId(link: unknown): string | undefined {
  return typeof link === 'string' ? eventLink.exec(link)?.[1] : undefined
}
