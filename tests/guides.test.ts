/** The guides do what they say: their code is run as it stands, and given what hooks-deliver sends. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { run } from '@hooks/testing/cli'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const secret = 'only-for-my-machine-0123456789abcdef'
const folder = fileURLToPath(new URL(`guides-${process.pid}/`, import.meta.url))
mkdirSync(folder)
afterAll(() => rmSync(folder, { recursive: true }))

/** What a snippet of a guide exports; it is the one that contains the text. */
async function runSnippet(guide: string, text: string): Promise<Record<string, unknown>> {
  const document = readFileSync(new URL(`../docs/guides/${guide}.md`, import.meta.url), 'utf8')
  const snippets = [...document.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  const found = snippets.filter((code) => code.includes(text))
  expect(found).toHaveLength(1)
  const file = `${folder}${guide}-${text.replace(/\W/g, '')}.ts`
  writeFileSync(file, found[0] as string)
  return import(file)
}

type Route = (request: Request, context?: unknown) => Promise<Response>

interface Sent {
  readonly exitCode: number
  readonly printed: string
}

/** hooks-deliver, over HTTP or into a route. */
async function deliver(to: string, secret: string, route?: Route, context?: unknown): Promise<Sent> {
  let printed = ''
  const write = (text: string): void => {
    printed += text
  }
  const send: typeof fetch = (url, init) => (route ? route(new Request(url, init), context) : fetch(url, init))
  const io = { out: write, error: write, env: { HOOKS_SECRET: secret }, fetch: send }
  const exitCode = await run(['finix', 'transfer.created', '--to', to, '--set', 'amount=4250'], io)
  return { exitCode, printed }
}

const path = '/webhooks/finix'
const log = vi.spyOn(console, 'log').mockReturnValue()
const warn = vi.spyOn(console, 'warn').mockReturnValue()
const listen = vi.spyOn(Server.prototype, 'listen')

beforeEach(() => {
  vi.stubEnv('FINIX_SECRET', secret)
  vi.stubEnv('PORT', '0')
})
afterEach(() => {
  vi.unstubAllEnvs()
  for (const server of listen.mock.contexts as Server[]) server.close()
  vi.clearAllMocks()
})

describe('getting-started', () => {
  it('Express', async () => {
    await runSnippet('getting-started', 'app.listen')
    const server = listen.mock.contexts[0] as Server
    await expect.poll(() => server.address()).not.toBeNull()
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
    expect(await deliver(url, secret)).toMatchObject({ exitCode: 0, printed: expect.stringContaining('204') })
    expect(log).toHaveBeenCalledWith('received', 4250, 'USD')
    expect(await deliver(url, 'another-secret-0123456789abcdef0123')).toMatchObject({
      exitCode: 1,
      printed: expect.stringContaining('401\nwebhook rejected'),
    })
    expect(log).toHaveBeenCalledTimes(1)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('ERR_SIGNATURE_MISMATCH'))
  })

  it.each([
    ['Next.js', '@hooks/next', (exported: Record<string, unknown>) => exported.POST as Route],
    ['Workers', 'createReceiver', (exported: Record<string, unknown>) => (exported.default as { fetch: Route }).fetch],
  ])('%s', async (_name, text, routeOf) => {
    const route = routeOf(await runSnippet('getting-started', text))
    const sent = await deliver(`http://localhost${path}`, secret, route, { FINIX_SECRET: secret })
    expect(sent).toMatchObject({ exitCode: 0, printed: expect.stringContaining('200') })
    expect(log).toHaveBeenCalledWith('received', 4250)
  })
})

describe('develop-on-localhost', () => {
  it('the fake probes, tells the secret, and delivers', async () => {
    const { webhookRoute } = await import('@hooks/next')
    const { finix } = await import('@hooks/providers/finix')
    const received: unknown[] = []
    const handlers = {
      'transfer.created': (delivery: { data: { amount?: unknown } }) => void received.push(delivery.data.amount),
    }
    const POST = webhookRoute(finix, { secret: () => process.env.FINIX_SECRET }, handlers)
    vi.stubEnv('FINIX_SECRET', undefined)
    // The application of the guide is at port 3000; here it is no server at all.
    const real = globalThis.fetch
    const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      const request = new Request(input, init)
      return request.url === `http://localhost:3000${path}` ? POST(request, undefined) : real(request)
    })
    const stdin = vi.spyOn(process.stdin, 'on').mockReturnThis()
    await runSnippet('develop-on-localhost', 'createFake')
    const [, told] = /FINIX_SECRET=(\w{64})$/.exec(String(log.mock.calls[0]?.[0])) ?? []
    vi.stubEnv('FINIX_SECRET', told)
    await stdin.mock.calls[0]?.[1]()
    expect(log).toHaveBeenLastCalledWith(200, '')
    expect(received).toEqual([4250])
    fetching.mockRestore()
    stdin.mockRestore()
  })
})

describe('deploy', () => {
  it('bytes that a platform hands on as base64', async () => {
    const { handler } = (await runSnippet('deploy', 'isBase64Encoded')) as {
      handler: (event: object) => Promise<{ statusCode: number }>
    }
    const route: Route = async (request) => {
      const body = Buffer.from(await request.arrayBuffer()).toString('base64')
      const event = { headers: Object.fromEntries(request.headers), body, isBase64Encoded: true }
      return new Response(null, { status: (await handler(event)).statusCode })
    }
    expect(await deliver(`http://localhost${path}`, secret, route)).toMatchObject({ exitCode: 0 })
    expect(await deliver(`http://localhost${path}`, `${secret}x`, route)).toMatchObject({ exitCode: 1 })
  })
})

// Its code is a test file: it registers its tests here.
describe('test-your-receiver', async () => {
  await runSnippet('test-your-receiver', 'createReceiver')
})
