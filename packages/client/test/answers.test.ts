import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  ConnectionError,
  createClient,
  NotAcceptableError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  UnprocessableEntityError,
} from '@hooks/client'
import type { Connection } from '@hooks/core/contract'
import { delay, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { acme, acmeApi, base, failure } from './acme.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  vi.useRealTimers()
})
afterAll(() => server.close())

function answer(response: () => Response): void {
  server.use(http.all(/.*/, response))
}

function withType(body: string | null, type: string | undefined, status = 200): Response {
  const response = new Response(body, { status })
  response.headers.delete('content-type')
  if (type) response.headers.set('content-type', type)
  return response
}

describe('a success', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/hal+json',
    'Application/Vnd.Acme+JSON;v=1',
    undefined,
  ])('of type %s is parsed', async (type) => {
    answer(() => withType('{"id":"WH1"}', type))
    expect(await acme().webhooks.get('WH1')).toEqual({ id: 'WH1' })
  })

  test('that starts with a byte order mark is parsed', async () => {
    answer(() => withType('\ufeff{"id":"WH1"}', 'application/json'))
    expect(await acme().webhooks.get('WH1')).toEqual({ id: 'WH1' })
  })

  test.each([
    ['204', () => new Response(null, { status: 204 })],
    ['205', () => new Response(null, { status: 205 })],
    ['an empty 200', () => withType('', 'application/json')],
    ['an empty 200 without a type', () => withType(null, undefined)],
    ['an empty 200 of length 0', () => new Response('', { headers: { 'content-length': '0' } })],
    ['white space', () => withType(' \r\n', 'text/plain')],
  ])('with %s is void', async (_, response) => {
    answer(response)
    expect(await acme().webhooks.delete('WH1')).toBeUndefined()
    expect(await acme().webhooks.enveloped('WH1')).toBeUndefined()
  })

  test('loses its envelope, which withResponse keeps as body', async () => {
    const body = { data: { id: 'WH1' }, meta: 1 }
    answer(() => HttpResponse.json(body))
    expect(await acme().webhooks.enveloped('WH1')).toEqual({ id: 'WH1' })
    expect(await acme().webhooks.enveloped('WH1').withResponse()).toMatchObject({ data: { id: 'WH1' }, body })
  })

  test('comes with its response', async () => {
    answer(() => HttpResponse.json({ id: 'WH1' }, { status: 201, headers: { 'x-request-id': 'r1' } }))
    const { data, response } = await acme().webhooks.create({ url: 'https://a.test' }).withResponse()
    expect(data).toEqual({ id: 'WH1' })
    expect(response).toBeInstanceOf(Response)
    expect(response.status).toBe(201)
    expect(response.headers.get('x-request-id')).toBe('r1')
  })

  test.each([
    ['HTML', () => withType('<html>canary-body</html>', 'text/html')],
    ['HTML that calls itself JSON', () => withType('<html>canary-body</html>', 'application/json')],
    ['HTML without a type', () => withType('<html>canary-body</html>', undefined)],
    ['JSON that calls itself text', () => withType('{"id":"canary-body"}', 'text/plain')],
    ['truncated JSON', () => withType('{"secret":"canary-body', 'application/json')],
  ])('of %s is a typed error that does not quote it', async (_, response) => {
    answer(response)
    const error = await failure(acme().webhooks.get('WH1'))
    expect(ResponseError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'ERR_RESPONSE_MALFORMED',
      status: 200,
      operation: 'webhooks.get',
      method: 'GET',
    })
    expect(error).not.toHaveProperty('cause')
    expect(String((error as Error).stack)).not.toContain('canary')
  })

  test.each(['null', '[]', '{}', '7', '{"data":null}'])('%s lacks the envelope or holds null', async (text) => {
    answer(() => withType(text, 'application/json'))
    const promise = acme().webhooks.enveloped('WH1')
    if (text.includes('data')) expect(await promise).toBeNull()
    else expect(await failure(promise)).toMatchObject({ code: 'ERR_RESPONSE_MALFORMED' })
  })
})

