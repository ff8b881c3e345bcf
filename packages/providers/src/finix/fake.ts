import { compileAuthorization } from '@hooks/core'
import type { DeliveryCredential } from '@hooks/core/contract'
import type { FakeCall, FakeProvider, FakeReply } from '@hooks/core/fake'
import type { FinixOptions } from './api.ts'
import { createEvent, type FinixFakeState, subscriptions } from './fake-events.ts'
import { answer, failure, type Problem } from './fake-replies.ts'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook, WebhookList } from './generated/schemas.ts'

export type { FinixFakeState, FinixFakeWebhook } from './fake-events.ts'

const clientOptions = {
  username: 'USfakefakefakefakefakefa',
  password: '00000000-0000-4000-8000-00000000fa4e',
  environment: 'sandbox',
} as const

const application = 'APfakefakefakefakefakefa'

/**
 * Behaves like Finix's webhook API, as far as specs/finix/SOURCES.md knows it. Assumed, because no source says: a webhook
 * whose endpoint does not answer the test event is created switched off; update sends no test event; lists are in order
 * of creation, with 20 webhooks on a page and at most 100; cursors are ids of webhooks; entities are not checked.
 *
 * @example
 * ```ts
 * import { finixFake } from '@hooks/providers/finix/fake'
 *
 * // As `createFake('finix')` of `@hooks/testing` drives it, over HTTP and with the specification.
 * const [baseUrl = ''] = finixFake.baseUrls
 * const request = { method: 'GET', url: new URL(`${baseUrl}/webhooks`), headers: new Headers() }
 * console.log(finixFake.authenticate(request, finixFake.createState())?.status) // 401
 * ```
 */
export const finixFake: FakeProvider<FinixFakeState, FinixOptions> = {
  baseUrls: ['https://finix.sandbox-payments-api.com', 'https://finix.live-payments-api.com'],
  clientOptions,
  createState: () => ({ webhooks: new Map() }),
  authenticate: ({ headers }) => allowed.refused(headers) && failure(401, { message: 'Unauthorized.' }),
  operations: {
    'webhooks.create': create,
    'webhooks.list': list,
    'webhooks.get': get,
    'webhooks.update': update,
  },
  refuse: (problem) => failure(problem.status, problem),
  subscriptions,
  createEvent,
}

const allowed = compileAuthorization({ basic: clientOptions })

async function create(call: FakeCall<FinixFakeState>): Promise<FakeReply> {
  const body = call.body as CreateWebhookRequest
  const problem = problemOf(body)
  if (problem) return failure(422, problem)

  const credential = credentialOf(body.authentication)
  const answered = await call.probe(body.url, credential && { Authorization: authorizationOf(credential) })
  const enabled = answered && body.enabled !== false
  const id = call.createId('WH')
  const createdAt = dateTime(call.now())
  const webhook: Webhook = {
    id,
    created_at: createdAt,
    updated_at: createdAt,
    application,
    authentication: { type: body.authentication?.type ?? 'NONE' },
    enabled,
    enabled_events: body.enabled_events ?? [],
    is_accepting_events: enabled,
    nickname: body.nickname ?? null,
    previous_secret_expires_at: null,
    url: body.url,
    _links: {
      self: { href: `${call.url.origin}/webhooks/${id}` },
      application: { href: `${call.url.origin}/applications/${application}` },
    },
  }
  const secret = call.randomHex(32)
  call.state.webhooks.set(id, { webhook, credentials: { secret, credential } })
  return answer(201, { ...webhook, secret_signing_key: secret })
}

function list(call: FakeCall<FinixFakeState>): FakeReply {
  const webhooks = [...call.state.webhooks.values()].map((each) => each.webhook)
  const limit = Math.min(Math.max(Number(call.query.limit ?? 20), 1), 100)
  // Without the header, Finix speaks its oldest version.
  const byOffset = (call.headers.get('finix-version') ?? '2018-01-01') < '2022-02-01'
  const page = byOffset ? offsetPage(call.query, limit) : cursorPage(webhooks, call.query, limit)
  if ('message' in page) return failure(422, page)

  const { start, end } = page
  const items = webhooks.slice(start, end)
  const more = end < webhooks.length
  const cursor = more ? (items.at(-1)?.id ?? null) : null
  const next = byOffset ? { offset: end, limit } : { after_cursor: cursor, limit }
  const body: WebhookList = {
    _embedded: { webhooks: items },
    _links: { self: { href: call.url.href }, ...(more && { next: { href: pageUrl(call.url, next) } }) },
    page: byOffset ? { offset: start, limit, count: webhooks.length } : { limit, next_cursor: cursor },
  }
  return answer(200, body)
}

