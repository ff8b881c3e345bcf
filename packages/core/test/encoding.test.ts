import { base64, concatBytes } from '@hooks/core'
import { expect, it, test } from 'vitest'
import { bytes } from './acme.ts'
import { text } from './requests.ts'

it('what is one piece of bytes is not copied', () => {
  const only = bytes(text)
  expect(concatBytes([only])).toBe(only)
  expect(concatBytes([])).toEqual(new Uint8Array())
  expect(concatBytes([only, 'b'])).toEqual(bytes(`${text}b`))
  expect(concatBytes([only, only])).toEqual(bytes(text + text))
})

test.each(['AAAA', 'AAA=', 'AA==', 'AAAAAA=='])('%j is base64', (text) => expect(base64.pattern.test(text)).toBe(true))

test.each(['', 'A', 'AA', 'AAA', 'AA=', 'AAAA=', '=AAAA', ' AAAA', 'AAAA\n', 'AA==AAAA', 'AA-_'])(
  '%j is no base64',
  (text) => expect(base64.pattern.test(text)).toBe(false),
)
