import { createClient } from '@hooks/client'
import type { Manageable, PagePromise } from '@hooks/core/contract'
import { byAddress, byHeader, byLinkHeader, byPageNumber, firstOf } from '@hooks/core/managing'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type AcmeOptions, acmeApi, base, credentials, failure } from './acme.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

type Query = Record<string, string | number | string[] | undefined>

interface NumbersClient {
  numbers: {
    byUrl(query?: Query): PagePromise<number, unknown>
    byHeader(query?: Query): PagePromise<number, number[]>
    byLink(query?: Query): PagePromise<number, number[]>
    mixed(query?: Query): PagePromise<number, unknown>
    plain(): PagePromise<number, unknown>
  }
}

const api: Manageable<NumbersClient, AcmeOptions> = {
  id: 'acme',
  operations: {
    'numbers.byUrl': { method: 'GET', path: '/numbers', input: 'query', items: 'data', next: byAddress('links.next') },
    'numbers.byHeader': {
      method: 'GET',
      path: '/numbers',
      input: 'query',
      items: '',
      next: byHeader('x-next-page-url'),
    },
    'numbers.byLink': { method: 'GET', path: '/numbers', input: 'query', items: '', next: byLinkHeader },
    'numbers.mixed': {
      method: 'GET',
      path: '/numbers',
      input: 'query',
      items: 'data',
      next: firstOf(byAddress('links.next'), byPageNumber('page', 'page', 'pages')),
    },
    'numbers.plain': { method: 'GET', path: '/numbers', items: 'data', next: byAddress('links.next') },
  },
  connect: acmeApi.connect,
}

const { numbers } = createClient(api, { ...credentials, maxRetries: 0 })

/** Answers each request with an item and the address of the next page; keeps what was asked. */
function serve(next: (query: URLSearchParams) => unknown, more: object = {}): string[] {
  const asked: string[] = []
  server.use(
    http.get(/.*/, ({ request }) => {
      asked.push(request.url)
      const links = { next: next(new URL(request.url).searchParams) }
      return HttpResponse.json({ data: [asked.length], links, ...more })
    }),
  )
  return asked
}

async function all(list: AsyncIterable<number>): Promise<number[]> {
  const items: number[] = []
  for await (const item of list) items.push(item)
  return items
}

