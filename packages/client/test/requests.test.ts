import { ClientError, createClient } from '@hooks/client'
import type { ApiPromise, Connection, Manageable } from '@hooks/core/contract'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { acme, acmeApi, base, credentials, failure } from './acme.ts'
import { serve } from './server.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** Answers everything and keeps the requests. */
function record(answer: () => Response = () => HttpResponse.json({ id: 'WH1', url: 'https://a.test' })): Request[] {
  const seen: Request[] = []
  server.use(
    http.all(/.*/, ({ request }) => {
      seen.push(request.clone())
      return answer()
    }),
  )
  return seen
}

describe('the client', () => {
  test('has the operations of the provider, nested at any depth, and no others', () => {
    const client = acme()
    expect(Object.keys(client)).toEqual(['webhooks', 'messages', 'events'])
    expect(Object.keys(client.webhooks)).toEqual(['create', 'list', 'get', 'update', 'delete', 'enveloped'])
    expect(client.events.types.list).toBeTypeOf('function')
    expect('toString' in client.webhooks).toBe(false)
  })

  test('is no thenable', async () => {
    const client = acme()
    expect(await client).toBe(client)
    expect(await client.webhooks).toBe(client.webhooks)
  })

  test('sends nothing until a method is called', () => {
    const fetch = vi.fn()
    const client = acme({ fetch })
    client.webhooks.list()
    client.webhooks.list().withResponse()
    client.webhooks.list().pages()
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('a request', () => {
  test('carries verb, path, JSON body and headers', async () => {
    const seen = record()
    await acme().webhooks.create({ url: 'https://a.test' })
    expect(seen).toHaveLength(1)
    const [request] = seen
    expect(request?.method).toBe('POST')
    expect(request?.url).toBe(`${base}/webhooks`)
    expect(await request?.json()).toEqual({ url: 'https://a.test' })
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      'content-type': 'application/json',
      accept: 'application/hal+json',
      'acme-version': '2024-01-01',
      'user-agent': expect.stringMatching(/^hooks\/\S+$/),
      authorization: `Basic ${btoa('canary-user:canary-password')}`,
    })
  })

  test('says what it accepts where the connection does not', async () => {
    const seen = record()
    const plain = { ...acmeApi, connect: () => ({ baseUrl: base, authorize: () => ({}) }) }
    await createClient(plain, credentials).webhooks.get('WH1')
    expect(seen[0]?.headers.get('accept')).toBe('application/json, application/hal+json')
  })

  test('whose body is no JSON is refused as JSON refuses it', async () => {
    const seen = record()
    const body: { url: string; self?: unknown } = { url: 'https://a.test' }
    body.self = body
    expect(await failure(acme().webhooks.create(body))).toBeInstanceOf(TypeError)
    expect(seen).toHaveLength(0)
  })

  test('without a body has no content type', async () => {
    const seen = record()
    await acme().webhooks.get('WH1')
    expect(seen[0]?.headers.has('content-type')).toBe(false)
    expect(await seen[0]?.text()).toBe('')
  })

  test('takes path parameters in URL order, then the body, then the call options', async () => {
    const seen = record()
    await acme().messages.get('WH1', 'MS2')
    await acme().webhooks.update('WH1', { url: 'https://b.test' }, { headers: { 'x-trace': '1' } })
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${base}/webhooks/WH1/messages/MS2`,
      `PUT ${base}/webhooks/WH1`,
    ])
    expect(await seen[1]?.json()).toEqual({ url: 'https://b.test' })
    expect(seen[1]?.headers.get('x-trace')).toBe('1')
  })

  test('writes the query, leaving out what is undefined', async () => {
    const seen = record()
    await acme().messages.search({ text: 'a b&c=d' })
    await acme().messages.search({ text: undefined })
    await acme().messages.search()
    await acme().webhooks.list({ limit: 2, entity: ['a', 'b'] })
    expect(seen.map(({ url }) => url.slice(base.length))).toEqual([
      '/messages?text=a%20b%26c%3Dd',
      '/messages',
      '/messages',
      '/webhooks?limit=2&entity=a&entity=b',
    ])
  })

  test('lets call headers replace client headers, and those the client’s own', async () => {
    const seen = record()
    const client = acme({ headers: { 'X-One': 'client', 'X-Two': 'client', 'acme-version': '2030' } })
    await client.webhooks.get('WH1', { headers: { 'x-one': 'call', authorization: 'Mine' } })
    expect(Object.fromEntries(seen[0]?.headers ?? [])).toMatchObject({
      'x-one': 'call',
      'x-two': 'client',
      'acme-version': '2030',
      authorization: 'Mine',
    })
  })

  test('goes to the base URL of the options, with or without a trailing slash', async () => {
    const seen = record()
    await acme({ baseUrl: 'https://proxy.test/acme//' }).webhooks.get('WH1')
    await acme({ baseUrl: 'https://proxy.test' }).webhooks.get('WH1')
    expect(seen.map(({ url }) => url)).toEqual([
      'https://proxy.test/acme/webhooks/WH1',
      'https://proxy.test/webhooks/WH1',
    ])
  })

  test('is sent at once, not when it is awaited', async () => {
    const fetch = vi.fn(async () => HttpResponse.json({}))
    const call = acme({ fetch }).webhooks.get('WH1')
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(1))
    await call
    await call
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('is authenticated knowing the base URL that is in use', async () => {
    record()
    const authorize = vi.fn(() => ({}))
    const connect = (): Connection => ({ baseUrl: 'https://api.acme.test/v1/', authorize })
    await createClient({ ...acmeApi, connect }, {}).webhooks.get('WH1')
    await createClient({ ...acmeApi, connect }, { baseUrl: 'https://proxy.test/acme/' }).webhooks.get('WH1')
    expect(authorize.mock.calls).toMatchObject([
      [{}, { baseUrl: base, refused: undefined }],
      [{}, { baseUrl: 'https://proxy.test/acme', refused: undefined }],
    ])
  })

  test('goes through the global fetch of the moment', async () => {
    const client = acme()
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => HttpResponse.json({ id: 'spy' }))
    expect(await client.webhooks.get('WH1')).toEqual({ id: 'spy' })
    fetch.mockRestore()
    record()
    expect(await client.webhooks.get('WH1')).toMatchObject({ id: 'WH1' })
  })

  test('builds no Request', async () => {
    const fetch = vi.fn(async (_input: unknown) => HttpResponse.json({}))
    const Request = vi.spyOn(globalThis, 'Request')
    await acme({ fetch }).webhooks.get('WH1')
    expect(Request).not.toHaveBeenCalled()
    expect(fetch.mock.calls[0]?.[0]).toBe(`${base}/webhooks/WH1`)
    Request.mockRestore()
  })

  test('has these headers on the wire', async () => {
    const acmeServer = await serve((_, response) => response.setHeader('content-type', 'application/json').end('{}'))
    const client = acme({ baseUrl: acmeServer.url })
    server.close()
    try {
      await client.webhooks.create({ url: 'https://a.test' })
    } finally {
      server.listen({ onUnhandledRequest: 'error' })
    }
    expect(acmeServer.requests[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': '24',
      'acme-version': '2024-01-01',
      authorization: `Basic ${btoa('canary-user:canary-password')}`,
    })
  })
})

describe('path parameters', () => {
  test.each([
    ['a/b', 'a%2Fb'],
    ['../../admin', '..%2F..%2Fadmin'],
    ['a\\b', 'a%5Cb'],
    ['a?b#c', 'a%3Fb%23c'],
    ['..a', '..a'],
    ['a b$&', 'a%20b%24%26'],
    ['{webhook_id}', '%7Bwebhook_id%7D'],
    ['%2f', '%252f'],
    ['\r\nhost: x', '%0D%0Ahost%3A%20x'],
  ])('%j stays one segment', async (id, segment) => {
    const seen = record()
    await acme().messages.get(id, id)
    expect(seen[0]?.url).toBe(`${base}/webhooks/${segment}/messages/${segment}`)
  })

  test.each([
    '',
    '.',
    '..',
    '%2e',
    '%2E%2e',
    '.%2e',
    '%2e.',
    '%252e%252e',
    '...',
    '\ud800',
    undefined,
    null,
    7,
    {},
    [],
    { toString: () => 'a' },
  ])('%j is refused before anything is sent', async (id) => {
    const fetch = vi.fn()
    const client = acme({ fetch })
    for (const call of [
      () => client.webhooks.get(id as string),
      () => client.webhooks.update(id as string, { url: '' }),
      () => client.messages.get('WH1', id as string),
      () => client.messages.list(id as string),
    ]) {
      const error = await failure(call())
      expect(ClientError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({ code: 'ERR_PATH_PARAMETER_INVALID', provider: 'acme' })
    }
    expect(fetch).not.toHaveBeenCalled()
  })

  test('that are whole numbers are sent as such, and nothing else is', async () => {
    const fetch = vi.fn<(url: unknown) => Promise<Response>>(async () => Response.json({}))
    interface HooksClient {
      hooks: { get(id: number): ApiPromise<object> }
    }
    const operations = { 'hooks.get': { method: 'GET', path: '/hooks/{id}', integers: true } }
    const api: Manageable<HooksClient, object> = { id: 'acme', operations, connect: () => acmeApi.connect({}, {}) }
    const { hooks } = createClient(api, { fetch: fetch as typeof globalThis.fetch, baseUrl: base })
    for (const id of [0, 42, Number.MAX_SAFE_INTEGER]) await hooks.get(id)
    expect(fetch.mock.calls.map(([url]) => url)).toEqual(
      ['0', '42', '9007199254740991'].map((id) => `${base}/hooks/${id}`),
    )
    for (const id of ['42', '', 1.5, 2 ** 53, Number.NaN, Infinity, 7n, null, undefined, [7], {}]) {
      expect(await failure(hooks.get(id as number))).toMatchObject({ code: 'ERR_PATH_PARAMETER_INVALID' })
    }
    expect(fetch).toHaveBeenCalledTimes(3)
  })
})
