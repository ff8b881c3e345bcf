import {
  headerFamilies,
  prefixed,
  refuse,
  repeatedHeader,
  signatureHeader as signatureIn,
  singleHeader,
  withVersion,
} from '@hooks/core'
import { describe, expect, it } from 'vitest'
import { place, requestWith } from './requests.ts'

describe('headers', () => {
  const missing = 'ERR_SIGNATURE_MISSING'

  it('are read up to a length, and answered with 431 beyond it', () => {
    expect(singleHeader({ a: 'x'.repeat(16_384) }, 'a', missing)).toEqual({ text: 'x'.repeat(16_384) })
    const tooLarge = { ok: false, code: 'ERR_HEADER_TOO_LARGE', status: 431 }
    expect(singleHeader({ a: 'x'.repeat(16_385) }, 'a', missing)).toEqual(tooLarge)
    const repeated = repeatedHeader({ header: 'a', grammar: prefixed('x') })
    expect(repeated.read(requestWith({ a: 'x'.repeat(16_384) }))).toEqual({ signatures: ['x'.repeat(16_383)] })
    expect(repeated.read(requestWith({ a: ['x'.repeat(16_380), 'xxxx'] }))).toEqual(tooLarge)
  })

  it('are missing where a record has only undefined for them', () => {
    expect(singleHeader({ A: undefined }, 'a', missing)).toEqual(refuse(missing))
    expect(singleHeader({ 'X-A': undefined, 'x-A': '1' }, 'x-a', missing)).toEqual({ text: '1' })
  })

  it('that repeat are told apart: missing, or of no such grammar', () => {
    const repeated = repeatedHeader({ header: 'a', grammar: prefixed('x') })
    expect(repeated.read(requestWith())).toEqual(refuse(missing))
    expect(repeated.read(requestWith({ a: 'y' }))).toEqual(refuse('ERR_SIGNATURE_MALFORMED'))
  })

  it('of two families must agree', () => {
    const families = headerFamilies(signatureIn({ header: 'a' }), signatureIn({ header: 'b' }))
    expect(families.read(requestWith())).toEqual(refuse(missing))
    expect(families.read(requestWith({ b: '1' }))).toEqual({ signatures: ['1'] })
    expect(families.read(requestWith({ a: '1', b: '1' }))).toEqual({ signatures: ['1'] })
    expect(families.read(requestWith({ a: '1', b: '2' }))).toEqual(refuse('ERR_SIGNATURE_DUPLICATE'))
    expect(families.read(requestWith({ a: ['1', '2'] }))).toEqual(refuse('ERR_SIGNATURE_DUPLICATE'))
  })

  it('of a version must name it, and be there if they have to', () => {
    const optional = withVersion(place, { header: 'V', value: '1' })
    const required = withVersion(place, { header: 'V', value: '1', required: true })
    const signed = { 'x-signature': 's' }
    for (const versionedPlace of [optional, required]) {
      expect(versionedPlace.read(requestWith({ ...signed, v: '1' }))).toEqual({ signatures: ['s'] })
      expect(versionedPlace.read(requestWith({ ...signed, v: '2' }))).toEqual(refuse('ERR_SIGNATURE_MALFORMED'))
      expect(versionedPlace.read(requestWith({ ...signed, v: ['1', '1'] }))).toEqual(refuse('ERR_SIGNATURE_DUPLICATE'))
    }
    expect(optional.read(requestWith(signed))).toEqual({ signatures: ['s'] })
    expect(required.read(requestWith(signed))).toEqual(refuse(missing))
  })
})
