import type { Middleware } from '@hooks/client'
import { type LoggedAttempt, logRequests } from '@hooks/client/logger'
import { expect, test, vi } from 'vitest'
import { acme, failure } from './acme.ts'
import { serve } from './server.ts'

interface Lines {
  readonly messages: string[]
  readonly attempts: LoggedAttempt[]
  readonly debug: (message: string, attempt: LoggedAttempt) => void
}

function recording(): Lines {
  const [messages, attempts]: [string[], LoggedAttempt[]] = [[], []]
  return { messages, attempts, debug: (message, attempt) => messages.push(message) + attempts.push(attempt) }
}

test('one line per attempt says what was asked and how it ended', async () => {
  const logger = recording()
  const { url, requests } = await serve((_, response) => response.writeHead(requests.length > 1 ? 200 : 503).end('{}'))
  const options = { baseUrl: url, middleware: [logRequests({ logger })], maxRetries: 1, sleep: async () => {} }
  await acme(options).messages.search({ text: 'canary' })
  expect(logger.messages.map((each) => each.replace(/\d+ ms/, 'n ms'))).toEqual([
    `acme messages.search GET ${url}/messages: 503 in n ms`,
    `acme messages.search GET ${url}/messages: 200 in n ms, retry 1`,
  ])
  expect(logger.attempts).toMatchObject([
    { provider: 'acme', operation: 'messages.search', method: 'GET', url: `${url}/messages`, attempt: 0, status: 503 },
    { attempt: 1, status: 200, error: undefined, milliseconds: expect.any(Number) },
  ])
})

test('what gets no answer is logged by its code', async () => {
  const logger = recording()
  const middleware = [logRequests({ logger })]
  const breaking = await serve(({ socket }) => socket.destroy())
  const hanging = await serve(() => {})
  const aborting = await serve(() => {})
  const controller = new AbortController()
  await failure(acme({ baseUrl: breaking.url, middleware }).webhooks.get('WH1'))
  await failure(acme({ baseUrl: hanging.url, middleware, timeoutMs: 30 }).webhooks.get('WH1'))
  await failure(acme({ baseUrl: hanging.url, middleware, deadlineMs: 30 }).webhooks.get('WH1'))
  const aborted = failure(
    acme({ baseUrl: aborting.url, middleware }).webhooks.get('WH1', { signal: controller.signal }),
  )
  await expect.poll(() => aborting.requests.length).toBe(1)
  controller.abort('canary')
  await aborted
  await expect.poll(() => logger.attempts.length).toBe(4)
  expect(logger.attempts.map(({ status, error }) => [status, error])).toEqual([
    [undefined, 'ERR_NETWORK'],
    [undefined, 'ERR_TIMEOUT'],
    [undefined, 'ERR_DEADLINE'],
    [undefined, 'AbortError'],
  ])
})

test('only headers that are known to be harmless are shown, in requests and answers', async () => {
  const logger = recording()
  const { url } = await serve((_, response) =>
    response
      .writeHead(200, { 'x-request-id': 'r1', 'set-cookie': 'canary', 'x-signature': 'canary', 'x-new': 'canary' })
      .end('{"secret":"canary"}'),
  )
  const headers = Object.fromEntries(
    ['authorization', 'api-key', 'cookie', 'x-token', 'client-secret', 'signature', 'idempotency-key'].map((name) => [
      name,
      'canary',
    ]),
  )
  const client = acme({ baseUrl: url, headers, middleware: [logRequests({ logger, showHeaders: ['Acme-Version'] })] })
  await client.webhooks.create({ url: 'https://canary.test' })
  const [attempt] = logger.attempts
  expect(JSON.stringify([logger.messages, attempt])).not.toContain('canary')
  expect(attempt?.requestHeaders).toMatchObject({
    'content-type': 'application/json',
    'acme-version': '2024-01-01',
    authorization: '[redacted]',
    'api-key': '[redacted]',
  })
  expect(attempt?.responseHeaders).toMatchObject({ 'x-request-id': 'r1', 'set-cookie': '[redacted]' })
})

test('credentials and queries in an address are left out, and what is no address is no failure', async () => {
  const logger = recording()
  const addressed =
    (url: string): Middleware =>
    (request, next) =>
      next({ ...request, url })
  const fetch = async (): Promise<Response> => Response.json({ id: 'WH1' })
  for (const url of ['https://canary:canary@acme.test/a?canary#canary', 'canary']) {
    await acme({ fetch, middleware: [addressed(url), logRequests({ logger })] }).webhooks.get('WH1')
  }
  expect(logger.attempts.map(({ url }) => url)).toEqual(['https://acme.test/a', 'no URL'])
})

test('the console is told at the level that is asked for', async () => {
  const told = (['debug', 'info'] as const).map((level) => vi.spyOn(console, level).mockImplementation(() => {}))
  const fetch = async (): Promise<Response> => Response.json({})
  await acme({ fetch, middleware: [logRequests()] }).webhooks.get('WH1')
  await acme({ fetch, middleware: [logRequests({ level: 'info' })] }).webhooks.get('WH1')
  expect(told.map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  vi.restoreAllMocks()
})

test.each([
  () => {
    throw new Error('disk full')
  },
  async () => Promise.reject(new Error('disk full')),
])('a logger that fails changes nothing', async (debug) => {
  const fetch = async (): Promise<Response> => Response.json({ id: 'WH1' })
  expect(await acme({ fetch, middleware: [logRequests({ logger: { debug } })] }).webhooks.get('WH1')).toEqual({
    id: 'WH1',
  })
})

test('a logger without the method of its level is refused', () => {
  expect(() => logRequests({ logger: { debug: () => {} }, level: 'info' })).toThrow(/must have a method info/)
})
