import { compileAuthorization } from '@hooks/core'
import type { FakeCall, FakeEvent, FakeProvider, FakeReply, FakeSubscription } from '@hooks/core/fake'
import type { GenericOptions } from './api.ts'
import type {
  CreateWebhookRequest,
  EventEnvelope,
  TestWebhookResult,
  UpdateWebhookRequest,
  Webhook,
  WebhookList,
} from './generated/schemas.ts'

/**
 * What the fake remembers: webhooks by id, oldest first.
 *
 * @example
 * ```ts
 * import type { GenericFakeState } from '@hooks/providers/generic/fake'
 *
 * export function isEmpty({ webhooks }: GenericFakeState): boolean {
 *   return webhooks.size === 0
 * }
 * ```
 */
export interface GenericFakeState {
  readonly webhooks: Map<string, GenericFakeWebhook>
}

/**
 * A webhook as the fake keeps it.
 *
 * @example
 * ```ts
 * import type { GenericFakeState, GenericFakeWebhook } from '@hooks/providers/generic/fake'
 *
 * export function webhookOf({ webhooks }: GenericFakeState, id: string): GenericFakeWebhook | undefined {
 *   return webhooks.get(id)
 * }
 * ```
 */
export interface GenericFakeWebhook {
  /** Without the secret. */
  readonly webhook: Webhook
  readonly secret: string
}

type Call = FakeCall<GenericFakeState>

const clientOptions = { baseUrl: 'https://api.example.com', token: 'fake-token-of-the-generic-webhooks-api' }

/**
 * Behaves like the generic Webhooks API, as far as specs/generic/SOURCES.md knows it. A test event is not sent: it is
 * answered as taken, and counts as the last trigger. Deliveries do not, since they are made outside.
 *
 * Assumed, because the one source does not say: the host, the bearer token, all statuses (201 for creation); errors are
 * `{ code, message }`; an update changes what is sent and keeps the rest; unknown event types are taken; pages are in
 * order of creation, there are none where there is no webhook, and one past the last is empty; `page` and `limit` are 1
 * or more; URLs are http or https.
 *
 * @example
 * ```ts
 * import { genericFake } from '@hooks/providers/generic/fake'
 *
 * // As `createFake('generic')` of `@hooks/testing` drives it, over HTTP and with the specification.
 * const [baseUrl = ''] = genericFake.baseUrls
 * const request = { method: 'GET', url: new URL(`${baseUrl}/webhooks`), headers: new Headers() }
 * console.log(genericFake.authenticate(request, genericFake.createState())?.status) // 401
 * ```
 */
export const genericFake: FakeProvider<GenericFakeState, GenericOptions> = {
  baseUrls: [clientOptions.baseUrl],
  clientOptions,
  createState: () => ({ webhooks: new Map() }),
  authenticate: ({ headers }) => allowed.refused(headers) && failure(401, 'The call is not authenticated.'),
  operations: {
    'webhooks.list': list,
    'webhooks.create': create,
    'webhooks.get': get,
    'webhooks.update': update,
    'webhooks.delete': remove,
    'webhooks.test': test,
  },
  refuse: ({ status, message }) => failure(status, message),
  subscriptions,
  createEvent,
}

const allowed = compileAuthorization({ bearer: { token: clientOptions.token } })

function list({ state, query }: Call): FakeReply {
  const { page = 1, limit = 20, status, event } = query as { [name: string]: unknown; page?: number; limit?: number }
  if (page < 1 || limit < 1) return failure(400, `${page < 1 ? 'page' : 'limit'} must be at least 1.`)
  const webhooks = [...state.webhooks.values()]
    .map(({ webhook: { description: _, updated_at: __, ...webhook } }) => webhook)
    .filter((webhook) => status === undefined || webhook.status === status)
    .filter(({ events }) => event === undefined || events.includes(event as string))
  const body: WebhookList = {
    data: webhooks.slice((page - 1) * limit, page * limit),
    meta: { total: webhooks.length, page, limit, pages: Math.ceil(webhooks.length / limit) },
  }
  return { status: 200, body }
}

function create({ state, body, now, createId }: Call): FakeReply {
  const { url, events, description } = body as CreateWebhookRequest
  if (!isUsable(url)) return refusedUrl()
  const id = createId('wh_')
  const webhook: Webhook = { id, url, events, status: 'active', created_at: dateTime(now()), description }
  const secret = `${createId('whsec_')}${createId('').slice(0, 8)}`
  state.webhooks.set(id, { webhook, secret })
  return { status: 201, body: { data: { ...webhook, secret } } }
}

function get({ state, path }: Call): FakeReply {
  const stored = state.webhooks.get(path.webhook_id ?? '')
  return stored ? { status: 200, body: { data: { ...stored.webhook, secret: maskedSecret } } } : notFound()
}

function update({ state, path, body, now }: Call): FakeReply {
  const stored = state.webhooks.get(path.webhook_id ?? '')
  if (!stored) return notFound()
  const { url, events, status, description } = body as UpdateWebhookRequest
  if (url !== undefined && !isUsable(url)) return refusedUrl()
  const { webhook, secret } = stored
  const changed: Webhook = {
    ...webhook,
    url: url ?? webhook.url,
    events: events ?? webhook.events,
    status: status ?? webhook.status,
    description: description ?? webhook.description,
    updated_at: dateTime(now()),
  }
  state.webhooks.set(webhook.id, { webhook: changed, secret })
  const { last_triggered: _, ...answer } = changed
  return { status: 200, body: { data: answer } }
}

function remove({ state, path }: Call): FakeReply {
  if (!state.webhooks.delete(path.webhook_id ?? '')) return notFound()
  return { status: 200, body: { success: true, message: 'Webhook deleted successfully' } }
}

function test({ state, path, now }: Call): FakeReply {
  const stored = state.webhooks.get(path.webhook_id ?? '')
  if (!stored) return notFound()
  const { webhook, secret } = stored
  const timestamp = dateTime(now())
  state.webhooks.set(webhook.id, { webhook: { ...webhook, last_triggered: timestamp }, secret })
  const details = { status_code: 200, response_time: 342, timestamp }
  const body: TestWebhookResult = { success: true, message: 'Test event sent successfully', details }
  return { status: 200, body }
}

/** The active webhooks that want this event. */
function subscriptions({ webhooks }: GenericFakeState, eventName: string): FakeSubscription[] {
  return [...webhooks.values()]
    .filter(({ webhook }) => webhook.status === 'active' && webhook.events.includes(eventName))
    .map(({ webhook: { id, url }, secret }) => ({ id, url, credentials: { secret } }))
}

/** A fixture as it would be sent now: a fresh id, this time, and the changes laid over its data. */
function createEvent(fixture: unknown, { changes, id, now }: FakeEvent): unknown {
  const payload = fixture as EventEnvelope & { data: object }
  return {
    ...payload,
    id: `evt_${id.replaceAll('-', '')}`,
    created: dateTime(now),
    data: { ...payload.data, ...changes },
  }
}

const maskedSecret = `whsec_${'•'.repeat(30)}`

function isUsable(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

/** UTC to the second. */
function dateTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

function refusedUrl(): FakeReply {
  return failure(422, 'Invalid webhook URL')
}

function notFound(): FakeReply {
  return failure(404, 'Webhook does not exist')
}

function failure(code: number, message: string): FakeReply {
  return { status: code, body: { code, message } }
}
