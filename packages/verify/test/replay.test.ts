/** What a responder makes of a replay store that grants, refuses, fails or is slow. */
import { ConfigurationError } from '@hooks/core'
import { createMemoryReplayStore, createReceiver, keySource, type ReplayOptions, type ReplayStore } from '@hooks/verify'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { acme, memoryLogger, placed, post, secret, signed } from './acme.ts'

afterEach(() => vi.useRealTimers())

type Handler = () => unknown

/** A receiver that keeps what it asks of its store. */
function receiver(replay: false | ReplayStore | ReplayOptions, handle: Handler = () => {}) {
  const logger = memoryLogger()
  let handled = 0
  const { fetch } = createReceiver(acme, { secret, logger, replay }).on('order.placed', () => {
    handled++
    return handle()
  })
  return {
    logger,
    handled: () => handled,
    async send(body = placed) {
      const reply = await fetch(post(body, signed(body)))
      return { status: reply.status, body: await reply.text(), retryAfter: reply.headers.get('retry-after') }
    },
  }
}

/** A store whose methods do something else, and the list of what was called. */
function spied(overrides: Partial<ReplayStore> = {}) {
  const calls: string[] = []
  const memory = createMemoryReplayStore()
  const tokens = new Set<string>()
  const spy = <Name extends keyof ReplayStore>(name: Name): ReplayStore[Name] =>
    ((key: string, token: string, seconds: number) => {
      calls.push(seconds === undefined ? name : `${name} ${seconds}`)
      tokens.add(token)
      return (overrides[name] ?? memory[name])(key, token, seconds)
    }) as ReplayStore[Name]
  const store: ReplayStore = { claim: spy('claim'), complete: spy('complete'), release: spy('release') }
  return { store, calls, tokens }
}

const down = (): Promise<never> => Promise.reject(new Error('ECONNREFUSED'))
const unavailable = { status: 503, body: 'webhook not processed', retryAfter: '30' }

describe('what becomes of a claim', () => {
  it('is completed after the handler, and asked for each delivery with a token of its own', async () => {
    const { store, calls, tokens } = spied()
    const { send, handled } = receiver(store)
    await send()
    await send()
    expect(calls).toEqual(['claim 60', 'complete 345600', 'claim 60'])
    expect(tokens.size).toBe(2)
    expect(handled()).toBe(1)
  })

  it('lease and retention are those of the options', async () => {
    const { store, calls } = spied()
    await receiver({ store, leaseSeconds: 5, retentionSeconds: 7 }).send()
    expect(calls).toEqual(['claim 5', 'complete 7'])
  })

  test.each([
    ['the handler throws', () => Promise.reject(new Error('no')), 500, 'release'],
    ['it answers 400 or more', () => new Response(null, { status: 400 }), 400, 'release'],
    ['it answers 503', () => new Response(null, { status: 503 }), 503, 'release'],
    ['it answers less', () => new Response(null, { status: 399 }), 399, 'complete 345600'],
    ['it answers nothing', () => undefined, 200, 'complete 345600'],
  ])('where %s', async (_case, handle, status, call) => {
    const { store, calls } = spied()
    expect((await receiver(store, handle).send()).status).toBe(status)
    expect(calls).toEqual(['claim 60', call])
  })

  it('is released where nobody handles the event, which may have a handler tomorrow', async () => {
    const { store, calls } = spied()
    const { send } = receiver(store)
    expect(await send('{"id":"evt_2","type":"order.paid","data":{}}')).toMatchObject({ status: 200 })
    expect(calls).toEqual(['claim 60', 'release'])
  })

  it('is not taken for what is refused, a probe, or no payload', async () => {
    const { store, calls } = spied()
    const { fetch } = createReceiver(acme, { secret, replay: store, logger: memoryLogger() })
    for (const request of [post(placed), post(''), post(placed, signed('other')), post('<xml/>', signed('<xml/>'))]) {
      await fetch(request)
    }
    expect(calls).toEqual([])
  })

  it('false takes none', async () => {
    const { send, handled } = receiver(false)
    expect([await send(), await send()].map(({ status }) => status)).toEqual([200, 200])
    expect(handled()).toBe(2)
  })
})

describe('a store that fails', () => {
  test.each([
    ['rejects', down],
    [
      'throws',
      () => {
        throw new TypeError('no pool')
      },
    ],
  ])('when it is asked and %s: 503, nothing is handled, and the log says why', async (_case, claim) => {
    const { send, handled, logger } = receiver(spied({ claim }).store)
    expect(await send()).toEqual(unavailable)
    expect(handled()).toBe(0)
    expect(logger.lines).toEqual([expect.stringMatching(/ERR_REPLAY_STORE_UNAVAILABLE: .*(ECONNREFUSED|no pool)/)])
  })

  it('when it is asked and says nothing: 503 after five seconds, and what it grants later is given back', async () => {
    vi.useFakeTimers()
    let grant: (verdict: 'claimed') => void = () => {}
    let asked: (value?: unknown) => void = () => {}
    const asking = new Promise((resolve) => {
      asked = resolve
    })
    const claim = () =>
      new Promise<'claimed'>((resolve) => {
        grant = resolve
        asked()
      })
    const { store, calls } = spied({ claim })
    const { send, handled, logger } = receiver(store)
    const reply = send()
    await asking
    await vi.advanceTimersByTimeAsync(4_999)
    expect(logger.lines).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(await reply).toEqual(unavailable)
    expect(logger.lines[0]).toContain('did not answer in time')
    grant('claimed')
    await vi.waitFor(() => expect(calls).toEqual(['claim 60', 'release']))
    expect(handled()).toBe(0)
  })

  it('when the event was handled: accepted, for it was, and told', async () => {
    const { send, handled, logger } = receiver(spied({ complete: down }).store)
    expect((await send()).status).toBe(200)
    expect(logger.lines).toEqual([expect.stringMatching(/ERR_REPLAY_NOT_RECORDED: .*the store failed.*ECONNREFUSED/)])
    expect(await send()).toEqual(unavailable)
    expect(handled()).toBe(1)
  })

  it('when the event could not be handled: 500 all the same', async () => {
    const { send, logger } = receiver(spied({ release: down }).store, () => Promise.reject(new Error('no')))
    expect((await send()).status).toBe(500)
    expect(logger.lines.join('\n')).toMatch(/ERR_HANDLER_FAILED[\s\S]*ERR_REPLAY_STORE_UNAVAILABLE.*lease/)
  })

  it('with an answer that is none is taken for a claim of somebody else', async () => {
    const { send, handled, logger } = receiver(spied({ claim: async () => 'OK' as never }).store)
    expect(await send()).toEqual(unavailable)
    expect(handled()).toBe(0)
    expect(logger.lines[0]).toContain('ERR_REPLAY_IN_PROGRESS')
  })
})

