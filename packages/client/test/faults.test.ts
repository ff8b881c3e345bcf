/** What a provider or the way to it can do wrong, over real HTTP: every fault ends in a value or in a typed error. */
import type { RequestListener } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { ConnectionError, createClient, ResponseError } from '@hooks/client'
import type { ApiPromise, Connection, Manageable, PagePromise } from '@hooks/core/contract'
import { byAddress, byHeader } from '@hooks/core/managing'
import { describe, expect, test } from 'vitest'
import { type AcmeClient, acme, failure, type Webhook } from './acme.ts'
import { answer, type Fault, json, resets, sends, serveFaults, serveResets, stalls } from './fault-server.ts'
import { serve } from './server.ts'

const type = 'Content-Type: application/json'
const chunked = 'Transfer-Encoding: chunked'
const webhook = '{"id":"WH1"}'
const gzipped = gzipSync(webhook)
const zipped = (bytes: Uint8Array): Fault =>
  sends(answer('200 OK', [type, 'Content-Encoding: gzip', `Content-Length: ${bytes.length}`]), bytes)

/** One retry, at once. */
function client(baseUrl: string, timeoutMs = 5000): AcmeClient {
  return acme({ baseUrl, timeoutMs, maxRetries: 1, sleep: async () => {} })
}

describe('no whole answer is ERR_NETWORK, repeated where that is safe:', () => {
  const flood = Array.from({ length: 5000 }, (_, index) => `X-${index}: ${'x'.repeat(100)}`)
  test.each<[string, Fault]>([
    ['a reset after the request', resets()],
    ['the end of the connection after the request', sends()],
    ['a reset within the head', resets('HTTP/1.1 200 OK\r\nContent-')],
    ['a reset within the body', resets(answer('200 OK', [type, 'Content-Length: 100'], '{"id":'))],
    ['the end of the connection within the body', sends(answer('200 OK', [type, 'Content-Length: 100'], webhook))],
    ['the end of the connection between two chunks', sends(answer('200 OK', [type, chunked], 'c\r\n{"id":"WH1"}\r\n'))],
    ['a chunk whose size is no number', sends(answer('200 OK', [type, chunked], 'zz\r\n{"id":"WH1"}\r\n0\r\n\r\n'))],
    ['two lengths', sends(answer('200 OK', [type, 'Content-Length: 5', 'Content-Length: 12'], webhook))],
    ['a length and chunks', sends(answer('200 OK', [type, chunked, 'Content-Length: 2'], '2\r\n{}\r\n0\r\n\r\n'))],
    ['a length below zero', sends(answer('200 OK', [type, 'Content-Length: -1'], webhook))],
    ['a body that is not compressed as it says', sends(json(webhook, '200 OK', 'Content-Encoding: gzip'))],
    ['half a megabyte of headers', sends(answer('200 OK', [type, ...flood], webhook))],
    ['a NUL in a header', sends(json(webhook, '200 OK', 'X-Nul: \0'))],
    ['a status below 100', sends(json(webhook, '099 Low'))],
    ['100 Continue, unasked', sends('HTTP/1.1 100 Continue\r\n\r\n', json(webhook))],
    ['101 Switching Protocols', sends(answer('101 Switching', ['Upgrade: x', 'Connection: upgrade']))],
    ['another protocol', sends('SSH-2.0-OpenSSH_9.6\r\n')],
  ])('%s', async (_, fault) => {
    const { url, requests } = await serveFaults(fault)
    const { webhooks } = client(url)
    const expected = { name: 'ConnectionError', code: 'ERR_NETWORK', isRetryable: true, cause: expect.anything() }
    expect(await failure(webhooks.get('WH1'))).toMatchObject(expected)
    expect(requests).toHaveLength(2)
    expect(await failure(webhooks.create({ url: 'https://a.test' }))).toMatchObject(expected)
    expect(requests).toHaveLength(3)
  })

  test('a reset before the request', async () => {
    const { url, connections } = await serveResets()
    expect(await failure(client(url).webhooks.get('WH1'))).toMatchObject({ code: 'ERR_NETWORK', isRetryable: true })
    expect(connections()).toBe(2)
  })

  test('a reset, and then an answer', async () => {
    const { url } = await serveFaults(resets(), sends(json(webhook)))
    expect(await client(url).webhooks.get('WH1')).toEqual({ id: 'WH1' })
  })
})

