/** Every operation of every provider, through the typed client, once over MSW and once over HTTP. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '@hooks/client'
import { finixApi } from '@hooks/providers/finix/api'
import { createFake } from '@hooks/testing'
import { handlersOf } from '@hooks/testing/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'

let endpoint: Server
let url = ''
beforeAll(async () => {
  endpoint = createServer((_request, response) => response.end())
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/`
})
afterAll(() => endpoint.close())

/** A fake over one of the two ways, with the options that reach it. */
const ways = {
  async MSW() {
    const fake = await createFake('finix')
    const server = setupServer(...handlersOf(fake))
    server.listen({ onUnhandledRequest: 'bypass' })
    const { username, password, environment } = fake.clientOptions
    return { fake, options: { username, password, environment }, close: () => server.close() }
  },
  async HTTP() {
    const fake = await createFake('finix')
    const { close } = await fake.listen()
    return { fake, options: fake.clientOptions, close }
  },
}

describe.each(Object.entries(ways))('finix over %s', (_way, open) => {
  it('creates, lists over pages, gets and updates', async () => {
    const { fake, options, close } = await open()
    try {
      const client = createClient(finixApi, options)
      const created = await Promise.all([1, 2, 3].map(() => client.webhooks.create({ url })))
      const [first] = created
      expect(first?.secret_signing_key).toMatch(/^[0-9a-f]{64}$/)

      const listed: string[] = []
      for await (const each of client.webhooks.list({ limit: 2 })) listed.push(each.id)
      expect(listed.sort()).toEqual(created.map((each) => each.id).sort())
      const page = await client.webhooks.list({ limit: 2 })
      expect([page.items.length, page.hasNextPage, (await page.nextPage()).items.length]).toEqual([2, true, 1])

      const { data, response } = await client.webhooks.get(first?.id ?? '').withResponse()
      expect([data.id, data.secret_signing_key, response.status]).toEqual([first?.id, undefined, 200])
      const events = [{ entity: 'dispute', types: ['created'] }]
      const updated = await client.webhooks.update(first?.id ?? '', { enabled: false, enabled_events: events })
      expect(updated).toMatchObject({ enabled: false, enabled_events: events })
      expect(new Set(fake.requests.map(({ status }) => status))).toEqual(new Set([200, 201]))
    } finally {
      await close()
    }
  })

  it('pages by offset too, where the older version answers', async () => {
    const { fake, options, close } = await open()
    try {
      const client = createClient(finixApi, { ...options, headers: { 'Finix-Version': '2018-01-01' } })
      for (let count = 0; count < 5; count++) await client.webhooks.create({ url })
      const ids = new Set<string>()
      for await (const each of client.webhooks.list({ limit: 2 })) ids.add(each.id)
      expect(ids.size).toBe(5)
      expect(fake.requests.slice(5).map(({ path }) => path)).toEqual([
        '/webhooks?limit=2',
        '/webhooks?limit=2&offset=2',
        '/webhooks?limit=2&offset=4',
      ])
    } finally {
      await close()
    }
  })

  test.each([400, 401, 403, 404, 406, 409, 422, 429, 500] as const)(
    '%i arrives with the typed body',
    async (status) => {
      const { fake, options, close } = await open()
      try {
        fake.failNext(status)
        const error: unknown = await createClient(finixApi, { ...options, maxRetries: 0 })
          .webhooks.get('WH1')
          .catch((reason: unknown) => reason)
        if (!finixApi.isError(error, status) || typeof error.body !== 'object') throw error
        expect(error.body._embedded.errors?.[0]).toMatchObject({ code: expect.any(String), logref: expect.any(String) })
        expect(finixApi.isError(error, status === 404 ? 422 : 404)).toBe(false)
        for (const text of [String(error), error.stack, JSON.stringify(error)]) {
          expect(text).not.toContain(options.password)
          expect(text).not.toContain(btoa(`${options.username}:${options.password}`))
        }
      } finally {
        await close()
      }
    },
  )
})

test.each([
  { username: '', password: 'p', environment: 'sandbox' },
  { username: 'u', password: undefined, environment: 'sandbox' },
  { username: 'u', password: 'p\n', environment: 'sandbox' },
  { username: 'u', password: 'p', environment: 'production' },
  { username: 'u', password: 'p', environment: 'constructor' },
])('options that cannot work are refused at construction: %j', (options) => {
  expect(() => createClient(finixApi, options as never)).toThrow(/username|password|environment/)
})
