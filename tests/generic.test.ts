/** Every operation of the generic Webhooks API, through the typed client, once over MSW and once over HTTP. */
import { createClient } from '@hooks/client'
import { genericApi } from '@hooks/providers/generic/api'
import { createFake } from '@hooks/testing'
import { describe, expect, it, test } from 'vitest'
import { expectNoneOf, failureOf } from './support/failures.ts'
import { opened } from './support/opened.ts'
import { ways } from './support/ways.ts'

const url = 'https://example.com/webhooks'

describe.each(Object.entries(ways))('generic over %s', (_way, open) => {
  it('creates, gets, updates, tests and deletes a webhook', async () => {
    const { fake, options } = opened(await open('generic'))
    const client = createClient(genericApi, options)
    const body = { url, events: ['user.created', 'data.created'], description: 'For analytics' }
    const { data: created, response } = await client.webhooks.create(body).withResponse()
    expect(response.status).toBe(201)
    expect(created).toMatchObject({ ...body, status: 'active' })
    expect(created.secret).toMatch(/^whsec_[A-Za-z0-9]{30}$/)

    const { id } = created
    const read = await client.webhooks.get(id)
    expect([read.description, read.secret]).toEqual(['For analytics', `whsec_${'•'.repeat(30)}`])
    const changed = await client.webhooks.update(id, { events: ['data.created'], status: 'inactive' })
    expect(changed).toMatchObject({ url, events: ['data.created'], status: 'inactive', description: 'For analytics' })
    expect([changed.secret, typeof changed.updated_at]).toEqual([undefined, 'string'])

    const result = await client.webhooks.test(id, { event: 'data.created' })
    expect(result).toMatchObject({ success: true, details: { status_code: 200 } })
    expect((await client.webhooks.get(id)).last_triggered).toBe(result.details.timestamp)
    expect(await client.webhooks.delete(id)).toEqual({ success: true, message: 'Webhook deleted successfully' })
    expect((await client.webhooks.list()).items).toEqual([])
    expect(fake.requests.map(({ status }) => status)).toEqual([201, 200, 200, 200, 200, 200, 200])
  })

  it('lists over pages, filtered by status and event', async () => {
    const { fake, options } = opened(await open('generic'))
    const client = createClient(genericApi, options)
    const created: string[] = []
    for (const event of ['user.created', 'user.updated', 'user.created', 'user.created', 'user.created']) {
      created.push((await client.webhooks.create({ url, events: [event], description: 'hidden' })).id)
    }
    await client.webhooks.update(created[4] ?? '', { status: 'inactive' })
    const query = { limit: 2, status: 'active', event: 'user.created' }
    const listed: string[] = []
    for await (const each of client.webhooks.list(query)) listed.push(each.id)
    expect(listed).toEqual([created[0], created[2], created[3]])
    expect(fake.requests.slice(-2).map(({ path }) => path)).toEqual([
      '/api/v1/webhooks?limit=2&status=active&event=user.created',
      '/api/v1/webhooks?limit=2&status=active&event=user.created&page=2',
    ])
    const last = await client.webhooks.list({ page: 3, limit: 2 })
    expect([last.items.length, last.hasNextPage]).toEqual([1, false])
    expect(last.body.meta).toEqual({ total: 5, page: 3, limit: 2, pages: 3 })
    for (const hidden of ['secret', 'description', 'updated_at']) expect(last.items[0]).not.toHaveProperty(hidden)
    expect((await client.webhooks.list({ page: 4, limit: 2 })).items).toEqual([])
  })

  it('refuses what cannot be', async () => {
    const { options } = opened(await open('generic'))
    const { webhooks } = createClient(genericApi, options)
    const { id } = await webhooks.create({ url, events: [] })
    const cases: [() => PromiseLike<unknown>, 400 | 404 | 422][] = [
      [() => webhooks.create({ url: 'ftp://example.com', events: [] }), 422],
      [() => webhooks.create({ url: 'nonsense', events: [] }), 422],
      [() => webhooks.create({ url } as never), 422],
      [() => webhooks.update(id, { url: 'javascript:alert(1)' }), 422],
      [() => webhooks.list({ page: 0 }), 400],
      [() => webhooks.list({ limit: 0 }), 400],
      [() => webhooks.list({ limit: 101 }), 400],
      [() => webhooks.test(id, {} as never), 400],
      [() => webhooks.get('wh_1'), 404],
      [() => webhooks.update('wh_1', {}), 404],
      [() => webhooks.delete('wh_1'), 404],
      [() => webhooks.test('wh_1', { event: 'user.created' }), 404],
    ]
    for (const [call, status] of cases) {
      const error = await failureOf(call())
      if (!genericApi.isError(error, status) || typeof error.body !== 'object') throw error
      expect([error.body.code, typeof error.body.message]).toEqual([status, 'string'])
    }
  })

  test.each([400, 401, 403, 404, 422, 429] as const)('%i arrives with the typed body', async (status) => {
    const { fake, options } = opened(await open('generic'))
    fake.failNext(status)
    const error = await failureOf(createClient(genericApi, { ...options, maxRetries: 0 }).webhooks.get('wh_1'))
    if (!genericApi.isError(error, status) || typeof error.body !== 'object') throw error
    expect(error.body).toMatchObject({ code: status })
    expect(genericApi.isError(error, status === 404 ? 422 : 404)).toBe(false)
    expectNoneOf([options.token], error)
  })
})

