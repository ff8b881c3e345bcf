/** What a client does, a test per feature: short, over real HTTP. The corners are in packages/client/test. */
import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import {
  ApiError,
  type ClientOptions,
  createClient,
  type Middleware,
  NotFoundError,
  RateLimitError,
} from '@hooks/client'
import { logRequests } from '@hooks/client/logger'
import { validateResponses } from '@hooks/client/validate'
import { basisTheoryApi } from '@hooks/providers/basis-theory/api'
import { finix } from '@hooks/providers/finix'
import { type FinixClient, finixApi } from '@hooks/providers/finix/api'
import { finixResponses } from '@hooks/providers/finix/responses'
import { createFake } from '@hooks/testing'
import { createReceiver } from '@hooks/verify'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { failureOf } from './support/failures.ts'
import { listen } from './support/listen.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const credentials = { username: 'canary-user', password: 'canary-password', environment: 'sandbox' } as const

interface Served {
  readonly url: string
  readonly requests: readonly IncomingMessage[]
}

async function serve(listener: RequestListener): Promise<Served> {
  const requests: IncomingMessage[] = []
  const { url, close } = await listen((request, response) => {
    requests.push(request)
    listener(request, response)
  })
  onTestFinished(close)
  return { url, requests }
}

/** These statuses in turn, then 200; each with an empty object, 0 without an answer. */
function serving(...statuses: (number | [number, Record<string, string>])[]): Promise<Served> {
  return serve(({ socket }, response) => {
    const [status, headers = {}] = [statuses.shift() ?? 200].flat() as [number, Record<string, string>?]
    if (status === 0) socket.destroy()
    else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{}')
  })
}

/** Waits are recorded instead of waited for. */
function client(baseUrl: string, waits: number[] = [], options: ClientOptions = {}): FinixClient {
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
  return createClient(finixApi, { ...credentials, baseUrl, sleep, random: () => 0.5, ...options })
}

test('retries, backoff, jitter', async () => {
  const waits: number[] = []
  const { url, requests } = await serving(503, 500, 429, 408)
  await client(url, waits, { maxRetries: 4 }).webhooks.get('WH1')
  expect(requests).toHaveLength(5)
  expect(waits).toEqual([250, 500, 1000, 2000])
})

test('`Retry-After`', async () => {
  const waits: number[] = []
  const clock = (): number => Date.parse('2026-10-21T07:27:00Z')
  const date = 'Wed, 21 Oct 2026 07:27:30 GMT'
  const { url } = await serving(
    [429, { 'retry-after': '7' }],
    [503, { 'retry-after': date }],
    [429, { 'retry-after': '999' }],
  )
  await client(url, waits, { maxRetries: 3, clock }).webhooks.get('WH1')
  expect(waits).toEqual([7000, 30_000, 60_000])
})

test('network errors retried', async () => {
  const { url, requests } = await serving(0, 200, 0)
  await client(url).webhooks.get('WH1')
  expect(requests).toHaveLength(2)
  const created = client(url).webhooks.create({ url: 'https://a.test' })
  expect(await failureOf(created)).toMatchObject({ code: 'ERR_NETWORK', isRetryable: true })
  expect(requests).toHaveLength(3)
})

test('timeout / AbortSignal', async () => {
  const waits: number[] = []
  const { url } = await serve(() => {})
  const each = client(url, waits, { timeoutMs: 30, maxRetries: 1 }).webhooks.get('WH1')
  expect(await failureOf(each)).toMatchObject({ code: 'ERR_TIMEOUT' })
  expect(waits).toHaveLength(1)
  const whole = client(url, [], { deadlineMs: 50 }).webhooks.get('WH1')
  expect(await failureOf(whole)).toMatchObject({ code: 'ERR_DEADLINE' })
  const aborted = client(url).webhooks.get('WH1', { signal: AbortSignal.abort('enough') })
  expect(await failureOf(aborted)).toBe('enough')
})

test('idempotency key', async () => {
  const { url, requests } = await serving(503, 0)
  const options = { apiKey: 'key', environment: 'test', baseUrl: url, sleep: async () => {} } as const
  await createClient(basisTheoryApi, options).webhooks.create({ name: 'a', url: 'https://a.test', events: [] })
  const keys = requests.map(({ headers }) => headers['bt-idempotency-key'])
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), keys[0], keys[0]])
})

