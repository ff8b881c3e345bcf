/** B and F. What is sent again. The numbers are those of the project's list of threats. */
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { dangerouslyAllowShortSecret, nodeBackend, webBackend } from '@hooks/core'
import type { CryptoBackend, ReplayStore } from '@hooks/core/contract'
import { verifySignature } from '@hooks/express'
import { webhookRoute } from '@hooks/next'
import { webhookApiRoute } from '@hooks/next/pages'
import { createMemoryReplayStore, createReceiver, keySource, type WebhookRequest } from '@hooks/verify'
import { createResponder, incomingRequest } from '@hooks/verify/adapter'
import express from 'express'
import { describe, expect, it, test } from 'vitest'
import { acme, memoryLogger, placed, post, secret, signed } from '../../packages/verify/test/acme.ts'
import { generateKeyPairs } from '../portable/support/keys.ts'
import { isHandshake, particularsOf } from '../portable/support/particulars.ts'
import { type AnyProvider, hasSigner, receivablesOf } from '../portable/support/receivables.ts'
import { createSender, nowMs, type Sent } from '../portable/support/senders.ts'
import { utf8 } from '../portable/support/text.ts'
import type { VectorFile } from '../portable/support/vectors.ts'
import { listen } from '../support/listen.ts'
import { opened } from '../support/opened.ts'

const modules = import.meta.glob<object>('../../packages/providers/src/*/index.ts', { eager: true })
const files = import.meta.glob<VectorFile>('../../specs/*/vectors.json', { eager: true, import: 'default' })
const receivables = receivablesOf(Object.values(modules))
const pairs = await generateKeyPairs()

interface Judged {
  readonly provider: AnyProvider
  readonly credentials: object
  readonly receivedAtMs: number
}

/** What an event is known by to a store; `undefined` where the request is no delivery. */
async function keyOf(
  { provider, credentials, receivedAtMs }: Judged,
  request: WebhookRequest,
  backend: CryptoBackend | undefined = nodeBackend,
): Promise<string | undefined> {
  let found: string | undefined
  const replay: ReplayStore = {
    claim: async (key) => {
      found = key
      return 'claimed'
    },
    complete: async () => true,
    release: async () => {},
  }
  const options = { ...credentials, replay, backend, logger: memoryLogger(), clock: () => receivedAtMs }
  await createResponder(provider, options as object).handle(incomingRequest(request), undefined, () => undefined)
  return found
}

interface VectorRequest extends WebhookRequest {
  headers: [string, string][]
}

/** Every valid vector of every receiver, with what its verifier is given. */
const vectors = receivables.flatMap(({ name, provider }) => {
  const known = Object.values(files).find((file) => file.provider === provider.id)?.vectors ?? []
  const honest = known.filter(({ result, receiver }) => result === 'valid' && (receiver ?? camel(provider.id)) === name)
  return honest.map((vector): [string, Judged, VectorRequest] => {
    const { receivedAt, allowShortSecret, method = 'POST', url = '/', headers, body, ...rest } = vector
    const credentials = { ...rest, ...(allowShortSecret && { [dangerouslyAllowShortSecret]: true }) }
    const request = { method, url, headers: headers.map(([name, value]): [string, string] => [name, value]), body }
    return [name, { provider, credentials, receivedAtMs: receivedAt * 1000 }, request]
  })
})

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
}

const unsignedIds: [string, string][] = [
  ['X-Webhook-Id', 'evt_other'],
  ['Idempotency-Key', 'other'],
  ['X-Request-Id', 'other'],
  ['X-GitHub-Delivery', '00000000-0000-0000-0000-000000000000'],
  ['Linear-Delivery', 'other'],
  ['X-Shopify-Webhook-Id', 'other'],
  ['I-Twilio-Idempotency-Token', 'other'],
]

describe('24 nothing that is not signed is part of what an event is known by', () => {
  it('there is a vector of every receiver', () => {
    const named = new Set(vectors.map(([name]) => name))
    const missing = receivables.filter(({ name }) => !named.has(name)).map(({ name }) => name)
    expect(missing).toEqual(['bluefin', 'discordInteractions'])
  })

  test.each(vectors)('24 %s', async (_name, judged, request) => {
    const key = await keyOf(judged, request)
    // Authentic, and no payload.
    if (key === undefined) return expect(() => JSON.parse(String(request.body))).toThrow()
    expect(key).toMatch(new RegExp(`^${judged.provider.id}:[0-9a-f]{64}$`))
    expect(await keyOf(judged, request, webBackend)).toBe(key)
    const { headers, url = '' } = request
    const spoiled = headers.flatMap(([name, value], index) =>
      [
        [],
        [[name, `${value}x`]],
        [[name, 'other']],
        [[name, value.toUpperCase()]],
        [
          [name, value],
          ['x-more', '1'],
        ],
      ].map((instead) => ({
        ...request,
        headers: [...headers.slice(0, index), ...(instead as [string, string][]), ...headers.slice(index + 1)],
      })),
    )
    const changed: WebhookRequest[] = [
      { ...request, headers: [...headers, ...unsignedIds] },
      ...unsignedIds.map((header) => ({ ...request, headers: [header, ...headers] })),
      ...spoiled,
      ...[`${url}?x=1`, `${url}&x=1`, `${url}#x`, `https://elsewhere.example${url}`, '/other'].map((other) => {
        return { ...request, url: other }
      }),
      ...['GET', 'PUT', 'POST'].map((method) => ({ ...request, method })),
    ]
    const keys = await Promise.all(changed.map((each) => keyOf(judged, each)))
    // What is refused has no key.
    expect(new Set(keys.filter((each) => each !== undefined))).toEqual(new Set([key]))
  })
})

