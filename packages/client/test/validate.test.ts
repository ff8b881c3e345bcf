import type { RequestListener } from 'node:http'
import { type ResponseDrift, type ValidateOptions, validateResponses } from '@hooks/client/validate'
import type { ApiRequest, ResponseSchemas } from '@hooks/core/contract'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findDrift } from '../src/drift.ts'
import { failure } from './acme.ts'
import { serve } from './server.ts'

const acmeResponses: ResponseSchemas = {
  provider: 'acme',
  answers: {
    'webhooks.get': { 200: 'Webhook', 404: 'Failure', '5XX': 'Failure' },
    'webhooks.list': { 200: 'List', default: 'Failure' },
  },
  schemas: {
    Webhook: {
      type: 'object',
      required: ['id', 'kind'],
      properties: {
        id: { type: 'string' },
        kind: { enum: ['live', 'test'] },
        count: { type: ['integer', 'null'] },
        ratio: { type: 'number' },
        'odd-name': { type: 'boolean' },
        labels: { type: 'object', properties: { own: { type: 'integer' } }, additionalProperties: { type: 'string' } },
        owner: { anyOf: [{ $ref: 'Owner' }, { type: 'null' }] },
        page: { anyOf: [{ $ref: 'Offset' }, { $ref: 'Cursor' }] },
        events: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }] },
        parent: { $ref: 'Webhook' },
        both: { allOf: [{ $ref: 'Owner' }, { required: ['age'] }] },
      },
    },
    Owner: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    Offset: { type: 'object', required: ['offset', 'count', 'limit'] },
    Cursor: { type: 'object', required: ['next'], properties: { next: { type: 'string' } } },
    List: { type: 'object', required: ['data'], properties: { data: { type: 'array', items: { $ref: 'Webhook' } } } },
    Failure: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
  },
}

/** `path: expected, found` of what is wrong with a webhook. */
function wrong(webhook: object): string[] {
  const drift = findDrift(acmeResponses.schemas, 'Webhook', { id: 'WH1', kind: 'live', ...webhook })
  return drift.map(({ path, expected, found }) => `${path}: ${expected}, ${found}`)
}

describe('what is drift', () => {
  test.each<[string, object, string[]]>([
    ['a new property', { fresh: {} }, []],
    ['null for a string', { id: null }, ['$.id: string, null']],
    ['a number for a string', { id: 1 }, ['$.id: string, integer']],
    ['a new value of a closed enumeration', { kind: 'dead' }, ['$.kind: one of "live", "test", string']],
    ['null where null may be', { count: null }, []],
    ['a fraction for a whole number', { count: 1.5 }, ['$.count: integer or null, number']],
    ['a whole number for a number', { ratio: 1 }, []],
    ['a property with an odd name', { 'odd-name': 'x' }, ["$['odd-name']: boolean, string"]],
    ['a value of a map, whose name stays unsaid', { labels: { own: 1, canary: 1 } }, ['$.labels.*: string, integer']],
    ['one of the alternatives', { owner: null, events: 'a', page: { next: 'a' } }, []],
    ['none of the alternatives', { owner: [] }, ['$.owner: object or null, array']],
    ['an alternative that is wrong inside', { owner: {} }, ['$.owner.name: string, missing']],
    ['the alternative that is closest', { page: {} }, ['$.page.next: string, missing']],
    ['an item of an alternative', { events: ['a', 1] }, ['$.events[1]: string, integer']],
    ['all parts of an allOf', { both: {} }, ['$.both.name: string, missing', '$.both.age: a value, missing']],
    [
      'a schema in itself',
      { parent: { id: 'WH2', kind: 'live', parent: { id: 'WH3' } } },
      ['$.parent.parent.kind: one of "live", "test", missing'],
    ],
    ['a property that all objects inherit', { labels: { constructor: 1 } }, ['$.labels.*: string, integer']],
  ])('%s', (_case, webhook, expected) => {
    expect(wrong(webhook)).toEqual(expected)
  })

  test('a missing property', () => {
    const drift = findDrift(acmeResponses.schemas, 'Webhook', { kind: 'live' })
    expect(drift).toEqual([{ path: '$.id', expected: 'string', found: 'missing' }])
  })

  test('at most 20 places are named, and work is bounded', () => {
    const many = (length: number): unknown => ({ data: Array.from({ length }, () => ({})) })
    expect(findDrift(acmeResponses.schemas, 'List', many(1_000_000))).toHaveLength(20)
    const good = { id: 'a', kind: 'live' }
    const late = { data: [...Array.from({ length: 40_000 }, () => good), {}] }
    expect(findDrift(acmeResponses.schemas, 'List', late)).toEqual([])
    const text = `${'{"id":"a","kind":"live","parent":'.repeat(30_000)}1${'}'.repeat(30_000)}`
    expect(findDrift(acmeResponses.schemas, 'Webhook', JSON.parse(text))).toEqual([])
  })
})

const webhook = '{"id":"WH1","kind":"live"}'

/** What comes of one attempt against a real server; `seen` is what `onDrift` was told. */
async function attempt(
  listener: RequestListener,
  { operation = 'webhooks.get', ...options }: ValidateOptions & { operation?: string } = {},
): Promise<{ seen: ResponseDrift[]; calls: number; response: Promise<Response> }> {
  const { url } = await serve(listener)
  const seen: ResponseDrift[] = []
  let calls = 0
  const onDrift = (drift: readonly ResponseDrift[]): void => {
    calls++
    seen.push(...drift)
  }
  const middleware = validateResponses(acmeResponses, { onDrift, ...options })
  const response = middleware(requestTo(url, operation), ({ url }) => fetch(url))
  await Promise.allSettled([response])
  return { seen, calls, response }
}

