/** Bluefin: every operation over both ways, and both kinds of authentication. */
import { readFileSync } from 'node:fs'
import { createClient } from '@hooks/client'
import { type BluefinOptions, bluefinApi } from '@hooks/providers/bluefin/api'
import { createFake } from '@hooks/testing'
import { describe, expect, it, test } from 'vitest'
import { signedAuthorization } from '../packages/providers/src/bluefin/request-signing.ts'
import { expectNoneOf, failureOf } from './support/failures.ts'
import { opened } from './support/opened.ts'
import { ways } from './support/ways.ts'

const event = 'ACCOUNT_UPDATER_BATCH_UPDATES'
const url = 'https://example.com/bluefin/4f1c2d'
const knownUpdate = 'aupres_5249941f13564471b3be9f96a6d532c1'
const unknownUpdate = `aupres_${'0'.repeat(32)}`

describe.each(Object.entries(ways))('over %s', (_way, start) => {
  test.each(['basic', 'hmac'] as const)('every operation works, authenticated by %s', async (authentication) => {
    const { fake, options } = opened(await start('bluefin'))
    const client = createClient(bluefinApi, { ...options, authentication })
    const { data: created, response } = await client.webhooks.create({ url, event }).withResponse()
    expect(response.status).toBe(201)
    expect(created).toEqual({ url, event, id: expect.stringMatching(/^wbh_[0-9a-f]{32}$/) })
    expect((await client.webhooks.list()).items).toEqual([created])
    expect(await client.webhooks.get(created.id)).toEqual(created)
    const change = { url: `${url}/new`, event: 'PAYCONEX_BATCH_SETTLEMENT' }
    expect(await client.webhooks.update(created.id, change)).toEqual({ id: created.id, ...change })
    expect(await client.webhooks.delete(created.id)).toBeUndefined()
    const [update] = await client.accountUpdates.get(knownUpdate)
    expect(update).toMatchObject({ updateId: knownUpdate, status: 'updated_expiry', newExpiry: '1235' })

    const account = '/api/v4/accounts/120615523104'
    expect(fake.requests).toEqual([
      { method: 'POST', path: `${account}/webhooks`, status: 201 },
      { method: 'GET', path: `${account}/webhooks`, status: 200 },
      { method: 'GET', path: `${account}/webhooks/${created.id}`, status: 200 },
      { method: 'PATCH', path: `${account}/webhooks/${created.id}`, status: 200 },
      { method: 'DELETE', path: `${account}/webhooks/${created.id}`, status: 204 },
      { method: 'GET', path: `${account}/account-updater/updates/${knownUpdate}`, status: 200 },
    ])
  })

  it('lists over pages by the headers', async () => {
    const { fake, options } = opened(await start('bluefin'))
    const client = createClient(bluefinApi, options)
    const ids: string[] = []
    for (let count = 0; count < 51; count++) ids.push((await client.webhooks.create({ url, event })).id)
    const listed: string[] = []
    for await (const each of client.webhooks.list()) listed.push(each.id)
    expect(listed).toEqual(ids)
    expect(fake.requests.slice(51).map(({ path }) => path.replace(/.*\//, ''))).toEqual([
      'webhooks',
      'webhooks?page=2',
      'webhooks?page=3',
    ])
    const { data, response } = await client.webhooks.list({ page: 2 }).withResponse()
    const header = (name: string): string | null => response.headers.get(name)
    expect(data.items).toHaveLength(25)
    expect(['X-Current_page', 'X-Last-Page', 'X-Total', 'X-Per-Page', 'X-From', 'X-To'].map(header)).toEqual([
      ...['2', '3', '51', '25', '26', '50'],
    ])
    expect(header('X-Links')).toMatch(/^url=\S+page=1\|label=&laquo; Previous\|active= .*page=2\|label=2\|active=1 /)
    const last = await data.nextPage()
    expect([last.items.length, last.hasNextPage]).toEqual([1, false])
  })

  test.each([400, 401, 403, 404, 422, 500] as const)('%i arrives with the typed body', async (status) => {
    const { fake, options } = opened(await start('bluefin'))
    fake.failNext(status)
    const error = await failureOf(createClient(bluefinApi, { ...options, maxRetries: 0 }).webhooks.get('wbh_1'))
    if (!bluefinApi.isError(error, status) || typeof error.body !== 'object') throw error
    expect(error.body.traceId).toMatch(/^[0-9a-f-]{36}$/)
    expect(error.body.errorCode).toBeGreaterThan(40000)
    expect(bluefinApi.isError(error, status === 404 ? 422 : 404)).toBe(false)
    expectNoSecret(options, error)
  })

  it('what does not exist or is not allowed is refused in its own words', async () => {
    const { options } = opened(await start('bluefin'))
    const { webhooks, accountUpdates } = createClient(bluefinApi, options)
    for (const call of [
      () => webhooks.get('wbh_1'),
      () => webhooks.update('wbh_1', { url, event }),
      () => webhooks.delete('wbh_1'),
    ]) {
      expect(await failureOf(call())).toMatchObject({ status: 404, body: { errorType: 'not_found', errorCode: 40005 } })
    }
    expect(await failureOf(accountUpdates.get(unknownUpdate))).toMatchObject({ status: 404 })
    const refused: [object, string][] = [
      [{ url, event: 'ACCOUNT_UPDATER_BATCH_UPDATE' }, 'event'],
      [{ url: 'ftp://example.com', event }, 'url'],
      [{ event }, 'url'],
      [{ url, event, random: 1 }, 'random'],
    ]
    for (const [body, source] of refused) {
      const error = await failureOf(webhooks.create(body as { url: string; event: string }))
      if (!bluefinApi.isError(error, 422) || typeof error.body !== 'object') throw error
      expect(error.body).toMatchObject({ errorType: 'invalid_request', details: [{ source }] })
    }
  })
})

describe('authentication', () => {
  it('request signing is the published layout, verbatim', async () => {
    const file = new URL('../specs/bluefin/request-signing.json', import.meta.url)
    const { key, response, ...parts } = JSON.parse(readFileSync(file, 'utf8'))
    expect(await signedAuthorization({ apiKeyId: 'api_1', apiKeySecret: key, ...parts })).toBe(
      `Hmac id="api_1", nonce="${parts.nonce}", timestamp="${parts.timestamp}", response="${response}"`,
    )
  })

  test.each<[string, object]>([
    ['another secret', { apiKeySecret: 'x'.repeat(32) }],
    ['another id', { apiKeyId: 'api_other' }],
    ['another secret by Hmac', { apiKeySecret: 'x'.repeat(32), authentication: 'hmac' }],
    ['another id by Hmac', { apiKeyId: 'api_other', authentication: 'hmac' }],
  ])('%s is refused', async (_case, wrong) => {
    const fake = await createFake('bluefin')
    const error = await failureOf(createClient(bluefinApi, { ...fake.clientOptions, ...wrong }).webhooks.list())
    expect(bluefinApi.isError(error, 401)).toBe(true)
    expectNoSecret({ ...fake.clientOptions, ...wrong }, error)
  })

  it('the default is Basic in certification and Hmac in production, where Basic is refused', async () => {
    const { options } = opened(await ways.MSW('bluefin'))
    const sent: string[] = []
    const fetch: typeof globalThis.fetch = (input, init) => {
      sent.push(new Headers(init?.headers).get('authorization')?.split(' ')[0] ?? '')
      return globalThis.fetch(input, init)
    }
    const production = { ...options, fetch, environment: 'production' } as const
    await createClient(bluefinApi, { ...options, fetch }).webhooks.list()
    await createClient(bluefinApi, production).webhooks.list()
    expect(sent).toEqual(['Basic', 'Hmac'])
    const error = await failureOf(createClient(bluefinApi, { ...production, authentication: 'basic' }).webhooks.list())
    expect(bluefinApi.isError(error, 401)).toBe(true)
  })

  it('a signed request is good for its method, path and body, once, and for 15 minutes', async () => {
    let minutes = 0
    const fake = await createFake('bluefin', { clock: () => new Date(Date.now() + minutes * 60_000) })
    const taken: [string, RequestInit][] = []
    const fetch: typeof globalThis.fetch = async (input, init) => {
      taken.push([String(input), init ?? {}])
      return new Response('[]', { headers: { 'content-type': 'application/json' } })
    }
    const client = createClient(bluefinApi, { ...fake.clientOptions, authentication: 'hmac', fetch })
    await failureOf(client.webhooks.create({ url, event }))
    await client.webhooks.list()
    await client.webhooks.list()
    const [[address, signed], [, listed], [, later]] = taken as [
      (typeof taken)[0],
      (typeof taken)[0],
      (typeof taken)[0],
    ]
    const status = async (changed: RequestInit, path = ''): Promise<number> =>
      (await fake.fetch(address + path, { ...signed, ...changed })).status
    expect(await status({ body: JSON.stringify({ url: 'https://evil.example', event }) })).toBe(401)
    expect(await status({ method: 'DELETE', body: null }, '/wbh_1')).toBe(401)
    expect(await status({})).toBe(201)
    expect(await status({})).toBe(401)
    minutes = 14
    expect((await fake.fetch(address, listed)).status).toBe(200)
    minutes = 16
    expect((await fake.fetch(address, later)).status).toBe(401)
  })

  test.each<[string, object]>([
    ['11 digits', { accountId: '12061552310' }],
    ['13 digits', { accountId: '1206155231040' }],
    ['a path', { accountId: '120615523104/../1' }],
    ['a newline', { accountId: '120615523104\n' }],
    ['no environment', { environment: undefined }],
    ['a wrong environment', { environment: 'sandbox' }],
    ['an inherited environment', { environment: 'constructor' }],
    ['no id', { apiKeyId: undefined }],
    ['an id with a colon', { apiKeyId: 'api:1' }],
    ['an empty secret', { apiKeySecret: '' }],
    ['a secret with a newline', { apiKeySecret: 'canary\n' }],
  ])('%s is refused at construction', async (_case, wrong) => {
    const { clientOptions } = await createFake('bluefin')
    const options = { ...clientOptions, ...wrong } as BluefinOptions
    expect(() => createClient(bluefinApi, options)).toThrow(/accountId|environment|apiKeyId|apiKeySecret|username/)
    expect(() => createClient(bluefinApi, options)).not.toThrow(/canary/)
  })
})

function expectNoSecret({ apiKeyId, apiKeySecret }: BluefinOptions, error: unknown): void {
  expectNoneOf([String(apiKeySecret), btoa(`${apiKeyId}:${apiKeySecret}`)], error)
}