it('a handler that outlives its lease, with another at the event by now, is told', async () => {
  const store = createMemoryReplayStore()
  const keys: string[] = []
  const slow: ReplayStore = {
    ...store,
    claim(key, token) {
      keys.push(key)
      return store.claim(key, token, 0.001)
    },
  }
  const { send, logger } = receiver(slow, () =>
    vi.waitFor(async () => expect(await store.claim(keys[0] as string, 'another', 60)).toBe('claimed')),
  )
  expect((await send()).status).toBe(200)
  expect(logger.lines).toEqual([expect.stringMatching(/ERR_REPLAY_NOT_RECORDED: .*longer than leaseSeconds/)])
  expect(await store.claim(keys[0] as string, 'third', 60)).toBe('in-progress')
})

describe('options', () => {
  test.each([
    true,
    null,
    'redis',
    { store: null },
    { store: {} },
    { claim: () => {} },
    { leaseSeconds: 0 },
    { leaseSeconds: Number.NaN },
    { leaseSeconds: '60' },
    { retentionSeconds: Number.POSITIVE_INFINITY },
    { retentionSeconds: -1 },
    { namespace: 1 },
    { namespace: null },
  ])('%j is refused at construction', (replay) => {
    expect(() => receiver(replay as never)).toThrow(ConfigurationError)
    expect(() => receiver(replay as never)).toThrow(/^replay: /)
  })

  test.each([
    ['throws', () => JSON.parse('canary'), 'replay.namespace threw'],
    ['gives no text', () => undefined as never, 'replay.namespace gave no text'],
  ])('a namespace that %s is our mistake: 500, and nothing is handled', async (_case, namespace, line) => {
    const { send, handled, logger } = receiver({ namespace })
    expect((await send()).status).toBe(500)
    expect(handled()).toBe(0)
    expect(logger.lines[0]).toContain(`ERR_OPTION_INVALID: ${line}`)
  })

  it('names cannot be moved from the namespace into the id', async () => {
    const keys = new Set<string>()
    const store = spied({
      async claim(key) {
        keys.add(key)
        return 'completed'
      },
    }).store
    for (const [namespace, id] of [
      ['a', 'b:c'],
      ['a:b', 'c'],
      ['a","b', 'c'],
      ['', 'a:b:c'],
    ]) {
      await receiver({ store, namespace: namespace as string }).send(
        JSON.stringify({ id, type: 'order.placed', data: { total: 1 } }),
      )
    }
    expect(keys.size).toBe(4)
    for (const key of keys) expect(key).toMatch(/^acme:[0-9a-f]{64}$/)
  })

  it('nor in the own memory, whose keys are no digests', async () => {
    const long = 'x'.repeat(200)
    const events = [
      ['a', 'b', 'c'],
      ['ab', '', 'c'],
      ['', 'ab', 'c'],
      ['a', 'bc', ''],
      ['', '', 'abc'],
      ['1', '1', '1,1,12:order.placed'],
      ['a', 'b', long],
      ['a', 'b', `${long}x`],
      [long, 'b', 'c'],
      ['a', 'b', undefined],
    ] as const
    const handled: number[] = []
    const { fetch } = createReceiver(acme, {
      secret: keySource({ tenant: ({ headers }) => (headers as Headers).get('tenant') ?? '', load: () => secret }),
      replay: { namespace: ({ headers }) => (headers as Headers).get('namespace') ?? '' },
      logger: memoryLogger(),
    }).on('order.placed', ({ data }) => handled.push(data.total))
    for (const _delivered of ['once', 'twice']) {
      for (const [total, [namespace, tenant, id]] of events.entries()) {
        const body = JSON.stringify({ id, type: 'order.placed', data: { total } })
        expect((await fetch(post(body, { ...signed(body), namespace, tenant }))).status).toBe(200)
      }
    }
    expect(handled).toEqual(events.map((_event, total) => total))
  })
})

it('in the own memory an event that is being handled is in progress, and then was handled', async () => {
  const logger = memoryLogger()
  let done: () => void = () => {}
  const handling = new Promise<void>((resolve) => {
    done = resolve
  })
  const { fetch } = createReceiver(acme, { secret, logger }).on('order.placed', () => handling)
  const send = () => fetch(post(placed, signed(placed)))
  const first = send()
  expect((await send()).status).toBe(503)
  done()
  expect((await first).status).toBe(200)
  expect((await send()).status).toBe(200)
  expect(logger.lines).toEqual([expect.stringContaining('ERR_REPLAY_IN_PROGRESS')])
})
