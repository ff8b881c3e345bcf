import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { webhookRoute } from '@hooks/next'
import { basiq } from '@hooks/providers/basiq'
import { basiqApi } from '@hooks/providers/basiq/api'
import { createFake, createSigner, fixture } from '@hooks/testing'
import { createVerifier } from '@hooks/verify'
import express from 'express'
import { bridge, serve } from './serve.ts'
import { createStory, expectSame, type Story } from './story.ts'

/** Basiq: a token behind the scenes, thin events signed as Standard Webhooks, a log of messages, events to read. */
export async function basiqStory(): Promise<Story> {
  const story = createStory()
  const quiet = { warn: () => {} }

  // The provider: a fake that behaves like Basiq, over real HTTP.
  const fake = await createFake('basiq')
  const provider = await fake.listen()
  const client = createClient(basiqApi, fake.clientOptions)

  // The application: each endpoint has the secret of its own webhook, which creation answers.
  const secrets: { express?: string; next?: string } = {}
  const received: string[] = []

  const app = express()
  app.post('/webhooks/basiq', verifySignature(basiq, { secret: () => secrets.express, logger: quiet }), (_req, res) => {
    const delivery = res.locals.webhook
    if (delivery.type === 'user.created') received.push(`Express: ${delivery.type}, read ${delivery.data.eventEntity}`)
    else received.push(`Express: ${delivery.type} ${delivery.name}`)
    res.sendStatus(204)
  })
  const expressApp = await serve(app)
  const expressUrl = `${expressApp.url}/webhooks/basiq`

  const POST = webhookRoute(
    basiq,
    { secret: () => secrets.next, logger: quiet },
    {
      'transactions.updated': (delivery) => {
        received.push(`Next.js: ${delivery.type}, read ${delivery.data.eventEntity}`)
      },
      unknown: (delivery) => {
        received.push(`Next.js: an event newer than the specification: ${delivery.name}`)
      },
    },
  )
  const nextApp = await serve(bridge(POST))
  const nextUrl = `${nextApp.url}/webhooks/basiq`

  console.log(`\nBasiq (a fake at ${provider.url}), an Express app and a Next.js route on this machine\n`)

  let webhookId = ''
  await story.step('two webhooks are created; the client fetches one token for both', async () => {
    const [first, second] = await Promise.all([
      client.webhooks.create({ url: expressUrl, subscribedEvents: ['user.created'], name: 'users' }),
      client.webhooks.create({ url: nextUrl, subscribedEvents: ['transactions.updated'], name: 'transactions' }),
    ])
    const exchanges = fake.requests.filter(({ path }) => path === '/token').length
    expectSame('token exchanges', exchanges, 1)
    webhookId = first.id
    secrets.express = first.secret
    secrets.next = second.secret
    return [first, second].map(
      ({ name, status, url, subscribedEvents }) => `${name}, ${status}: ${subscribedEvents} → ${url}`,
    )
  })

  await story.step('an event belongs to one webhook, a URL too: anything else is a typed error', async () => {
    const url = 'https://example.com/webhooks/basiq'
    const twice: unknown = await client.webhooks.create({ url, subscribedEvents: ['user.created'] }).catch(reason)
    if (!basiqApi.isError(twice, 400) || typeof twice.body !== 'object') throw twice
    const taken: unknown = await client.webhooks.create({ url: expressUrl }).catch(reason)
    if (!basiqApi.isError(taken, 409) || typeof taken.body !== 'object') throw taken
    return [
      `${twice.name}: ${twice.body?.data[0]?.code}: ${twice.body?.data[0]?.detail}`,
      `${taken.name}: ${taken.body?.data[0]?.code}: ${taken.body?.data[0]?.detail}`,
    ]
  })

  await story.step('user.created and transactions.updated are signed, delivered, verified and typed', async () => {
    const reports = [await fake.deliver('user.created'), await fake.deliver('transactions.updated')].flat()
    expectSame('replies', reports.map((report) => report.status).join(), '204,200')
    expectSame('handled', received.length, 2)
    return received.splice(0)
  })

  const body = await fixture('basiq', 'user.created')
  const now = new Date()
  const sign = async (timestamp = now, secret = secrets.express): Promise<Record<string, string>> =>
    (await createSigner(basiq, { secret })({ body, timestamp })).headers
  const hourAgo = new Date(now.getTime() - 3_600_000)
  const forgeries: [string, string, () => Promise<{ headers: Record<string, string>; body: string }>][] = [
    ['unsigned', 'ERR_SIGNATURE_MISSING', async () => ({ headers: {}, body })],
    [
      'signed with another secret',
      mismatch,
      async () => ({ headers: await sign(now, 'whsec_bm90IHRoaXMgb25l'), body }),
    ],
    ['replayed after an hour', 'ERR_TIMESTAMP_STALE', async () => ({ headers: await sign(hourAgo), body })],
    ['replayed as new', mismatch, async () => ({ headers: { ...(await sign()), 'webhook-id': 'msg_new' }, body })],
    [
      'with another user',
      mismatch,
      async () => ({ headers: await sign(), body: body.replace(/users\/\w+/, 'users/1') }),
    ],
  ]
  await story.step('unsigned, forged, replayed and altered deliveries are refused', async () => {
    const lines: string[] = []
    for (const [title, code, forge] of forgeries) {
      const request = await forge()
      const reply = await fetch(expressUrl, { method: 'POST', ...request })
      const result = await createVerifier(basiq, { secret: secrets.express }).safeVerify(request)
      expectSame(`${title}: status`, reply.status, 401)
      expectSame(`${title}: code`, result.error?.code, code)
      lines.push(`${title}: ${reply.status}, to the owner ${code}`)
    }
    expectSame('handled', received.length, 0)
    return lines
  })

  await story.step('a rotation is two secrets: whichever signed, the delivery verifies', async () => {
    const verifier = createVerifier(basiq, { secret: ['whsec_bm90IHRoaXMgb25l', secrets.express] })
    const delivery = await verifier.verify({ headers: await sign(), body })
    return [`${delivery.id} was signed with secret ${delivery.signature.keyIndex}`]
  })

  await story.step('a test message is logged, and its event tells what the thin delivery left out', async () => {
    await client.messages.test({ eventTypeId: 'connection.created' })
    const [message] = (await client.messages.list(webhookId, { limit: 1 })).items
    const { payload, attempts } = await client.messages.get(webhookId, message?.id ?? '')
    const event = await client.events.get(payload.eventId)
    return [
      `${payload.eventTypeId}: ${attempts?.map(({ status, responseStatusCode }) => `${status} ${responseStatusCode}`)}`,
      `${event.entity} ${event.eventType} at ${event.createdDate}: ${event.dataRef}`,
    ]
  })

  await story.step('the API says which events there are', async () => {
    const names: string[] = []
    for await (const { id } of client.eventTypes.list()) names.push(id)
    expectSame('event types', names.length, basiq.eventNames.size)
    return [names.join(' ')]
  })

  await story.step('a token that runs out early is renewed once, unseen', async () => {
    const before = fake.requests.length
    fake.failNext(401)
    await client.webhooks.get(webhookId)
    return fake.requests.slice(before).map(({ method, path, status }) => `${method} ${path} ${status}`)
  })

  await story.step('after webhooks.delete nothing is delivered any more', async () => {
    await client.webhooks.delete(webhookId)
    expectSame('deliveries', (await fake.deliver('user.created')).length, 0)
    return [`${webhookId} is gone`]
  })

  await Promise.all([provider.close(), expressApp.close(), nextApp.close()])
  return story
}

const mismatch = 'ERR_SIGNATURE_MISMATCH'

function reason(error: unknown): unknown {
  return error
}
