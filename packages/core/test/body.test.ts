import { formFields, parseForm } from '@hooks/core'
import { describe, expect, it } from 'vitest'
import { bytes } from './acme.ts'

describe('a form body', () => {
  it('keeps a byte order mark, which is signed', () => {
    expect(formFields(bytes('\ufeffa=b'))).toEqual([['\ufeffa', 'b']])
    expect(parseForm(bytes('\ufeffa=b'))).toEqual({ '\ufeffa': 'b' })
  })
  it('that is no text has no payload', () => {
    expect(() => parseForm(Uint8Array.of(0x61, 0x3d, 0xff))).toThrow(TypeError)
  })
})