const signing = receivables.filter(hasSigner).map((named) => [named.name, named] as const)

describe('25 what an event is known by', () => {
  test.each(signing)(
    '25 %s: the same however often it is signed, and another for another event',
    async (name, named) => {
      const sender = createSender(
        named,
        new Uint8Array(48).map((_, index) => index * 5 + 1),
        pairs,
      )
      const keys = async (texts: string[], id: string, seconds: number, url = '/hooks?a=1'): Promise<unknown[]> =>
        Promise.all(
          texts.map(async (text) => {
            const time = new Date(nowMs + seconds * 1000)
            const sent: Sent = await sender.send({ body: utf8(text), id, url, method: 'POST', time })
            if (isHandshake(particularsOf(name), sent.body)) throw new Error('a handshake has no key')
            return keyOf({ ...sender, receivedAtMs: time.getTime() }, sent)
          }),
        )
      const texts = [1, 2, 3].flatMap((number) => [
        `{"type":"a.b","number":${number}}`,
        `{"id":"evt_${number}","type":"a.b","eventKey":"k"}`,
      ])
      const first = await keys(texts, 'msg_1', 0)
      expect(first.every((key) => typeof key === 'string')).toBe(true)
      const { bodyTime } = particularsOf(name)
      // Where the time of signing stands in the body, what has no id is another event.
      const again = await keys(texts, 'msg_1', 7)
      if (!bodyTime) expect(again).toEqual(first)
      const ids = sender.headers.id !== undefined
      const distinct = new Set(first).size
      expect(ids ? new Set([...first, ...(await keys(texts, 'msg_2', 0))]).size > distinct : distinct).toBeTruthy()
      if (!ids) expect(distinct).toBe(texts.length)
      // The address is part of an event only where it is signed, and there is no id.
      const elsewhere = await keys(['{"number":1}'], 'msg_1', 0, '/hooks?a=2')
      const here = await keys(['{"number":1}'], 'msg_1', 0)
      expect(elsewhere[0] !== here[0]).toBe(sender.signs.has('url') && !ids)
    },
  )

  it('25 an id that serves several events of a resource does not make them one', async () => {
    const judged = { provider: acme as never, credentials: { secret }, receivedAtMs: Date.now() }
    const keys = ['order.placed', 'order.paid', 'order.placed'].map((type) => {
      const body = JSON.stringify({ id: 'evt_1', type, data: { total: type.length } })
      return keyOf(judged, { headers: signed(body), body })
    })
    const [created, updated, again] = await Promise.all(keys)
    expect(created).toBe(again)
    expect(updated).not.toBe(created)
  })

  it('25 two tenants with the same ids have events of their own', async () => {
    const handled: string[] = []
    const replay = createMemoryReplayStore()
    const tenant = ({ url }: { url: string }) => new URL(url).pathname.split('/')[2]
    const byTenant = createReceiver(acme, { secret: keySource({ tenant, load: () => secret }), replay })
    const byNamespace = createReceiver(acme, { secret, replay: { store: replay, namespace: ({ url }) => url } })
    const byName = createReceiver(acme, { secret, replay: { store: replay, namespace: 'a' } })
    for (const receiver of [byTenant, byNamespace, byName]) {
      receiver.on('order.placed', (_delivery, { url }) => handled.push(url))
      for (const name of ['a', 'b', 'a']) {
        const init = { method: 'POST', headers: signed(placed), body: placed }
        expect((await receiver.fetch(new Request(`https://app.example/hooks/${name}`, init))).status).toBe(200)
      }
    }
    const [a, b] = ['https://app.example/hooks/a', 'https://app.example/hooks/b']
    expect(handled).toEqual([a, b, a, b, a])
  })
})

type Adapter = (handle: () => unknown, options: object) => Promise<(body: string, headers: object) => Promise<Response>>

