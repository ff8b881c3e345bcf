import { expect, test } from 'vitest'
import { parseOperation } from '../src/operation.ts'

test('an operation line is read', () => {
  expect(parseOperation('GET /webhooks/{id}/messages/{message_id}')).toEqual({
    method: 'GET',
    path: '/webhooks/{id}/messages/{message_id}',
    parameterCount: 2,
    integers: false,
    input: undefined,
    repeatable: true,
    envelope: undefined,
    options: new Map(),
    arrays: [],
    list: undefined,
  })
  expect(parseOperation('PUT /webhooks/{id} body envelope=data')).toMatchObject({
    parameterCount: 1,
    input: 'body',
    envelope: 'data',
  })
})

test('a list and its rules are read', () => {
  const text =
    'GET /x query list=a.b after=page.next offset=page.offset+page.limit<page.count page=meta.page+1<=meta.pages'
  expect(parseOperation(text)).toMatchObject({
    input: 'query',
    list: {
      items: 'a.b',
      next: [
        { query: 'after', path: 'page.next', plus: undefined, operator: undefined, bound: undefined },
        { query: 'offset', path: 'page.offset', plus: 'page.limit', operator: '<', bound: 'page.count' },
        { query: 'page', path: 'meta.page', plus: '1', operator: '<=', bound: 'meta.pages' },
      ],
    },
  })
})

test('call options and arrays are read', () => {
  const text = 'POST /x body envelope=data option:idempotencyKey=BT-KEY option:traceId=BT-TRACE array=data,data[].a.b'
  expect(parseOperation(text)).toMatchObject({
    input: 'body',
    envelope: 'data',
    options: new Map([
      ['idempotencyKey', 'BT-KEY'],
      ['traceId', 'BT-TRACE'],
    ]),
    arrays: [['data'], ['data', '[]', 'a', 'b']],
    list: undefined,
  })
  expect(parseOperation('GET /x array=,[].a').arrays).toEqual([[], ['[]', 'a']])
})

test('a rule may be for a query parameter that is called like a word', () => {
  expect(parseOperation('GET /x query list=data envelope=a array=b list=c')).toMatchObject({
    envelope: undefined,
    arrays: [],
    list: { items: 'data', next: [{ query: 'envelope' }, { query: 'array' }, { query: 'list' }] },
  })
})

test('addresses of the next page are read', () => {
  expect(parseOperation('GET /x list= @header=x-next @url=links.next').list).toMatchObject({
    items: '',
    next: [
      { query: '@header', path: 'x-next' },
      { query: '@url', path: 'links.next' },
    ],
  })
})

test('a list that is the whole answer has an empty path', () => {
  expect(parseOperation('GET /x list=').list).toEqual({ items: '', next: [] })
})

test('path parameters are texts, or whole numbers', () => {
  expect(parseOperation('GET /x/{id}').integers).toBe(false)
  expect(parseOperation('GET /x/{id} integers query list=').integers).toBe(true)
})
