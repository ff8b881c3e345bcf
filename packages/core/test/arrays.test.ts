import { arraysAt } from '@hooks/core/managing'
import { expect, test } from 'vitest'

const values: unknown[] = [undefined, null, true, 0, '', 'text', [], {}, [[]], [null], { data: null }, { data: 'x' }]
values.push([{ data: [1, null, {}] }], { data: { data: [] } }, JSON.parse('{"__proto__":{"data":1},"length":2}'))

test.each(['', 'data', '[]', 'data[]', 'data[].data', '[].data', 'length', '__proto__', '__proto__.data', '[][][].x'])(
  'the path %j changes nothing else, and throws for no answer',
  (text) => {
    const normalise = arraysAt(text)
    for (const value of values) {
      const before = JSON.stringify(value)
      const once = normalise(value)
      expect(JSON.stringify(value)).toBe(before)
      if (!text.includes('[]') || text === '[]') expect(normalise(once)).toEqual(once)
    }
    expect(({} as { data?: unknown }).data).toBeUndefined()
  },
)

test('what an answer does not hold itself is not looked at', () => {
  for (const step of ['toString', '__proto__', 'constructor']) {
    expect(Object.getOwnPropertyNames(arraysAt(step)({ id: '1' }))).toEqual(['id'])
  }
})

test('a path is read in steps', () => {
  expect(arraysAt('')(1)).toEqual([1])
  expect(arraysAt('data[].events')({ data: [{ events: 1 }] })).toEqual({ data: [{ events: [1] }] })
  expect(arraysAt('[][].a.b')([[{ a: { b: 1 } }]])).toEqual([[{ a: { b: [1] } }]])
  const inherited = JSON.parse('{"__proto__":1,"a":2}')
  expect(arraysAt('__proto__')(inherited)).toEqual(JSON.parse('{"__proto__":[1],"a":2}'))
})

test('what is a list, null or absent stays so', () => {
  for (const answer of [{ a: [1] }, { a: [] }, { a: null }, { a: undefined }, {}, null, undefined]) {
    expect(arraysAt('a')(answer)).toEqual(answer)
  }
  for (const answer of [[1], [], null, undefined]) expect(arraysAt('')(answer)).toBe(answer)
  expect(arraysAt('a.b')({ a: [{ b: 1 }] })).toEqual({ a: [{ b: 1 }] })
})
