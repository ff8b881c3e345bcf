/** Every operation of Basiq, through the typed client, once over MSW and once over HTTP. */
import { createClient } from '@hooks/client'
import { basiq } from '@hooks/providers/basiq'
import { basiqApi } from '@hooks/providers/basiq/api'
import { createFake } from '@hooks/testing'
import { describe, expect, it, test } from 'vitest'
import { failureOf } from './support/failures.ts'
import { opened } from './support/opened.ts'
import { ways } from './support/ways.ts'

const url = 'https://example.com/webhooks/basiq'

/** The code in an error body of Basiq, typed by the guard. */
function codeOf(error: unknown, status: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503): string | undefined {
  if (!basiqApi.isError(error, status) || typeof error.body !== 'object') throw error
  return error.body.data[0]?.code
}

describe.each(Object.entries(ways))('basiq over %s', (_way, open) => {
  it('creates, gets, updates, lists and deletes webhooks', async () => {
    const { fake, options } = opened(await open('basiq'))
    const client = createClient(basiqApi, options)
    const body = { url, name: 'One', description: 'The first', subscribedEvents: ['user.created'] }
    const { data: created, response } = await client.webhooks.create(body).withResponse()
    expect(response.status).toBe(201)
    expect(created).toMatchObject({ ...body, type: 'webhook', status: 'active' })
    expect(created.secret).toMatch(/^whsec_[A-Za-z0-9+/]{39}$/)

    const read = await client.webhooks.get(created.id)
    expect([read.url, read.secret]).toEqual([url, undefined])
    const changed = await client.webhooks.update(created.id, { url, subscribedEvents: ['user.deleted'] })
    expect(changed).toMatchObject({ name: 'One', subscribedEvents: ['user.deleted'], secret: created.secret })

    const page = await client.webhooks.list()
    expect(page.items).toHaveLength(1)
    expect(page.items[0]).toMatchObject({ id: created.id, subscribedEvents: ['user.deleted'] })
    expect(await client.webhooks.delete(created.id)).toBeUndefined()
    expect((await client.webhooks.list()).items).toEqual([])
    expect(fake.requests.filter(({ path }) => path === '/token')).toHaveLength(1)
    expect(fake.requests.map(({ status }) => status)).toEqual([200, 201, 200, 200, 200, 204, 200])
  })

  it('lists webhooks over pages', async () => {
    const { fake, options } = opened(await open('basiq'))
    const client = createClient(basiqApi, options)
    const created: string[] = []
    for (let count = 0; count < 21; count++) created.push((await client.webhooks.create({ url: url + count })).id)
    const listed: string[] = []
    for await (const each of client.webhooks.list()) listed.push(each.id)
    expect(listed).toEqual(created)
    expect(fake.requests.slice(-3).map(({ path }) => path)).toEqual([
      '/notifications/webhooks',
      `/notifications/webhooks?next=${created[10]}`,
      `/notifications/webhooks?next=${created[20]}`,
    ])
  })

  it('logs a test message for every webhook, with its event', async () => {
    const { options } = opened(await open('basiq'))
    const client = createClient(basiqApi, options)
    const none = await failureOf(client.messages.test({ eventTypeId: 'user.created' }))
    expect(codeOf(none, 400)).toBe('no-webhooks-found')

    const [one, other] = await Promise.all([1, 2].map((each) => client.webhooks.create({ url: url + each })))
    for (const eventTypeId of ['user.created', 'connection.created', 'user.created']) {
      expect(await client.messages.test({ eventTypeId, Text: 'hello' })).toBeUndefined()
    }
    const names: string[] = []
    for await (const each of client.messages.list(one?.id ?? '', { limit: 2 })) names.push(each.payload.eventTypeId)
    expect(names).toEqual(['user.created', 'connection.created', 'user.created'])
    const filter = "eventTypeId.eq('connection.created')"
    const [message] = (await client.messages.list(other?.id ?? '', { filter })).items
    expect(message?.attempts).toBeUndefined()

    const { attempts, payload } = await client.messages.get(other?.id ?? '', message?.id ?? '')
    expect(attempts).toEqual([expect.objectContaining({ url: `${url}2`, status: 'Success', responseStatusCode: 200 })])
    const event = await client.events.get(payload.eventId)
    expect(event).toMatchObject({ entity: 'connection', eventType: 'created', dataRef: payload.links.eventEntity })
    const elsewhere = await failureOf(client.messages.get(one?.id ?? '', message?.id ?? ''))
    expect(codeOf(elsewhere, 404)).toBe('resource-not-found')
  })

  it('lists and gets event types and events, for seven days', async () => {
    const days = 24 * 3600 * 1000
    let now = Date.now()
    const { options } = opened(await open('basiq', { clock: () => new Date(now) }))
    const client = createClient(basiqApi, options)
    const types: string[] = []
    for await (const each of client.eventTypes.list()) types.push(each.id)
    expect(types).toEqual([...basiq.eventNames])
    expect(await client.eventTypes.get('user.created')).toMatchObject({ description: 'when an user is created' })

    await client.webhooks.create({ url })
    for (const eventTypeId of ['user.created', 'user.deleted']) await client.messages.test({ eventTypeId })
    const filter = "event.entity.eq('user'),event.type.eq('deleted')"
    const [deleted, ...others] = (await client.events.list({ filter })).items
    expect([deleted?.eventType, others.length]).toEqual(['deleted', 0])
    expect((await client.events.list()).items).toHaveLength(2)
    expect(await client.events.get(deleted?.id ?? '')).toEqual(deleted)
    now += 7 * days + 1000
    expect((await client.events.list()).items).toHaveLength(0)
    expect(codeOf(await failureOf(client.events.get(deleted?.id ?? '')), 404)).toBe('resource-not-found')
  })

  it('refuses as Basiq does', async () => {
    const { options } = opened(await open('basiq'))
    const client = createClient(basiqApi, options)
    const { id } = await client.webhooks.create({ url, subscribedEvents: ['user.created'] })
    const { id: other } = await client.webhooks.create({ url: `${url}2` })
    const missing = crypto.randomUUID()
    const cases: [() => PromiseLike<unknown>, 400 | 404 | 409, string][] = [
      [() => client.webhooks.create({ url }), 409, 'resource-already-exists'],
      [() => client.webhooks.update(other, { url }), 409, 'resource-already-exists'],
      [() => client.webhooks.create({ url: 'https://a.example', subscribedEvents: ['user.created'] }), 400, subscribed],
      [() => client.webhooks.update(other, { url: `${url}2`, subscribedEvents: ['user.created'] }), 400, subscribed],
      [() => client.webhooks.create({ url: 'https://b.example', subscribedEvents: ['user.renamed'] }), 400, content],
      [() => client.webhooks.create({ url: 'ftp://c.example' }), 400, content],
      [() => client.webhooks.create({} as never), 400, content],
      [() => client.webhooks.get('1'), 400, 'path-parameter-not-valid'],
      [() => client.webhooks.get(missing), 404, 'resource-not-found'],
      [() => client.webhooks.update(missing, { url: 'https://d.example' }), 404, 'resource-not-found'],
      [() => client.webhooks.delete(missing), 404, 'resource-not-found'],
      [() => client.messages.list(missing), 404, 'resource-not-found'],
      [() => client.messages.list(id, { limit: 501 }), 400, 'parameter-not-valid'],
      [() => client.messages.list(id, { filter: 'status.is(Failed)' }), 400, 'parameter-not-valid'],
      [() => client.messages.get(id, '1'), 400, 'path-parameter-not-valid'],
      [() => client.messages.test({ eventTypeId: 'user.renamed' }), 400, content],
      [() => client.eventTypes.get('users'), 400, 'path-parameter-not-valid'],
      [() => client.eventTypes.get('connection.updated'), 404, 'resource-not-found'],
      [() => client.events.list({ filter: 'user.id' }), 400, 'parameter-not-valid'],
      [() => client.events.get('1'), 400, 'path-parameter-not-valid'],
      [() => client.events.get(missing), 404, 'resource-not-found'],
    ]
    for (const [call, status, code] of cases) expect(codeOf(await failureOf(call()), status)).toBe(code)
    // What a webhook has itself stands in no one's way.
    await client.webhooks.update(id, { url, subscribedEvents: ['user.created'] })
  })

  test.each([400, 401, 403, 404, 409, 429, 500, 503] as const)('%i arrives with the typed body', async (status) => {
    const { fake, options } = opened(await open('basiq'))
    // After 401 and 403 a call is tried once more, with a new token, so the token alone is spared.
    const fetch: typeof globalThis.fetch = (input, init) => {
      if (!String(input).endsWith('/token')) fake.failNext(status)
      return globalThis.fetch(input, init)
    }
    const client = createClient(basiqApi, { ...options, fetch })
    const error = await failureOf(client.webhooks.list())
    expect(codeOf(error, status)).toBeTypeOf('string')
    expect(basiqApi.isError(error, status === 404 ? 400 : 404)).toBe(false)
  })
})

