import { expect, test } from 'vitest'
import { parseOperation } from '../src/operation.ts'

test('an operation line is read', () => {
  expect(parseOperation('GET /webhooks/{id}/messages/{message_id}')).toEqual({
    method: 'GET',
    path: '/webhooks/{id}/messages/{message_id}',
    parameterCount: 2,
    input: undefined,
    envelope: undefined,
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

test('a list that is the whole answer has an empty path', () => {
  expect(parseOperation('GET /x list=').list).toEqual({ items: '', next: [] })
})
