import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type AcmeClient, acme, failure } from './acme.ts'

let unhandled: unknown[]
let others: NodeJS.UnhandledRejectionListener[]
const note = (reason: unknown): void => void unhandled.push(reason)

// The test runner's own listener would fail the run for the controls below.
beforeEach(() => {
  unhandled = []
  others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', note)
})
afterEach(() => {
  process.removeListener('unhandledRejection', note)
  for (const listener of others) process.on('unhandledRejection', listener)
})

/** How many rejections go unhandled when a failing client is used so. */
async function unhandledAfter(use: (client: AcmeClient) => unknown): Promise<number> {
  const fetch = vi.fn(async () => new Response(null, { status: 404 }))
  await use(acme({ fetch }))
  await pause(20)
  expect(fetch.mock.calls.length).toBeLessThanOrEqual(1)
  return unhandled.length
}

describe('no rejection is left over', () => {
  test.each<[string, (client: AcmeClient) => unknown]>([
    ['a call is awaited', ({ webhooks }) => failure(webhooks.get('x'))],
    [
      'a call is awaited twice',
      async ({ webhooks }) => {
        const call = webhooks.get('x')
        await failure(call)
        await failure(call)
      },
    ],
    ['only withResponse is awaited', ({ webhooks }) => failure(webhooks.get('x').withResponse())],
    [
      'withResponse is asked for twice, and one awaited',
      async ({ webhooks }) => {
        const call = webhooks.get('x')
        call.withResponse()
        await failure(call.withResponse())
      },
    ],
    [
      'the call is awaited, and withResponse asked for but not',
      async ({ webhooks }) => {
        const call = webhooks.get('x')
        call.withResponse()
        await failure(call)
      },
    ],
    [
      'withResponse is awaited, and the call later',
      async ({ webhooks }) => {
        const call = webhooks.get('x')
        await failure(call.withResponse())
        await pause(10)
        await failure(call)
      },
    ],
    [
      'a call is caught, then finally',
      ({ webhooks }) =>
        webhooks
          .get('x')
          .catch(() => {})
          .finally(() => {}),
    ],
    [
      'withResponse is caught',
      ({ webhooks }) =>
        webhooks
          .get('x')
          .withResponse()
          .catch(() => {}),
    ],
    [
      'calls are settled together',
      async ({ webhooks }) => {
        const call = webhooks.get('x')
        await Promise.allSettled([call, call.withResponse()])
        await failure(Promise.race([call.withResponse()]))
      },
    ],
    ['a list is never used', ({ webhooks }) => void webhooks.list()],
    [
      'a list is asked for its response and pages, and never used',
      ({ webhooks }) => {
        const list = webhooks.list()
        list.withResponse()
        list.pages()
        list[Symbol.asyncIterator]()
      },
    ],
    [
      'a list is awaited twice',
      async ({ webhooks }) => {
        const list = webhooks.list()
        await failure(list)
        await failure(list)
      },
    ],
    [
      'a list is awaited, and withResponse asked for but not',
      async ({ webhooks }) => {
        const list = webhooks.list()
        list.withResponse()
        await failure(list)
      },
    ],
    [
      'a list is used in every way',
      async ({ webhooks }) => {
        const list = webhooks.list()
        await failure(list.withResponse())
        await failure(list.pages()[Symbol.asyncIterator]().next())
        await failure(list[Symbol.asyncIterator]().next())
      },
    ],
    ['a refused path parameter is awaited', ({ webhooks }) => failure(webhooks.get('..').withResponse())],
    ['a call is aborted', async ({ webhooks }) => failure(webhooks.get('x', { signal: AbortSignal.abort() }))],
  ])('when %s', async (_, use) => {
    expect(await unhandledAfter(use)).toBe(0)
  })

  test('when a fetch that was given up fails later', async () => {
    const fetch = async (): Promise<Response> => {
      await pause(30)
      throw new Error('late')
    }
    await failure(acme({ fetch, timeoutMs: 10 }).webhooks.get('x'))
    await pause(40)
    expect(unhandled).toEqual([])
  })

  test('when a list is broken off early', async () => {
    const body = { _embedded: { webhooks: [{ id: '1' }, { id: '2' }] }, page: { next_cursor: 'c' } }
    const fetch = vi.fn(async () => Response.json(body))
    for await (const _ of acme({ fetch }).webhooks.list()) break
    await pause(20)
    expect(unhandled).toEqual([])
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

describe('a failure nobody handles is reported once', () => {
  test.each<[string, (client: AcmeClient) => unknown]>([
    ['a call', ({ webhooks }) => void webhooks.get('x')],
    ['a call whose withResponse is dropped too', ({ webhooks }) => void webhooks.get('x').withResponse()],
    ['what follows a call', ({ webhooks }) => void webhooks.get('x').then(() => {})],
    ['what follows a list', ({ webhooks }) => void webhooks.list().then(() => {})],
  ])('%s', async (_, use) => {
    expect(await unhandledAfter(use)).toBe(1)
  })
})

describe('a call', () => {
  const fetch = async (): Promise<Response> => Response.json({ id: 'WH1' })

  test('is a promise, and what follows it a plain one', async () => {
    const call = acme({ fetch }).webhooks.get('WH1')
    expect(call).toBeInstanceOf(Promise)
    for (const next of [call.then(), call.catch(() => {}), call.finally(() => {}), call.withResponse().then()]) {
      expect(next.constructor).toBe(Promise)
    }
    expect(await Promise.all([call, call.withResponse()])).toMatchObject([{ id: 'WH1' }, { data: { id: 'WH1' } }])
    expect(await call.withResponse().finally(() => {})).toMatchObject({ data: { id: 'WH1' } })
  })
})