describe('an answer that takes too long is ERR_TIMEOUT, and its connection is closed:', () => {
  const drips: Fault = (socket) => {
    socket.write(answer('200 OK', [type]))
    const timer = setInterval(() => socket.write('x'), 5)
    socket.on('close', () => clearInterval(timer))
  }
  test.each<[string, Fault]>([
    ['no head', stalls()],
    ['half a head', stalls('HTTP/1.1 200 OK\r\nContent-')],
    ['no body', stalls(answer('200 OK', [type, 'Content-Length: 100']))],
    ['half a body', stalls(answer('200 OK', [type, 'Content-Length: 100'], '{"id":'))],
    ['half an error body', stalls(answer('503 Busy', [type, 'Content-Length: 100'], '{"id":'))],
    ['a body that never ends', drips],
    ['early hints for ever', stalls('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'.repeat(100))],
  ])('%s', async (_, fault) => {
    const { url, requests } = await serveFaults(fault)
    const error = await failure(client(url, 250).webhooks.create({ url: 'https://a.test' }))
    expect(ConnectionError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', isRetryable: true })
    expect(requests.length).toBeLessThan(2)
    await expect.poll(() => requests.every(({ socket }) => socket.destroyed)).toBe(true)
  })
})

describe('an answer that is whole and wrong is ERR_RESPONSE_MALFORMED, and not repeated:', () => {
  test.each<[string, Fault]>([
    ['truncated JSON', sends(json('{"id":"WH'))],
    ['JSON cut by its length', sends(answer('200 OK', [type, 'Content-Length: 5'], webhook))],
    ['HTML', sends(answer('200 OK', ['Content-Type: text/html', 'Content-Length: 6'], '<html>'))],
    ['two documents', sends(json(webhook + webhook))],
    ['bytes that are no UTF-8 and no JSON', sends(answer('200 OK', [type, 'Content-Length: 2'], '\u00ff\u00fe'))],
    ['a compressed body that is cut', zipped(gzipped.subarray(0, gzipped.length - 12))],
  ])('%s', async (_, fault) => {
    const { url, requests } = await serveFaults(fault)
    const error = await failure(client(url).webhooks.get('WH1'))
    expect(ResponseError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ERR_RESPONSE_MALFORMED', status: 200, isRetryable: false })
    expect(requests).toHaveLength(1)
  })

  test('a 404 of HTML is an ApiError with its text', async () => {
    const page = answer('404 Not Found', ['Content-Type: text/html', 'Content-Length: 6'], '<html>')
    const { url } = await serveFaults(sends(page))
    expect(await failure(client(url).webhooks.get('WH1'))).toMatchObject({
      name: 'ApiError',
      status: 404,
      body: '<html>',
    })
  })

  test.each([600, 999])('the status %i is an ApiError', async (status) => {
    const { url } = await serveFaults(sends(json('{}', `${status} Odd`)))
    expect(await failure(client(url).webhooks.get('WH1'))).toMatchObject({ name: 'ApiError', status })
  })

  const endless =
    (status: number): RequestListener =>
    (_, response) => {
      const write = (): void => {
        while (response.write('x'.repeat(100_000)));
        response.once('drain', write)
      }
      response.writeHead(status)
      write()
    }

  test('an error body that never ends is read to its limit', async () => {
    const { url, requests } = await serve(endless(500))
    const options = { baseUrl: url, timeoutMs: Infinity, maxRetries: 0 }
    expect(await failure(acme(options).webhooks.get('WH1'))).toMatchObject({ status: 500, body: 'x'.repeat(65_536) })
    await expect.poll(() => requests[0]?.socket.destroyed).toBe(true)
  })

  test('a success that never ends is given up at its limit', async () => {
    const { url, requests } = await serve(endless(200))
    const options = { baseUrl: url, timeoutMs: Infinity }
    const error = await failure(acme(options).webhooks.create({ url: 'https://a.test' }))
    expect(error).toMatchObject({ code: 'ERR_RESPONSE_MALFORMED', message: expect.stringContaining('64 MiB') })
    await expect.poll(() => requests[0]?.socket.destroyed).toBe(true)
  })

  test('a small body that is compressed from a large one is given up at its limit', async () => {
    const { url } = await serveFaults(zipped(gzipSync(Buffer.alloc(65 * 1024 * 1024, '1'))))
    const error = await failure(client(url).webhooks.get('WH1'))
    expect(error).toMatchObject({ code: 'ERR_RESPONSE_MALFORMED', message: expect.stringContaining('64 MiB') })
  })
})

describe('an answer that is odd and right is a value:', () => {
  test.each<[string, Fault, unknown]>([
    ['a 204 with a body', sends(answer('204 No Content', ['Content-Length: 12'], webhook)), undefined],
    ['gzip', zipped(gzipped), { id: 'WH1' }],
    ['a body without a length', sends(answer('200 OK', [type], webhook)), { id: 'WH1' }],
    ['an encoding nobody knows', sends(json(webhook, '200 OK', 'Content-Encoding: x-none')), { id: 'WH1' }],
    ['early hints first', sends('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n', json(webhook)), { id: 'WH1' }],
    ['a header that is no ASCII', sends(json(webhook, '200 OK', 'X-Name: \u00ff')), { id: 'WH1' }],
    [
      'characters that chunks cut',
      sends(
        answer('200 OK', [type, chunked]),
        ...[...Buffer.from('{"id":"é請🧾"}')].flatMap((byte) => ['1\r\n', Buffer.of(byte), '\r\n']),
        '0\r\n\r\n',
      ),
      { id: 'é請🧾' },
    ],
    [
      'chunks of one byte, with a trailer',
      sends(
        answer('200 OK', [type, chunked, 'Trailer: X-End']),
        ...[...webhook].map((byte) => `1\r\n${byte}\r\n`),
        '0\r\nX-End: 1\r\n\r\n',
      ),
      { id: 'WH1' },
    ],
  ])('%s', async (_, fault, expected) => {
    const { url, requests } = await serveFaults(fault)
    expect(await client(url).webhooks.get('WH1')).toEqual(expected)
    expect(requests).toHaveLength(1)
  })

  test.each([
    ['an answer', json(webhook)],
    ['a 204', answer('204 No Content', [])],
  ])('what follows %s on its connection is no answer to the next call', async (_, first) => {
    const { url } = await serveFaults(stalls(first + json('{"id":"stray"}')), sends(json('{"id":"WH2"}')))
    const { webhooks } = client(url)
    await webhooks.get('WH1')
    expect(await webhooks.get('WH2')).toEqual({ id: 'WH2' })
  })
})

describe('a provider that is busy', () => {
  const later = new Date(Date.parse('2026-10-21T07:27:30Z')).toUTCString()

  test.each([
    ['seconds', 'Retry-After: 7', 7000],
    ['a date', `Retry-After: ${later}`, 30_000],
  ])('says when to come back, by %s', async (_, header, expected) => {
    const waits: number[] = []
    const { url } = await serveFaults(sends(json('{}', '429 Slow', header)), sends(json(webhook)))
    const options = {
      sleep: async (wait: number) => void waits.push(wait),
      clock: () => Date.parse('2026-10-21T07:27Z'),
    }
    expect(await acme({ baseUrl: url, maxRetries: 1, ...options }).webhooks.get('WH1')).toEqual({ id: 'WH1' })
    expect(waits).toEqual([expected])
  })

  test('through a storm is asked so often and no more, by each of many calls', async () => {
    const { url, requests } = await serveFaults(sends(json('{}', '503 Busy')))
    const { webhooks } = acme({ baseUrl: url, maxRetries: 3, sleep: async () => {} })
    const errors = await Promise.all(Array.from({ length: 50 }, () => failure(webhooks.get('WH1'))))
    for (const error of errors) expect(error).toMatchObject({ status: 503, isRetryable: true })
    expect(requests).toHaveLength(200)
  })

  test('and then not is asked until then', async () => {
    const busy = sends(json('{}', '503 Busy'))
    const { url, requests } = await serveFaults(busy, resets(), busy, sends(json(webhook)))
    expect(await acme({ baseUrl: url, maxRetries: 5, sleep: async () => {} }).webhooks.get('WH1')).toEqual({
      id: 'WH1',
    })
    expect(requests).toHaveLength(4)
  })
})

describe('a list', () => {
  /** Serves pages by cursor; `next` of the cursor that was asked for, 0 at first, is the next one. */
  function servePages(size: number, next: (cursor: number) => number | undefined): ReturnType<typeof serve> {
    const text = JSON.stringify({ webhooks: [...Array(size).keys()] })
    return serve((request, response) => {
      const cursor = Number(new URLSearchParams(request.url?.split('?')[1]).get('after_cursor'))
      const page = `"page":${JSON.stringify({ next_cursor: next(cursor)?.toString() })}`
      response.setHeader('content-type', 'application/json').end(`{"_embedded":${text},${page}}`)
    })
  }

  test.each([
    ['the same cursor again', (): number => 1, 2],
    ['cursors in a circle', (cursor: number): number => (cursor + 1) % 3 || 1, 3],
  ])('that offers %s ends with an error', async (_, next, pages) => {
    const { url, requests } = await servePages(1, next)
    const seen: Webhook[] = []
    const reading = (async () => {
      for await (const each of acme({ baseUrl: url }).webhooks.list()) seen.push(each)
    })()
    expect(await failure(reading)).toMatchObject({ name: 'ClientError', code: 'ERR_PAGINATION_LOOP' })
    expect([requests.length, seen.length]).toEqual([pages, pages])
  })

  test('of 1,000 pages with 10,000 items each is read page by page, and keeps none of those before', async () => {
    const { url, requests } = await servePages(10_000, (cursor) => (cursor < 999 ? cursor + 1 : undefined))
    const pages: WeakRef<object>[] = []
    let items = 0
    let most = 0
    for await (const page of acme({ baseUrl: url }).webhooks.list().pages()) {
      pages.push(new WeakRef(page.items))
      items += page.items.length
      expect(requests).toHaveLength(pages.length)
      if (pages.length % 100 === 0) most = Math.max(most, await alive(pages))
    }
    expect([pages.length, items]).toEqual([1000, 10_000_000])
    // The first page, which a list keeps so that it can be read again, the one at hand, and one that is on its way out.
    expect(most).toBeLessThanOrEqual(3)
  }, 60_000)
})

/** A context made after the flag has the function, whatever the process was started with. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

/** How many are still there after a collection. */
async function alive(references: readonly WeakRef<object>[]): Promise<number> {
  // A reference that was just read or made holds until the job ends.
  await new Promise((resolve) => setTimeout(resolve))
  collectGarbage()
  return references.filter((each) => each.deref() !== undefined).length
}

interface PagedClient {
  byUrl(): PagePromise<{ id: string }, unknown>
  byHeader(): PagePromise<{ id: string }, unknown>
  get(): ApiPromise<unknown>
}

describe('credentials stay at the provider', () => {
  const secrets = /canary|Y2FuYXJ5/

  /** Basic or exchanged credentials, and a secret of the caller in a header of its own. */
  function clientOf(baseUrl: string, exchanged: boolean): PagedClient {
    const authorization = `Basic ${btoa('canary:canary')}`
    const connection: Connection = {
      baseUrl,
      authorize: async (_, { fetch }) => {
        if (exchanged) await fetch(`${baseUrl}/token`, { method: 'POST', headers: { authorization }, body: 'canary' })
        return { authorization }
      },
    }
    const api: Manageable<PagedClient, object> = {
      id: 'paged',
      operations: {
        byUrl: { method: 'GET', path: '/by-url', items: 'items', next: byAddress('next') },
        byHeader: { method: 'GET', path: '/by-header', items: 'items', next: byHeader('x-next') },
        get: { method: 'GET', path: '/one' },
      },
      connect: () => connection,
    }
    return createClient(api, { headers: { 'x-api-key': 'canary' }, maxRetries: 0 })
  }

  test.each([301, 302, 303, 307, 308])('when %i leads to another host', async (status) => {
    const other = await serve((_, response) => response.end('{}'))
    for (const exchanged of [false, true]) {
      const { url } = await serve((_, response) => response.writeHead(status, { location: `${other.url}/steal` }).end())
      expect(await failure(clientOf(url, exchanged).get())).toMatchObject({ code: 'ERR_REDIRECT' })
    }
    expect(other.requests).toHaveLength(0)
  })

  test('when the address of the next page does', async () => {
    const other = await serve((_, response) => response.end('{"items":[]}'))
    const { host, port } = new URL(other.url)
    const { url, requests } = await serve((request, response) => {
      const next = addresses[Math.floor((requests.length - 1) / 2)] as string
      const body = JSON.stringify({ items: [{ id: '1' }], next: request.url === '/by-url' ? next : undefined })
      response.setHeader('content-type', 'application/json').setHeader('x-next', next).end(body)
    })
    const own = new URL(url).host
    const addresses = [
      `${other.url}/by-url?page=2`,
      `//${host}/by-url?page=2`,
      `\\\\${host}\\by-url?page=2`,
      `http://${own}@${host}/?page=2`,
      `http://${own}:canary@${host}/?page=2`,
      `http:/\t/${host}/?page=2`,
      `HTTP://LOCALHOST:${port}/?page=2`,
      `http://127.0.0.1.evil.test/?page=2`,
      'javascript:0',
    ]
    for (const address of addresses) {
      for (const list of [clientOf(url, false).byUrl(), clientOf(url, false).byHeader()]) {
        const seen: unknown[] = []
        const reading = (async () => {
          for await (const each of list) seen.push(each)
        })()
        const error = await reading.catch((each: unknown) => each)
        expect(error, address).toMatchObject({ code: 'ERR_PAGINATION_HOST' })
        expect(String((error as Error).stack)).not.toMatch(secrets)
        expect(seen).toHaveLength(1)
      }
    }
    expect(other.requests).toHaveLength(0)
    expect(requests).toHaveLength(2 * addresses.length)
  })

  test('when it names the provider and another path: the list stays where it is', async () => {
    const { url, requests } = await serve((request, response) => {
      const next = request.url?.includes('page=2') ? undefined : `${url}/elsewhere?page=2`
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ items: [], next }))
    })
    for await (const _ of clientOf(url, false).byUrl().pages());
    expect(requests.map((each) => each.url)).toEqual(['/by-url', '/by-url?page=2'])
  })
})
