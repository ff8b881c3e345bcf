import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { acme, base, failure, type Webhook, type WebhookList } from './acme.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** Serves a list from its query and keeps the queries. */
function pages(respond: (query: URLSearchParams) => unknown, path = '/webhooks'): string[] {
  const asked: string[] = []
  server.use(
    http.get(`${base}${path}`, ({ request }) => {
      const url = new URL(request.url)
      asked.push(url.search)
      return HttpResponse.json(respond(url.searchParams) as object, { headers: { 'x-request-id': `r${asked.length}` } })
    }),
  )
  return asked
}

function list(ids: string[], page: WebhookList['page']): WebhookList {
  return { _embedded: { webhooks: ids.map((id) => ({ id, url: 'https://a.test' })) }, page }
}

const byCursor = (query: URLSearchParams): WebhookList => {
  const cursor = query.get('after_cursor')
  if (cursor === null) return list(['1', '2'], { limit: 2, next_cursor: 'c/2' })
  return cursor === 'c/2' ? list(['3', '4'], { next_cursor: 'c/4' }) : list(['5'], { next_cursor: null })
}

const byOffset = (query: URLSearchParams): WebhookList => {
  const [offset, limit, count] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 2), 5]
  const ids = ['1', '2', '3', '4', '5'].slice(offset, offset + limit)
  return list(ids, { offset, limit, count })
}

async function ids(items: AsyncIterable<Webhook>): Promise<string> {
  let all = ''
  for await (const { id } of items) all += id
  return all
}