function get({ state, path }: FakeCall<FinixFakeState>): FakeReply {
  const stored = state.webhooks.get(path.webhook_id ?? '')
  return stored ? answer(200, stored.webhook) : notFound()
}

function update(call: FakeCall<FinixFakeState>): FakeReply {
  const stored = call.state.webhooks.get(call.path.webhook_id ?? '')
  if (!stored) return notFound()
  const body = call.body as UpdateWebhookRequest
  const problem = problemOf(body)
  if (problem) return failure(422, problem)

  const { webhook, credentials } = stored
  const enabled = body.enabled ?? webhook.enabled
  const changed: Webhook = {
    ...webhook,
    updated_at: dateTime(call.now()),
    url: body.url ?? webhook.url,
    enabled,
    is_accepting_events: enabled,
    enabled_events: body.enabled_events ?? webhook.enabled_events,
    nickname: body.nickname === undefined ? webhook.nickname : body.nickname,
    authentication: { type: body.authentication?.type ?? webhook.authentication.type },
  }
  const credential = body.authentication ? credentialOf(body.authentication) : credentials.credential
  call.state.webhooks.set(webhook.id, { webhook: changed, credentials: { ...credentials, credential } })
  return answer(200, changed)
}

/** What the specification's schema cannot say. */
function problemOf({ url, authentication }: UpdateWebhookRequest): Problem | undefined {
  if (url !== undefined && !/^https?:\/\//i.test(url))
    return { field: 'url', message: 'url must be an http or https URL.' }
  if (authentication?.type !== 'BASIC' && authentication?.type !== 'BEARER') return undefined
  const field = `authentication.${authentication.type.toLowerCase()}`
  const credential = credentialOf(authentication)
  if (!credential) return { field, message: `${field} is required.` }
  try {
    authorizationOf(credential)
    return undefined
  } catch {
    return { field, message: `${field} must not be empty.` }
  }
}

function credentialOf(authentication: CreateWebhookRequest['authentication']): DeliveryCredential | undefined {
  const { type, basic, bearer } = authentication ?? {}
  if (type === 'BASIC' && basic) return { basic }
  return type === 'BEARER' && bearer ? { bearer } : undefined
}

function authorizationOf(credential: DeliveryCredential): string {
  return compileAuthorization(credential).value
}

/** Which part of the whole list a page is. */
interface PageBounds {
  readonly start: number
  readonly end: number
}

type Query = FakeCall<FinixFakeState>['query']

function offsetPage({ offset }: Query, limit: number): PageBounds {
  const start = Math.max(Number(offset ?? 0), 0)
  return { start, end: start + limit }
}

function cursorPage(webhooks: readonly Webhook[], query: Query, limit: number): PageBounds | Problem {
  const field = query.before_cursor === undefined ? 'after_cursor' : 'before_cursor'
  const cursor = query[field]
  if (cursor === undefined) return { start: 0, end: limit }
  const position = webhooks.findIndex(({ id }) => id === cursor)
  if (position < 0) return { field, message: `${field} is not known.` }
  if (field === 'before_cursor') return { start: Math.max(position - limit, 0), end: position }
  return { start: position + 1, end: position + 1 + limit }
}

function pageUrl(base: URL, query: Record<string, unknown>): string {
  const url = new URL(base.pathname, base)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  return url.href
}

/** UTC with two fractional digits: `2022-10-10T03:56:10.15Z`. */
function dateTime(date: Date): string {
  return `${date.toISOString().slice(0, 22)}Z`
}

function notFound(): FakeReply {
  return failure(404, { message: 'Webhook not found.' })
}