describe('authentication', () => {
  const options = { baseUrl: 'https://api.example.com' }

  it('is a bearer token; a wrong one is in no error', async () => {
    const fake = await createFake('generic')
    const client = createClient(genericApi, {
      ...options,
      token: 'canary-of-the-wrong-token',
      fetch: fake.fetch,
    })
    const error = await failureOf(client.webhooks.list())
    expect(genericApi.isError(error, 401)).toBe(true)
    expectNoneOf(['canary'], error)
  })

  it('is what authorize gives, asked for at each request', async () => {
    const seen: unknown[] = []
    const asked: string[] = []
    const client = createClient(genericApi, {
      ...options,
      authorize: async ({ method, url }) => {
        asked.push(`${method} ${url}`)
        return { 'x-api-key': `key ${asked.length}` }
      },
      fetch: async (_url, init) => {
        const headers = new Headers(init?.headers)
        seen.push([headers.get('x-api-key'), headers.has('authorization')])
        return Response.json({ success: true, message: '' })
      },
    })
    await client.webhooks.delete('wh_1')
    await client.webhooks.delete('wh_2')
    expect(seen).toEqual([
      ['key 1', false],
      ['key 2', false],
    ])
    expect(asked[0]).toBe('DELETE https://api.example.com/api/v1/webhooks/wh_1')
  })

  it('that fails or makes no headers is an error without what it made', async () => {
    const failing = createClient(genericApi, {
      ...options,
      authorize: () => Promise.reject(new Error('vault is shut')),
    })
    expect(await failureOf(failing.webhooks.list())).toMatchObject({ code: 'ERR_AUTHORIZATION_FAILED' })
    const client = createClient(genericApi, { ...options, authorize: () => ({ authorization: 'canary\nx' }) })
    const error = await failureOf(client.webhooks.get('wh_1'))
    expect(error).toMatchObject({ code: 'ERR_OPTION_INVALID' })
    expectNoneOf(['canary'], error)
  })

  test.each([
    [{ token: 'token' }, /baseUrl/],
    [{ baseUrl: '', token: 'token' }, /baseUrl/],
    [{ baseUrl: 'api.example.com', token: 'token' }, /baseUrl/],
    [{ baseUrl: 'http://api.example.com', token: 'token' }, /baseUrl/],
    [{ baseUrl: 'https://user:canary@api.example.com', token: 'token' }, /baseUrl/],
    [{ ...options }, /token/],
    [{ ...options, token: undefined }, /token/],
    [{ ...options, token: '' }, /token/],
    [{ ...options, token: 'canary\n' }, /token/],
  ])('options that cannot work are refused at construction: %j', (given, name) => {
    expect(() => createClient(genericApi, given as never)).toThrow(name)
    expect(() => createClient(genericApi, given as never)).not.toThrow(/canary/)
  })
})
