import { httpDate, isoTime, unixMilliseconds, unixSeconds } from '@hooks/core'
import { describe, expect, it } from 'vitest'
import { nowMs } from './acme.ts'

describe('times', () => {
  it('are in range up to the millisecond', () => {
    const check = unixMilliseconds({ toleranceSeconds: 300 }).compile()
    expect(check(String(nowMs), nowMs + 300_000)).toBe(nowMs)
    expect(check(String(nowMs), nowMs + 300_001)).toBe('ERR_TIMESTAMP_STALE')
    expect(check(String(nowMs), nowMs - 300_000)).toBe(nowMs)
    expect(check(String(nowMs), nowMs - 300_001)).toBe('ERR_TIMESTAMP_FUTURE')
  })

  it('have no tolerance below nothing, however little', () => {
    const { compile } = unixSeconds({ toleranceSeconds: 300 })
    expect(() => compile(-0.0005)).toThrow(expect.objectContaining({ code: 'ERR_OPTION_INVALID' }))
  })

  it('are digits and nothing else', () => {
    const { read } = unixSeconds({ toleranceSeconds: 300 })
    expect(['1', 'x1', '1x', ' 1'].map(read)).toEqual([1000, undefined, undefined, undefined])
  })
})

describe('times of ISO 8601', () => {
  it('are times and nothing else', () => {
    const { read } = isoTime({ toleranceSeconds: 300 })
    const time = '2024-12-31T15:11:43Z'
    expect(
      [time, `x${time}`, `${time}x`, `${time}\0`, `+00${time}`, '2024-13-31T15:11:43Z', '2024-12-31'].map(read),
    ).toEqual([Date.UTC(2024, 11, 31, 15, 11, 43), undefined, undefined, undefined, undefined, undefined, undefined])
  })
})

describe('dates of HTTP', () => {
  it('are spelled in one way', () => {
    const { read } = httpDate({ toleranceSeconds: 300 })
    const time = 'Tue, 31 Dec 2024 15:11:43 GMT'
    expect([time, `${time} `, '2024-12-31T15:11:43Z', 'never'].map(read)).toEqual([
      Date.UTC(2024, 11, 31, 15, 11, 43),
      undefined,
      undefined,
      undefined,
    ])
  })
})