describe('an answer outside 2xx', () => {
  test.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [402, ApiError],
    [403, PermissionError],
    [404, NotFoundError],
    [406, NotAcceptableError],
    [409, ConflictError],
    [418, ApiError],
    [422, UnprocessableEntityError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
  ] as const)('%i is a %o', async (status, Class) => {
    const body = { total: 1, _embedded: { errors: [{ code: 'X' }] } }
    answer(() => HttpResponse.json(body, { status, headers: { 'x-request-id': 'r1' } }))
    const error = await failure(acme().webhooks.create({ url: 'https://a.test' }))
    expect(error).toBeInstanceOf(Class)
    expect(Class.isInstance(error)).toBe(true)
    expect(ApiError.isInstance(error)).toBe(true)
    expect(ClientError.isInstance(error)).toBe(true)
    expect(ConnectionError.isInstance(error)).toBe(false)
    expect(error).toMatchObject({
      name: 'ApiError',
      isRetryable: status === 429 || status >= 500,
      code: 'ERR_API_RESPONSE',
      provider: 'acme',
      operation: 'webhooks.create',
      method: 'POST',
      status,
      body,
      requestId: 'r1',
      message: expect.stringMatching(
        new RegExp(`^acme webhooks\\.create ERR_API_RESPONSE: ${status}\\b.*, see docs/errors.md#err_api_response$`),
      ),
    })
  })

  test('is told apart from other statuses', async () => {
    answer(() => new Response(null, { status: 404 }))
    const error = await failure(acme().webhooks.get('WH1'))
    expect(NotFoundError.isInstance(error)).toBe(true)
    for (const Class of [BadRequestError, PermissionError, ConflictError, ServerError, ResponseError]) {
      expect(Class.isInstance(error)).toBe(false)
    }
    const stranger = Object.assign(new Error('x'), { name: 'ConnectionError', code: 'ERR_NETWORK' })
    for (const Class of [ConnectionError, ClientError]) expect(Class.isInstance(stranger)).toBe(false)
    for (const other of [undefined, null, 'x', 7, {}, new Error('x')]) expect(ApiError.isInstance(other)).toBe(false)
  })

  test('is recognised across copies of the package and of the module format', async () => {
    answer(() => new Response(null, { status: 404 }))
    const error = await failure(acme().webhooks.get('WH1'))
    vi.resetModules()
    const copy = await import('@hooks/client')
    expect(copy.NotFoundError).not.toBe(NotFoundError)
    expect(error).toBeInstanceOf(copy.NotFoundError)
    expect(error).not.toBeInstanceOf(copy.ConflictError)
    expect(copy.NotFoundError.isInstance(error)).toBe(true)
    expect(copy.ClientError.isInstance(error)).toBe(true)
  })

  test.each([
    ['empty', null, undefined, undefined],
    ['HTML', '<html>', 'text/html', '<html>'],
    ['truncated JSON', '{"a":', 'application/json', '{"a":'],
    ['JSON of another type', '{"a":1}', 'text/plain', { a: 1 }],
    ['JSON null', 'null', 'application/json', null],
    ['a JSON text', '"x"', 'application/json', 'x'],
    ['errors that are not where they should be', '{"_embedded":null}', 'application/json', { _embedded: null }],
    ['a message that is no text', '{"message":{"a":1}}', 'application/json', { message: { a: 1 } }],
  ])('with a body that is %s is an ApiError all the same', async (_, text, type, body) => {
    for (const status of [400, 500]) {
      answer(() => withType(text, type, status))
      const error = await failure(acme().webhooks.get('WH1'))
      expect(ApiError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({ status, body })
    }
  })

  test('quotes a short message of the provider, on one line', async () => {
    answer(() => HttpResponse.json({ message: `no such\n\u001b[31m hook ${'x'.repeat(500)}` }, { status: 404 }))
    const { message } = (await failure(acme().webhooks.get('WH1'))) as Error
    expect(message).toMatch(/^acme webhooks\.get ERR_API_RESPONSE: 404 \(no such \[31m hook x+\), see/)
    expect(message.length).toBeLessThan(300)
  })

  test('carries 64 KiB of its body at most, and leaves the rest unread', async () => {
    let pulled = 0
    const cancelled = vi.fn()
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(10_000).fill(120))
      },
      cancel: cancelled,
    })
    const fetch = async (): Promise<Response> => new Response(endless, { status: 500 })
    const error = await failure(acme({ fetch }).webhooks.get('WH1'))
    expect((error as { body: string }).body).toBe('x'.repeat(65_536))
    expect(pulled).toBeLessThan(10)
    expect(cancelled).toHaveBeenCalled()
  })

  test('whose body breaks off keeps its status', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"mess')),
      pull: (controller) => controller.error(new Error('reset')),
    })
    const fetch = async (): Promise<Response> => new Response(broken, { status: 502 })
    const error = await failure(acme({ fetch }).webhooks.get('WH1'))
    expect(error).toMatchObject({ name: 'ApiError', status: 502 })
  })

  test.each([
    ['120', 120],
    [' 0 ', 0],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 60],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('429 with Retry-After %j gives %j seconds', async (value, seconds) => {
    vi.useFakeTimers({ now: Date.parse('2026-10-21T07:27:00Z'), toFake: ['Date'] })
    answer(() => new Response('{}', { status: 429, headers: value === undefined ? {} : { 'retry-after': value } }))
    const error = await failure(acme().webhooks.get('WH1'))
    expect(RateLimitError.isInstance(error)).toBe(true)
    expect((error as RateLimitError).retryAfterSeconds).toBe(seconds)
  })

  test('error classes can be built from nothing', () => {
    expect(new ApiError().status).toBe(0)
    expect(new RateLimitError().retryAfterSeconds).toBeUndefined()
    expect(new ServerError({}).message).toMatch(/ERR_API_RESPONSE: 0, see/)
    expect(new ResponseError('ERR_REDIRECT').status).toBe(0)
    expect(new ConnectionError('ERR_NETWORK').message).toMatch(/ERR_NETWORK/)
  })
})

