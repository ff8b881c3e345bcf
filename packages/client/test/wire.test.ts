import { getEventListeners } from 'node:events'
import { createServer } from 'node:net'
import { ConnectionError, ResponseError } from '@hooks/client'
import { describe, expect, test, vi } from 'vitest'
import { acme, failure } from './acme.ts'
import { serve } from './server.ts'

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('%i to another host is refused, and that host sees nothing', async (status) => {
    const other = await serve((_, response) => response.end('{}'))
    const acmeServer = await serve((_, response) =>
      response.writeHead(status, { location: `${other.url}/steal` }).end('go'),
    )
    const client = acme({ baseUrl: acmeServer.url })
    for (const call of [
      client.webhooks.get('WH1'),
      client.webhooks.create({ url: 'https://a.test' }),
      client.webhooks.list(),
    ]) {
      const error = await failure(call)
      expect(ResponseError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({ name: 'ResponseError', code: 'ERR_REDIRECT', status })
    }
    expect(acmeServer.requests).toHaveLength(3)
    expect(other.requests).toHaveLength(0)
  })

  test('that the platform hides is refused too', async () => {
    const opaque = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
    const error = await failure(acme({ fetch: async () => opaque }).webhooks.get('WH1'))
    expect(error).toMatchObject({ code: 'ERR_REDIRECT', status: 0 })
  })

  test('is told before its body has arrived', async () => {
    const acmeServer = await serve((_, response) => response.writeHead(302, { location: '/x' }).write('go'))
    const error = await failure(acme({ baseUrl: acmeServer.url, timeoutMs: 5000 }).webhooks.get('WH1'))
    expect(error).toMatchObject({ code: 'ERR_REDIRECT', status: 302 })
  })

  test('304 is no success', async () => {
    const acmeServer = await serve((_, response) => response.writeHead(304).end())
    expect(await failure(acme({ baseUrl: acmeServer.url }).webhooks.get('WH1'))).toMatchObject({ code: 'ERR_REDIRECT' })
  })
})

describe('a timeout', () => {
  test('ends an attempt that is not answered', async () => {
    const acmeServer = await serve(() => {})
    const error = await failure(acme({ baseUrl: acmeServer.url, timeoutMs: 50 }).webhooks.get('WH1'))
    expect(ConnectionError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', message: expect.stringContaining('50 ms') })
  })

  test.each([200, 500])('covers the body of a %i', async (status) => {
    const acmeServer = await serve((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).write('{"id":')
    })
    const error = await failure(acme({ baseUrl: acmeServer.url, timeoutMs: 60 }).webhooks.get('WH1'))
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT' })
  })

  test('of the call replaces that of the client', async () => {
    const acmeServer = await serve((_, response) => {
      setTimeout(() => response.setHeader('content-type', 'application/json').end('{"id":"slow"}'), 120)
    })
    const client = acme({ baseUrl: acmeServer.url, timeoutMs: 30 })
    expect(await client.webhooks.get('WH1', { timeoutMs: Infinity })).toEqual({ id: 'slow' })
    expect(await client.webhooks.get('WH1', { timeoutMs: 2 ** 40 })).toEqual({ id: 'slow' })
    expect(await failure(client.webhooks.get('WH1'))).toMatchObject({ code: 'ERR_TIMEOUT' })
  })

  test('ends a fetch that ignores its signal', async () => {
    const fetch = (): Promise<Response> => new Promise(() => {})
    expect(await failure(acme({ fetch, timeoutMs: 20 }).webhooks.get('WH1'))).toMatchObject({ code: 'ERR_TIMEOUT' })
  })

  test('leaves no timer behind', async () => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    const clear = vi.spyOn(globalThis, 'clearTimeout')
    const answers = [
      () => new Response('{}'),
      () => new Response('', { status: 500 }),
      (): never => Promise.reject(new Error('x')) as never,
    ]
    for (const answer of answers) {
      const fetch = async (): Promise<Response> => answer()
      await acme({ fetch, timeoutMs: 54_321 })
        .webhooks.get('WH1')
        .catch(() => {})
    }
    const timers = set.mock.results
      .filter((_, index) => set.mock.calls[index]?.[1] === 54_321)
      .map(({ value }) => value)
    const cleared = clear.mock.calls.map(([timer]) => timer)
    set.mockRestore()
    clear.mockRestore()
    expect(timers).toHaveLength(3)
    expect(cleared).toEqual(expect.arrayContaining(timers))
  })
})

