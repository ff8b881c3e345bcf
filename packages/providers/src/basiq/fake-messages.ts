import type { FakeReply } from '@hooks/core/fake'
import { createSampleEvent, refusedFilter } from './fake-events.ts'
import { createFilter } from './fake-filter.ts'
import { failure, listReply, pageOf, refusedId, uuid } from './fake-replies.ts'
import { type BasiqFakeWebhook, type Call, dateTime } from './fake-state.ts'
import { findWebhook } from './fake-webhooks.ts'
import { basiqEventNames } from './generated/event-names.ts'
import type { Message, MessagePayload, TestMessageRequest } from './generated/schemas.ts'

export function listMessages(call: Call): FakeReply {
  const found = findWebhook(call)
  if ('status' in found) return found
  const limit = Number(call.query.limit ?? 500)
  if (limit < 1) return failure(400, 'parameter-not-valid', 'limit must be at least 1.', 'limit')
  const matches = createFilter<Message>(call.query.filter, {
    eventTypeId: ({ payload }) => payload.eventTypeId,
    eventId: ({ payload }) => payload.eventId,
  })
  if (!matches) return refusedFilter()
  const messages = [...call.state.messages.values()]
    .filter(({ webhookId }) => webhookId === found.webhook.id)
    // In the published list they have no attempts.
    .map(({ message: { attempts: _, ...message } }) => message)
  return listReply(pageOf(messages.filter(matches), call.url, limit))
}

export function getMessage(call: Call): FakeReply {
  const found = findWebhook(call)
  if ('status' in found) return found
  const refused = refusedId(call.path.messageId, uuid, 'Message ID value', 'messageId')
  if (refused) return refused
  const stored = call.state.messages.get(call.path.messageId ?? '')
  if (stored?.webhookId !== found.webhook.id) return failure(404, 'resource-not-found', 'Message not found.')
  return { status: 200, body: stored.message }
}

/** Records a message for every webhook, and the event it is about. */
export function sendTestMessage(call: Call): FakeReply {
  const { state } = call
  const { eventTypeId } = call.body as TestMessageRequest
  if (!basiqEventNames.has(eventTypeId)) {
    return failure(400, 'invalid-content', "Posted eventTypeId doesn't exists.", 'eventTypeId')
  }
  if (state.webhooks.size === 0) return failure(400, 'no-webhooks-found', noWebhooks)
  const { payload, record } = createSampleEvent(eventTypeId, call.now())
  state.events.set(record.id, record)
  for (const webhook of state.webhooks.values()) log(call, webhook, payload)
  return { status: 201 }
}

const noWebhooks =
  'No webhooks found for an app: 00000000-0000-4000-8000-00000000fa4e, at least one webhook should exist in the system'

function log(call: Call, { webhook }: BasiqFakeWebhook, payload: MessagePayload): void {
  const id = crypto.randomUUID()
  const message: Message = {
    id,
    payload,
    attempts: [
      {
        id: call.randomHex(5),
        url: webhook.url,
        response: 'OK',
        responseStatusCode: 200,
        timestamp: dateTime(call.now()),
        status: 'Success',
      },
    ],
    links: { self: `${webhook.links.self}/messages/${id}`, webhook: webhook.links.self },
  }
  call.state.messages.set(id, { webhookId: webhook.id, message })
}