const subscribed = 'event-already-subscribed'
const content = 'invalid-content'

it('gives lists, wherever Basiq answers one thing in place of a list', async () => {
  const fake = await createFake('basiq')
  /** As the examples in Basiq's documentation have it: one name as text, one webhook as an object. */
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await fake.fetch(input as string, init)
    const text = await response.text()
    const odd = text.replace(/"subscribedEvents":\[("[^"]*")\]/g, '"subscribedEvents":$1')
    return new Response(odd.replace(/"data":\[(\{"id".*\})\](?=,"links")/, '"data":$1') || null, response)
  }
  const client = createClient(basiqApi, { ...fake.clientOptions, fetch })
  const { data, body } = await client.webhooks.create({ url, subscribedEvents: ['user.created'] }).withResponse()
  expect((body as { subscribedEvents: unknown }).subscribedEvents).toBe('user.created')
  expect(data.subscribedEvents).toEqual(['user.created'])
  const { id } = data
  expect((await client.webhooks.get(id)).subscribedEvents).toEqual(['user.created'])
  expect((await client.webhooks.update(id, { url })).subscribedEvents).toEqual(['user.created'])
  const { data: page, body: whole } = await client.webhooks.list().withResponse()
  expect(Array.isArray((whole as { data: unknown }).data)).toBe(false)
  expect(page.items).toEqual([expect.objectContaining({ id, subscribedEvents: ['user.created'] })])
})
