import type { FakeCall, FakeReply } from '@hooks/core/fake'
import { pageReply, perPage } from './fake-pages.ts'
import { failure } from './fake-replies.ts'
import type { GithubFakeState, GithubFakeWebhook } from './fake-state.ts'
import type { Delivery, DeliveryDetails } from './generated/schemas.ts'

type Call = FakeCall<GithubFakeState>

/** What a webhook sent, as if its endpoint had answered 200: nothing is sent, since what is delivered is signed outside. */
export function withDelivery({ state, now }: Call, stored: GithubFakeWebhook, event: string): GithubFakeWebhook {
  const id = ++state.lastId
  const delivery: DeliveryDetails = {
    id,
    guid: crypto.randomUUID(),
    delivered_at: now().toISOString(),
    redelivery: false,
    duration: 0.03,
    status: 'OK',
    status_code: 200,
    event,
    action: null,
    installation_id: null,
    repository_id: 1296269,
    throttled_at: null,
    url: stored.config.url,
    request: { headers: { 'X-GitHub-Event': event }, payload: {} },
    response: { headers: {}, payload: '' },
  }
  return { ...stored, deliveries: [delivery, ...stored.deliveries] }
}

export function listDeliveries({ state, path, query, url }: Call): FakeReply {
  const stored = state.webhooks.get(Number(path.hook_id))
  if (!stored) return failure(404)
  const { deliveries } = stored
  const start = query.cursor === undefined ? 0 : deliveries.findIndex(({ id }) => `${id}` === query.cursor)
  if (start < 0) return failure(422, { field: 'cursor', message: 'The cursor is not known.' })
  const end = start + perPage(query)
  const next = deliveries[end]
  return pageReply(deliveries.slice(start, end).map(summary), url, { next: (next && { cursor: next.id }) || false })
}

export function getDelivery({ state, path }: Call): FakeReply {
  const delivery = deliveryAt(state, path)
  return delivery ? { status: 200, body: delivery } : failure(404)
}

export function redeliver({ state, path, now }: Call): FakeReply {
  const stored = state.webhooks.get(Number(path.hook_id))
  const delivery = deliveryAt(state, path)
  if (!stored || !delivery) return failure(404)
  const again = { ...delivery, id: ++state.lastId, redelivery: true, delivered_at: now().toISOString() }
  state.webhooks.set(stored.webhook.id, { ...stored, deliveries: [again, ...stored.deliveries] })
  return { status: 202 }
}

function deliveryAt({ webhooks }: GithubFakeState, path: Call['path']): DeliveryDetails | undefined {
  return webhooks.get(Number(path.hook_id))?.deliveries.find(({ id }) => id === Number(path.delivery_id))
}

function summary({ url: _, request: __, response: ___, ...delivery }: DeliveryDetails): Delivery {
  return delivery
}
