/** Which calls are repeated, when, and when not: over real HTTP, with waits that are recorded instead of waited for. */
import { createServer } from 'node:net'
import type { ClientOptions } from '@hooks/client'
import { createClient } from '@hooks/client'
import type { ApiPromise, CallOptions, Connection, Manageable } from '@hooks/core/contract'
import { describe, expect, test } from 'vitest'
import { acme, failure } from './acme.ts'
import { serve, type TestServer } from './server.ts'

interface Answered {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** Gives these answers in turn, then 200. A status of 0 breaks the connection instead. */
function serving(...answers: readonly (number | Answered)[]): Promise<TestServer> {
  const waiting = answers.map((each) => (typeof each === 'number' ? { status: each } : each))
  return serve((request, response) => {
    const { status, headers = {}, body = '{}' } = (waiting.shift() ?? { status: 200 }) as Answered
    if (status === 0) request.socket.destroy()
    else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  })
}

/** Options that record the waits. The jitter is the whole backoff. */
function recording(waits: number[], options: ClientOptions = {}): ClientOptions {
  const sleep = async (milliseconds: number): Promise<void> => {
    waits.push(Math.round(milliseconds))
  }
  return { maxRetries: 2, random: () => 1, sleep, ...options }
}

describe('what is repeated', () => {
  test.each([408, 429, 500, 502, 503, 504, 0])('a GET after %i', async (status) => {
    const waits: number[] = []
    const { url, requests } = await serving(status, status)
    await acme({ baseUrl: url, ...recording(waits) }).webhooks.get('WH1')
    expect(requests).toHaveLength(3)
    expect(waits).toEqual([500, 1000])
  })

  test.each([400, 401, 403, 404, 409, 422, 302])('no GET after %i', async (status) => {
    const { url, requests } = await serving(status)
    await failure(acme({ baseUrl: url, ...recording([]) }).webhooks.get('WH1'))
    expect(requests).toHaveLength(1)
  })

  test('what changes something and may be sent twice: PUT and DELETE', async () => {
    const { url, requests } = await serving(503, 200, 503)
    const { webhooks } = acme({ baseUrl: url, ...recording([]) })
    await webhooks.update('WH1', { url: 'https://a.test' })
    await webhooks.delete('WH1')
    expect(requests.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'DELETE', 'DELETE'])
  })

  test.each([408, 429, 500, 503, 0])('no create without an idempotency key after %i', async (status) => {
    const { url, requests } = await serving(status)
    const error = await failure(acme({ baseUrl: url, ...recording([]) }).webhooks.create({ url: 'https://a.test' }))
    expect(error).toMatchObject({ isRetryable: true })
    expect(requests).toHaveLength(1)
  })

  test('a create that never left: nobody listened', async () => {
    const waits: number[] = []
    const port = await freePort()
    const call = acme({ baseUrl: `http://127.0.0.1:${port}`, ...recording(waits) }).webhooks.create({ url: 'x' })
    expect(await failure(call)).toMatchObject({ code: 'ERR_NETWORK', isRetryable: true })
    expect(waits).toEqual([500, 1000])
  })

  test('a create whose credentials could not be fetched', async () => {
    const { url, requests } = await serve((request, response) => {
      const again = requests.filter((each) => each.url === request.url).length > 1
      response.writeHead(request.url === '/v1/token' && !again ? 503 : 200).end('{"access_token":"T1","id":"WH1"}')
    })
    const client = acme({ baseUrl: `${url}/v1`, apiKey: 'key', ...recording([]) })
    expect(await client.webhooks.create({ url: 'https://a.test' })).toMatchObject({ id: 'WH1' })
    expect(requests.map(({ url }) => url)).toEqual(['/v1/token', '/v1/token', '/v1/webhooks'])
  })
})

interface OrdersClient {
  orders: {
    create(body: object, options?: CallOptions & { idempotencyKey?: string }): ApiPromise<unknown>
    touch(body: object): ApiPromise<unknown>
    patch(body: object): ApiPromise<unknown>
  }
}

const ordersApi: Manageable<OrdersClient, object> = {
  id: 'orders',
  operations: {
    'orders.create': { method: 'POST', path: '/orders', input: 'body', options: { idempotencyKey: 'Idempotency-Key' } },
    'orders.touch': { method: 'POST', path: '/orders/touch', input: 'body', idempotent: true },
    'orders.patch': { method: 'PATCH', path: '/orders', input: 'body' },
  },
  connect: (): Connection => ({
    baseUrl: 'https://api.orders.test',
    isBusy: (status, body) => status === 400 && (body as { busy?: boolean }).busy === true,
    authorize: () => ({}),
  }),
}