describe('a list that is continued by an address', () => {
  test.each([
    'https://api.acme.test/v1/numbers?page=2',
    '/v1/numbers?page=2',
    'numbers?page=2',
    '?page=2',
    '?page=2#part',
    'https://user:password@api.acme.test/v1/users/all?page=2',
  ])('uses the query of %s and nothing else of it', async (address) => {
    const asked = serve((query) => (query.has('page') ? undefined : address))
    expect(await all(numbers.byUrl())).toEqual([1, 2])
    expect(asked).toEqual([`${base}/numbers`, `${base}/numbers?page=2`])
  })

  test.each([
    'http://elsewhere.test/steal?page=2',
    '//elsewhere.test/steal?page=2',
    'https://api.acme.test:8443/v1/numbers?page=2',
    'https://api.acme.test.elsewhere.test/v1/numbers?page=2',
    'ftp:x?page=2',
  ])('keeps its page and goes no further where the next one is at %s', async (address) => {
    const asked = serve(() => address)
    const page = await numbers.byUrl()
    expect(page.items).toEqual([1])
    expect(await failure(page.nextPage())).toMatchObject({ code: 'ERR_PAGINATION_HOST', operation: 'numbers.byUrl' })
    expect(await failure(all(numbers.byUrl()))).toMatchObject({ code: 'ERR_PAGINATION_HOST' })
    expect(asked).toEqual([`${base}/numbers`, `${base}/numbers`])
  })

  test("may be on the provider's own host where baseUrl is that of a proxy", async () => {
    const asked = serve((query) => (query.has('page') ? undefined : 'https://api.acme.test/v1/numbers?page=2'))
    const { numbers } = createClient(api, { ...credentials, baseUrl: 'https://proxy.test' })
    expect(await all(numbers.byUrl())).toEqual([1, 2])
    expect(asked).toEqual(['https://proxy.test/numbers', 'https://proxy.test/numbers?page=2'])
  })

  test('lays it over the first query, and over that alone', async () => {
    const asked = serve((query) => {
      if (query.get('page') === '3') return undefined
      return query.get('page') === '2' ? '?page=3' : '?page=2&size=5&once=x'
    })
    expect(await all(numbers.byUrl({ size: 9, tag: ['a', 'b'] }))).toEqual([1, 2, 3])
    expect(asked.map((url) => new URL(url).search)).toEqual([
      '?size=9&tag=a&tag=b',
      '?size=5&tag=a&tag=b&page=2&once=x',
      '?size=9&tag=a&tag=b&page=3',
    ])
  })

  test('keeps what is repeated, and escapes names as well as values', async () => {
    const asked = serve((query) =>
      query.has('tag') ? undefined : '?tag=a&tag=b%26c&a%23b%26=1&page[after]=%C3%A9&__proto__=x',
    )
    expect(await all(numbers.byUrl())).toEqual([1, 2])
    expect([...new URL(asked[1] ?? '').searchParams]).toEqual([
      ['tag', 'a'],
      ['tag', 'b&c'],
      ['a#b&', '1'],
      ['page[after]', 'é'],
      ['__proto__', 'x'],
    ])
  })

  test('replaces a parameter of the caller whose name has brackets', async () => {
    const asked = serve((query) => (query.get('page[after]') === 'b' ? undefined : '?page[after]=b'))
    expect(await all(numbers.byUrl({ 'page[after]': 'a' }))).toEqual([1, 2])
    expect(new URL(asked[1] ?? '').searchParams.getAll('page[after]')).toEqual(['b'])
  })

  test('works for an operation without a query', async () => {
    const asked = serve((query) => (query.has('page') ? null : '?page=2'))
    expect(await all(numbers.plain())).toEqual([1, 2])
    expect(asked[1]).toBe(`${base}/numbers?page=2`)
  })

  test('goes on by the next rule where there is no address', async () => {
    const asked = serve(() => null, { page: 1, pages: 1 })
    expect(await all(numbers.mixed())).toEqual([1])
    expect(asked).toHaveLength(1)
    serve(() => undefined, { page: 1, pages: 2 })
    expect((await numbers.mixed()).hasNextPage).toBe(true)
  })

  test.each([undefined, null, '', 0, 7, true, {}, ['?page=2'], '//', 'http://', 'https://[', 'http://a b?page=2'])(
    'ends at the address %j',
    async (address) => {
      serve(() => address)
      expect((await numbers.byUrl()).hasNextPage).toBe(false)
    },
  )

  test.each([{}, { links: null }, { links: 'x' }, [], null])('ends where the answer is %j', async (body) => {
    server.use(http.get(/.*/, () => HttpResponse.json(body)))
    expect((await numbers.byUrl()).hasNextPage).toBe(false)
  })
})

describe('a list that is continued by a header', () => {
  test('asks for its query until there is none', async () => {
    const asked: string[] = []
    server.use(
      http.get(`${base}/numbers`, ({ request }) => {
        const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
        asked.push(request.url)
        const headers = new Headers(page < 3 ? { 'X-Next-Page-Url': `http://api.acme.test/?page=${page + 1}` } : {})
        return HttpResponse.json([page], { headers })
      }),
    )
    expect(await all(numbers.byHeader())).toEqual([1, 2, 3])
    expect(asked).toEqual([`${base}/numbers`, `${base}/numbers?page=2`, `${base}/numbers?page=3`])
  })

  test('ends at an empty one', async () => {
    server.use(http.get(/.*/, () => HttpResponse.json([1], { headers: { 'x-next-page-url': '' } })))
    expect((await numbers.byHeader()).hasNextPage).toBe(false)
  })
})

