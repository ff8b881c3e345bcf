import { basic, compileVerifier, confirm, dangerouslyAcceptUnsigned, unsigned, urlToken } from '@hooks/core'
import type { Scheme } from '@hooks/core/contract'
import { apiErrorBrand } from '@hooks/core/managing'
import { describe, expect, it, test, vi } from 'vitest'
import { bytes, nowMs } from './acme.ts'

const scheme: Scheme = {
  algorithm: unsigned({
    eventNames: new Set(['paid']),
    describe(payload) {
      const { name, data } = Object(payload) as { name?: unknown; data?: unknown }
      return typeof name === 'string' ? { name, id: 'n1', data } : undefined
    },
    options: ['hook'],
    knows: (payload, options) => {
      const { hook } = options as { hook?: string }
      return hook === undefined || (payload as { hook?: string }).hook === hook
    },
  }),
}

const body = '{"name":"paid","hook":"h1","data":{"id":"x"}}'
const token = 'a-token-nobody-guesses'

async function verdict(options: object, { url = '/hooks', headers = {}, text = body } = {}): Promise<unknown> {
  const result = await compileVerifier(scheme, options)({ url, headers, body: bytes(text), receivedAtMs: nowMs })
  return result.ok ? result.proof.trust : result.code
}

it('73 nothing is believed without a reason', () => {
  for (const trust of [undefined, null]) {
    expect(() => compileVerifier(scheme, { trust } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_SECRET_MISSING' }),
    )
  }
  for (const trust of [true, 'unsigned', {}, Symbol('dangerouslyAcceptUnsigned'), 1]) {
    expect(() => compileVerifier(scheme, { trust } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_OPTION_INVALID' }),
    )
  }
})

it('the opt-out is a symbol, and the delivery says so', async () => {
  expect(await verdict({ trust: dangerouslyAcceptUnsigned })).toEqual({ kind: 'unsigned' })
})

describe('urlToken', () => {
  const trust = urlToken(token)
  test.each([
    [`/hooks/${token}`, { kind: 'urlToken' }],
    [`https://app.example/${token}/hooks?x=1`, { kind: 'urlToken' }],
    [`/hooks?token=${token}`, { kind: 'urlToken' }],
    [`/hooks?a=1&b=${encodeURIComponent(token)}#x`, { kind: 'urlToken' }],
    ['/hooks', 'ERR_CREDENTIAL_MISMATCH'],
    ['', 'ERR_CREDENTIAL_MISMATCH'],
    [`/hooks/${token}x`, 'ERR_CREDENTIAL_MISMATCH'],
    [`/hooks/${token.slice(1)}`, 'ERR_CREDENTIAL_MISMATCH'],
    [`/hooks#${token}`, 'ERR_CREDENTIAL_MISMATCH'],
    [`/hooks?${token}=1`, 'ERR_CREDENTIAL_MISMATCH'],
    ['/%zz/%', 'ERR_CREDENTIAL_MISMATCH'],
  ])('%s', async (url, expected) => {
    expect(await verdict({ trust }, { url })).toEqual(expected)
  })

  it('takes sixteen characters', async () => {
    const sixteen = token.slice(0, 16)
    expect(await verdict({ trust: urlToken(sixteen) }, { url: `/${sixteen}` })).toEqual({ kind: 'urlToken' })
  })

  test.each([
    [undefined, 'ERR_SECRET_MISSING'],
    ['', 'ERR_SECRET_EMPTY'],
    [token.slice(0, 15), 'ERR_SECRET_TOO_SHORT'],
    [`${token}\n`, 'ERR_SECRET_WHITESPACE'],
  ])('refuses %j', (wrong, code) => {
    expect(() => compileVerifier(scheme, { trust: urlToken(wrong) } as object)).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

it('basic', async () => {
  const trust = basic({ username: 'u', password: 'p' })
  const authorization = `Basic ${btoa('u:p')}`
  expect(await verdict({ trust }, { headers: { authorization } })).toEqual({ kind: 'basic' })
  expect(await verdict({ trust })).toBe('ERR_CREDENTIAL_MISSING')
  expect(await verdict({ trust }, { headers: { authorization: 'Basic x' } })).toBe('ERR_CREDENTIAL_MISMATCH')
})

describe('confirm', () => {
  function answer(status: number): Error {
    return Object.assign(new Error('answer'), { [apiErrorBrand]: true, status })
  }

  it('asks with the event, and keeps what was confirmed', async () => {
    const ask = vi.fn(async () => [{ id: 'x' }])
    expect(await verdict({ trust: confirm(ask) })).toEqual({ kind: 'confirmed', confirmed: [{ id: 'x' }] })
    expect(ask).toHaveBeenCalledExactlyOnceWith({
      type: 'paid',
      name: 'paid',
      id: 'n1',
      data: { id: 'x' },
      event: JSON.parse(body),
    })
  })

  it('asks about an event of another name as an unknown one', async () => {
    const ask = vi.fn(() => true)
    await verdict({ trust: confirm(ask) }, { text: '{"name":"refunded"}' })
    expect(ask).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'unknown', name: 'refunded' }))
  })

  test.each<[string, () => unknown, unknown]>([
    ['nothing', () => undefined, 'ERR_CONFIRMATION_REFUSED'],
    ['null', () => null, 'ERR_CONFIRMATION_REFUSED'],
    ['false', () => false, 'ERR_CONFIRMATION_REFUSED'],
    ['an empty list', () => [], { kind: 'confirmed', confirmed: [] }],
    ['404', () => Promise.reject(answer(404)), 'ERR_CONFIRMATION_REFUSED'],
    ['422', () => Promise.reject(answer(422)), 'ERR_CONFIRMATION_REFUSED'],
    ['401: our own credentials', () => Promise.reject(answer(401)), 'ERR_CONFIRMATION_UNAVAILABLE'],
    ['429', () => Promise.reject(answer(429)), 'ERR_CONFIRMATION_UNAVAILABLE'],
    ['500', () => Promise.reject(answer(500)), 'ERR_CONFIRMATION_UNAVAILABLE'],
    ['no answer', () => Promise.reject(new Error('timeout')), 'ERR_CONFIRMATION_UNAVAILABLE'],
    [
      'a throw',
      () => {
        throw new Error('defect')
      },
      'ERR_CONFIRMATION_UNAVAILABLE',
    ],
  ])('answered with %s', async (_case, ask, expected) => {
    expect(await verdict({ trust: confirm(ask) })).toEqual(expected)
  })

  it('what is no event is refused without asking', async () => {
    const ask = vi.fn()
    for (const text of ['', 'no json', '{}', '[]', 'null']) {
      expect(await verdict({ trust: confirm(ask) }, { text })).toBe('ERR_CONFIRMATION_REFUSED')
    }
    expect(ask).not.toHaveBeenCalled()
  })
})

it('a webhook that is none of ours is refused, whatever is trusted', async () => {
  for (const trust of [dangerouslyAcceptUnsigned, urlToken(token), confirm(() => true)]) {
    const url = `/${token}`
    expect(await verdict({ trust, hook: 'h2' }, { url })).toBe('ERR_SENDER_UNKNOWN')
    expect(await verdict({ trust, hook: 'h1' }, { url })).toMatchObject({ kind: expect.any(String) })
  }
})
