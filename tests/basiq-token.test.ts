/** Basiq's access token: fetched once for many calls, kept, renewed, and what is said when there is none. */
import { type ClientOptions, createClient } from '@hooks/client'
import { type BasiqClient, basiqApi } from '@hooks/providers/basiq/api'
import { createFake } from '@hooks/testing'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { failureOf } from './support/failures.ts'

const fake = await createFake('basiq')
const { apiKey } = fake.clientOptions

/** What was sent, in order: the path, and the headers that authenticate. */
let sent: { path: string; headers: Headers; body: unknown }[] = []
/** Answers in place of the fake, if it returns an answer. */
let instead: (path: string) => Response | undefined = () => undefined

const fetch: typeof globalThis.fetch = async (input, init) => {
  const path = new URL(String(input)).pathname
  sent.push({ path, headers: new Headers(init?.headers), body: init?.body })
  init?.signal?.throwIfAborted()
  return instead(path) ?? fake.fetch(String(input), init)
}

function create(options: ClientOptions = {}): BasiqClient {
  return createClient(basiqApi, { apiKey, fetch, maxRetries: 0, ...options })
}

function count(path: string): number {
  return sent.filter((each) => each.path === path).length
}

const unauthorized = (): Response => Response.json({ type: 'list', correlationId: '1', data: [] }, { status: 401 })

beforeEach(() => {
  sent = []
  instead = () => undefined
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the token', () => {
  it('is asked for with the API key as it is, and with the version that belongs to it alone', async () => {
    await create().eventTypes.list()
    const [exchange, call] = sent
    expect(exchange?.path).toBe('/token')
    expect(Object.fromEntries(exchange?.headers ?? [])).toMatchObject({
      authorization: `Basic ${apiKey}`,
      'basiq-version': '3.0',
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(exchange?.body).toBe('scope=SERVER_ACCESS')
    expect(call?.headers.get('authorization')).toMatch(/^Bearer fake\./)
    expect(call?.headers.has('basiq-version')).toBe(false)
  })

  it('is fetched once for calls at the same time, and kept for each client', async () => {
    const client = create()
    await Promise.all(Array.from({ length: 20 }, () => client.eventTypes.list().withResponse()))
    await client.eventTypes.list()
    expect([count('/token'), count('/events/types')]).toEqual([1, 21])
    await create().eventTypes.list()
    expect(count('/token')).toBe(2)
  })

  it('is kept until a minute before it expires, and then fetched again', async () => {
    const client = create()
    await client.eventTypes.list()
    vi.advanceTimersByTime(3_539_999)
    await client.eventTypes.list()
    expect(count('/token')).toBe(1)
    vi.advanceTimersByTime(1)
    await client.eventTypes.list()
    await client.eventTypes.list()
    expect(count('/token')).toBe(2)
  })

  test.each([
    [90, 44_000, 1],
    [90, 46_000, 2],
    ['3600', 3_000_000, 1],
    [undefined, 0, 2],
    ['soon', 0, 2],
    [-5, 0, 2],
  ])('that lives for %j seconds: after %i ms, %i exchanges', async (expires, afterMs, exchanges) => {
    const { access_token } = (await (await exchange()).json()) as { access_token: string }
    instead = (path) => (path === '/token' ? Response.json({ access_token, expires_in: expires }) : undefined)
    const client = create()
    await client.eventTypes.list()
    vi.advanceTimersByTime(afterMs)
    await client.eventTypes.list()
    expect(count('/token')).toBe(exchanges)
  })

  it('is renewed once when the API refuses it early', async () => {
    const client = create()
    await client.eventTypes.list()
    let refusals = 1
    instead = (path) => (path === '/token' || refusals-- < 1 ? undefined : unauthorized())
    await client.eventTypes.list()
    expect(sent.map(({ path }) => path)).toEqual([
      ...['/token', '/events/types'],
      ...['/events/types', '/token', '/events/types'],
    ])
    const [first, , second] = sent.filter(({ path }) => path !== '/token').map((each) => each.headers)
    expect(second?.get('authorization')).not.toBe(first?.get('authorization'))
    await client.eventTypes.list()
    expect(count('/token')).toBe(2)
  })

  it('that has expired for the fake is renewed too', async () => {
    let now = Date.now()
    const strict = await createFake('basiq', { clock: () => new Date(now) })
    const client = createClient(basiqApi, strict.clientOptions)
    await client.eventTypes.list()
    now += 3_600_000
    await client.eventTypes.list()
    expect(strict.requests.map(({ path, status }) => `${path} ${status}`)).toEqual([
      ...['/token 200', '/events/types 200'],
      ...['/events/types 401', '/token 200', '/events/types 200'],
    ])
  })

  it('that is refused again is reported, after one renewal', async () => {
    const client = create()
    instead = (path) => (path === '/token' ? undefined : unauthorized())
    const error = await failureOf(client.eventTypes.list())
    expect(basiqApi.isError(error, 401)).toBe(true)
    expect(sent.map(({ path }) => path)).toEqual(['/token', '/events/types', '/token', '/events/types'])
  })

  test.each(['https://proxy.example', 'https://proxy.example/basiq/'])('is asked for below %s', async (baseUrl) => {
    const urls: string[] = []
    const client = create({
      baseUrl,
      fetch: (input, init) => {
        urls.push(String(input))
        return fetch(String(input).replace('/basiq', ''), init)
      },
    })
    await client.eventTypes.list()
    const base = baseUrl.replace(/\/$/, '')
    expect(urls).toEqual([`${base}/token`, `${base}/events/types`])
  })
})

describe('without a token', () => {
  test.each([400, 401, 403, 404, 429, 500, 503] as const)(
    'a %i of the exchange is told, and not kept',
    async (status) => {
      instead = (path) => (path === '/token' ? Response.json({ type: 'list', data: [] }, { status }) : undefined)
      const client = create()
      const error = await failureOf(client.eventTypes.list())
      expect(error).toMatchObject({ code: unauthenticated, cause: { status, provider: 'basiq' } })
      // A 404 of the exchange is no missing resource.
      expect(basiqApi.isError(error, 404)).toBe(false)
      expect(sent.map(({ path }) => path)).toEqual(['/token'])
      instead = () => undefined
      await client.eventTypes.list()
      expect(count('/token')).toBe(2)
    },
  )

  test.each<[string, () => Response, string]>([
    ['HTML', () => new Response('<p>canary</p>', { headers: { 'content-type': 'text/html' } }), malformed],
    ['broken JSON', () => new Response('{"access_token":"canary', json), malformed],
    ['nothing', () => new Response(null, { status: 204 }), unauthenticated],
    ['null', () => Response.json(null), unauthenticated],
    ['a list', () => Response.json(['canary']), unauthenticated],
    ['no access_token', () => Response.json({ token: 'canary', expires_in: 3600 }), unauthenticated],
    ['an empty access_token', () => Response.json({ access_token: '', expires_in: 3600 }), unauthenticated],
    ['a number', () => Response.json({ access_token: 1, expires_in: 3600 }), unauthenticated],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }), redirect],
    ['no answer', () => Response.error(), unauthenticated],
  ])('%s is told as what it is', async (what, answer, code) => {
    instead = () => {
      if (what === 'no answer') throw new TypeError('fetch failed')
      return answer()
    }
    const error = await failureOf(create().eventTypes.list())
    expect(error).toMatchObject({ code })
    expect(count('/events/types')).toBe(0)
    expect(everything(error)).not.toContain('canary')
  })

  it('an unknown key is what Basiq answers it with', async () => {
    const error = await failureOf(createClient(basiqApi, { apiKey: btoa('another:key'), fetch }).eventTypes.list())
    expect(error).toMatchObject({ cause: { status: 404, body: { data: [{ code: 'resource-not-found' }] } } })
  })

  test.each(['canary\nkey', 'canary key', 'canaré'])(
    'a key that no header can hold is refused at once: %j',
    (apiKey) => {
      expect(() => createClient(basiqApi, { apiKey })).toThrow(/^apiKey must be/)
      expect(() => createClient(basiqApi, { apiKey })).not.toThrow(/canar/)
    },
  )

  it('a call that is aborted takes no other call with it', async () => {
    const client = create()
    const controller = new AbortController()
    const first = client.eventTypes.list({ signal: controller.signal })
    const aborted = failureOf(first)
    const others = Array.from({ length: 10 }, () => client.eventTypes.list().then((page) => page.items.length))
    controller.abort(new Error('changed my mind'))
    expect(await aborted).toMatchObject({ message: 'changed my mind' })
    expect(new Set(await Promise.all(others))).toEqual(new Set([15]))
  })

  it('nothing secret is in an error', async () => {
    const token = 'canary.access.token'
    instead = (path) => (path === '/token' ? Response.json({ access_token: token, expires_in: 3600 }) : unauthorized())
    const refused = await failureOf(create().eventTypes.list())
    instead = () => Response.json({}, { status: 500 })
    const failed = await failureOf(create().eventTypes.list())
    for (const error of [refused, failed]) {
      for (const secret of [token, apiKey ?? '?', atob(apiKey ?? '')]) expect(everything(error)).not.toContain(secret)
    }
  })
})

