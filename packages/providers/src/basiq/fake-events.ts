import type { FakeEvent, FakeReply } from '@hooks/core/fake'
import { createFilter } from './fake-filter.ts'
import { failure, pageOf, refusedId } from './fake-replies.ts'
import { type Call, dateTime } from './fake-state.ts'
import type { EventEnvelope, EventRecord } from './generated/schemas.ts'

export const host = 'https://au-api.basiq.io'

/** A fixture as it would be sent now: a fresh id, and the changes laid over its links. */
export function createEvent(fixture: unknown, { changes, id }: FakeEvent): unknown {
  const payload = fixture as EventEnvelope
  return { ...payload, eventId: id, links: { ...payload.links, event: `${host}/events/${id}`, ...changes } }
}

/** Something that happened at Basiq: what is delivered of it, and what is readable of it. */
export interface SampleEvent {
  readonly payload: EventEnvelope
  readonly record: EventRecord
}

/** An event about an entity that does not exist. */
export function createSampleEvent(name: string, now: Date): SampleEvent {
  const [entity = '', eventType = ''] = name.split('.')
  const [id, userId, entityId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  const dataRef = addressOf(entity, userId, entityId)
  const event = `${host}/events/${id}`
  return {
    payload: { eventTypeId: name, eventId: id, links: { event, eventEntity: dataRef } },
    record: {
      type: 'event',
      id,
      createdDate: dateTime(now),
      entity,
      eventType,
      userId,
      dataRef,
      data: { type: entity, id: entity === 'user' ? userId : entityId, links: { self: dataRef } },
      links: { self: event },
    },
  }
}

export function listEvents(call: Call): FakeReply {
  const matches = createFilter<EventRecord>(call.query.filter, {
    'user.id': (event) => event.userId,
    'event.entity': (event) => event.entity,
    'event.type': (event) => event.eventType,
  })
  if (!matches) return refusedFilter()
  const page = pageOf([...call.state.events.values()].filter(isReadable(call)).filter(matches), call.url, 500)
  if ('status' in page) return page
  const { data, links } = page
  return { status: 200, body: { type: 'list', data, links } }
}

export function getEvent(call: Call): FakeReply {
  const refused = refusedId(call.path.id, /^(?:[0-9a-f]{64}|[0-9a-f-]{36})$/, 'Event ID value', 'id')
  if (refused) return refused
  const event = call.state.events.get(call.path.id ?? '')
  if (!event || !isReadable(call)(event)) return failure(404, 'resource-not-found', 'Resource not found.')
  return { status: 200, body: event }
}

export function refusedFilter(): FakeReply {
  const detail = 'The provided filter parameter is in invalid format or unsupported'
  return failure(400, 'parameter-not-valid', detail, 'filter')
}

/** Events stay readable for 7 days. */
function isReadable({ now }: Call): (event: EventRecord) => boolean {
  const oldest = now().getTime() - 7 * 24 * 3600 * 1000
  return ({ createdDate }) => Date.parse(createdDate) >= oldest
}

function addressOf(entity: string, userId: string, entityId: string): string {
  const user = `${host}/users/${userId}`
  if (entity === 'user') return user
  if (entity === 'transactions') return `${user}/transactions?filter=connection.id.eq('${entityId}')`
  return `${user}/${entity}s/${entityId}`
}
