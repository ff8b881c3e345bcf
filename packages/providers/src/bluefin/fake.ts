import type { FakeCall, FakeEvent, FakeProvider, FakeReply, FakeSubscription } from '@hooks/core/fake'
import type { BluefinOptions } from './api.ts'
import { authenticate, authenticated, fakeCredentials } from './fake-authentication.ts'
import { pageOf } from './fake-pages.ts'
import { failure } from './fake-replies.ts'
import { type BluefinFakeState, createState } from './fake-state.ts'
import { bluefinEventNames } from './generated/event-names.ts'
import type { CreateWebhookRequest, UpdateWebhookRequest, Webhook } from './generated/schemas.ts'

export type { BluefinFakeState } from './fake-state.ts'

const accountPath = `/api/v4/accounts/${fakeCredentials.accountId}`

/**
 * Behaves like Bluefin's webhook API, as far as specs/bluefin/SOURCES.md knows it. Assumed, because no source says:
 * lists are in order of creation, 25 webhooks to a page; a URL of the paging headers that leads nowhere is empty; only
 * http and https URLs and the two documented events are taken; any number of webhooks may be alike. Two update ids have
 * results, that of the fixture and that of the specification's example, and any other is not found.
 *
 * @example
 * ```ts
 * import { bluefinFake } from '@hooks/providers/bluefin/fake'
 *
 * // As `createFake('bluefin')` of `@hooks/testing` drives it, over HTTP and with the specification.
 * const [baseUrl = ''] = bluefinFake.baseUrls
 * const request = { method: 'GET', url: new URL(`${baseUrl}/webhooks`), headers: new Headers() }
 * console.log(bluefinFake.authenticate(request, bluefinFake.createState())?.status) // 401
 * ```
 */
export const bluefinFake: FakeProvider<BluefinFakeState, BluefinOptions> = {
  baseUrls: [`https://api-cert.payconex.net${accountPath}`, `https://api.payconex.net${accountPath}`],
  clientOptions: fakeCredentials,
  createState,
  authenticate,
  operations: authenticated({
    'webhooks.create': create,
    'webhooks.list': list,
    'webhooks.get': get,
    'webhooks.update': update,
    'webhooks.delete': remove,
    'accountUpdates.get': getUpdates,
  }),
  refuse: (problem) => failure(problem.status, problem),
  subscriptions,
  createEvent,
}

type Call = FakeCall<BluefinFakeState>

function create({ state, body, randomHex }: Call): FakeReply {
  const refused = refusedWebhook(body as CreateWebhookRequest)
  if (refused) return refused
  const { url, event } = body as CreateWebhookRequest
  const webhook: Webhook = { url, event, id: `wbh_${randomHex(16)}` }
  state.webhooks.set(webhook.id, webhook)
  return { status: 201, body: webhook }
}

function list({ state, query, url }: Call): FakeReply {
  const { items, headers } = pageOf([...state.webhooks.values()], Number(query.page ?? 1), url)
  return { status: 200, body: items, headers }
}

function get({ state, path }: Call): FakeReply {
  return found(state.webhooks.get(path.webhookId ?? ''))
}

function update({ state, path, body }: Call): FakeReply {
  const webhook = state.webhooks.get(path.webhookId ?? '')
  if (!webhook) return failure(404)
  const refused = refusedWebhook(body as UpdateWebhookRequest)
  if (refused) return refused
  const { url, event } = body as UpdateWebhookRequest
  const changed: Webhook = { ...webhook, url, event }
  state.webhooks.set(webhook.id, changed)
  return found(changed)
}

function remove({ state, path }: Call): FakeReply {
  return state.webhooks.delete(path.webhookId ?? '') ? { status: 204 } : failure(404)
}

function getUpdates({ state, path }: Call): FakeReply {
  return found(state.updates.get(path.updateId ?? ''))
}

function found(body: unknown): FakeReply {
  return body === undefined ? failure(404) : { status: 200, body }
}

/** What the specification's schema cannot say. */
function refusedWebhook(body: UpdateWebhookRequest): FakeReply | undefined {
  const unknown = Object.keys(body).find((name) => name !== 'url' && name !== 'event')
  if (unknown !== undefined) {
    return failure(422, { field: unknown, message: `property ${JSON.stringify(unknown)} is unsupported` })
  }
  if (!/^https?:\/\//i.test(body.url)) return failure(422, { field: 'url', message: 'The url is not valid' })
  if (!bluefinEventNames.has(body.event)) return failure(422, { field: 'event', message: 'The event is not valid' })
  return undefined
}

function subscriptions({ webhooks }: BluefinFakeState, eventName: string): FakeSubscription[] {
  return [...webhooks.values()]
    .filter(({ event }) => event === eventName)
    .map(({ id, url }) => ({ id, url, credentials: {}, event: { wbhid: id } }))
}

/** The fixture with a fresh id, the changes laid over its payload. */
function createEvent(fixture: unknown, { changes, id }: FakeEvent): unknown {
  const event = fixture as { payload: object }
  return { ...event, id: `not_${id.replaceAll('-', '')}`, payload: { ...event.payload, ...changes } }
}
