/** `ensureWebhook` against the fakes of all six providers: the second run sends no write. */
import {
  type ClientOptions,
  createClient,
  type EnsureWebhookOptions,
  ensureWebhook,
  type SubscribingClient,
  secretOf,
  subscriptionsFor,
  type WebhookOf,
} from '@hooks/client'
import { basiqApi } from '@hooks/providers/basiq/api'
import { basisTheoryApi } from '@hooks/providers/basis-theory/api'
import { bluefinApi } from '@hooks/providers/bluefin/api'
import { finix } from '@hooks/providers/finix'
import { finixApi } from '@hooks/providers/finix/api'
import { generic } from '@hooks/providers/generic'
import { genericApi } from '@hooks/providers/generic/api'
import { githubApi } from '@hooks/providers/github/api'
import { createFake } from '@hooks/testing'
import { createVerifier } from '@hooks/verify'
import { afterEach, describe, expect, it, test } from 'vitest'
import { failureOf } from './support/failures.ts'

const url = 'https://example.com/webhooks'
const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()))
})

interface Sent {
  readonly method: string
  readonly path: string
}

interface Case<Client extends SubscribingClient> {
  open(): Promise<{ client: Client; requests: readonly Sent[] }>
  first: EnsureWebhookOptions<Client>['events']
  second: EnsureWebhookOptions<Client>['events']
  eventsOf(webhook: WebhookOf<Client>): readonly string[]
  shows: 'secret' | 'no secret'
}

/** Neither token requests nor reads. */
function writes(requests: readonly Sent[]): string[] {
  return requests.filter(({ method, path }) => method !== 'GET' && path !== '/token').map(({ method }) => method)
}

const signs: ClientOptions = { sleep: async () => {} }

suite('finix', {
  async open() {
    const fake = await createFake('finix', { fetch: async () => new Response() })
    return { client: createClient(finixApi, { ...fake.clientOptions, ...signs }), requests: fake.requests }
  },
  first: ['transfer.created', 'transfer.updated', 'dispute.created'],
  second: { 'transfer.created': () => {}, unknown: () => {} },
  eventsOf: ({ enabled_events }) =>
    enabled_events.flatMap(({ entity, types }) => types.map((type) => `${entity}.${type}`)),
  shows: 'secret',
})

suite('basiq', {
  async open() {
    const fake = await createFake('basiq')
    return { client: createClient(basiqApi, fake.clientOptions), requests: fake.requests }
  },
  first: ['user.created', 'connection.created'],
  second: ['user.created'],
  eventsOf: ({ subscribedEvents }) => subscribedEvents,
  shows: 'secret',
})

suite('basis-theory', {
  async open() {
    const fake = await createFake('basis-theory')
    return { client: createClient(basisTheoryApi, fake.clientOptions), requests: fake.requests }
  },
  first: ['token.created', 'token.updated'],
  second: ['token.updated'],
  eventsOf: ({ events }) => events,
  shows: 'no secret',
})

suite('generic', {
  async open() {
    const fake = await createFake('generic')
    return { client: createClient(genericApi, fake.clientOptions), requests: fake.requests }
  },
  first: ['user.created', 'data.created'],
  second: ['data.created', 'user.deleted'],
  eventsOf: ({ events }) => events,
  shows: 'secret',
})

suite('github', {
  async open() {
    const fake = await createFake('github')
    return { client: createClient(githubApi, fake.clientOptions), requests: fake.requests }
  },
  first: ['push', 'issues'],
  second: { push: () => {}, unknown: () => {} },
  eventsOf: ({ events }) => events,
  shows: 'secret',
})