describe('an abort', () => {
  test('before the call sends nothing', async () => {
    const fetch = vi.fn()
    const signal = AbortSignal.abort('before')
    const client = acme({ fetch })
    expect(await failure(client.webhooks.get('WH1', { signal }))).toBe('before')
    expect(await failure(client.webhooks.list({}, { signal }))).toBe('before')
    expect(fetch).not.toHaveBeenCalled()
  })

  test('during the call closes the request and rejects with the reason', async () => {
    const closed = vi.fn()
    const controller = new AbortController()
    const acmeServer = await serve((request) => {
      request.socket.on('close', closed)
      controller.abort(reason)
    })
    const reason = new Error('changed my mind')
    const call = acme({ baseUrl: acmeServer.url }).webhooks.get('WH1', { signal: controller.signal })
    expect(await failure(call)).toBe(reason)
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })

  test('in the fetch that is called, which ignores it, leaves no timer behind', async () => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    const controller = new AbortController()
    const fetch = (): Promise<Response> => {
      controller.abort('at once')
      return new Promise(() => {})
    }
    const { signal } = controller
    expect(await failure(acme({ fetch, timeoutMs: 54_321 }).webhooks.get('WH1', { signal }))).toBe('at once')
    const times = set.mock.calls.map(([, milliseconds]) => milliseconds)
    set.mockRestore()
    expect(times).not.toContain(54_321)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('a call is on its way before its method returns, where its credentials are there', async () => {
    const fetch = vi.fn(async () => Response.json({ id: 'WH1' }))
    const call = acme({ fetch }).webhooks.get('WH1')
    expect(fetch).toHaveBeenCalledOnce()
    await call
  })

  test('while the body arrives rejects with the reason', async () => {
    const controller = new AbortController()
    const acmeServer = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{')
      setTimeout(() => controller.abort(), 30)
    })
    const call = acme({ baseUrl: acmeServer.url }).webhooks.get('WH1', { signal: controller.signal })
    expect(await failure(call)).toMatchObject({ name: 'AbortError' })
  })

  test('between two pages ends the list', async () => {
    const controller = new AbortController()
    const page = { _embedded: { webhooks: [{ id: '1' }] }, page: { next_cursor: 'c' } }
    const acmeServer = await serve((_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(page))
    })
    const list = acme({ baseUrl: acmeServer.url }).webhooks.list({}, { signal: controller.signal })
    const loop = (async () => {
      for await (const _ of list) controller.abort('enough')
    })()
    expect(await failure(loop)).toBe('enough')
    expect(acmeServer.requests).toHaveLength(1)
  })

  test('after the answer changes nothing, and no listener stays', async () => {
    const controller = new AbortController()
    const fetch = async (): Promise<Response> => Response.json({ id: 'WH1' })
    const call = acme({ fetch }).webhooks.get('WH1', { signal: controller.signal })
    expect(await call).toEqual({ id: 'WH1' })
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    controller.abort()
    expect(await call).toEqual({ id: 'WH1' })
  })
})

describe('a connection', () => {
  test('that nobody listens on is ERR_NETWORK', async () => {
    const closed = createServer()
    const port = await new Promise<number>((resolve) => {
      closed.listen(0, '127.0.0.1', () => resolve((closed.address() as { port: number }).port))
    })
    await new Promise((resolve) => closed.close(resolve))
    const error = await failure(acme({ baseUrl: `http://127.0.0.1:${port}` }).webhooks.get('WH1'))
    expect(error).toMatchObject({ code: 'ERR_NETWORK', cause: expect.any(TypeError) })
  })

  test('that breaks before the whole body of a success is ERR_NETWORK', async () => {
    const acmeServer = await serve((_, response) => {
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' }).write('{"id":"WH1"')
      setTimeout(() => response.destroy(), 20)
    })
    const error = await failure(acme({ baseUrl: acmeServer.url }).webhooks.create({ url: 'https://a.test' }))
    expect(error).toMatchObject({ code: 'ERR_NETWORK', operation: 'webhooks.create' })
  })

  test('that breaks within an error body keeps the status and what arrived', async () => {
    const acmeServer = await serve((_, response) => {
      response.writeHead(422, { 'content-type': 'application/json', 'content-length': '100' }).write('{"tot')
      setTimeout(() => response.destroy(), 20)
    })
    const error = await failure(acme({ baseUrl: acmeServer.url }).webhooks.create({ url: 'https://a.test' }))
    expect(error).toMatchObject({ code: 'ERR_API_RESPONSE', status: 422, body: '{"tot' })
  })
})