const adapters: [string, Adapter][] = [
  [
    'createReceiver',
    async (handle, options) => {
      const { fetch } = createReceiver(acme, { secret, ...options }).on('order.placed', handle)
      return (body, headers) => fetch(post(body, headers as Record<string, string>))
    },
  ],
  [
    'Next.js, App Router',
    async (handle, options) => {
      const route = webhookRoute(acme, { secret, ...options }, { 'order.placed': handle })
      return (body, headers) => route(post(body, headers as Record<string, string>), {})
    },
  ],
  [
    'Next.js, Pages Router',
    async (handle, options) => {
      const route = webhookApiRoute(acme, { secret, ...options }, { 'order.placed': handle })
      const { url } = opened(await listen(route))
      return (body, headers) => fetch(url, { method: 'POST', body, headers: { ...headers } })
    },
  ],
  [
    'Express',
    async (handle, options) => {
      const app = express()
      app.post('/', verifySignature(acme, { secret, ...options }), async (_req, res) => {
        await handle()
        res.status(200).end()
      })
      app.use(((_error, _req, res, _next) => res.sendStatus(500)) as express.ErrorRequestHandler)
      const { url } = opened(await listen(app))
      return (body, headers) => fetch(url, { method: 'POST', body, headers: { ...headers } })
    },
  ],
]

describe.each(adapters)('%s', (_name, adapter) => {
  it('23 what was handled is answered alike when it is sent again, and not handled again', async () => {
    let handled = 0
    const logger = memoryLogger()
    const send = await adapter(() => void handled++, { logger })
    const headers = signed(placed)
    const replies = [await send(placed, headers), await send(placed, headers), await send(placed, signed(placed))]
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(handled).toBe(1)
    expect(logger.lines).toEqual([])
    expect((await send(placed, signed('other'))).status).toBe(401)
    expect((await send(placed.replace('evt_1', 'evt_2'), signed(placed.replace('evt_1', 'evt_2')))).status).toBe(200)
    expect(handled).toBe(2)
  })

  it('23 what could not be handled is handled when it is sent again', async () => {
    let attempts = 0
    const send = await adapter(
      () => {
        if (++attempts < 3) throw new Error('not yet')
      },
      { logger: memoryLogger() },
    )
    const statuses: number[] = []
    for (let sent = 0; sent < 4; sent++) statuses.push((await send(placed, signed(placed))).status)
    expect(statuses).toEqual([500, 500, 200, 200])
    expect(attempts).toBe(3)
  })

  it('26 of many at once one is handled; the others are asked to come again, and then are done', async () => {
    let handled = 0
    let finish: (value?: unknown) => void = () => {}
    const finished = new Promise((resolve) => {
      finish = resolve
    })
    const handle = async (): Promise<void> => {
      handled++
      await finished
    }
    const send = await adapter(handle, { logger: memoryLogger() })
    const first = send(placed, signed(placed))
    await expect.poll(() => handled).toBe(1)
    const others = await Promise.all(Array.from({ length: 20 }, () => send(placed, signed(placed))))
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set([503]))
    expect(new Set(others.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['30']))
    expect(new Set(await Promise.all(others.map((reply) => reply.text())))).toEqual(new Set(['webhook not processed']))
    finish()
    expect((await first).status).toBe(200)
    expect((await send(placed, signed(placed))).status).toBe(200)
    expect(handled).toBe(1)
  })

  it('26 what a crash left claimed is handled when the lease has ended', async () => {
    let handled = 0
    const store = createMemoryReplayStore()
    const crashed: ReplayStore = {
      ...store,
      complete: () => new Promise(() => {}),
      release: () => new Promise(() => {}),
    }
    const replay = { leaseSeconds: 0.05, store }
    const dying = await adapter(() => new Promise(() => {}), {
      logger: memoryLogger(),
      replay: { ...replay, store: crashed },
    })
    dying(placed, signed(placed)).catch(() => {})
    const send = await adapter(() => void handled++, { logger: memoryLogger(), replay })
    await expect.poll(async () => (await send(placed, signed(placed))).status).toBe(200)
    await expect.poll(() => handled).toBe(1)
  })
})

it('75 a sender that goes away in the middle of its body claims nothing', async () => {
  const claimed: string[] = []
  const store = createMemoryReplayStore()
  const replay: ReplayStore = {
    ...store,
    claim(key, ...rest) {
      claimed.push(key)
      return store.claim(key, ...rest)
    },
  }
  const logger = memoryLogger()
  const route = webhookApiRoute(acme, { secret, logger, replay }, { 'order.placed': () => {} })
  const server = createServer(route)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened(server)
  const head = Object.entries({ ...signed(placed), host: 'x', 'content-length': placed.length })
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const socket = connect((server.address() as { port: number }).port, '127.0.0.1')
  socket.write(`POST / HTTP/1.1\r\n${lines}\r\n${placed.slice(0, -1)}`, () => setTimeout(() => socket.destroy(), 20))
  await expect.poll(() => logger.lines.join()).toContain('ERR_BODY_INCOMPLETE')
  expect(claimed).toEqual([])
})