describe('a list', () => {
  test('awaited is its first page', async () => {
    const asked = pages(byCursor)
    const page = await acme().webhooks.list()
    expect(page.items.map(({ id }) => id)).toEqual(['1', '2'])
    expect(page.body.page?.next_cursor).toBe('c/2')
    expect(page.hasNextPage).toBe(true)
    expect(asked).toEqual([''])
  })

  test('iterated by cursor is every item, other parameters kept', async () => {
    const asked = pages(byCursor)
    expect(await ids(acme().webhooks.list({ limit: 2, entity: ['a', 'b'] }))).toBe('12345')
    expect(asked).toEqual([
      '?limit=2&entity=a&entity=b',
      '?limit=2&entity=a&entity=b&after_cursor=c%2F2',
      '?limit=2&entity=a&entity=b&after_cursor=c%2F4',
    ])
  })

  test('iterated by offset is every item', async () => {
    const asked = pages(byOffset)
    expect(await ids(acme().webhooks.list())).toBe('12345')
    expect(await ids(acme().webhooks.list({ offset: 1, limit: 3 }))).toBe('2345')
    expect(asked).toEqual(['', '?offset=2', '?offset=4', '?offset=1&limit=3', '?offset=4&limit=3'])
  })

  test('that changes from cursor to offset drops the cursor', async () => {
    const asked = pages((query) => {
      if (query.has('offset')) return list(['3'], {})
      return query.has('after_cursor')
        ? list(['2'], { offset: 1, limit: 1, count: 3 })
        : list(['1'], { next_cursor: 'c', offset: 0, limit: 1, count: 3 })
    })
    expect(await ids(acme().webhooks.list({ limit: 1 }))).toBe('123')
    expect(asked).toEqual(['?limit=1', '?limit=1&after_cursor=c', '?limit=1&offset=2'])
  })

  test('iterated by page number is every item', async () => {
    const asked = pages((query) => {
      const page = Number(query.get('page') ?? 1)
      return { data: [{ id: `${page}` }], meta: { page, pages: 3 } }
    }, '/webhooks/WH1/messages')
    let all = ''
    for await (const { id } of acme().messages.list('WH1')) all += id
    expect(all).toBe('123')
    for await (const { id } of acme().messages.list('WH1', { page: 3 })) expect(id).toBe('3')
    expect(asked.at(-1)).toBe('?page=3')
  })

  test('that is a bare array has its items', async () => {
    pages(() => ['a', 'b'], '/event-types')
    const page = await acme().events.types.list()
    expect(page.items).toEqual(['a', 'b'])
    expect(page.hasNextPage).toBe(false)
  })

  test('asks for its first page once, however it is used', async () => {
    const asked = pages(byOffset)
    const webhooks = acme().webhooks.list({ limit: 3 })
    const page = await webhooks
    expect(await webhooks).toBe(page)
    const { data, response } = await webhooks.withResponse()
    expect(data).toBe(page)
    expect(response.headers.get('x-request-id')).toBe('r1')
    expect(asked).toHaveLength(1)
    expect(await ids(webhooks)).toBe('12345')
    expect(asked).toHaveLength(2)
    for await (const first of webhooks.pages()) {
      expect(first).toBe(page)
      break
    }
    expect(asked).toHaveLength(2)
  })

  test('goes page by page', async () => {
    pages(byOffset)
    const sizes: number[] = []
    for await (const page of acme().webhooks.list().pages()) sizes.push(page.items.length)
    expect(sizes).toEqual([2, 2, 1])

    const first = await acme().webhooks.list()
    const second = await first.nextPage()
    const last = await (await first.nextPage()).nextPage()
    expect([second.items.length, last.items.length, last.hasNextPage]).toEqual([2, 1, false])
    expect(await failure(last.nextPage())).toMatchObject({ code: 'ERR_NO_NEXT_PAGE', operation: 'webhooks.list' })
  })

  test('broken off asks for no further page', async () => {
    const asked = pages(byOffset)
    for await (const { id } of acme().webhooks.list()) if (id === '2') break
    expect(asked).toHaveLength(1)
  })

  test.each([{}, { page: { next_cursor: null } }, { _embedded: null }, { _embedded: {} }, [], null])(
    'answered with %j is empty',
    async (body) => {
      pages(() => body)
      const page = await acme().webhooks.list()
      expect(page.items).toEqual([])
      expect(page.hasNextPage).toBe(false)
      expect(await ids(acme().webhooks.list())).toBe('')
    },
  )

  test('answered with an empty 200 is empty', async () => {
    server.use(http.get(`${base}/webhooks`, () => new Response(null)))
    expect((await acme().webhooks.list()).items).toEqual([])
  })

  test('whose items are no list is malformed', async () => {
    pages(() => ({ _embedded: { webhooks: { 0: {} } } }))
    const error = await failure(acme().webhooks.list())
    expect(error).toMatchObject({ code: 'ERR_RESPONSE_MALFORMED', status: 200 })
  })

  test.each([
    ['cursor', () => list(['1'], { next_cursor: 'same' }), 2],
    ['offset', () => list(['1'], { offset: 0, limit: 1, count: 9 }), 2],
    ['limit of 0', () => list(['1'], { offset: 0, limit: 0, count: 9 }), 2],
  ])('that never ends by its %s is an error', async (_, respond, requests) => {
    const asked = pages(respond)
    const seen: string[] = []
    const error = await failure(
      (async () => {
        for await (const { id } of acme().webhooks.list()) seen.push(id)
      })(),
    )
    expect(error).toMatchObject({ code: 'ERR_PAGINATION_LOOP' })
    expect(asked).toHaveLength(requests)
    expect(seen).toHaveLength(requests)
  })

  test.each([
    { next_cursor: '' },
    { next_cursor: {} as string },
    { offset: 0, limit: 5, count: 5 },
    { offset: 0, limit: 5 },
    { offset: '0' as unknown as number, limit: 5, count: 9 },
    { limit: 5, count: 9 },
  ])('whose page says %j has no next page', async (page) => {
    pages(() => list(['1'], page))
    expect((await acme().webhooks.list()).hasNextPage).toBe(false)
  })

  test('fails where it is used, and as its later pages do', async () => {
    server.use(http.get(`${base}/webhooks`, () => new Response(null, { status: 403 })))
    const failing = acme().webhooks.list()
    expect(await failure(failing)).toMatchObject({ status: 403 })
    expect(await failure(failing.withResponse())).toMatchObject({ status: 403 })
    expect(await failure(ids(failing))).toMatchObject({ status: 403 })

    pages((query) => (query.has('offset') ? { _embedded: { webhooks: 7 } } : byOffset(query)))
    const seen: string[] = []
    const later = (async () => {
      for await (const { id } of acme().webhooks.list()) seen.push(id)
    })()
    expect(await failure(later)).toMatchObject({ code: 'ERR_RESPONSE_MALFORMED' })
    expect(seen).toEqual(['1', '2'])
  })

  test('uses its call options for every page', async () => {
    const headers: (string | null)[] = []
    const fetch = vi.fn(async (url: unknown, init?: RequestInit) => {
      headers.push(new Headers(init?.headers).get('x-trace'))
      return HttpResponse.json(byOffset(new URL(String(url)).searchParams))
    })
    expect(
      await ids(acme({ fetch: fetch as typeof globalThis.fetch }).webhooks.list({}, { headers: { 'x-trace': 't' } })),
    ).toBe('12345')
    expect(headers).toEqual(['t', 't', 't'])
  })
})