function suite<Client extends SubscribingClient>(name: string, of: Case<Client>): void {
  const namesOf = (events: object): string[] =>
    (Array.isArray(events) ? (events as string[]) : Object.keys(events)).filter((each) => each !== 'unknown')

  describe(name, () => {
    it('creates once; run again it sends no write', async () => {
      const { client, requests } = await of.open()
      const options = { url, events: of.first }
      const first = await ensureWebhook(client, options)
      expect(first).toMatchObject({ created: true, updated: false })
      expect(new Set(of.eventsOf(first.webhook))).toEqual(new Set(namesOf(of.first)))
      expect(typeof first.secret).toBe(of.shows === 'secret' ? 'string' : 'undefined')
      const before = writes(requests)
      expect(before).toEqual(['POST'])
      const again = await ensureWebhook(client, { ...options, events: of.first })
      expect(again).toMatchObject({ created: false, updated: false })
      expect(writes(requests)).toEqual(before)
    })

    it('updates to other events, then leaves them', async () => {
      const { client, requests } = await of.open()
      const { webhook } = await ensureWebhook(client, { url, events: of.first })
      const changed = await ensureWebhook(client, { url: `${url}`, events: of.second })
      expect(changed).toMatchObject({ created: false, updated: true, webhook: { id: idOf(webhook) } })
      expect(new Set(of.eventsOf(changed.webhook))).toEqual(new Set(namesOf(of.second)))
      const before = writes(requests)
      await ensureWebhook(client, { url, events: of.second })
      expect(writes(requests)).toEqual(before)
    })

    it('leaves webhooks at other URLs alone', async () => {
      const { client, requests } = await of.open()
      await ensureWebhook(client, { url: `${url}/a`, events: of.second })
      await ensureWebhook(client, { url: `${url}/b`, events: name === 'basiq' ? ['user.deleted'] : of.first })
      expect(writes(requests)).toEqual(['POST', 'POST'])
    })
  })
}

describe('bluefin', () => {
  it('creates one webhook for each event; run again it sends no write', async () => {
    const fake = await createFake('bluefin')
    const client = createClient(bluefinApi, fake.clientOptions)
    const events = { ACCOUNT_UPDATER_BATCH_UPDATES: () => {}, PAYCONEX_BATCH_SETTLEMENT: () => {} }
    const first = await ensureWebhook(client, { url, events })
    expect(first.webhooks.map(({ event }) => event)).toEqual(Object.keys(events))
    expect(first).toMatchObject({ created: true, secret: undefined })
    const again = await ensureWebhook(client, { url, events })
    expect(again).toMatchObject({ created: false, updated: false, webhooks: first.webhooks })
    const one = await ensureWebhook(client, { url, events: ['PAYCONEX_BATCH_SETTLEMENT'] })
    expect(one.webhooks).toEqual([first.webhooks[1]])
    expect(writes(fake.requests)).toEqual(['POST', 'POST'])
  })
})

describe('what was switched off', () => {
  it('is switched on again', async () => {
    const fake = await createFake('finix', { fetch: async () => new Response() })
    const client = createClient(finixApi, fake.clientOptions)
    const { webhook } = await ensureWebhook(client, { url, events: ['transfer.created'] })
    await client.webhooks.update(webhook.id, { enabled: false })
    const again = await ensureWebhook(client, { url, events: ['transfer.created'] })
    expect(again).toMatchObject({ updated: true, webhook: { id: webhook.id, enabled: true } })
  })

  it('keeps what an update must repeat', async () => {
    const fake = await createFake('basis-theory')
    const client = createClient(basisTheoryApi, fake.clientOptions)
    const create = { name: 'tokens', notify_email: 'ops@example.com' }
    const { webhook } = await ensureWebhook(client, { url, events: ['token.created'], create })
    await client.webhooks.update(webhook.id, { ...create, url, events: ['token.created'], status: 'disabled' })
    const again = await ensureWebhook(client, { url, events: ['token.deleted'] })
    expect(again.webhook).toMatchObject({ ...create, status: 'enabled', events: ['token.deleted'] })
  })
})