test.each([
  [{}, 'scope=SERVER_ACCESS', 400, 'parameter-not-supplied'],
  [{ authorization: 'Basic wrong' }, 'scope=SERVER_ACCESS', 404, 'resource-not-found'],
  [{ authorization: `Basic ${apiKey}`, 'basiq-version': '2.0' }, 'scope=SERVER_ACCESS', 400, 'parameter-not-valid'],
  [{ authorization: `Basic ${apiKey}`, 'basiq-version': '3.0' }, 'scope=EVERYTHING', 400, 'parameter-not-valid'],
])('the fake refuses the exchange with %j and %s', async (headers, body, status, code) => {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const response = await fake.fetch(tokenUrl, { method: 'POST', headers: { ...type, ...headers } as never, body })
  expect([response.status, (await response.json()).data[0].code]).toEqual([status, code])
})

it('the fake takes the token of a device for no call', async () => {
  const { access_token } = await (await exchange('CLIENT_ACCESS')).json()
  const headers = { authorization: `Bearer ${access_token}` }
  expect((await fake.fetch('https://au-api.basiq.io/events', { headers })).status).toBe(403)
})

test.each([[undefined], [''], [' '], ['key\n'], [null], [1]])('the key %j is refused at construction', (given) => {
  expect(() => createClient(basiqApi, { apiKey: given as string })).toThrow(/apiKey/)
})

const json = { headers: { 'content-type': 'application/json' } }
const malformed = 'ERR_RESPONSE_MALFORMED'
const unauthenticated = 'ERR_AUTHORIZATION_FAILED'
const redirect = 'ERR_REDIRECT'

/** All that a log could show of an error, its causes included. */
function everything(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return [String(error), error.stack, JSON.stringify(error), everything(error.cause)].join()
}

const tokenUrl = 'https://au-api.basiq.io/token'

function exchange(scope = 'SERVER_ACCESS'): Promise<Response> {
  const headers = { authorization: `Basic ${apiKey}`, 'basiq-version': '3.0' }
  return fake.fetch(tokenUrl, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ scope }),
  })
}
