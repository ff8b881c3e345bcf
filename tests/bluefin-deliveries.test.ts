/** Bluefin's deliveries, which nobody signs: every reason to believe one, and what is refused. */
import { readFileSync } from 'node:fs'
import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { bluefin } from '@hooks/providers/bluefin'
import { bluefinApi } from '@hooks/providers/bluefin/api'
import { createFake } from '@hooks/testing'
import { basic, confirm, createReceiver, createVerifier, dangerouslyAcceptUnsigned, urlToken } from '@hooks/verify'
import express from 'express'
import { describe, expect, it, test, vi } from 'vitest'
import { listen } from './support/listen.ts'
import { opened } from './support/opened.ts'
import { ways } from './support/ways.ts'

const event = 'ACCOUNT_UPDATER_BATCH_UPDATES'
const knownUpdate = 'aupres_5249941f13564471b3be9f96a6d532c1'
const unknownUpdate = `aupres_${'0'.repeat(32)}`
const token = 'a-token-that-nobody-guesses'

it('the fake delivers to the webhooks of the event, with an id of its own each time', async () => {
  const bodies: string[] = []
  const endpoint = opened(
    await listen((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => bodies.push(text))
      request.on('end', () => response.end())
    }),
  )
  const fake = await createFake('bluefin')
  const client = createClient(bluefinApi, fake.clientOptions)
  await client.webhooks.create({ url: endpoint.url, event })
  expect(await fake.deliver('PAYCONEX_BATCH_SETTLEMENT')).toEqual([])
  const [report] = await fake.deliver(event)
  await fake.deliver(event, { updateId: unknownUpdate })
  expect(report?.headers).toEqual({ 'Content-Type': 'application/json' })
  const events = bodies.map((text) => JSON.parse(text))
  expect(events.map(({ payload }) => payload.updateId)).toEqual([knownUpdate, unknownUpdate])
  expect(new Set(events.map(({ id }) => id)).size).toBe(2)
})

test.each([
  ['in the path', `/hooks/${token}`],
  ['in the query', `/hooks?token=${token}`],
])('urlToken %s: Express lets through what comes to it, typed, and nothing else', async (_case, path) => {
  const logged: unknown[] = []
  const received: unknown[] = []
  const app = express()
  const logger = { warn: (...line: unknown[]) => logged.push(...line) }
  app.use('/hooks', verifySignature(bluefin, { trust: urlToken(token), logger }), (_request, response) => {
    const delivery = response.locals.webhook
    if (delivery.type === event) received.push(delivery.data.updateId, delivery.trust)
    response.sendStatus(204)
  })
  const server = opened(await listen(app))
  const fake = await createFake('bluefin')
  const client = createClient(bluefinApi, fake.clientOptions)
  await client.webhooks.create({ url: server.url + path, event })
  await client.webhooks.create({ url: `${server.url}/hooks/${token.slice(1)}`, event })
  const reports = await fake.deliver(event)
  expect(reports.map(({ status }) => status)).toEqual([204, 401])
  expect(received).toEqual([knownUpdate, { kind: 'urlToken' }])
  expect(JSON.stringify([logged, reports[1]?.reply])).not.toContain(token)
})

it('basic: credentials in the Authorization header', async () => {
  const credentials = { username: 'bluefin', password: 'canary-password' }
  const verifier = createVerifier(bluefin, { trust: basic(credentials) })
  const authorization = `Basic ${btoa('bluefin:canary-password')}`
  expect((await verifier.verify({ headers: { authorization }, body: notification() })).trust).toEqual({
    kind: 'basic',
  })
  const wrong: [Record<string, string | string[]>, string][] = [
    [{}, 'ERR_CREDENTIAL_MISSING'],
    [{ authorization: `Basic ${btoa('bluefin:other')}` }, 'ERR_CREDENTIAL_MISMATCH'],
    [{ authorization: [authorization, authorization] }, 'ERR_CREDENTIAL_DUPLICATE'],
  ]
  for (const [headers, code] of wrong) {
    const { error } = await verifier.safeVerify({ headers, body: notification() })
    expect(error?.code).toBe(code)
    expect(`${error?.message}${error?.stack}`).not.toContain('canary')
  }
})

