import { body, header, method, signedContent } from '@hooks/core'
import { describe, expect, it } from 'vitest'
import { bytes } from './acme.ts'
import { requestWith, text } from './requests.ts'

describe('what is signed', () => {
  const parts = { signatures: [] }

  it('has neighbouring texts in one piece, and nothing where a part is missing', () => {
    expect(signedContent(['a', 'b', body, 'c', 'd'], parts, requestWith())).toEqual(['ab', bytes(text), 'cd'])
    expect(signedContent(['a', header('x')], parts, requestWith())).toBeUndefined()
    expect(signedContent([method], parts, { ...requestWith(), method: undefined })).toEqual(['POST'])
    expect(signedContent(['a', header('X')], parts, requestWith({ x: 'b' }))).toEqual(['ab'])
  })
})
