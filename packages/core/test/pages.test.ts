import type { ListAnswer } from '@hooks/core/contract'
import { byAddress, byCursor, byHeader, byLinkHeader, byOffset, byPageNumber, firstOf } from '@hooks/core/managing'
import { describe, expect, test } from 'vitest'

function answer(body: unknown, headers: Record<string, string> = {}): ListAnswer {
  return { body, headers: new Headers(headers), baseUrls: ['https://proxy.test/shop', 'https://api.shop.test/v1'] }
}

describe('a cursor', () => {
  const next = byCursor('after', 'page.next')

  test.each(['c2', ' ', 0, 7])('%j is asked for as it is', (cursor) => {
    expect(next(answer({ page: { next: cursor } }))).toEqual({ after: cursor })
  })

  test.each(['', null, undefined, true, {}, ['c2'], Infinity, Number.NaN])('%j is none', (cursor) => {
    expect(next(answer({ page: { next: cursor } }))).toBeUndefined()
  })

  test.each([undefined, null, 'page', 7, [], {}, { page: null }])('the answer %j has none', (body) => {
    expect(next(answer(body))).toBeUndefined()
  })
})

describe('a page number', () => {
  const next = byPageNumber('page', 'meta.page', 'meta.pages')

  test.each([
    [{ page: 1, pages: 3 }, { page: 2 }],
    [{ page: 2, pages: 3 }, { page: 3 }],
    [{ page: 3, pages: 3 }, undefined],
    [{ page: 4, pages: 3 }, undefined],
    [{ page: 0, pages: 0 }, undefined],
    [{ page: '1', pages: 3 }, undefined],
    [{ page: 1, pages: '3' }, undefined],
    [{ page: 1 }, undefined],
    [{ pages: 3 }, undefined],
    [null, undefined],
  ])('of %j is followed by %j', (meta, expected) => {
    expect(next(answer({ meta }))).toEqual(expected)
  })
})

describe('an offset', () => {
  test.each([
    [{ offset: 0, limit: 20, count: 50 }, { skip: 20 }],
    [{ offset: 20, limit: 20, count: 50 }, { skip: 40 }],
    [{ offset: 40, limit: 20, count: 50 }, undefined],
    [{ offset: 30, limit: 20, count: 50 }, undefined],
    [{ offset: '0', limit: 20, count: 50 }, undefined],
    [{ offset: 0, count: 50 }, undefined],
    [{ offset: 0, limit: 20 }, undefined],
  ])('of %j is followed by %j', (page, expected) => {
    expect(byOffset('skip', 'offset', 'limit', 'count')(answer(page))).toEqual(expected)
  })

  test('may go by a number, such as one page at a time from 0', () => {
    const next = byOffset('page', 'number', 1, 'total')
    expect(next(answer({ number: 0, total: 2 }))).toEqual({ page: 1 })
    expect(next(answer({ number: 1, total: 2 }))).toBeUndefined()
  })
})

describe('an address', () => {
  const ways = {
    body: (address: string) => byAddress('next')(answer({ next: address })),
    header: (address: string) => byHeader('x-next')(answer([], { 'X-Next': address })),
    link: (address: string) => byLinkHeader(answer([], { Link: `<${address}>; rel="next"` })),
  }

  test.each(Object.entries(ways))('in the %s is asked for by its query, on the hosts of both base URLs', (_, next) => {
    for (const address of ['?page=2&a=1&a=2', '/v9?page=2&a=1&a=2', 'https://api.shop.test/?page=2&a=1&a=2']) {
      expect(next(address)).toEqual({ page: ['2'], a: ['1', '2'] })
    }
    expect(next('')).toEqual(undefined)
  })

  test.each(Object.entries(ways))('in the %s is refused by its host on another one', (_, next) => {
    expect(next('https://user:canary@elsewhere.test:8443/?page=2')).toBe('elsewhere.test:8443')
    expect(next('javascript:canary')).toBe('javascript:')
  })

  test('is refused everywhere where no base URL is one', () => {
    const next = byAddress('next')
    expect(next({ ...answer({ next: 'https://a.test/?b=1' }), baseUrls: [] })).toBeUndefined()
    expect(next({ ...answer({ next: 'https://a.test/?b=1' }), baseUrls: ['https://b.test', ''] })).toBe('a.test')
  })
})

test('the first way that finds a page is taken', () => {
  const next = firstOf(byAddress('links.next'), byCursor('after', 'next'))
  expect(next(answer({ links: { next: '?page=2' }, next: 'c2' }))).toEqual({ page: ['2'] })
  expect(next(answer({ links: { next: null }, next: 'c2' }))).toEqual({ after: 'c2' })
  expect(next(answer({ links: { next: '//elsewhere.test' }, next: 'c2' }))).toBe('elsewhere.test')
  expect(next(answer({}))).toBeUndefined()
  // What is refused is no reason to ask elsewhere, however it is named.
  expect(firstOf(() => '', byCursor('after', 'next'))(answer({ next: 'c2' }))).toBe('')
})
