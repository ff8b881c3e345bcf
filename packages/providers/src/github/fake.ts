import { compileAuthorization } from '@hooks/core'
import type { FakeCall, FakeEvent, FakeProvider, FakeReply, FakeSubscription } from '@hooks/core/fake'
import type { GithubOptions } from './api.ts'
import { resourceOf } from './events.ts'
import { getDelivery, listDeliveries, redeliver, withDelivery } from './fake-deliveries.ts'
import { pageReply, perPage } from './fake-pages.ts'
import { failure } from './fake-replies.ts'
import { createState, type GithubFakeState, type GithubFakeWebhook } from './fake-state.ts'
import type {
  CreateWebhookConfig,
  CreateWebhookRequest,
  UpdateWebhookConfigRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookConfig,
} from './generated/schemas.ts'

export type { GithubFakeState, GithubFakeWebhook } from './fake-state.ts'

const clientOptions = { owner: 'octocat', repo: 'Hello-World', token: 'fake-token-of-github' }
const baseUrl = `https://api.github.com/repos/${clientOptions.owner}/${clientOptions.repo}`
const allowed = compileAuthorization({ bearer: clientOptions })

/**
 * Behaves like the webhooks of one repository at GitHub, as far as specs/github/SOURCES.md knows it. Nothing is sent by
 * itself: a ping, a test and what is sent again are listed as deliveries that were answered 200.
 *
 * Assumed, because no source says: an update that has no `config` keeps it; lists are in order of creation; `per_page`
 * outside 1 to 100 becomes the nearest; a cursor is the id of a delivery; event names are not checked; only http and
 * https URLs are taken. `deliver` sends JSON also to a webhook that asked for forms.
 *
 * @example
 * ```ts
 * import { githubFake } from '@hooks/providers/github/fake'
 *
 * // As `createFake('github')` of `@hooks/testing` drives it, over HTTP and with the specification.
 * const [baseUrl = ''] = githubFake.baseUrls
 * const request = { method: 'GET', url: new URL(`${baseUrl}/hooks`), headers: new Headers() }
 * console.log(githubFake.authenticate(request, githubFake.createState())?.status) // 401
 * ```
 */
export const githubFake: FakeProvider<GithubFakeState, GithubOptions> = {
  baseUrls: [baseUrl],
  clientOptions,
  createState,
  authenticate: ({ headers }) => allowed.refused(headers) && failure(401),
  operations: {
    'webhooks.list': list,
    'webhooks.create': create,
    'webhooks.get': onWebhook(({ webhook, config }) => answer(shown(webhook, config))),
    'webhooks.update': onWebhook(update),
    'webhooks.delete': onWebhook(({ webhook }, { state }) => {
      state.webhooks.delete(webhook.id)
      return { status: 204 }
    }),
    'webhooks.config.get': onWebhook(({ config }) => answer(masked(config))),
    'webhooks.config.update': onWebhook(updateConfig),
    'webhooks.ping': onWebhook((stored, call) => sent(stored, call, 'ping')),
    'webhooks.test': onWebhook((stored, call) =>
      wants(stored, 'push') ? sent(stored, call, 'push') : { status: 204 },
    ),
    'deliveries.list': listDeliveries,
    'deliveries.get': getDelivery,
    'deliveries.redeliver': redeliver,
  },
  refuse: ({ status, ...problem }) => failure(status, problem),
  subscriptions,
  deliveryHeaders: (event, id) => ({ 'X-GitHub-Event': event, 'X-GitHub-Delivery': id }),
  createEvent,
}

type Call = FakeCall<GithubFakeState>

function onWebhook(operation: (stored: GithubFakeWebhook, call: Call) => FakeReply): (call: Call) => FakeReply {
  return (call) => {
    const stored = call.state.webhooks.get(Number(call.path.hook_id))
    return stored ? operation(stored, call) : failure(404)
  }
}

function list({ state, query, url }: Call): FakeReply {
  const all = [...state.webhooks.values()].map(({ webhook, config }) => shown(webhook, config))
  const size = perPage(query)
  const page = Math.max(Number(query.page ?? 1), 1)
  const last = Math.ceil(all.length / size)
  return pageReply(all.slice((page - 1) * size, page * size), url, {
    prev: page > 1 && { page: page - 1 },
    next: page < last && { page: page + 1 },
    last: page < last && { page: last },
    first: page > 1 && { page: 1 },
  })
}

