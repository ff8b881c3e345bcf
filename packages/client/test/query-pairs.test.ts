import { expect, test } from 'vitest'
import { queryPairs } from '../src/query-pairs.ts'

test.each<[object | undefined, string]>([
  [undefined, ''],
  [{}, ''],
  [{ limit: 2, all: true, text: '' }, 'limit=2&all=true&text='],
  [{ text: 'a b&c=d+é' }, 'text=a%20b%26c%3Dd%2B%C3%A9'],
  [{ 'a&b': 1, 'page[after]': 2 }, 'a%26b=1&page%5Bafter%5D=2'],
  [{ none: undefined, nothing: null, zero: 0 }, 'zero=0'],
  [{ tag: ['a', 'b'], empty: [] }, 'tag=a&tag=b'],
  [{ tag: ['a', null, undefined, 'b'] }, 'tag=a&tag=b'],
  [{ tag: ['a', ['b']] }, 'tag=a&tag=b'],
  [{ at: { from: 1, to: undefined } }, 'at%5Bfrom%5D=1'],
  [{ at: { on: ['a', 'b'], of: { x: 1 } } }, 'at%5Bon%5D=a&at%5Bon%5D=b&at%5Bof%5D%5Bx%5D=1'],
  [JSON.parse('{"__proto__":"x"}'), '__proto__=x'],
])('%j is written as %s', (query, text) => {
  expect(queryPairs(query).join('&')).toBe(text)
})