describe('waiting until it is active', () => {
  /** Basiq with webhooks that are approved after some questions. */
  async function approving(questions: number): Promise<{ client: SubscribingClient & { asked: number } }> {
    const fake = await createFake('basiq')
    const client = createClient(basiqApi, {
      ...fake.clientOptions,
      middleware: [
        async (request, next) => {
          const response = await next(request)
          if (request.operation === 'webhooks.get') client.asked += 1
          if (!/create|get/.test(request.operation) || client.asked >= questions) return response
          return Response.json({ ...((await response.json()) as object), status: 'pending-approval' }, response)
        },
      ],
    }) as unknown as SubscribingClient & { asked: number }
    client.asked = 0
    return { client }
  }

  it('asks until the provider says so', async () => {
    const { client } = await approving(3)
    const waitUntilActive = { timeoutMs: 10_000, intervalMs: 5 }
    const { webhook } = await ensureWebhook(client, { url, events: ['user.created'], waitUntilActive })
    expect(webhook).toMatchObject({ status: 'active' })
    expect(client.asked).toBe(3)
  })

  it('ends in an error with what to do, and does not write what only people can approve', async () => {
    const { client } = await approving(Infinity)
    const waitUntilActive = { timeoutMs: 30, intervalMs: 5 }
    const error = await failureOf(ensureWebhook(client, { url, events: ['user.created'], waitUntilActive }))
    expect(error).toMatchObject({ code: 'ERR_WEBHOOK_INACTIVE', provider: 'basiq' })
    expect(await ensureWebhook(client, { url, events: ['user.created'] })).toMatchObject({ updated: false })
  })
})

test('the secret of a new webhook goes into a verifier, and a masked one never does', async () => {
  const fake = await createFake('generic')
  const client = createClient(genericApi, fake.clientOptions)
  const { secret, webhook } = await ensureWebhook(client, { url, events: ['user.created'] })
  createVerifier(generic, { secret })
  createVerifier(generic, { secret: secretOf(genericApi, await client.webhooks.create({ url, events: [] })) })
  const masked = await client.webhooks.get(webhook.id)
  expect(masked.secret).toContain('•')
  expect(() => createVerifier(generic, { secret: secretOf(genericApi, masked) })).toThrow(/ERR_SECRET_MASKED/)
  expect((await ensureWebhook(client, { url, events: ['user.created'] })).secret).toBeUndefined()
})

describe('subscriptionsFor', () => {
  const handlers = { 'transfer.created': () => {}, 'dispute.created': () => {}, 'transfer.updated': () => {} }

  it('asks for what is handled, in the fields of each provider', () => {
    expect(subscriptionsFor(finixApi, { ...handlers, unknown: () => {} })).toEqual([
      {
        enabled_events: [
          { entity: 'transfer', types: ['created', 'updated'] },
          { entity: 'dispute', types: ['created'] },
        ],
      },
    ])
    expect(subscriptionsFor(basiqApi, ['user.created', 'user.created'])).toEqual([
      { subscribedEvents: ['user.created'] },
    ])
    expect(subscriptionsFor(bluefinApi, ['A', 'B'])).toEqual([{ event: 'A' }, { event: 'B' }])
  })

  it('refuses to ask for nothing', () => {
    expect(() => subscriptionsFor(finixApi, [])).toThrow(/^events must be at least one event/)
    expect(() => subscriptionsFor(finixApi, { unknown: () => {} })).toThrow(/^events must/)
  })
})

test('a client that createClient did not make is refused by name', async () => {
  const client = { webhooks: {} } as SubscribingClient
  expect(await failureOf(ensureWebhook(client, { url, events: ['x'] }))).toMatchObject({
    code: 'ERR_OPTION_INVALID',
    message: expect.stringMatching(/^client must be/),
  })
})

test('events are those of the provider of the client', async () => {
  const client = createClient(finixApi, { username: 'u', password: 'p', environment: 'sandbox', fetch: () => never })
  const never = new Promise<Response>(() => {})
  // @ts-expect-error a misspelled handler asks for nothing that exists
  void ensureWebhook(client, { url, events: { 'transfer.craeted': () => {} } })
  const handled = { 'transfer.created': () => {}, 'dispute.craeted': () => {} }
  // A variable may have more than is asked for; what is asked for is what the provider answers to.
  expect(subscriptionsFor(finixApi, handled)).toHaveLength(1)
  // @ts-expect-error so is one that is written in place
  subscriptionsFor(finixApi, { 'transfer.craeted': () => {} })
  void createVerifier(finix, { secret: 'a secret that is long enough, is it not' })
  expect(await failureOf(ensureWebhook(client, { url: 'no url', events: ['x'] }))).toMatchObject({
    code: 'ERR_OPTION_INVALID',
  })
})

function idOf(webhook: unknown): string {
  return (webhook as { id: string }).id
}