describe('an operation says what is safe', () => {
  test('a create with a documented idempotency key is repeated, with the same key', async () => {
    const { url, requests } = await serving(503, 0)
    const { orders } = createClient(ordersApi, { baseUrl: url, ...recording([]) })
    await orders.create({})
    await orders.create({})
    const keys = requests.map(({ headers }) => headers['idempotency-key'])
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys).toEqual([keys[0], keys[0], keys[0], keys[3]])
    expect(keys[3]).not.toBe(keys[0])
  })

  test("the caller's own key is kept", async () => {
    const { url, requests } = await serving(503)
    await createClient(ordersApi, { baseUrl: url, ...recording([]) }).orders.create({}, { idempotencyKey: 'mine' })
    expect(requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine', 'mine'])
  })

  test('a POST that is marked as idempotent is repeated, a PATCH that is not is not', async () => {
    const { url, requests } = await serving(503, 200, 503)
    const { orders } = createClient(ordersApi, { baseUrl: url, ...recording([]) })
    await orders.touch({})
    await failure(orders.patch({}))
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'PATCH'])
  })

  test('what the provider calls busy is repeated, whatever its status', async () => {
    const { url, requests } = await serving({ status: 400, body: '{"busy":true}' }, { status: 400, body: '{}' })
    const { orders } = createClient(ordersApi, { baseUrl: url, ...recording([]) })
    expect(await failure(orders.create({}))).toMatchObject({ status: 400, isRetryable: false })
    expect(requests).toHaveLength(2)
  })
})

describe('how long it waits', () => {
  test('doubles from half a second to eight', async () => {
    const waits: number[] = []
    const { url } = await serving(503, 503, 503, 503, 503, 503)
    await acme({ baseUrl: url, ...recording(waits, { maxRetries: 6 }) }).webhooks.get('WH1')
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000])
  })

  test('with full jitter', async () => {
    const waits: number[] = []
    const randoms = [0.2, 0.9]
    const { url } = await serving(503, 503)
    await acme({ baseUrl: url, ...recording(waits, { random: () => randoms.shift() ?? 0 }) }).webhooks.get('WH1')
    expect(waits).toEqual([100, 900])
  })

  test.each([
    ['7', 7000],
    ['Wed, 21 Oct 2026 07:27:30 GMT', 30_000],
    ['3600', 60_000],
    ['soon', 500],
    ['-1', 500],
    ['0', 500],
  ])('Retry-After: %s', async (value, expected) => {
    const waits: number[] = []
    const { url } = await serving({ status: 429, headers: { 'retry-after': value } })
    const clock = (): number => Date.parse('2026-10-21T07:27:00Z')
    await acme({ baseUrl: url, ...recording(waits, { clock }) }).webhooks.get('WH1')
    expect(waits).toEqual([expected])
  })

  test('not at all where the wait would outlast the deadline: the answer is the error', async () => {
    const { url, requests } = await serving({ status: 429, headers: { 'retry-after': '10' } })
    const call = acme({ baseUrl: url, ...recording([], { deadlineMs: 5000 }) }).webhooks.get('WH1')
    expect(await failure(call)).toMatchObject({ status: 429, retryAfterSeconds: 10 })
    expect(requests).toHaveLength(1)
  })

  test('really, with a timer, and no longer than until the caller aborts', async () => {
    const { url, requests } = await serving({ status: 429, headers: { 'retry-after': '60' } })
    const reason = new Error('enough')
    const controller = new AbortController()
    const call = failure(acme({ baseUrl: url, maxRetries: 1 }).webhooks.get('WH1', { signal: controller.signal }))
    await expect.poll(() => requests.length).toBe(1)
    setTimeout(() => controller.abort(reason), 20)
    expect(await call).toBe(reason)
    expect(requests).toHaveLength(1)
  })
})

describe('how often', () => {
  test('0 sends one request, of the client or of the call', async () => {
    const { url, requests } = await serving(503, 503)
    await failure(acme({ baseUrl: url, ...recording([], { maxRetries: 0 }) }).webhooks.get('WH1'))
    await failure(acme({ baseUrl: url, ...recording([]) }).webhooks.get('WH1', { maxRetries: 0 }))
    expect(requests).toHaveLength(2)
  })

  test('two retries where nothing is said', async () => {
    const { url, requests } = await serving(503, 503, 503, 503)
    const client = acme({ baseUrl: url, ...recording([], { maxRetries: undefined }) })
    expect(await failure(client.webhooks.get('WH1'))).toMatchObject({ status: 503 })
    expect(requests).toHaveLength(3)
  })

  test.each([-1, Number.NaN, '2', null])('maxRetries %j is refused', async (maxRetries) => {
    const options = { maxRetries: maxRetries as number }
    expect(() => acme(options)).toThrow(/^maxRetries must/)
    expect(await failure(acme().webhooks.get('WH1', options))).toMatchObject({ code: 'ERR_OPTION_INVALID' })
  })
})

describe('a deadline', () => {
  test('ends a call over all its attempts', async () => {
    const { url, requests } = await serve(() => {})
    const options = recording([], { timeoutMs: 200, deadlineMs: 390, maxRetries: 50, random: () => 0 })
    const error = await failure(acme({ baseUrl: url, ...options }).webhooks.get('WH1'))
    expect(error).toMatchObject({ code: 'ERR_DEADLINE', isRetryable: false })
    expect(requests.length).toBeGreaterThan(1)
  })

  test('of the call replaces that of the client', async () => {
    const { url } = await serve(() => {})
    const call = acme({ baseUrl: url, deadlineMs: 60_000 }).webhooks.get('WH1', { deadlineMs: 30 })
    expect(await failure(call)).toMatchObject({ code: 'ERR_DEADLINE' })
  })

  test('of an attempt is tried again', async () => {
    let count = 0
    const { url } = await serve((_, response) => {
      count += 1
      if (count > 1) response.end('{"id":"WH1"}')
    })
    const client = acme({ baseUrl: url, ...recording([], { timeoutMs: 100 }) })
    expect(await client.webhooks.get('WH1')).toEqual({ id: 'WH1' })
  })
})

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
