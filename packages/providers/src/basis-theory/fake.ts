import type { FakeEvent, FakeProvider, FakeReply, FakeSubscription } from '@hooks/core/fake'
import type { BasisTheoryOptions } from './api.ts'
import { type Call, idempotent, traced } from './fake-calls.ts'
import { testPrivateKey, testPublicKey } from './fake-key.ts'
import { failure } from './fake-replies.ts'
import { type BasisTheoryFakeState, createState } from './fake-state.ts'
import { basisTheoryEventNames } from './generated/event-names.ts'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook, WebhookList } from './generated/schemas.ts'

export type { BasisTheoryFakeState } from './fake-state.ts'

const clientOptions = { apiKey: 'key_test_us_pvt_FakeFakeFakeFakeFakeFa', environment: 'test' } as const
const tenantId = '064bbc70-204b-4ef1-a757-ec0878be5945'
const applicationId = 'dca45353-4f4f-4310-8bcd-eedecac60b46'
const maximumWebhooks = 5

/**
 * Behaves like Basis Theory's webhook API, as far as specs/basis-theory/SOURCES.md knows it, and signs with a test key
 * of its own, which it publishes where Basis Theory has its keys. Assumed, because no source says: creation answers
 * 201; an update keeps the `notify_email` it leaves out; unknown types of event and statuses are refused with 400;
 * plain http URLs are taken, so that tests can listen; lists are in order of creation, and cursors are ids of webhooks;
 * idempotency keys are remembered per operation and webhook, and bodies are not compared; calls in quick succession are
 * not refused.
 *
 * @example
 * ```ts
 * import { basisTheoryFake } from '@hooks/providers/basis-theory/fake'
 *
 * // As `createFake('basis-theory')` of `@hooks/testing` drives it, over HTTP and with the specification.
 * const [baseUrl = ''] = basisTheoryFake.baseUrls
 * const request = { method: 'GET', url: new URL(`${baseUrl}/webhooks`), headers: new Headers() }
 * console.log(basisTheoryFake.authenticate(request, basisTheoryFake.createState())?.status) // 401
 * ```
 */
export const basisTheoryFake: FakeProvider<BasisTheoryFakeState, BasisTheoryOptions> = {
  baseUrls: ['https://api.test.basistheory.com', 'https://api.basistheory.com'],
  clientOptions,
  createState,
  documents: {
    'https://cdn.basistheory.com/keys/webhooks.v1.key': testPublicKey,
    'https://cdn.basistheory.com/keys/webhooks.v1-test.key': testPublicKey,
  },
  signing: { privateKey: testPrivateKey },
  authenticate: ({ headers }) =>
    headers.get('bt-api-key') === clientOptions.apiKey
      ? undefined
      : failure(401, { message: 'The BT-API-KEY header is missing or invalid.' }),
  operations: traced({
    'webhooks.create': idempotent(create),
    'webhooks.list': list,
    'webhooks.eventTypes': () => ({ status: 200, body: [...basisTheoryEventNames] }),
    'webhooks.get': get,
    'webhooks.update': idempotent(update),
    'webhooks.delete': remove,
  }),
  refuse: (problem) => failure(problem.status, problem),
  subscriptions,
  createEvent,
}

function create({ state, body, now }: Call): FakeReply {
  const request = body as CreateWebhookRequest
  const refused = refusedWebhook(request)
  if (refused) return refused
  if (state.webhooks.size >= maximumWebhooks) {
    return failure(422, { message: `The tenant has ${maximumWebhooks} webhooks already.` })
  }
  const webhook: Webhook = {
    id: crypto.randomUUID(),
    tenant_id: tenantId,
    status: 'enabled',
    name: request.name,
    url: request.url,
    ...(request.notify_email !== undefined && { notify_email: request.notify_email }),
    events: request.events,
    created_by: applicationId,
    created_at: now().toISOString(),
  }
  state.webhooks.set(webhook.id, webhook)
  return { status: 201, body: webhook }
}

function list({ state, query }: Call): FakeReply {
  const webhooks = [...state.webhooks.values()]
  const start = query.start === undefined ? 0 : webhooks.findIndex(({ id }) => id === query.start)
  if (start < 0) return failure(400, { field: 'start', message: 'The cursor is not known.' })
  const end = start + Number(query.size ?? 20)
  const data = webhooks.slice(start, end)
  const next = webhooks[end]?.id
  const body: WebhookList = { pagination: { page_size: data.length, ...(next !== undefined && { next }) }, data }
  return { status: 200, body }
}

function get({ state, path }: Call): FakeReply {
  const webhook = state.webhooks.get(path.id ?? '')
  return webhook ? { status: 200, body: webhook } : notFound()
}

function update({ state, path, body, now }: Call): FakeReply {
  const webhook = state.webhooks.get(path.id ?? '')
  if (!webhook) return notFound()
  const request = body as UpdateWebhookRequest
  const refused = refusedWebhook(request)
  if (refused) return refused
  const { name, url, events, notify_email = webhook.notify_email, status = webhook.status } = request
  const changed: Webhook = {
    ...webhook,
    ...{ name, url, events, status },
    ...(notify_email !== undefined && { notify_email }),
    modified_by: applicationId,
    modified_at: now().toISOString(),
  }
  state.webhooks.set(webhook.id, changed)
  return { status: 200, body: changed }
}

function remove({ state, path }: Call): FakeReply {
  return state.webhooks.delete(path.id ?? '') ? { status: 204 } : notFound()
}

/** What the specification's schema cannot say. */
function refusedWebhook({ url, events, status }: UpdateWebhookRequest): FakeReply | undefined {
  if (!/^https?:\/\//i.test(url)) return failure(400, { field: 'url', message: 'The url must be an https address.' })
  const unknown = events.find((event) => !basisTheoryEventNames.has(event))
  if (unknown !== undefined) {
    return failure(400, { field: 'events', message: `There is no type of event ${JSON.stringify(unknown)}.` })
  }
  if (status === undefined || status === 'enabled' || status === 'disabled') return undefined
  return failure(400, { field: 'status', message: 'The status must be enabled or disabled.' })
}

function notFound(): FakeReply {
  return failure(404, { message: 'The webhook was not found.' })
}

/** The webhooks that are enabled and want this event; all deliveries are signed with the one test key. */
function subscriptions({ webhooks }: BasisTheoryFakeState, eventName: string): FakeSubscription[] {
  return [...webhooks.values()]
    .filter(({ status, events }) => status === 'enabled' && events.includes(eventName))
    .map(({ id, url }) => ({ id, url, credentials: {} }))
}

/** The fixture as it would be sent now: a fresh id, this time, and the changes laid over its data. */
function createEvent(fixture: unknown, { changes, id, now }: FakeEvent): unknown {
  const { event } = fixture as { event: { data: object } }
  const time = now.toISOString()
  return { event: { ...event, id, timestamp: time, data: { ...event.data, ...changes } }, delivered_at: time }
}
