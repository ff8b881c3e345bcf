import { compilePublicUrl } from '@hooks/core'
import { describe, expect, it } from 'vitest'

describe('the public URL', () => {
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'a.test' }
  const forwarded = (url: string, more: object = {}) =>
    compilePublicUrl({ trustedProxy: true })({ url, headers: { ...headers, ...more } })

  it('is made of what a trusted proxy says, if that is a protocol and a host', () => {
    expect(forwarded('/a?b#c')).toBe('https://a.test/a?b')
    expect(forwarded('?b')).toBe('https://a.test/?b')
    expect(forwarded('http://inside/a')).toBe('https://a.test/a')
    expect(forwarded('http://inside')).toBe('https://a.test/')
    expect(['', 'a', 'x/a'].map((url) => forwarded(url))).toEqual([undefined, undefined, undefined])
    for (const wrong of ['ftp', 'xhttps', 'https:', undefined])
      expect(forwarded('/', { 'x-forwarded-proto': wrong })).toBeUndefined()
    for (const wrong of ['/a.test', 'a.test/', 'a@b'])
      expect(forwarded('/', { 'x-forwarded-host': wrong })).toBeUndefined()
  })

  it('is unknown where the trusted proxy does not name the host', () => {
    expect(forwarded('/', { 'x-forwarded-host': undefined })).toBeUndefined()
  })

  it('is the option, or its origin with what was asked for', () => {
    const made = (publicUrl: unknown) => compilePublicUrl({ publicUrl })({ url: '/a?b', headers })
    expect(made('https://b.test')).toBe('https://b.test/a?b')
    expect(made('https://b.test/')).toBe('https://b.test/a?b')
    expect(made('https://b.test/c')).toBe('https://b.test/c')
    expect(made(new URL('https://b.test'))).toBe('https://b.test/a?b')
    expect(made(new URL('https://b.test/c'))).toBe('https://b.test/c')
    const wrong = ['b.test', 'xhttps://b.test', 'https://b.test/ c', 'https://b.test/#c', ['https://b.test/c']]
    for (const publicUrl of wrong) {
      expect(() => made(publicUrl)).toThrow(expect.objectContaining({ code: 'ERR_OPTION_INVALID' }))
    }
    expect(() => compilePublicUrl({ publicUrl: 'https://b.test', trustedProxy: true })).toThrow(
      expect.objectContaining({ code: 'ERR_OPTION_INVALID' }),
    )
  })
})
