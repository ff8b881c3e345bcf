import { type ClientOptions, createClient, dangerouslyAllowHttp } from '@hooks/client'
import { ConfigurationError } from '@hooks/core'
import type { Connection } from '@hooks/core/contract'
import { describe, expect, test, vi } from 'vitest'
import { acme, acmeApi, failure } from './acme.ts'

function refusal(build: () => unknown): unknown {
  try {
    build()
  } catch (error) {
    return error
  }
  throw new Error('expected a refusal')
}

describe('options', () => {
  test.each<[string, unknown]>([
    ['timeoutMs', 0],
    ['timeoutMs', -1],
    ['timeoutMs', Number.NaN],
    ['timeoutMs', '50'],
    ['timeoutMs', null],
    ['fetch', 'canary-value'],
    ['fetch', null],
    ['clock', 'canary-value'],
    ['clock', new Date(0)],
    ['sleep', 500],
    ['random', 0.5],
    ['middleware', ['canary-value']],
    ['middleware', 'canary-value'],
    ['middleware', [undefined]],
    ['middleware', [null]],
    ['deadlineMs', 0],
    ['maxRetries', () => 2],
    ['headers', { 'not a name': 'x' }],
    ['headers', { 'x-key': 'canary-value\r\nx: y' }],
    ['baseUrl', 'canary-value'],
    ['baseUrl', '/v1'],
    ['baseUrl', 'ftp://canary-value.test'],
    ['baseUrl', 'http://api.acme.test'],
    ['baseUrl', 'http://127.0.0.1.canary-value.test'],
    ['baseUrl', 'http://localhost.canary-value.test'],
    ['baseUrl', 'https://user:canary-value@api.acme.test'],
    ['baseUrl', 'https://api.acme.test?canary-value'],
    ['baseUrl', 'https://api.acme.test/?'],
    ['baseUrl', 'https://api.acme.test#canary-value'],
  ])('%s %j is refused by name, unquoted', (name, value) => {
    const error = refusal(() => acme({ [name]: value } as ClientOptions))
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'ERR_OPTION_INVALID',
      message: expect.stringMatching(new RegExp(`^${name} must`)),
    })
    expect(String((error as Error).stack)).not.toContain('canary-value')
    expect(error).not.toHaveProperty('cause')
  })

  test.each<ClientOptions>([
    {},
    { timeoutMs: Infinity },
    { timeoutMs: 0.5 },
    { timeoutMs: undefined, fetch: undefined, headers: undefined, baseUrl: undefined },
    { middleware: undefined, clock: undefined, sleep: undefined, random: undefined },
    { middleware: [(request, next) => next(request)] },
    { clock: () => 0, sleep: async () => {}, random: () => 0, maxRetries: 0 },
    { baseUrl: 'http://localhost:8080' },
    { baseUrl: 'http://127.1.2.3/v1' },
    { baseUrl: 'http://[::1]:80' },
    { baseUrl: 'http://api.acme.test', [dangerouslyAllowHttp]: true },
  ])('%j is accepted', (options) => {
    expect(acme(options).webhooks).toBeDefined()
  })

  test('that are missing are refused', () => {
    for (const options of [undefined, null, 'x']) {
      expect(refusal(() => createClient(acmeApi, options as never))).toMatchObject({ code: 'ERR_OPTION_INVALID' })
    }
  })

  test('of the provider are the provider’s to refuse', () => {
    const connect = (): Connection => {
      throw new ConfigurationError('ERR_OPTION_INVALID', 'username is missing')
    }
    expect(refusal(() => createClient({ ...acmeApi, connect }, {}))).toMatchObject({ message: 'username is missing' })
  })

  test('a base URL of the provider is held to the same rules', () => {
    const connect = (): Connection => ({ baseUrl: 'http://api.acme.test', authorize: () => ({}) })
    expect(refusal(() => createClient({ ...acmeApi, connect }, {}))).toMatchObject({ code: 'ERR_OPTION_INVALID' })
  })

  test('of a call reject it before it is sent', async () => {
    const fetch = vi.fn()
    const client = acme({ fetch })
    for (const options of [{ timeoutMs: 0 }, { timeoutMs: 'x' as never }, { headers: { 'x y': '' } }]) {
      expect(await failure(client.webhooks.get('WH1', options))).toMatchObject({ code: 'ERR_OPTION_INVALID' })
      expect(await failure(client.webhooks.list({}, options))).toMatchObject({ code: 'ERR_OPTION_INVALID' })
    }
    expect(fetch).not.toHaveBeenCalled()
  })
})
