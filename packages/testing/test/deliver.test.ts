import { createHmac } from 'node:crypto'
import type { FinixOptions } from '@hooks/providers/finix/api'
import { describe, expect, it } from 'vitest'
import { createFake } from '../src/index.ts'
import { closedUrl, type Received, startEndpoint } from './endpoint.ts'
import { caller, startFinix } from './finix.ts'

/** Independent of the signer in core. */
function expectedSignature(secret: string, { headers, body }: Received): void {
  const [, timestamp, sig] = /^timestamp=(\d+), sig=([0-9a-f]{64})$/.exec(String(headers['finix-signature'])) ?? []
  expect(sig).toBe(createHmac('sha256', secret).update(`${timestamp}:`).update(body).digest('hex'))
}

describe('deliver', () => {
  it('sends the event to the endpoint, signed with the secret of the webhook', async () => {
    const endpoint = await startEndpoint()
    const clock = (): Date => new Date('2025-01-31T12:00:00.123Z')
    const { call, fake } = await startFinix({ clock })
    const { body: webhook } = await call('POST', '/webhooks', { url: endpoint.url })
    endpoint.status = 202
    endpoint.reply = 'queued'
    const reports = await fake.deliver('transfer.created', { amount: 100, state: 'FAILED' })

    const delivery = endpoint.received[1] as Received
    expectedSignature(webhook.secret_signing_key, delivery)
    expect(delivery.headers['finix-signature']).toContain(`timestamp=${Date.parse('2025-01-31T12:00:00Z') / 1000}`)
    expect(delivery.headers['content-type']).toBe('application/json')
    const event = JSON.parse(delivery.body.toString())
    expect(event).toMatchObject({ type: 'created', entity: 'transfer', occurred_at: '2025-01-31T12:00:00.123' })
    expect(event._embedded.transfers[0]).toMatchObject({ amount: 100, state: 'FAILED', currency: 'USD' })
    expect(reports).toMatchObject([
      { subscriptionId: webhook.id, url: endpoint.url, status: 202, reply: 'queued', body: delivery.body.toString() },
    ])
    expect(reports[0]?.headers['Finix-Signature']).toBe(delivery.headers['finix-signature'])
  })

  it('gives every event an id of its own', async () => {
    const endpoint = await startEndpoint()
    const { call, fake } = await startFinix()
    await call('POST', '/webhooks', { url: endpoint.url })
    await fake.deliver('transfer.created')
    await fake.deliver('transfer.created')
    const ids = endpoint.received.slice(1).map(({ body }) => JSON.parse(body.toString()).id)
    expect(ids[0]).toMatch(/^evt_[0-9a-f]{16}$/)
    expect(new Set(ids).size).toBe(2)
  })

  it('sends the credentials of the webhook, as they are at the time', async () => {
    const endpoint = await startEndpoint()
    const { call, fake } = await startFinix()
    const basic = { username: 'finix', password: 'pässword' }
    const { body } = await call('POST', '/webhooks', { url: endpoint.url, authentication: { type: 'BASIC', basic } })
    await fake.deliver('transfer.created')
    await call('PUT', `/webhooks/${body.id}`, { authentication: { type: 'BEARER', bearer: { token: 'tok' } } })
    await fake.deliver('transfer.created')
    await call('PUT', `/webhooks/${body.id}`, { authentication: { type: 'NONE' } })
    await fake.deliver('transfer.created')
    expect(endpoint.received.slice(1).map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${Buffer.from('finix:pässword').toString('base64')}`,
      'Bearer tok',
      undefined,
    ])
    for (const each of endpoint.received.slice(1)) expectedSignature(body.secret_signing_key, each)
  })

  it('sends the default events to a webhook that names none, others only to those that name them', async () => {
    const endpoint = await startEndpoint()
    const { call, fake } = await startFinix()
    const { body: defaults } = await call('POST', '/webhooks', { url: endpoint.url })
    const events = [{ entity: 'fee', types: ['created', 'updated'] }]
    const { body: fees } = await call('POST', '/webhooks', { url: endpoint.url, enabled_events: events })
    const receivers = async (name: Parameters<typeof fake.deliver>[0]): Promise<string[]> =>
      (await fake.deliver(name)).map(({ subscriptionId }) => subscriptionId)
    expect(await receivers('transfer.updated')).toEqual([defaults.id])
    expect(await receivers('merchant.underwritten')).toEqual([defaults.id])
    expect(await receivers('fee.updated')).toEqual([fees.id])
    expect(await receivers('dispute.created')).toEqual([])
    await call('PUT', `/webhooks/${fees.id}`, { enabled_events: [] })
    expect(await receivers('transfer.created')).toEqual([defaults.id, fees.id])
    await call('PUT', `/webhooks/${defaults.id}`, { enabled: false })
    expect(await receivers('transfer.created')).toEqual([fees.id])
  })

  it('reports an endpoint that does not answer, and follows no redirect', async () => {
    const endpoint = await startEndpoint()
    const { call, fake } = await startFinix()
    const { body } = await call('POST', '/webhooks', { url: endpoint.url })
    endpoint.status = 307
    expect(await fake.deliver('transfer.created')).toMatchObject([{ status: 307 }])
    expect(endpoint.received).toHaveLength(2)
    await call('PUT', `/webhooks/${body.id}`, { url: await closedUrl() })
    const [report] = await fake.deliver('transfer.created')
    expect(report).toMatchObject({ status: undefined, reply: undefined, error: { cause: { code: 'ECONNREFUSED' } } })
  })

  it('refuses unknown events, naming similar ones, and changes that the specification forbids', async () => {
    const { fake } = await startFinix()
    await expect(fake.deliver('transfer.craeted' as 'transfer.created')).rejects.toThrow(
      "Did you mean 'transfer.created'",
    )
    await expect(fake.deliver('constructor' as 'transfer.created')).rejects.toThrow("no event 'constructor'")
    const wrong = fake.deliver('transfer.created', { amount: 'a lot' as unknown as number })
    await expect(wrong).rejects.toThrow(
      /transfers\.0\.amount must be integer.*schemas\/Transfer\/properties\/amount\/type/,
    )
  })

  it('takes typed names and changes', async () => {
    const { fake } = await startFinix()
    const check = async (): Promise<void> => {
      // @ts-expect-error no such event
      await fake.deliver('transfer.deleted')
      // @ts-expect-error the event specifications do not know cannot be delivered
      await fake.deliver('unknown')
      // @ts-expect-error an amount is a number
      await fake.deliver('transfer.created', { amount: '100' })
      // @ts-expect-error no such field
      await fake.deliver('transfer.created', { amuont: 100 })
      await fake.deliver('dispute.updated', { state: 'WON' })
      // What createClient takes.
      const options: FinixOptions & { baseUrl?: string; fetch?: typeof fetch } = fake.clientOptions
      expect(options).toBeDefined()
    }
    expect(check).toBeTypeOf('function')
  })
})

describe('without listening', () => {
  it('answers and delivers in process', async () => {
    const received: { body: string; headers: Headers }[] = []
    const application: typeof fetch = async (input, init) => {
      const request = new Request(input, init)
      received.push({ body: await request.text(), headers: request.headers })
      return new Response(null, { status: 204 })
    }
    const fake = await createFake('finix', { fetch: application })
    expect(fake.clientOptions).toMatchObject({ environment: 'sandbox', fetch: fake.fetch })
    expect(fake.clientOptions).not.toHaveProperty('baseUrl')
    const call = caller('https://finix.sandbox-payments-api.com', fake.fetch)
    const { body } = await call('POST', '/webhooks', { url: 'https://example.com/webhooks' })
    expect(body.enabled).toBe(true)
    const [report] = await fake.deliver('transfer.created')
    expect(report?.status).toBe(204)
    expect(received.map((each) => each.body)).toEqual(['', report?.body])
  })

  it('says where it listens as long as it does', async () => {
    const fake = await createFake('finix')
    const server = await fake.listen()
    expect(await fake.listen()).toBe(server)
    expect(fake.clientOptions).toMatchObject({ baseUrl: server.url })
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    await server.close()
    expect(fake.clientOptions).not.toHaveProperty('baseUrl')
    await expect(fetch(server.url)).rejects.toThrow()
  })

  it('does not know providers that do not exist', async () => {
    await expect(createFake('finx' as 'finix')).rejects.toThrow("Did you mean 'finix'?")
  })
})