test('async-iterator pagination', async () => {
  const fake = await createFake('finix')
  const { webhooks } = createClient(finixApi, fake.clientOptions)
  const endpoint = await serving()
  for (const name of ['a', 'b', 'c']) await webhooks.create({ url: `${endpoint.url}/${name}` })
  const seen: string[] = []
  for await (const { url } of webhooks.list({ limit: 2 })) seen.push(url.slice(-1))
  expect(seen.sort()).toEqual(['a', 'b', 'c'])
  const page = await webhooks.list({ limit: 2 })
  expect([page.items.length, page.hasNextPage]).toEqual([2, true])
})

test('typed errors per status', async () => {
  const fake = await createFake('finix')
  const { webhooks } = createClient(finixApi, fake.clientOptions)
  const missing = await failureOf(webhooks.get('WH_missing'))
  expect(missing).toBeInstanceOf(NotFoundError)
  expect(ApiError.isInstance(missing)).toBe(true)
  if (!finixApi.isError(missing, 404) || typeof missing.body !== 'object') throw new Error('not narrowed')
  expect(missing.body._embedded.errors?.[0]?.code).toBe('NOT_FOUND')
  const { url } = await serving([429, { 'retry-after': '7' }])
  const limited = await failureOf(client(url, [], { maxRetries: 0 }).webhooks.get('WH1'))
  expect(RateLimitError.isInstance(limited) && limited.retryAfterSeconds).toBe(7)
})

test('raw / withResponse', async () => {
  const { url } = await serve((_, response) => response.setHeader('x-request-id', 'r1').end('{"id":"WH1"}'))
  const { data, body, response } = await client(url).webhooks.get('WH1').withResponse()
  expect([data.id, body, response.status, response.headers.get('x-request-id')]).toEqual([
    'WH1',
    { id: 'WH1' },
    200,
    'r1',
  ])
})

test('middleware / hooks', async () => {
  const statuses: number[] = []
  const traced: Middleware = async (request, next) => {
    request.headers.set('x-attempt', `${request.operation} ${request.attempt}`)
    const response = await next(request)
    statuses.push(response.status)
    return response
  }
  const { url, requests } = await serving(503)
  await client(url, [], { middleware: [traced] }).webhooks.get('WH1')
  expect(requests.map(({ headers }) => headers['x-attempt'])).toEqual(['webhooks.get 0', 'webhooks.get 1'])
  expect(statuses).toEqual([503, 200])
})

test('per-request options', async () => {
  const { url, requests } = await serving(503)
  const call = client(url).webhooks.get('WH1', { maxRetries: 0, headers: { 'x-trace': 't' } })
  expect(await failureOf(call)).toMatchObject({ status: 503 })
  expect(requests.map(({ headers }) => headers['x-trace'])).toEqual(['t'])
})