describe('confirm', () => {
  /** A receiver that asks the fake, and a host that nobody may ask. */
  async function confirming() {
    const { fake, options } = opened(await ways.HTTP('bluefin'))
    const asked = vi.fn()
    const foreign = opened(
      await listen((_request, response) => {
        asked()
        response.end('[]')
      }),
    )
    const client = createClient(bluefinApi, { ...options, maxRetries: 0 })
    const confirmed: unknown[] = []
    const receiver = createReceiver(bluefin, {
      logger: { warn: () => {} },
      trust: confirm(async (unconfirmed) => {
        if (unconfirmed.type === event) return client.accountUpdates.get(unconfirmed.data.updateId)
      }),
    }).on(event, ({ trust }) => {
      confirmed.push(trust)
    })
    const receive = async (body: string): Promise<number> =>
      (await receiver.fetch(new Request('https://app.example/hooks', { method: 'POST', body }))).status
    return { fake, foreign, asked, confirmed, receive }
  }

  it('a known update is confirmed, and what was answered is on the delivery', async () => {
    const { confirmed, receive, foreign, asked } = await confirming()
    expect(await receive(notification({ url: `${foreign.url}/updates` }))).toBe(200)
    expect(confirmed).toEqual([{ kind: 'confirmed', confirmed: [expect.objectContaining({ updateId: knownUpdate })] }])
    expect(asked).not.toHaveBeenCalled()
  })

  it('an unknown update is refused, whatever URL it comes with', async () => {
    const { fake, confirmed, receive, foreign, asked } = await confirming()
    const payload = { updateId: unknownUpdate, url: `${foreign.url}/account-updater/updates/${unknownUpdate}` }
    expect(await receive(notification(payload))).toBe(401)
    expect(await receive(notification({ ...payload, updateId: '../webhooks' }))).toBe(401)
    expect(await receive(notification({ ...payload, updateId: 7 }))).toBe(503)
    expect(fake.requests.map(({ path, status }) => [path.split('/updates/')[1], status])).toEqual([
      [unknownUpdate, 404],
      ['..%2Fwebhooks', 422],
    ])
    expect([confirmed, asked.mock.calls]).toEqual([[], []])
  })

  test.each([401, 403, 429, 500, 503] as const)('the API answers %i: try again later', async (status) => {
    const { fake, confirmed, receive } = await confirming()
    fake.failNext(status)
    expect(await receive(notification())).toBe(503)
    expect(await receive(notification())).toBe(200)
    expect(confirmed).toHaveLength(1)
  })

  it('what nobody can confirm is refused: settlements, unknown events, what is no event', async () => {
    const { fake, receive } = await confirming()
    const bodies = [settlement, notification().replace(event, 'NEW_EVENT'), '[]', 'null', 'not json', '']
    for (const body of bodies) expect(await receive(body), body).toBe(401)
    expect(fake.requests).toEqual([])
  })
})

it('dangerouslyAcceptUnsigned: anything comes through, and the delivery says so', async () => {
  const verifier = createVerifier(bluefin, { trust: dangerouslyAcceptUnsigned })
  const known = await verifier.verify({ headers: {}, body: notification() })
  expect(known).toMatchObject({ type: event, id: notificationId, trust: { kind: 'unsigned' } })
  expect(known.signature).toBeUndefined()
  expect(await verifier.verify({ headers: {}, body: settlement })).toMatchObject({
    type: 'PAYCONEX_BATCH_SETTLEMENT',
  })
  const later = await verifier.verify({ headers: {}, body: notification().replace(event, 'NEW_EVENT') })
  expect(later).toMatchObject({ type: 'unknown', name: 'NEW_EVENT' })
  const unreadable = await verifier.verify({ headers: {}, body: 'not json' })
  expect(() => unreadable.event).toThrow(expect.objectContaining({ code: 'ERR_PAYLOAD_MALFORMED' }))
})

