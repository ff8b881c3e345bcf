import { canonicalJson, receivedJson } from '@hooks/core'
import type { ReceivedRequest } from '@hooks/core/contract'
import { describe, expect, it, test } from 'vitest'
import { bytes } from './acme.ts'
import { requestWith } from './requests.ts'

function of(body: Uint8Array): ReceivedRequest {
  return { headers: {}, body, receivedAtMs: 0 }
}

function canonical(text: string): string | undefined {
  const form = canonicalJson(of(new TextEncoder().encode(text)))
  return form && new TextDecoder().decode(form.body)
}

test.each([
  [
    'the documented facts',
    '{"b":1.0,"a":12345678901234567890,"é":"é","A":[{"z":1,"y":null}]}',
    '{"A":[{"y":null,"z":1}],"a":12345678901234567000,"b":1,"é":"é"}',
  ],
  ['keys that look like integers', '{"9":1,"10":2}', '{"10":2,"9":1}'],
  ['white space', ' { "a" : [ 1 , 2 ] }\n', '{"a":[1,2]}'],
  ['escapes', '{"a":"\\u00e9\\/\\n"}', '{"a":"é/\\n"}'],
  ['a lone surrogate stays an escape', '{"a":"\\ud800"}', '{"a":"\\ud800"}'],
  ['UTF-16 order', '{"\\ud83d\\ude00":1,"\\uffee":2}', '{"\ud83d\ude00":1,"\uffee":2}'],
  ['__proto__ is a key', '{"z":1,"__proto__":{"b":1,"a":2}}', '{"__proto__":{"a":2,"b":1},"z":1}'],
  ['a scalar', '1e2', '100'],
])('%s', (_case, text, expected) => {
  expect(canonical(text)).toBe(expected)
})

test.each([
  ['a key twice', '{"a":1,"a":2}'],
  ['a key twice, once escaped', '{"a":1,"\\u0061":2}'],
  ['a key twice, deep', '{"x":[{"y":{"b":1,"c":"}{","b":2}}]}'],
  ['no JSON', '{"a":'],
  ['no UTF-8', undefined],
])('no form: %s', (_case, text) => {
  const body = text === undefined ? new Uint8Array([0x22, 0xff, 0x22]) : new TextEncoder().encode(text)
  expect(canonicalJson(of(body))).toBeUndefined()
})

it('the same key in other objects, and in text, is no second time', () => {
  expect(canonical('{"a":{"a":1},"b":[{"a":1},{"a":2}],"c":"{\\"a\\":1,\\"a\\":2}"}')).toBeDefined()
})

it('the event is the object that was written', () => {
  const form = canonicalJson(of(new TextEncoder().encode('{"b":1,"a":2}')))
  expect(form?.event).toEqual({ value: { b: 1, a: 2 } })
})

it('hostile bodies end: deep nesting, long strings, many keys', () => {
  expect(canonical(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeUndefined()
  const long = `{"a":"${'x\\n'.repeat(500_000)}"}`
  expect(canonical(long)?.length).toBe(long.length)
  const many = `{${Array.from({ length: 50_000 }, (_, index) => `"${index}":1`).join(',')}}`
  expect(canonical(many)?.length).toBe(many.length)
})

it('the received form is the bytes, with the payload where there is one', () => {
  const json = new TextEncoder().encode('{"b":1, "a":2}')
  expect(receivedJson(of(json))).toEqual({ body: json, event: { value: { b: 1, a: 2 } } })
  const text = new TextEncoder().encode('no json')
  expect(receivedJson(of(text))).toEqual({ body: text })
})

describe('JSON that names a key twice', () => {
  const formOf = (written: string) => canonicalJson({ ...requestWith(), body: bytes(written) })

  test.each(['{"a":1,"a":2}', '{"a":[1],"a":2}', '{"a":[{}],"a":2}', '[[],{"b":[],"a":{},"a":2}]'])(
    '%s is no form',
    (written) => expect(formOf(written)).toBeUndefined(),
  )

  test.each(['{"b":{"a":1},"a":2}', '[{"a":1},{"a":1}]', '{"a":["a"],"b":[{"a":1}],"c":{"a":{"a":1}}}'])(
    '%s is one',
    (written) => expect(formOf(written)?.event).toEqual({ value: JSON.parse(written) }),
  )
})