test('env-var defaults', async () => {
  const { url, requests } = await serving()
  const env = { FINIX_USERNAME: 'user', FINIX_PASSWORD: 'word' }
  await createClient(finixApi, { environment: 'sandbox', baseUrl: url, env }).webhooks.get('WH1')
  expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa('user:word')}`)
  expect(() => createClient(finixApi, { environment: 'sandbox', env: false })).toThrow(/FINIX_USERNAME/)
})

test('logging + redaction', async () => {
  const lines: unknown[] = []
  const logger = { debug: (...line: unknown[]) => void lines.push(line) }
  const { url } = await serving([200, { 'set-cookie': 'canary', 'x-request-id': 'r1' }])
  const options = { headers: { 'x-api-key': 'canary' }, middleware: [logRequests({ logger })] }
  await client(url, [], options).webhooks.create({ url: 'https://canary.test' })
  const text = JSON.stringify(lines)
  expect(text).toMatch(/finix webhooks\.create POST .*: 200 in \d+ ms/)
  expect(text).toContain('"x-request-id":"r1"')
  expect(text).not.toContain('canary')
})

test('base URL / env switch', async () => {
  const asked: string[] = []
  const fetch = async (url: unknown): Promise<Response> => {
    asked.push(String(url))
    return Response.json({})
  }
  for (const environment of ['sandbox', 'live'] as const) {
    await createClient(finixApi, { ...credentials, environment, fetch }).webhooks.get('WH1')
  }
  await createClient(finixApi, { ...credentials, fetch, baseUrl: 'https://proxy.test/finix/' }).webhooks.get('WH1')
  expect(asked).toEqual([
    'https://finix.sandbox-payments-api.com/webhooks/WH1',
    'https://finix.live-payments-api.com/webhooks/WH1',
    'https://proxy.test/finix/webhooks/WH1',
  ])
})

test('API version header', async () => {
  const { url, requests } = await serving()
  await client(url).webhooks.get('WH1')
  await client(url, [], { headers: { 'finix-version': '2099-01-01' } }).webhooks.get('WH1')
  expect(requests.map(({ headers }) => headers['finix-version'])).toEqual(['2022-02-01', '2099-01-01'])
})

test('User-Agent', async () => {
  const { url, requests } = await serving()
  await client(url).webhooks.get('WH1')
  await client(url, [], { headers: { 'User-Agent': 'mine/1' } }).webhooks.get('WH1')
  expect(requests.map(({ headers }) => headers['user-agent'])).toEqual([expect.stringMatching(/^hooks\//), 'mine/1'])
})

test('pluggable fetch', async () => {
  const fake = await createFake('finix')
  const { webhooks } = createClient(finixApi, { ...credentials, ...fake.clientOptions, fetch: fake.fetch })
  expect((await webhooks.list()).items).toEqual([])
})

test('tree-shakable / gz [M]', async () => {
  const weigh = async (more: string): Promise<{ text: string; gzipped: number }> => {
    const contents = `import { createClient${more} } from '@hooks/client'
      import { genericApi } from '@hooks/providers/generic/api'
      export default [(options) => createClient(genericApi, options)${more}]`
    const { outputFiles } = await build({
      ...{ stdin: { contents, resolveDir: `${root}tests` }, bundle: true, minify: true, write: false },
      ...{ format: 'esm', platform: 'neutral', conditions: ['@hooks/source', 'import'] },
    } as const)
    const text = outputFiles[0]?.text ?? ''
    return { text, gzipped: gzipSync(text, { level: 9 }).length }
  }
  const [alone, more] = [await weigh(''), await weigh(', ConflictError')]
  expect(alone.gzipped).toBeLessThan(more.gzipped)
  expect(alone.gzipped).toBeLessThanOrEqual(5120)
  expect(alone.text).not.toMatch(/opentelemetry|redacted/)
})

interface Manifest {
  exports: Record<string, { import: { types: string; default: string }; require: { types: string; default: string } }>
  publishConfig: { exports: Manifest['exports'] }
}

function publishedEntries(): Manifest['exports'][string][] {
  const manifest = JSON.parse(readFileSync(`${root}packages/client/package.json`, 'utf8')) as Manifest
  const { './package.json': _, ...entries } = manifest.publishConfig.exports
  return Object.values(entries)
}

test('ESM+CJS', () => {
  const formats = publishedEntries().map((each) => [each.import.default, each.require.default])
  expect(formats).toHaveLength(4)
  for (const [module, script] of formats) expect(script).toBe(module?.replace(/\.js$/, '.cjs'))
})

test('attw [M]', () => {
  // Types in the format of the code they describe, an entry's own; the packed package goes through attw itself:
  for (const each of publishedEntries()) {
    expect(each.import.types).toBe(each.import.default.replace(/\.js$/, '.d.ts'))
    expect(each.require.types).toBe(each.require.default.replace(/\.cjs$/, '.d.cts'))
  }
  expect(readFileSync(`${root}tests/e2e/packages.e2e.ts`, 'utf8')).toContain('@arethetypeswrong/cli@')
})

test('runtime response validation', async () => {
  const { url } = await serving(200)
  const drifts: string[] = []
  const onDrift = (drift: readonly { path: string; found: string }[]): void => {
    drifts.push(...drift.map(({ path, found }) => `${path} ${found}`))
  }
  const middleware = [validateResponses(finixResponses, { onDrift })]
  await client(url, [], { middleware }).webhooks.get('WH1')
  expect(drifts).toContain('$.id missing')
})

test('generated method index', () => {
  const page = readFileSync(`${root}docs/reference/finix.md`, 'utf8')
  for (const operation of Object.keys(finixApi.operations)) expect(page).toContain(`### ${operation}\n`)
})

test('webhook verify included', async () => {
  const received: string[] = []
  const fake = await createFake('finix')
  let secret: string | null | undefined
  const receiver = createReceiver(finix, { secret: () => secret ?? undefined }).on('transfer.created', ({ type }) => {
    received.push(type)
  })
  const { url } = await serve(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk as Uint8Array)
    const headers = request.headers as Record<string, string>
    const { status } = await receiver.fetch(
      new Request(`http://127.0.0.1${request.url}`, { method: 'POST', headers, body: Buffer.concat(chunks) }),
    )
    response.writeHead(status).end()
  })
  const webhook = await createClient(finixApi, fake.clientOptions).webhooks.create({ url })
  secret = webhook.secret_signing_key
  await fake.deliver('transfer.created')
  expect(received).toEqual(['transfer.created'])
})
