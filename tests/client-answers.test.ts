/** Whatever a server answers, every operation of every provider gives a value or a typed error, and shows no secret. */
import { existsSync, readdirSync } from 'node:fs'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { ClientError, createClient } from '@hooks/client'
import { ConfigurationError } from '@hooks/core'
import type { Manageable, Operation } from '@hooks/core/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listening, listen } from './support/listen.ts'

const specs = fileURLToPath(new URL('../specs', import.meta.url))
const managed = readdirSync(specs).filter((id) => existsSync(`${specs}/${id}/openapi.yaml`))

const basic = { apiKeyId: 'canary-id', apiKeySecret: 'canary-secret', username: 'canary-id', password: 'canary-secret' }
const bound = { accountId: '120615523104', owner: 'octocat', repo: 'Hello-World' }
const options = { ...basic, ...bound, token: 'canary-token', apiKey: btoa('canary-id:canary-secret') }
const environments: Readonly<Record<string, string>> = {
  'basis-theory': 'test',
  bluefin: 'certification',
  finix: 'sandbox',
}
const secrets = /canary|Y2FuYXJ5/i

type Method = (...given: readonly unknown[]) => PromiseLike<unknown> & Partial<AsyncIterable<unknown>>

let server: Listening
let reply: (socket: Socket, url: string) => void
beforeAll(async () => {
  server = await listen((request) => {
    request.socket.on('error', () => {})
    request.resume().on('end', () => reply(request.socket, request.url ?? ''))
  })
})
afterAll(() => server.close())

const names = [
  'content-type',
  'content-encoding',
  'location',
  'retry-after',
  'set-cookie',
  'x-next-page-url',
  'link',
  'x-a',
]
const values = [
  'application/json',
  'gzip',
  'text/html',
  'https://evil.test/?page=2',
  '/x?page=2',
  '<https://evil.test/?page=2>; rel="next"',
  '</x?page=2>; rel="next"',
  '9e9',
  '-1',
  '\u00ff',
  '',
]
const header = fc.tuple(
  fc.oneof(fc.constantFrom(...names), fc.stringMatching(/^[a-z-]{1,12}$/)),
  fc.oneof(fc.constantFrom(...values), fc.stringMatching(/^[ -~]{0,99}$/)),
)
/** Bodies that look like those of a provider, with anything where something was to be. */
const shaped = fc.dictionary(
  fc.constantFrom('data', 'links', 'meta', 'page', 'pagination', '_embedded', 'message', 'access_token', 'expires_in'),
  fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom('next', 'page', 'pages', 'webhooks', 'limit', 'offset', 'count'), fc.jsonValue()),
  ),
)
const text = fc.oneof(
  fc.json(),
  fc.string(),
  shaped.map((body) => JSON.stringify(body)),
)
const body = fc.oneof(
  text.map((whole) => Buffer.from(whole)),
  fc.tuple(text, fc.nat(100)).map(([whole, length]) => Buffer.from(whole.slice(0, length))),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
)
const status = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(200, 201, 204, 205) },
  { weight: 2, arbitrary: fc.constantFrom(302, 401, 403, 409, 422, 429, 503) },
  { weight: 1, arbitrary: fc.nat(1100) },
)
const answer = fc
  .tuple(status, fc.array(header, { maxLength: 4 }), body, fc.boolean())
  .map(([code, headers, content, hasLength]) => {
    const length = hasLength ? [['content-length', content.length]] : []
    const lines = [...headers, ...length].map(([name, value]) => `${name}: ${value}\r\n`)
    return Buffer.concat([Buffer.from(`HTTP/1.1 ${code} X\r\n${lines.join('')}\r\n`, 'latin1'), content])
  })
const bytes = fc.oneof(
  { weight: 9, arbitrary: answer },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((each) => Buffer.from(each)) },
)

test.each(managed)(
  '%s',
  async (id) => {
    const module = `@hooks/providers/${id}/api`
    const exported = (await import(/* @vite-ignore */ module)) as Record<string, Manageable<object, object>>
    const [api] = Object.values(exported)
    if (!api) throw new Error(`${id} has no api`)
    // A client per answer: it keeps tokens.
    const connect = (): object =>
      createClient(api, {
        ...options,
        ...(id in environments && { environment: environments[id] }),
        baseUrl: server.url,
        timeoutMs: 5000,
        maxRetries: 1,
        sleep: async () => {},
      })
    const outcomes = { values: 0, errors: 0 }

    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (sent, issuesTokens) => {
        reply = (socket, url) => {
          const isToken = issuesTokens && url.endsWith('/token')
          socket.end(isToken ? 'HTTP/1.1 200 X\r\n\r\n{"access_token":"canary","expires_in":3600}' : sent)
        }
        const client = connect()
        for (const [name, operation] of Object.entries(api.operations)) {
          try {
            await read(methodOf(client, name), operation)
            outcomes.values += 1
          } catch (error) {
            outcomes.errors += 1
            expect(ClientError.isInstance(error) || ConfigurationError.isInstance(error), inspect(error)).toBe(true)
            const { message, stack } = error as Error
            expect(`${message} ${stack} ${inspect(error, { depth: 8, showHidden: true })}`).not.toMatch(secrets)
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    )
    // Both must have come up, or the answers are not as manifold as they are meant to be.
    expect(Math.min(outcomes.values, outcomes.errors)).toBeGreaterThan(20)
  },
  60_000,
)

/** Calls it with an id for every parameter; of a list, at most three pages. */
async function read(method: Method, { path, integers, input, items }: Operation): Promise<void> {
  const ids = Array.from(path.match(/\{/g) ?? [], () => (integers ? 7 : 'id'))
  const call = method(...ids, ...(input ? [{}] : []))
  if (items === undefined) return void (await call)
  let pages = 0
  for await (const _ of (call as unknown as { pages(): AsyncIterable<unknown> }).pages()) if (++pages === 3) break
}

function methodOf(client: object, name: string): Method {
  return name.split('.').reduce<unknown>((branch, step) => (branch as Record<string, unknown>)[step], client) as Method
}