test.each<[string | string[], string | undefined]>([
  ['wbh_5249941f13564471b3be9f96a6d532c1', undefined],
  [['wbh_1', 'wbh_5249941f13564471b3be9f96a6d532c1'], undefined],
  ['wbh_1', 'ERR_SENDER_UNKNOWN'],
  [[], 'ERR_SENDER_UNKNOWN'],
  ['', 'ERR_SENDER_UNKNOWN'],
])('webhookId %j: %s', async (webhookId, code) => {
  const verifier = createVerifier(bluefin, { trust: dangerouslyAcceptUnsigned, webhookId })
  expect((await verifier.safeVerify({ headers: {}, body: notification() })).error?.code).toBe(code)
})

it('a notification that names no webhook is of no known one', async () => {
  const verifier = createVerifier(bluefin, { trust: dangerouslyAcceptUnsigned, webhookId: 'wbh_1' })
  for (const wbhid of [undefined, null, ['wbh_1'], { wbh_1: 1 }]) {
    const body = JSON.stringify({ ...JSON.parse(notification()), wbhid })
    expect((await verifier.safeVerify({ headers: {}, body })).error?.code).toBe('ERR_SENDER_UNKNOWN')
  }
})

it('an unknown webhook is not asked about', async () => {
  const ask = vi.fn(() => true)
  const verifier = createVerifier(bluefin, { trust: confirm(ask), webhookId: 'wbh_1' })
  expect((await verifier.safeVerify({ headers: {}, body: notification() })).error?.code).toBe('ERR_SENDER_UNKNOWN')
  expect(ask).not.toHaveBeenCalled()
})

it('without trust a verifier throws, and a responder answers 500 until there is one', async () => {
  for (const trust of [undefined, null]) {
    const options = { trust } as { trust: undefined }
    expect(() => createVerifier(bluefin, options)).toThrow(expect.objectContaining({ code: 'ERR_SECRET_MISSING' }))
    const { fetch } = createReceiver(bluefin, { ...options, logger: { warn: () => {} } })
    const reply = await fetch(new Request('https://app.example', { method: 'POST', body: notification() }))
    expect([reply.status, await reply.text()]).toEqual([500, 'webhook not processed'])
  }
  for (const trust of [true, {}, 'unsigned', () => true]) {
    expect(() => createVerifier(bluefin, { trust } as never)).toThrow(
      expect.objectContaining({ code: 'ERR_OPTION_INVALID' }),
    )
  }
  expect(() => createVerifier(bluefin, { trust: urlToken('short') })).toThrow(/TOO_SHORT|short/i)
})

const notificationId = 'not_5249941f13564471b3be9f96a6d532c1'
const settlement = readFileSync(
  new URL('../specs/bluefin/fixtures/PAYCONEX_BATCH_SETTLEMENT.json', import.meta.url),
  'utf8',
)

/** A notification as anybody could send it. */
function notification(payload: object = {}): string {
  const file = new URL(`../specs/bluefin/fixtures/${event}~expanded.json`, import.meta.url)
  const sample = JSON.parse(readFileSync(file, 'utf8'))
  return JSON.stringify({ ...sample, payload: { ...sample.payload, ...payload } })
}

it('webhookId tells the deliveries for one webhook from those for another', async () => {
  const fake = await createFake('bluefin')
  const client = createClient(bluefinApi, fake.clientOptions)
  const endpoint = await listen((_request, response) => response.end())
  const event = 'ACCOUNT_UPDATER_BATCH_UPDATES'
  const ours = await client.webhooks.create({ url: `${endpoint.url}/a`, event })
  await client.webhooks.create({ url: `${endpoint.url}/b`, event })
  const verifier = createVerifier(bluefin, { trust: dangerouslyAcceptUnsigned, webhookId: ours.id })
  const codes = await Promise.all(
    (await fake.deliver(event)).map(async (sent) => (await verifier.safeVerify(sent)).error?.code),
  )
  await endpoint.close()
  expect(codes).toEqual([undefined, 'ERR_SENDER_UNKNOWN'])
})