describe('a list that is continued by the header Link', () => {
  const linking = (link: string): void =>
    server.use(http.get(/.*/, () => HttpResponse.json([1], { headers: { link } })))

  test('asks for the query of the next relation until there is none', async () => {
    const asked: string[] = []
    server.use(
      http.get(`${base}/numbers`, ({ request }) => {
        const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
        asked.push(request.url)
        const to = (number: number, relation: string): string => `<${base}/numbers?page=${number}>; rel="${relation}"`
        const links = [...(page > 1 ? [to(page - 1, 'prev')] : []), ...(page < 3 ? [to(page + 1, 'next')] : [])]
        return HttpResponse.json([page], { headers: { Link: [...links, to(3, 'last')].join(', ') } })
      }),
    )
    expect(await all(numbers.byLink())).toEqual([1, 2, 3])
    expect(asked).toEqual([`${base}/numbers`, `${base}/numbers?page=2`, `${base}/numbers?page=3`])
  })

  test.each([
    '<?page=1>; rel="prev", <?page=2>; rel="next"',
    '<?page=2>;rel=next, <?page=3>; rel=last',
    '<?page=2>; rel="next last"',
    '<?page=2>; title="a; rel"; rel="next"; type=x',
    '<?page=2>; rel="next",<?page=3>; rel="next"',
  ])('finds the relation in %s', async (link) => {
    linking(link)
    const page = await numbers.byLink()
    const asked = serve(() => undefined)
    await failure(page.nextPage())
    expect(asked).toEqual([`${base}/numbers?page=2`])
  })

  test.each([
    '',
    'next',
    '?page=2; rel="next"',
    '<?page=2>',
    '<?page=2>; rel="nextish"',
    '<?page=2>; rel="prev"',
    '<?page=2>; title="next"',
    '<?page=2; rel="next"',
  ])('ends where it is %j', async (link) => {
    linking(link)
    expect((await numbers.byLink()).hasNextPage).toBe(false)
  })

  test('goes to no other host', async () => {
    linking('<https://user:canary@elsewhere.test/steal?page=2>; rel="next"')
    expect(await failure((await numbers.byLink()).nextPage())).toMatchObject({
      code: 'ERR_PAGINATION_HOST',
      message: expect.stringContaining('ERR_PAGINATION_HOST: elsewhere.test, see'),
    })
  })

  test('reads a hostile header in time', async () => {
    const pieces = ['<', '<>', '<a>;', '; rel ', '<a>; rel="', ' ']
    for (const piece of pieces) {
      linking(piece.repeat(200_000 / piece.length))
      const before = performance.now()
      expect((await numbers.byLink()).hasNextPage).toBe(false)
      expect(performance.now() - before).toBeLessThan(1000)
    }
  })
})

describe('a list that comes back to a page', () => {
  test.each([
    ['at once, with no query', () => '/v1/numbers', 1],
    ['at once, with its own query', () => '?page=1', 2],
    ['after two pages', (page: string | null) => (page === '2' ? '?page=3' : '?page=2'), 3],
    ['after three pages', (page: string | null) => `?page=${(Number(page ?? 0) % 3) + 1}`, 4],
    ['in another order', (page: string | null) => (page === '1' ? '?b=1&page=1' : '?page=1&b=1'), 2],
  ])('%s is an error', async (_, next, requests) => {
    const asked = serve((query) => next(query.get('page')))
    const error = await failure(all(numbers.byUrl()))
    expect(error).toMatchObject({ name: 'ClientError', code: 'ERR_PAGINATION_LOOP', operation: 'numbers.byUrl' })
    expect(asked).toHaveLength(requests)
  })

  test('is one too where the caller asked for that page as a number', async () => {
    const asked = serve(() => '?page=2')
    expect(await failure(all(numbers.byUrl({ page: 2, size: undefined })))).toMatchObject({
      code: 'ERR_PAGINATION_LOOP',
    })
    expect(asked).toHaveLength(1)
  })

  test('is none where the same page is asked for twice, or the list anew', async () => {
    serve((query) => (query.get('page') === '2' ? undefined : '?page=2'))
    const list = numbers.byUrl()
    const first = await list
    expect((await first.nextPage()).items).toEqual([2])
    expect((await first.nextPage()).items).toEqual([3])
    expect(await all(list)).toEqual([1, 4])
  })
})
