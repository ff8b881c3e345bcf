import type { FakeReply } from '@hooks/core/fake'
import { failure, listReply, pageOf, refusedId } from './fake-replies.ts'
import type { Call } from './fake-state.ts'
import type { EventType } from './generated/schemas.ts'

export function listEventTypes({ url }: Call): FakeReply {
  const types = Object.keys(descriptions).map((id) => ({ type: 'eventType', ...eventType(url, id) }))
  return listReply(pageOf(types, url, types.length))
}

export function getEventType({ url, path }: Call): FakeReply {
  const { id = '' } = path
  const refused = refusedId(id, /^[a-z-]+\.[a-z-]+$/, 'Event Type ID parameter', 'eventTypeId')
  if (refused) return refused
  // One that is read by itself has no `type`.
  if (Object.hasOwn(descriptions, id)) return { status: 200, body: eventType(url, id) }
  return failure(404, 'resource-not-found', 'Requested event type does not exist.')
}

function eventType({ origin }: URL, id: string): EventType {
  return { id, description: descriptions[id] ?? '', links: { self: `${origin}/events/types/${id}` } }
}

/** In Basiq's words. */
const descriptions: Readonly<Record<string, string>> = {
  'account.updated': 'when an account is updated',
  'connection.activated': 'when a connection is activated',
  'connection.created': 'when a connection is created',
  'connection.deleted': 'when a connection is deleted',
  'connection.invalidated': 'when a connection is invalidated',
  'consent.created': 'when a consent is created',
  'consent.expired': 'when a consent is expired',
  'consent.reminder': 'when a consent has been active for 90 days since the last update',
  'consent.revoked': 'when a consent is revoked',
  'consent.updated': 'when a consent is updated',
  'consent.warning': 'when a consent is about to expire',
  'transactions.updated': 'when transactions are updated',
  'user.created': 'when an user is created',
  'user.deleted': 'when an user is deleted',
  'user.updated': 'when an user is updated',
}
