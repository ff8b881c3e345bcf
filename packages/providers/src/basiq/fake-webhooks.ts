import type { FakeReply, FakeSubscription } from '@hooks/core/fake'
import { failure, listReply, pageOf, refusedId, uuid } from './fake-replies.ts'
import type { BasiqFakeState, BasiqFakeWebhook, Call } from './fake-state.ts'
import { basiqEventNames } from './generated/event-names.ts'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

export function createWebhook(call: Call): FakeReply {
  const { url, name, description, subscribedEvents = [] } = call.body as CreateWebhookRequest
  const refused = refusedRequest(call.state, { url, subscribedEvents })
  if (refused) return refused
  const id = crypto.randomUUID()
  const webhook: Webhook = {
    type: 'webhook',
    id,
    name,
    description,
    url,
    status: 'active',
    subscribedEvents,
    links: { self: `${call.url.origin}/notifications/webhooks/${id}` },
  }
  const secret = createSecret(call)
  call.state.webhooks.set(id, { webhook, secret })
  return { status: 201, body: { ...webhook, secret } }
}

export function listWebhooks({ state, url }: Call): FakeReply {
  // In the published list they have neither `type` nor `secret`.
  const webhooks = [...state.webhooks.values()].map(({ webhook: { type: _, ...webhook } }) => webhook)
  return listReply(pageOf(webhooks, url, pageSize))
}

export function getWebhook(call: Call): FakeReply {
  const found = findWebhook(call)
  return 'status' in found ? found : { status: 200, body: found.webhook }
}

export function updateWebhook(call: Call): FakeReply {
  const found = findWebhook(call)
  if ('status' in found) return found
  const { webhook, secret } = found
  const { url, name, description, subscribedEvents } = call.body as UpdateWebhookRequest
  const changed: Webhook = {
    ...webhook,
    url,
    name: name ?? webhook.name,
    description: description ?? webhook.description,
    subscribedEvents: subscribedEvents ?? webhook.subscribedEvents,
  }
  const refused = refusedRequest(call.state, changed)
  if (refused) return refused
  call.state.webhooks.set(webhook.id, { webhook: changed, secret })
  return { status: 200, body: { ...changed, type: 'Webhook', secret } }
}

export function deleteWebhook(call: Call): FakeReply {
  const found = findWebhook(call)
  if ('status' in found) return found
  const { id } = found.webhook
  call.state.webhooks.delete(id)
  for (const [key, { webhookId }] of call.state.messages) if (webhookId === id) call.state.messages.delete(key)
  return { status: 204 }
}

/** The webhook the path names, or why there is none. */
export function findWebhook({ state, path }: Call): BasiqFakeWebhook | FakeReply {
  const { webhookId = '' } = path
  return (
    refusedId(webhookId, uuid, 'Webhook ID value', 'webhookId') ??
    state.webhooks.get(webhookId) ??
    failure(404, 'resource-not-found', "Webhook with provided id doesn't exist.")
  )
}

/** The active webhooks that subscribe to this event. */
export function subscriptions({ webhooks }: BasiqFakeState, eventName: string): FakeSubscription[] {
  return [...webhooks.values()]
    .filter(({ webhook }) => webhook.status === 'active' && webhook.subscribedEvents.includes(eventName))
    .map(({ webhook: { id, url }, secret }) => ({ id, url, credentials: { secret } }))
}

const pageSize = 10

/** What no schema can say: an unusable or known URL, an unknown event, an event of another webhook. */
function refusedRequest(
  { webhooks }: BasiqFakeState,
  { id, url, subscribedEvents }: Pick<Webhook, 'url' | 'subscribedEvents'> & { id?: string },
): FakeReply | undefined {
  if (!/^https?:\/\//i.test(url)) return failure(400, 'invalid-content', 'Posted request not valid.', 'url')
  if (subscribedEvents.some((name) => !basiqEventNames.has(name))) {
    return failure(400, 'invalid-content', 'Posted subscribedEvents contains unsupported event types.')
  }
  const others = [...webhooks.values()].map(({ webhook }) => webhook).filter((other) => other.id !== id)
  if (others.some((other) => other.url === url)) {
    return failure(409, 'resource-already-exists', 'Webhook with provided url already exists.')
  }
  if (others.some((other) => other.subscribedEvents.some((name) => subscribedEvents.includes(name)))) {
    return failure(400, 'event-already-subscribed', alreadySubscribed)
  }
  return undefined
}

const alreadySubscribed = 'Posted subscribedEvents contains events that are already subscribed to for this application.'

/** 29 random bytes in base64 without padding, like the example in Basiq's documentation. */
function createSecret({ randomHex }: Call): string {
  const bytes = randomHex(29).replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
  return `whsec_${btoa(bytes).replace(/=+$/, '')}`
}
