/** Basis Theory: every operation over both ways, and the options of calls. */
import { createClient } from '@hooks/client'
import { basisTheory } from '@hooks/providers/basis-theory'
import { type BasisTheoryOptions, basisTheoryApi } from '@hooks/providers/basis-theory/api'
import { createFake } from '@hooks/testing'
import { describe, expect, it, test } from 'vitest'
import { createEditor } from './language-service.ts'
import { expectNoneOf, failureOf } from './support/failures.ts'
import { opened } from './support/opened.ts'
import { ways } from './support/ways.ts'

const event = 'token.created'
const request = { name: 'tokens', url: 'https://example.com/basis-theory', events: [event] }
const unknownId = '00000000-0000-4000-8000-000000000000'

describe.each(Object.entries(ways))('over %s', (_way, start) => {
  it('every operation works', async () => {
    const { fake, options } = opened(await start('basis-theory'))
    const client = createClient(basisTheoryApi, options)
    const { data: created, response } = await client.webhooks.create(request).withResponse()
    expect(response.status).toBe(201)
    expect(created).toMatchObject({ ...request, id: expect.any(String), status: 'enabled' })
    expect(created).not.toHaveProperty('modified_at')
    expect(await client.webhooks.get(created.id)).toEqual(created)
    const change = { ...request, name: 'other', notify_email: 'a@example.com', status: 'disabled' }
    const updated = await client.webhooks.update(created.id, change)
    expect(updated).toMatchObject({ ...change, id: created.id, modified_at: expect.any(String) })
    expect((await client.webhooks.list()).items).toEqual([updated])
    const types = await client.webhooks.eventTypes()
    expect([types.length, new Set(types)]).toEqual([52, new Set(basisTheory.eventNames)])
    expect(await client.webhooks.delete(created.id)).toBeUndefined()
    expect(fake.requests).toEqual([
      { method: 'POST', path: '/webhooks', status: 201 },
      { method: 'GET', path: `/webhooks/${created.id}`, status: 200 },
      { method: 'PUT', path: `/webhooks/${created.id}`, status: 200 },
      { method: 'GET', path: '/webhooks', status: 200 },
      { method: 'GET', path: '/webhooks/event-types', status: 200 },
      { method: 'DELETE', path: `/webhooks/${created.id}`, status: 204 },
    ])
  })

  it('lists over pages by cursor', async () => {
    const { options } = opened(await start('basis-theory'))
    const client = createClient(basisTheoryApi, options)
    const ids: string[] = []
    for (let count = 0; count < 5; count++) ids.push((await client.webhooks.create(request)).id)
    const listed: string[] = []
    for await (const each of client.webhooks.list({ size: 2 })) listed.push(each.id)
    expect(listed).toEqual(ids)
    const page = await client.webhooks.list({ size: 4 })
    expect([page.body.pagination, page.hasNextPage]).toEqual([{ page_size: 4, next: ids[4] }, true])
    const last = await page.nextPage()
    expect([last.body.pagination, last.hasNextPage]).toEqual([{ page_size: 1 }, false])
  })

  test.each([400, 401, 403, 404, 409, 422, 429, 500] as const)('%i arrives with the typed body', async (status) => {
    const { fake, options } = opened(await start('basis-theory'))
    fake.failNext(status)
    const error = await failureOf(createClient(basisTheoryApi, { ...options, maxRetries: 0 }).webhooks.get(unknownId))
    if (!basisTheoryApi.isError(error, status) || typeof error.body !== 'object') throw error
    expect(error.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
    expect(basisTheoryApi.isError(error, status === 404 ? 422 : 404)).toBe(false)
    expectNoneOf([options.apiKey], error)
  })

  it('what does not exist or is not allowed is refused in its own words', async () => {
    const { options } = opened(await start('basis-theory'))
    const { webhooks } = createClient(basisTheoryApi, options)
    for (const call of [
      () => webhooks.get(unknownId),
      () => webhooks.update(unknownId, request),
      () => webhooks.delete(unknownId),
    ]) {
      expect(await failureOf(call())).toMatchObject({ status: 404, body: { title: 'Not Found', status: 404 } })
    }
    const refused: [object, string][] = [
      [{ ...request, events: ['token:created'] }, 'events'],
      [{ ...request, url: 'ftp://example.com' }, 'url'],
    ]
    for (const [body, field] of refused) {
      const error = await failureOf(webhooks.create(body as typeof request))
      if (!basisTheoryApi.isError(error, 400) || typeof error.body !== 'object') throw error
      expect(error.body.errors?.[field]).toHaveLength(1)
    }
    const invalid = await failureOf(webhooks.create({ name: 'x', url: request.url } as typeof request))
    expect(invalid).toMatchObject({ status: 422, body: { errors: { events: ['events is required.'] } } })
    expect(await failureOf(webhooks.list({ start: 'nowhere' }))).toMatchObject({ status: 400 })
  })

  it('a tenant has five webhooks at most', async () => {
    const { options } = opened(await start('basis-theory'))
    const { webhooks } = createClient(basisTheoryApi, options)
    const [first] = await Promise.all([1, 2, 3, 4, 5].map(() => webhooks.create(request)))
    const error = await failureOf(webhooks.create(request))
    expect(basisTheoryApi.isError(error, 422)).toBe(true)
    await webhooks.delete(first?.id ?? '')
    await webhooks.create(request)
  })

  it('a repetition with the same idempotencyKey is answered the same, and does nothing', async () => {
    const { options } = opened(await start('basis-theory'))
    const { webhooks } = createClient(basisTheoryApi, options)
    const created = await webhooks.create(request, { idempotencyKey: 'k1' })
    expect(await webhooks.create(request, { idempotencyKey: 'k1' })).toEqual(created)
    const other = await webhooks.create(request, { idempotencyKey: 'k2' })
    expect(other.id).not.toBe(created.id)

    const updated = await webhooks.update(created.id, { ...request, name: 'new' }, { idempotencyKey: 'k1' })
    await webhooks.update(created.id, { ...request, name: 'newer' })
    expect(await webhooks.update(created.id, { ...request, name: 'new' }, { idempotencyKey: 'k1' })).toEqual(updated)
    expect((await webhooks.get(created.id)).name).toBe('newer')
    expect((await webhooks.list()).items).toHaveLength(2)
  })
})

describe('call options', () => {
  it('idempotencyKey and traceId are sent as headers, and the trace id comes back', async () => {
    const fake = await createFake('basis-theory')
    const sent: (string | null)[][] = []
    const fetch: typeof globalThis.fetch = (input, init) => {
      const headers = new Headers(init?.headers)
      sent.push([headers.get('bt-idempotency-key'), headers.get('bt-trace-id')])
      return fake.fetch(input as string, init)
    }
    const { webhooks } = createClient(basisTheoryApi, { ...fake.clientOptions, fetch })
    const { data, response } = await webhooks
      .create(request, { idempotencyKey: 'key', traceId: 'trace-1' })
      .withResponse()
    expect(response.headers.get('bt-trace-id')).toBe('trace-1')
    await webhooks.update(data.id, request, { idempotencyKey: 'key' })
    await webhooks.list({}, { traceId: 'trace-2' })
    await webhooks.eventTypes({ traceId: 'trace-3' })
    await webhooks.get(data.id, { traceId: 'trace-4' })
    const deleted = await webhooks.delete(data.id).withResponse()
    expect(deleted.response.headers.get('bt-trace-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(sent).toEqual([
      ['key', 'trace-1'],
      ['key', null],
      [null, 'trace-2'],
      [null, 'trace-3'],
      [null, 'trace-4'],
      [null, null],
    ])
  })

  it('a failure is not remembered, and nothing is after a day', async () => {
    let hours = 0
    const fake = await createFake('basis-theory', { clock: () => new Date(Date.now() + hours * 3_600_000) })
    const { webhooks } = createClient(basisTheoryApi, fake.clientOptions)
    const options = { idempotencyKey: 'key' }
    expect(await failureOf(webhooks.create({ ...request, events: ['nothing'] }, options))).toMatchObject({
      status: 400,
    })
    const { id } = await webhooks.create(request, options)
    hours = 23
    expect((await webhooks.create(request, options)).id).toBe(id)
    hours = 25
    expect((await webhooks.create(request, options)).id).not.toBe(id)
  })

  it('an option the operation does not have is not dropped silently', async () => {
    const fake = await createFake('basis-theory')
    const { webhooks } = createClient(basisTheoryApi, fake.clientOptions)
    const call = async (): Promise<unknown> => webhooks.delete(unknownId, { idempotencyKey: 'k' } as object)
    await expect(call()).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
    for (const idempotencyKey of ['', ' ', 'a\nb', 7]) {
      const create = async (): Promise<unknown> => webhooks.create(request, { idempotencyKey } as object)
      await expect(create()).rejects.toMatchObject({ code: 'ERR_OPTION_INVALID' })
    }
    expect(fake.requests).toEqual([])
  })

  test.each<[string, string[]]>([
    [`webhooks.create(body, { idempotencyKey: 'k', traceId: 't', timeoutMs: 1 })`, []],
    [`webhooks.update('id', body, { idempotencyKey: undefined })`, []],
    [`webhooks.delete('id', { traceId: 't' })`, []],
    [`webhooks.delete('id', { idempotencyKey: 'k' })`, ['2353']],
    [`webhooks.get('id', { idempotencyKey: 'k' })`, ['2353']],
    [`webhooks.list({}, { idempotencyKey: 'k' })`, ['2353']],
    [`webhooks.eventTypes({ idempotencyKey: 'k' })`, ['2353']],
    [`webhooks.create(body, { idempotencyKey: 1 })`, ['2322']],
    [`webhooks.create(body, { idempotencyKy: 'k' })`, ['2561']],
  ])('%s compiles only where the operation has the option', (code, expected) => {
    const source = `
      import { createClient } from '@hooks/client'
      import { basisTheoryApi } from '@hooks/providers/basis-theory/api'
      const { webhooks } = createClient(basisTheoryApi, { apiKey: process.env.BT_API_KEY, environment: 'test' })
      const body = { name: '', url: '', events: ['token.created'] }
      ${code}
      export { body, webhooks }`
    expect(
      editor()
        .errors(source)
        .map((each) => each.split(':')[0]),
    ).toEqual(expected)
  })
})

describe('the client', () => {
  test.each<[string, object]>([
    ['no key', { apiKey: undefined }],
    ['an empty key', { apiKey: '' }],
    ['a key with a newline', { apiKey: 'canary\n' }],
    ['no environment', { environment: undefined }],
    ['a wrong environment', { environment: 'sandbox' }],
    ['an inherited environment', { environment: 'constructor' }],
  ])('%s is refused at construction', async (_case, wrong) => {
    const { clientOptions } = await createFake('basis-theory')
    const options = { ...clientOptions, ...wrong } as BasisTheoryOptions
    expect(() => createClient(basisTheoryApi, options)).toThrow(/apiKey|environment/)
    expect(() => createClient(basisTheoryApi, options)).not.toThrow(/canary/)
  })

  it('another key is refused, and stands in no error', async () => {
    const fake = await createFake('basis-theory')
    const client = createClient(basisTheoryApi, { ...fake.clientOptions, apiKey: 'canary-key' })
    const error = await failureOf(client.webhooks.list())
    expect(basisTheoryApi.isError(error, 401)).toBe(true)
    expectNoneOf(['canary-key'], error)
  })
})

let shared: ReturnType<typeof createEditor> | undefined
function editor(): ReturnType<typeof createEditor> {
  shared ??= createEditor()
  return shared
}
