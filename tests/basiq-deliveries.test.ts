/** Basiq's deliveries: from its fake through Express, through a receiver, and everything that is no delivery. */
import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { basiq } from '@hooks/providers/basiq'
import { basiqApi } from '@hooks/providers/basiq/api'
import { createFake, createSigner, fixture } from '@hooks/testing'
import { createReceiver, createVerifier, dangerouslyAllowShortSecret } from '@hooks/verify'
import express from 'express'
import { describe, expect, it, test } from 'vitest'
import { listen } from './support/listen.ts'
import { opened } from './support/opened.ts'

const url = 'https://example.com/webhooks/basiq'

describe('basiq deliveries', () => {
  const canary = 'whsec_MA4V6bD7rB0Hcm2aw8ghgDeQ5UAak24DwnX0rX6'

  it('delivers what Express verifies', async () => {
    const fake = await createFake('basiq')
    const client = createClient(basiqApi, fake.clientOptions)
    const received: unknown[] = []
    const log: string[] = []
    let secret: string | undefined
    const app = express()
    const logger = { warn: (...parts: unknown[]) => void log.push(parts.map(String).join(' ')) }
    app.post('/hook', verifySignature(basiq, { secret: () => secret, logger }), (_request, response) => {
      const delivery = response.locals.webhook
      if (delivery.type === 'user.created') received.push([delivery.id, delivery.data.eventEntity])
      response.sendStatus(204)
    })
    const server = opened(await listen(app))
    const webhook = await client.webhooks.create({ url: `${server.url}/hook`, subscribedEvents: ['user.created'] })
    expect((await fake.deliver('user.created'))[0]?.status).toBe(500)
    secret = webhook.secret
    expect(await fake.deliver('user.deleted')).toEqual([])
    const [report] = await fake.deliver('user.created', { eventEntity: 'https://au-api.basiq.io/users/1' })
    expect(report?.status).toBe(204)
    expect(received).toEqual([[report?.headers['webhook-id'], 'https://au-api.basiq.io/users/1']])

    secret = canary
    const [refused] = await fake.deliver('user.created')
    expect([refused?.status, refused?.reply]).toEqual([401, 'webhook rejected'])
    await client.webhooks.delete(webhook.id)
    expect(await fake.deliver('user.created')).toEqual([])
    expect(log.join()).toContain('ERR_SIGNATURE_MISMATCH')
    for (const each of [canary, webhook.secret ?? '?']) expect(log.join()).not.toContain(each)
  })

  it('answers through a receiver, each event to its handler', async () => {
    const sign = createSigner(basiq, { secret: canary })
    const received: string[] = []
    const receiver = createReceiver(basiq, { secret: canary, logger: { warn: () => {} } })
      .on('transactions.updated', ({ event, data }) => void received.push(`${event.eventTypeId} ${data.event}`))
      .on('unknown', ({ name }) => void received.push(`unknown ${name}`))
    const statuses: number[] = []
    for (const body of [await fixture('basiq', 'transactions.updated'), '{"eventTypeId":"user.renamed","links":{}}']) {
      const request = new Request(url, { method: 'POST', ...(await sign({ body })) })
      statuses.push((await receiver.fetch(request)).status)
    }
    expect(statuses).toEqual([200, 200])
    expect(received).toEqual([expect.stringMatching(/^transactions\.updated https:/), 'unknown user.renamed'])
  })

  const body = '{"eventTypeId":"user.created","eventId":"1","links":{}}'
  const now = Date.UTC(2026, 0, 1)
  const verifier = createVerifier(basiq, { secret: canary, clock: () => now })
  const sign = createSigner(basiq, { secret: canary })
  const signed = async (timestamp = new Date(now)): Promise<Record<string, string>> =>
    (await sign({ body, id: 'msg_1', timestamp })).headers

  it('takes the id from the header that is signed', async () => {
    const delivery = await verifier.verify({ headers: await signed(), body })
    expect([delivery.id, delivery.name, delivery.signature?.timestamp?.getTime()]).toEqual([
      'msg_1',
      'user.created',
      now,
    ])
  })

  test.each<[string, (headers: Record<string, string>) => Record<string, string | string[] | undefined>, string]>([
    ['no headers at all', () => ({}), 'ERR_SIGNATURE_MISSING'],
    ['no signature', (headers) => ({ ...headers, 'webhook-signature': undefined }), 'ERR_SIGNATURE_MISSING'],
    ['no timestamp', (headers) => ({ ...headers, 'webhook-timestamp': undefined }), 'ERR_TIMESTAMP_MISSING'],
    ['no id', (headers) => ({ ...headers, 'webhook-id': undefined }), 'ERR_SIGNATURE_MALFORMED'],
    ['an empty id', (headers) => ({ ...headers, 'webhook-id': '' }), 'ERR_SIGNATURE_MALFORMED'],
    ['another id', (headers) => ({ ...headers, 'webhook-id': 'msg_2' }), 'ERR_SIGNATURE_MISMATCH'],
    ['two ids', (headers) => ({ ...headers, 'webhook-id': ['msg_1', 'msg_1'] }), 'ERR_SIGNATURE_DUPLICATE'],
    ['another timestamp', (headers) => ({ ...headers, 'webhook-timestamp': `${now / 1000 + 1}` }), mismatch],
    ['a timestamp in milliseconds', (headers) => ({ ...headers, 'webhook-timestamp': `${now}` }), future],
    ['no number', (headers) => ({ ...headers, 'webhook-timestamp': 'today' }), 'ERR_TIMESTAMP_MALFORMED'],
    ['a fraction', (headers) => ({ ...headers, 'webhook-timestamp': `${now / 1000}.0` }), 'ERR_TIMESTAMP_MALFORMED'],
    ['two timestamps', (headers) => ({ ...headers, 'webhook-timestamp': ['1', '2'] }), 'ERR_SIGNATURE_DUPLICATE'],
    ['no version', ({ 'webhook-signature': text, ...rest }) => ({ ...rest, 'webhook-signature': text?.slice(3) }), bad],
    ['an unknown version', (headers) => version(headers, 'v2'), bad],
    ['an asymmetric version', (headers) => version(headers, 'v1a'), bad],
    ['a version in upper case', (headers) => version(headers, 'V1'), bad],
    ['a comma in place of the space', (headers) => around(headers, 'v1,AAAA,', ''), bad],
    ['no padding', (headers) => around(headers, '', '', /=+$/), bad],
    ['a truncated signature', (headers) => around(headers, '', '', /.{4}$/), bad],
    ['the alphabet of URLs', (headers) => ({ ...headers, 'webhook-signature': `v1,${'-_'.repeat(21)}-=` }), bad],
    ['no ASCII', (headers) => ({ ...headers, 'webhook-signature': `v1,${'é'.repeat(44)}` }), bad],
    ['another signature', (headers) => ({ ...headers, 'webhook-signature': `v1,${btoa('x'.repeat(32))}` }), mismatch],
  ])('refuses %s', async (_what, change, code) => {
    const headers = change(await signed()) as Record<string, string>
    expect((await verifier.safeVerify({ headers, body })).error?.code).toBe(code)
  })

  test.each([
    ['another v1 before it', `v1,${btoa('x'.repeat(32))} `, ''],
    ['another v1 after it', '', ` v1,${btoa('x'.repeat(32))}`],
    ['unknown versions around it', 'v1a,abc v0= ', ' v2,def'],
    ['a malformed one before it', 'v1,%%% ', ''],
  ])('accepts a signature with %s', async (_what, before, after) => {
    const headers = around(await signed(), before, after)
    expect((await verifier.safeVerify({ headers, body })).ok).toBe(true)
  })

  test.each([
    [300_000, undefined],
    [301_000, 'ERR_TIMESTAMP_STALE'],
    [-300_000, undefined],
    [-301_000, future],
  ])('signed %i ms ago: %s', async (age, code) => {
    const headers = await signed(new Date(now - age))
    expect((await verifier.safeVerify({ headers, body })).error?.code).toBe(code)
  })

  it('refuses an altered body', async () => {
    const result = await verifier.safeVerify({ headers: await signed(), body: body.replace('"1"', '"2"') })
    expect(result.error?.code).toBe(mismatch)
  })

  test.each([
    ['without its prefix', canary.slice(6), canary],
    ['with its prefix', canary, canary.slice(6)],
    ['with padding', `${canary}=`, canary],
    ['that is short, as an example in the documentation', 'rfiuheo43934', 'whsec_rfiuheo43934'],
  ])('verifies with a secret %s', async (_what, secret, sender) => {
    const { headers } = await createSigner(basiq, { secret: sender })({ body, timestamp: new Date(now) })
    const result = await createVerifier(basiq, { secret, clock: () => now }).safeVerify({ headers, body })
    expect(result.ok).toBe(true)
  })

  test.each([
    [undefined, 'ERR_SECRET_MISSING'],
    ['', 'ERR_SECRET_EMPTY'],
    ['whsec_', 'ERR_SECRET_EMPTY'],
    [`${canary}\n`, 'ERR_SECRET_WHITESPACE'],
    ['whsec_••••••••', 'ERR_SECRET_MASKED'],
    ['whsec_not base64', 'ERR_SECRET_MALFORMED'],
    ['WHSEC_MA4V6bD7', 'ERR_SECRET_MALFORMED'],
    ['whsec_whsec_MA4V', 'ERR_SECRET_MALFORMED'],
    ['whsec_c2hvcnQ', 'ERR_SECRET_TOO_SHORT'],
  ])('refuses the secret %j at construction', (secret, code) => {
    const create = (): unknown => createVerifier(basiq, { secret })
    expect(create).toThrow(expect.objectContaining({ code }))
    if (secret) expect(create).not.toThrow(expect.objectContaining({ message: expect.stringContaining(secret) }))
    if (code === 'ERR_SECRET_TOO_SHORT') createVerifier(basiq, { secret, [dangerouslyAllowShortSecret]: true })
  })
})

const mismatch = 'ERR_SIGNATURE_MISMATCH'
const future = 'ERR_TIMESTAMP_FUTURE'
const bad = 'ERR_SIGNATURE_MALFORMED'

function version(headers: Record<string, string>, name: string): Record<string, string> {
  return { ...headers, 'webhook-signature': (headers['webhook-signature'] ?? '').replace(/^v1/, name) }
}

function around(headers: Record<string, string>, before: string, after: string, cut = /$/): Record<string, string> {
  return { ...headers, 'webhook-signature': before + (headers['webhook-signature'] ?? '').replace(cut, '') + after }
}
