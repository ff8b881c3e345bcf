import { createClient } from '@hooks/client'
import type { ApiPromise, CallOptions, Manageable, PagePromise } from '@hooks/core/contract'
import { byCursor, ConfigurationError } from '@hooks/core/managing'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type AcmeOptions, acme, acmeApi, base, credentials, failure } from './acme.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

interface TracedOptions extends CallOptions {
  traceId?: string | undefined
}

interface KeyedOptions extends TracedOptions {
  idempotencyKey?: string | undefined
}

interface OrdersClient {
  orders: {
    create(body: { amount: number }, options?: KeyedOptions): ApiPromise<{ id: string }>
    list(query?: { limit?: number }, options?: TracedOptions): PagePromise<{ id: string }, unknown>
    get(id: string, options?: CallOptions): ApiPromise<{ id: string }>
  }
}

const api: Manageable<OrdersClient, AcmeOptions> = {
  id: 'acme',
  operations: {
    'orders.create': {
      method: 'POST',
      path: '/orders',
      input: 'body',
      options: { idempotencyKey: 'Acme-Idempotency-Key', traceId: 'ACME-TRACE-ID' },
    },
    'orders.list': {
      method: 'GET',
      path: '/orders',
      input: 'query',
      options: { traceId: 'ACME-TRACE-ID' },
      items: 'data',
      next: byCursor('limit', 'next'),
    },
    'orders.get': { method: 'GET', path: '/orders/{order_id}' },
  },
  connect: acmeApi.connect,
}

const { orders } = createClient(api, { ...credentials, maxRetries: 0 })

function record(): Headers[] {
  const seen: Headers[] = []
  server.use(
    http.all(`${base}/orders*`, ({ request }) => {
      seen.push(request.headers)
      return HttpResponse.json({ id: 'OR1', data: [], next: seen.length < 2 ? 2 : null })
    }),
  )
  return seen
}

describe('a call option of an operation', () => {
  test('is sent as its header', async () => {
    const seen = record()
    await orders.create({ amount: 1 }, { idempotencyKey: 'key 1', traceId: 't', headers: { 'x-one': '1' } })
    expect(Object.fromEntries(seen[0] ?? [])).toMatchObject({
      'acme-idempotency-key': 'key 1',
      'acme-trace-id': 't',
      'x-one': '1',
    })
  })

  test('is sent for every page of a list', async () => {
    const seen = record()
    for await (const _ of orders.list({}, { traceId: 't' }));
    expect(seen.map((headers) => headers.get('acme-trace-id'))).toEqual(['t', 't'])
  })

  test('that is undefined is not sent, whether the operation has it or not', async () => {
    const seen = record()
    const options = { idempotencyKey: undefined, traceId: undefined }
    await orders.create({ amount: 1 }, options)
    await orders.get('OR1', options as CallOptions)
    expect(seen).toHaveLength(2)
    // An idempotency key is made where none is given.
    expect(seen.map((headers) => headers.get('acme-idempotency-key')?.length)).toEqual([36, undefined])
    expect(seen.map((headers) => headers.get('acme-trace-id'))).toEqual([null, null])
  })

  test('wins over a header of the same name', async () => {
    const seen = record()
    await orders.create({ amount: 1 }, { idempotencyKey: 'mine', headers: { 'ACME-IDEMPOTENCY-KEY': 'other' } })
    expect(seen[0]?.get('acme-idempotency-key')).toBe('mine')
  })

  test.each([null, 7, true, '', ' \t', {}, ['canary-value'], 'canary-value\r\nx: y', 'canary-value\u2603'])(
    '%j is refused by name, unquoted, before anything is sent',
    async (value) => {
      const fetch = vi.spyOn(globalThis, 'fetch')
      const error = await failure(orders.create({ amount: 1 }, { idempotencyKey: value as string }))
      expect(ConfigurationError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({
        code: 'ERR_OPTION_INVALID',
        message: expect.stringMatching(/^idempotencyKey must/),
      })
      expect(String((error as Error).stack)).not.toContain('canary-value')
      expect(error).not.toHaveProperty('cause')
      expect(await failure(orders.list({}, { traceId: value as string }))).toMatchObject({ code: 'ERR_OPTION_INVALID' })
      expect(fetch).not.toHaveBeenCalled()
      fetch.mockRestore()
    },
  )

  test.each(['idempotencyKey', 'idempotencykey', 'constructor', 'header', '0', 'fetch', 'clock'])(
    '%s is refused where the operation has none such',
    async (name) => {
      const fetch = vi.spyOn(globalThis, 'fetch')
      const options = { [name]: 'canary-value' } as CallOptions
      for (const call of [orders.get('OR1', options), orders.list({}, options)]) {
        const error = await failure(call)
        expect(error).toMatchObject({ name: 'ConfigurationError', code: 'ERR_OPTION_INVALID' })
        expect((error as Error).message).toMatch(new RegExp(`^${name} must be left out`))
        expect(String((error as Error).stack)).not.toContain('canary-value')
      }
      expect(fetch).not.toHaveBeenCalled()
      fetch.mockRestore()
    },
  )
})

test('an option of a call that is undefined is that of the client', async () => {
  const fetch = (): Promise<Response> => new Promise(() => {})
  const undefinedOptions = { timeoutMs: undefined, deadlineMs: undefined, maxRetries: undefined, signal: undefined }
  const client = acme({ fetch, timeoutMs: 30 })
  expect(await failure(client.webhooks.get('WH1', undefinedOptions))).toMatchObject({ code: 'ERR_TIMEOUT' })
})