describe('no answer', () => {
  test('is a ConnectionError with its cause', async () => {
    answer(() => HttpResponse.error())
    const error = await failure(acme().webhooks.get('WH1'))
    expect(ConnectionError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ERR_NETWORK', cause: expect.any(TypeError) })
  })

  test.each([
    undefined,
    null,
    {},
    'x',
    { ok: true, status: 200 },
    { ok: false, status: 500, headers: {} },
    { ok: false, status: 500, text: () => '' },
  ])('a fetch that resolves with %j is one too', async (value) => {
    const fetch = async (): Promise<Response> => value as unknown as Response
    expect(await failure(acme({ fetch }).webhooks.get('WH1'))).toMatchObject({ code: 'ERR_NETWORK' })
  })

  test('a fetch that throws at once is one too', async () => {
    const fetch = (): never => {
      throw 'a text'
    }
    expect(await failure(acme({ fetch }).webhooks.get('WH1'))).toMatchObject({ code: 'ERR_NETWORK', cause: 'a text' })
  })
})

test('credentials that another client could not get are none, and its error is the cause', async () => {
  for (const cause of [
    new ConnectionError('ERR_TIMEOUT', { provider: 'vault' }, '', { isRetryable: true }),
    new ApiError({ response: new Response(null, { status: 404 }) }),
  ]) {
    const authorize = (): never => {
      throw cause
    }
    const connect = (): Connection => ({ baseUrl: base, authorize })
    const { webhooks } = createClient({ ...acmeApi, connect }, { maxRetries: 0 })
    expect(await failure(webhooks.get('WH1'))).toMatchObject({
      code: 'ERR_AUTHORIZATION_FAILED',
      operation: 'webhooks.get',
      isRetryable: cause.isRetryable,
      cause,
    })
  }
})

describe('credentials that can be renewed', () => {
  function tokens(api: (token: string | null) => Response, token?: () => Response): { count: number } {
    const issued = { count: 0 }
    server.use(
      http.post(`${base}/token`, () => {
        issued.count += 1
        return token?.() ?? HttpResponse.json({ access_token: `T${issued.count}` })
      }),
      http.get(`${base}/webhooks/WH1`, ({ request }) => api(request.headers.get('authorization'))),
    )
    return issued
  }

  test('are renewed once after a 401, and kept', async () => {
    const issued = tokens((header) =>
      header === 'Bearer T1' ? new Response(null, { status: 401 }) : HttpResponse.json({ id: header }),
    )
    const renewing = acme({ apiKey: 'canary-key' })
    expect(await renewing.webhooks.get('WH1')).toEqual({ id: 'Bearer T2' })
    expect(await renewing.webhooks.get('WH1')).toEqual({ id: 'Bearer T2' })
    expect(issued.count).toBe(2)
  })

  test('that stay refused are an AuthenticationError', async () => {
    const issued = tokens(() => new Response(null, { status: 401 }))
    expect(await failure(acme({ apiKey: 'canary-key' }).webhooks.get('WH1'))).toMatchObject({
      status: 401,
    })
    expect(issued.count).toBe(2)
  })

  test.each([
    [
      'refused',
      () => new Response('{"a":1}', { status: 403 }),
      { code: 'ERR_AUTHORIZATION_FAILED', cause: { status: 403, body: { a: 1 } } },
    ],
    ['answered with HTML', () => withType('<html>', 'text/html'), { code: 'ERR_RESPONSE_MALFORMED' }],
    ['redirected', () => new Response(null, { status: 307, headers: { location: '/' } }), { code: 'ERR_REDIRECT' }],
    ['answered with nothing', () => new Response(null, { status: 204 }), { code: 'ERR_AUTHORIZATION_FAILED' }],
    [
      'not answered',
      () => HttpResponse.error(),
      { code: 'ERR_AUTHORIZATION_FAILED', isRetryable: true, cause: { code: 'ERR_NETWORK' } },
    ],
  ])('whose exchange is %s fail the call', async (_, token, expected) => {
    tokens(() => HttpResponse.json({}), token)
    expect(await failure(acme({ apiKey: 'canary-key' }).webhooks.get('WH1'))).toMatchObject(expected)
  })

  test('that cannot be renewed are asked for once', async () => {
    const fetch = vi.fn(async () => new Response(null, { status: 401 }))
    expect(await failure(acme({ fetch }).webhooks.get('WH1'))).toMatchObject({ status: 401 })
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('whose exchange hangs end with the attempt', async () => {
    server.use(http.post(`${base}/token`, () => delay('infinite')))
    const call = acme({ apiKey: 'canary-key', timeoutMs: 50 }).webhooks.get('WH1')
    expect(await failure(call)).toMatchObject({ code: 'ERR_TIMEOUT' })
  })
})
