/** Deliveries of the generic API: from its fake through Express, through a receiver, and everything that is none. */
import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { generic } from '@hooks/providers/generic'
import { genericApi } from '@hooks/providers/generic/api'
import { createFake, createSigner, fixture } from '@hooks/testing'
import { createReceiver, createVerifier } from '@hooks/verify'
import express from 'express'
import { describe, expect, it, test } from 'vitest'
import { listen } from './support/listen.ts'
import { opened } from './support/opened.ts'

const url = 'https://example.com/webhooks'

describe('generic deliveries', () => {
  const secret = 'whsec_abcdefghijklmnopqrstuvwxyz1234'
  const masked = `whsec_${'•'.repeat(30)}`
  const body = '{"id":"evt_123456","type":"user.created","created":"2023-06-21T09:15:30Z","data":{"id":"usr_789012"}}'
  const signature = '569675b46f166b394fa9e245b0204d8d6629ac9ce10e2e502d1a5ba825aa31a1'

  it('delivers what Express verifies', async () => {
    const fake = await createFake('generic')
    const client = createClient(genericApi, fake.clientOptions)
    const received: unknown[] = []
    const log: string[] = []
    const logger = { warn: (...parts: unknown[]) => void log.push(parts.map(String).join(' ')) }
    let current: string | undefined
    const app = express()
    app.post('/hook', verifySignature(generic, { secret: () => current, logger }), (_request, response) => {
      const delivery = response.locals.webhook
      if (delivery.type === 'user.created') received.push([delivery.id, delivery.data.email])
      response.sendStatus(204)
    })
    const server = opened(await listen(app))
    const { id, secret: issued = '?' } = await client.webhooks.create({
      url: `${server.url}/hook`,
      events: ['user.created'],
    })
    current = issued
    const [report] = await fake.deliver('user.created', { email: 'ada@example.com' })
    expect(report?.status).toBe(204)
    expect(received).toEqual([[JSON.parse(report?.body ?? '').id, 'ada@example.com']])
    expect(await fake.deliver('system.alert')).toEqual([])

    // The masked secret that get answers is refused when the function gives it.
    current = (await client.webhooks.get(id)).secret
    expect((await fake.deliver('user.created'))[0]).toMatchObject({ status: 500, reply: 'webhook not processed' })
    current = secret
    expect((await fake.deliver('user.created'))[0]).toMatchObject({ status: 401, reply: 'webhook rejected' })
    await client.webhooks.update(id, { status: 'inactive' })
    expect(await fake.deliver('user.created')).toEqual([])
    expect(log.join()).toMatch(/ERR_SECRET_MASKED.*ERR_SIGNATURE_MISMATCH/)
    for (const each of [secret, masked, issued]) expect(log.join()).not.toContain(each)
  })

  it('answers through a receiver, each event to its handler', async () => {
    const sign = createSigner(generic, { secret })
    const received: string[] = []
    const receiver = createReceiver(generic, { secret, logger: { warn: () => {} } })
      .on('user.updated', ({ id, data }) => void received.push(`${id} ${data.name}`))
      .on('unknown', ({ name }) => void received.push(`unknown ${name}`))
    for (const text of [await fixture('generic', 'user.updated'), '{"id":"evt_1","type":"user.renamed","data":{}}']) {
      const request = new Request(url, { method: 'POST', ...(await sign({ body: text })) })
      expect((await receiver.fetch(request)).status).toBe(200)
    }
    expect(received).toEqual([expect.stringMatching(/^evt_\w+ \S/), 'unknown user.renamed'])
  })

  it('accepts a delivery of any age, since nothing dates it: its id is for idempotency', async () => {
    const later = Date.UTC(2033, 0, 1)
    const verifier = createVerifier(generic, { secret, clock: () => later })
    const request = { headers: { 'X-Webhook-Signature': signature }, body }
    const [first, replayed] = [await verifier.verify(request), await verifier.verify(request)]
    expect([first.id, replayed.id, first.signature?.timestamp]).toEqual(['evt_123456', 'evt_123456', undefined])
  })

  test.each<[string, string | string[] | undefined, string]>([
    ['no signature', undefined, 'ERR_SIGNATURE_MISSING'],
    ['an empty one', '', 'ERR_SIGNATURE_MALFORMED'],
    ['two of them', [signature, signature], 'ERR_SIGNATURE_DUPLICATE'],
    ['two in one', `${signature}, ${signature}`, 'ERR_SIGNATURE_MALFORMED'],
    ['a prefix', `sha256=${signature}`, 'ERR_SIGNATURE_MALFORMED'],
    ['a version', `v1,${signature}`, 'ERR_SIGNATURE_MALFORMED'],
    ['upper case', signature.toUpperCase(), 'ERR_SIGNATURE_MALFORMED'],
    ['a truncated one', signature.slice(0, 62), 'ERR_SIGNATURE_MALFORMED'],
    ['an odd length', signature.slice(0, 63), 'ERR_SIGNATURE_MALFORMED'],
    ['too long a one', `${signature}00`, 'ERR_SIGNATURE_MALFORMED'],
    ['a blank after it', `${signature} `, 'ERR_SIGNATURE_MALFORMED'],
    ['base64', Buffer.from(signature, 'hex').toString('base64'), 'ERR_SIGNATURE_MALFORMED'],
    ['no ASCII', 'é'.repeat(64), 'ERR_SIGNATURE_MALFORMED'],
    ['full-width digits', '０'.repeat(64), 'ERR_SIGNATURE_MALFORMED'],
    ['a long header', 'a'.repeat(20_000), 'ERR_HEADER_TOO_LARGE'],
    ['another signature', signature.replace(/^5/, '6'), 'ERR_SIGNATURE_MISMATCH'],
  ])('refuses %s', async (_what, value, code) => {
    const verifier = createVerifier(generic, { secret })
    const headers = { 'x-webhook-signature': value } as Record<string, string>
    expect((await verifier.safeVerify({ headers, body })).error?.code).toBe(code)
  })

  test.each([body.replace('789012', '789013'), `${body}\n`, body.replaceAll(':', ': '), ''])(
    'refuses the signature over another body: %s',
    async (altered) => {
      const headers = { 'X-Webhook-Signature': signature }
      const result = await createVerifier(generic, { secret }).safeVerify({ headers, body: altered })
      expect(result.error?.code).toBe('ERR_SIGNATURE_MISMATCH')
    },
  )

  test.each([
    [masked, 'ERR_SECRET_MASKED'],
    ['whsec_••••', 'ERR_SECRET_MASKED'],
    ['•'.repeat(36), 'ERR_SECRET_MASKED'],
    [`whsec_${'*'.repeat(30)}`, 'ERR_SECRET_MASKED'],
    [undefined, 'ERR_SECRET_MISSING'],
    ['', 'ERR_SECRET_EMPTY'],
    [` ${secret}`, 'ERR_SECRET_WHITESPACE'],
    ['whsec_abc', 'ERR_SECRET_TOO_SHORT'],
  ])('refuses the secret %j at construction, and when a function gives it', async (given, code) => {
    expect(() => createVerifier(generic, { secret: given })).toThrow(expect.objectContaining({ code }))
    const log: string[] = []
    const logger = { warn: (message: string) => void log.push(message) }
    const receiver = createReceiver(generic, { secret: () => given, logger })
    const request = new Request(url, { method: 'POST', body, headers: { 'X-Webhook-Signature': signature } })
    expect((await receiver.fetch(request)).status).toBe(500)
    expect(log.join()).toContain(code)
  })

  it('does not take the secret apart: its prefix is part of the key', async () => {
    const request = { headers: { 'X-Webhook-Signature': signature }, body }
    const verify = (given: string): Promise<boolean> =>
      createVerifier(generic, { secret: given })
        .safeVerify(request)
        .then(({ ok }) => ok)
    expect([await verify(secret), await verify(secret.slice(6)), await verify(`whsec_${secret}`)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