function create(call: Call): FakeReply {
  const { config, events = ['push'], active = true } = call.body as CreateWebhookRequest
  const problem = problemOf(call, config, events)
  if (problem) return problem
  const id = ++call.state.lastId
  const at = dateTime(call.now())
  const url = `${baseUrl}/hooks/${id}`
  const webhook: Webhook = {
    ...{ type: 'Repository', id, name: 'web', active, events, config: {}, updated_at: at, created_at: at, url },
    test_url: `${url}/test`,
    ping_url: `${url}/pings`,
    deliveries_url: `${url}/deliveries`,
    last_response: { code: null, status: 'unused', message: null },
  }
  call.state.webhooks.set(id, withDelivery(call, { webhook, config, deliveries: [] }, 'ping'))
  return { status: 201, body: shown(webhook, config), headers: { Location: url } }
}

function update(stored: GithubFakeWebhook, call: Call): FakeReply {
  const body = call.body as UpdateWebhookRequest
  const { add_events: added = [], remove_events: removed = [], active = stored.webhook.active } = body
  const events = [...new Set([...(body.events ?? stored.webhook.events), ...added])]
  const config = body.config ? { url: stored.config.url, ...body.config } : stored.config
  const kept = events.filter((each) => !removed.includes(each))
  return changed(stored, call, config, { events: kept, active }, (webhook) => shown(webhook, config))
}

function updateConfig(stored: GithubFakeWebhook, call: Call): FakeReply {
  const config = { ...stored.config, ...(call.body as UpdateWebhookConfigRequest) }
  return changed(stored, call, config, {}, () => masked(config))
}

function changed(
  stored: GithubFakeWebhook,
  call: Call,
  config: CreateWebhookConfig,
  fields: Partial<Webhook>,
  reply: (webhook: Webhook) => Webhook | WebhookConfig,
): FakeReply {
  const webhook = { ...stored.webhook, ...fields, updated_at: dateTime(call.now()) }
  const problem = problemOf(call, config, webhook.events, webhook.id)
  if (problem) return problem
  call.state.webhooks.set(webhook.id, { ...stored, webhook, config })
  return answer(reply(webhook))
}

function sent(stored: GithubFakeWebhook, call: Call, event: string): FakeReply {
  call.state.webhooks.set(stored.webhook.id, withDelivery(call, stored, event))
  return { status: 204 }
}

/** What the specification's schema cannot say. */
function problemOf(
  { state }: Call,
  { url }: CreateWebhookConfig,
  events: readonly string[],
  id?: number,
): FakeReply | undefined {
  if (!/^https?:\/\//i.test(url)) return failure(422, { field: 'url', message: 'url must be an http or https URL' })
  const isThere = [...state.webhooks.values()].some(
    ({ webhook, config }) =>
      webhook.id !== id && config.url === url && webhook.events.some((each) => events.includes(each)),
  )
  return isThere ? failure(422, { message: 'Hook already exists on this repository' }) : undefined
}

function shown(webhook: Webhook, config: CreateWebhookConfig): Webhook {
  return { ...webhook, config: masked(config) }
}

function masked({ secret, ...config }: CreateWebhookConfig): WebhookConfig {
  return { content_type: 'form', insecure_ssl: '0', ...config, ...(secret && { secret: '********' }) }
}

function wants({ webhook: { active, events } }: GithubFakeWebhook, eventName: string): boolean {
  return active && (eventName === 'ping' || events.includes('*') || events.includes(eventName))
}

/** The active webhooks that want this event. One without a secret gets nothing here: nobody could verify it. */
function subscriptions({ webhooks }: GithubFakeState, eventName: string): FakeSubscription[] {
  return [...webhooks.values()].flatMap((stored) => {
    const { url, secret } = stored.config
    const isSigned = secret && wants(stored, eventName)
    return isSigned ? { id: `${stored.webhook.id}`, url, credentials: { secret } } : []
  })
}

/** The fixture with the changes laid over its resource. */
function createEvent(fixture: unknown, { name, changes }: FakeEvent): unknown {
  const event = fixture as Record<string, object>
  const resource = resourceOf(name)
  return { ...event, ...(resource ? { [resource]: { ...event[resource], ...changes } } : changes) }
}

function answer(body: unknown): FakeReply {
  return { status: 200, body }
}

/** UTC to the second. */
function dateTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
