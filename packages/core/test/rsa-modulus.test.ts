import { describe, expect, it, test } from 'vitest'
import { rsaSignature } from '../src/algorithms/rsa.ts'
import { rsaModulus } from '../src/keys/spki.ts'

describe('the modulus of an RSA key', () => {
  const identifier = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0]
  const lengthOf = (length: number): number[] => {
    if (length < 128) return [length]
    const digits = length < 256 ? [length] : length < 65_536 ? [length >> 8, length & 255] : undefined
    const all = digits ?? [length >> 16, (length >> 8) & 255, length & 255]
    return [0x80 | all.length, ...all]
  }
  const element = (tag: number, content: number[], length = lengthOf(content.length)) => [tag, ...length, ...content]
  const spki = (modulus: number[], exponent = element(2, [1, 0, 1]), unused = 0) =>
    element(0x30, [...identifier, ...element(3, [unused, ...element(0x30, [...modulus, ...exponent])])])
  const read = (der: number[]) => rsaModulus(Uint8Array.from(der))
  const digits = (length: number, first = 1) => [first, ...Array.from({ length: length - 1 }, () => 1)]
  const seven = element(2, [7])

  test.each([1, 2, 100, 126, 127, 128, 129, 255, 256, 257, 65_535, 65_536])('of %i bytes is read', (length) => {
    expect(read(spki(element(2, digits(length))))?.length).toBe(length)
  })

  it('is positive, in its shortest form, and odd', () => {
    expect(read(spki(element(2, [0x7f])))).toEqual(Uint8Array.of(0x7f))
    expect(read(spki(element(2, [0, 0x81])))).toEqual(Uint8Array.of(0x81))
    expect(read(spki(element(2, [0, 0x80, 1])))).toEqual(Uint8Array.of(0x80, 1))
    for (const wrong of [[], [0], [0x80, 1], [0x81], [0, 0x7f], [0, 1], [0, 0, 0x81], [8], [0, 0x80]])
      expect(read(spki(element(2, wrong)))).toBeUndefined()
  })

  it('stands beside an exponent that is positive, odd, and not 1', () => {
    for (const good of [[3], [0x7f], [0, 0x81], [1, 1], [2, 1]])
      expect(read(spki(seven, element(2, good)))).toEqual(Uint8Array.of(7))
    for (const wrong of [[], [0], [1], [2], [4], [0x81], [0, 3], [1, 0]])
      expect(read(spki(seven, element(2, wrong)))).toBeUndefined()
    expect(read(spki(seven, []))).toBeUndefined()
    expect(read(spki(seven, element(3, [3])))).toBeUndefined()
    expect(read(spki(seven, [...element(2, [3]), 0]))).toBeUndefined()
    expect(read(spki([], element(2, [3])))).toBeUndefined()
    expect(read(spki(element(4, [7])))).toBeUndefined()
  })

  it('stands in elements whose lengths are right and in their shortest form', () => {
    const integer = (length: number[], content: number[]) => read(spki(element(2, content, length)))
    expect(integer([0x81, 1], [7])).toBeUndefined()
    expect(integer([0x81, 127], digits(127))).toBeUndefined()
    expect(integer([0x82, 0, 200], digits(200))).toBeUndefined()
    expect(integer([0x82, 0, 255], digits(255))).toBeUndefined()
    expect(integer([0x83, 0, 1, 0], digits(256))).toBeUndefined()
    expect(integer([0x84, 0, 0, 1, 0], digits(256))).toBeUndefined()
    expect(integer([0x80], [7])).toBeUndefined()
    expect(integer([0xff], [7])).toBeUndefined()
    expect(integer([100], [7])).toBeUndefined()
    const whole = spki(seven)
    expect(read(whole)).toEqual(Uint8Array.of(7))
    for (let length = 0; length < whole.length; length++) expect(read(whole.slice(0, length))).toBeUndefined()
    expect(read([...whole, 0])).toBeUndefined()
    expect(read(spki(seven, undefined, 1))).toBeUndefined()
  })

  it('has 2048 bits or more', () => {
    const form = (...modulus: number[]) => rsaSignature(Uint8Array.from(spki(element(2, modulus))))
    expect(form(...digits(256, 0x7f))).toBeUndefined()
    expect(form(0, ...digits(256, 0x80))?.signatureLength).toBe(256)
    expect(form(...digits(257))?.signatureLength).toBe(257)
    expect(form(...digits(240))).toBeUndefined()
    expect(rsaSignature(new Uint8Array())).toBeUndefined()
  })

  it('is of an RSA key, tag by tag', () => {
    const whole = spki(seven)
    const isData = (index: number) => index === whole.length - 6 || index >= whole.length - 3
    whole.forEach((byte, index) => {
      if (isData(index)) return
      for (const other of [byte ^ 1, byte ^ 0x80, byte - 1, byte + 1]) {
        expect([index, read([...whole.slice(0, index), other & 255, ...whole.slice(index + 1)])]).toEqual([
          index,
          undefined,
        ])
      }
    })
  })
})