function requestTo(url: string, operation: string, provider = 'acme'): ApiRequest {
  const { signal } = new AbortController()
  return { provider, operation, method: 'GET', url, headers: new Headers(), body: undefined, attempt: 0, signal }
}

const answer =
  (text: string, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(text)

describe('the middleware', () => {
  test('tells the drift of an answer at once, and gives the answer as it was', async () => {
    const text = '{"data":[{"kind":1},\n{"id":"canary","kind":"live"}]}'
    const { seen, calls, response } = await attempt(answer(text), { operation: 'webhooks.list' })
    const at = { provider: 'acme', operation: 'webhooks.list', status: 200 }
    expect(seen).toEqual([
      { ...at, path: '$.data[0].id', expected: 'string', found: 'missing' },
      { ...at, path: '$.data[0].kind', expected: 'one of "live", "test"', found: 'integer' },
    ])
    expect(calls).toBe(1)
    const { bodyUsed } = await response
    expect([bodyUsed, await (await response).text()]).toEqual([false, text])
  })

  test.each<[string, string, number, string | undefined, string]>([
    ['what is right', webhook, 200, undefined, ''],
    ['a described error', '{}', 404, undefined, '$.message'],
    ['a range of statuses', '{}', 503, undefined, '$.message'],
    ['the default status', '{}', 418, 'webhooks.list', '$.message'],
    ['a status that is not described', '{}', 202, undefined, ''],
    ['an operation that is not described', '{}', 200, 'webhooks.invented', ''],
    ['an operation by the name of what all objects inherit', '{}', 200, 'constructor', ''],
    ['an empty success', '', 200, undefined, '$'],
    ['an empty error', ' ', 404, undefined, ''],
    ['a page of HTML', '<html>', 200, undefined, ''],
    ['JSON cut off', webhook.slice(0, -1), 200, undefined, ''],
    ['null', 'null', 200, undefined, '$'],
    ['a list', '[]', 200, undefined, '$'],
  ])('%s', async (_case, text, status, operation, path) => {
    const { seen, response } = await attempt(answer(text, status), operation === undefined ? {} : { operation })
    expect(seen.map((each) => each.path).join()).toBe(path)
    expect(await (await response).text()).toBe(text)
  })

  test('an answer over 1 MiB is left alone, with or without its length', async () => {
    const text = JSON.stringify({ kind: 'live', extra: 'x'.repeat(1024 * 1024) })
    for (const headers of [{ 'content-length': text.length }, {}]) {
      const { seen, response } = await attempt((_, reply) => reply.writeHead(200, headers).end(text))
      expect(seen).toEqual([])
      expect(await (await response).text()).toHaveLength(text.length)
    }
  })

  test('an answer that breaks off breaks for its reader', async () => {
    const { seen, response } = await attempt((_, reply) => {
      reply.writeHead(200, { 'content-length': 100 }).write('{')
      setTimeout(() => reply.destroy(), 20)
    })
    expect(seen).toEqual([])
    expect(await failure((await response).text())).toBeInstanceOf(TypeError)
  })

  test('an answer that was read before is given on', async () => {
    const { url } = await serve(answer('{}'))
    const onDrift = vi.fn()
    const response = await validateResponses(acmeResponses, { onDrift })(requestTo(url, 'webhooks.get'), async () => {
      const read = await fetch(url)
      await read.text()
      return read
    })
    expect([response.status, onDrift.mock.calls]).toEqual([200, []])
  })

  test('what onDrift throws rejects the call, now or later, but hides no error', async () => {
    for (const fail of [
      () => {
        throw new RangeError('drift')
      },
      () => Promise.reject(new RangeError('drift')),
    ]) {
      const success = await attempt(answer('{}'), { onDrift: fail })
      await expect(success.response).rejects.toThrow(RangeError)
      const error = await attempt(answer('{}', 404), { onDrift: fail })
      expect((await error.response).status).toBe(404)
    }
  })

  test('a failure of the attempt stays what it is', async () => {
    const reason = new Error('network')
    const request = requestTo('https://a.test', 'webhooks.get')
    await expect(validateResponses(acmeResponses)(request, () => Promise.reject(reason))).rejects.toBe(reason)
  })

  test('the schemas of another provider, and an onDrift that is none, are refused', async () => {
    const next = vi.fn()
    const middleware = validateResponses(acmeResponses)
    const error = await failure(middleware(requestTo('https://a.test', 'webhooks.get', 'other'), next))
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'ERR_OPTION_INVALID' })
    expect(String(error)).toMatch(/acme.*other/)
    expect(next).not.toHaveBeenCalled()
    expect(() => validateResponses(acmeResponses, { onDrift: 'warn' as never })).toThrow('onDrift')
  })
})

describe('without onDrift', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  test('console.warn is told each place once a minute, without a value', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.useFakeTimers({ toFake: ['Date'] })
    const { url } = await serve(answer('{"data":[{"id":7777,"kind":"live"},{"id":7777,"kind":"canary"}]}'))
    const middleware = validateResponses(acmeResponses)
    const ask = (): Promise<Response> => middleware(requestTo(url, 'webhooks.list'), ({ url }) => fetch(url))
    await ask()
    await ask()
    expect(warn.mock.calls.flat()).toEqual([
      '[hooks] acme webhooks.list 200: $.data[0].id should be string and is integer: ' +
        'the specification has drifted, see docs/guides/response-drift.md',
      expect.stringContaining('$.data[1].kind should be one of "live", "test" and is string'),
    ])
    expect(warn.mock.calls.join()).not.toMatch(/7777|canary/)
    vi.setSystemTime(Date.now() + 60_000)
    await ask()
    expect(warn).toHaveBeenCalledTimes(4)
  })
})
