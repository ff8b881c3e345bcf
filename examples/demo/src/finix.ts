import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { webhookRoute } from '@hooks/next'
import { finix } from '@hooks/providers/finix'
import { finixApi } from '@hooks/providers/finix/api'
import { createFake, createSigner, fixture } from '@hooks/testing'
import { createVerifier, type WebhookRequest } from '@hooks/verify'
import express from 'express'
import { bridge, serve } from './serve.ts'
import { createStory, expectSame, type Story } from './story.ts'

/** Finix the whole way: manage, probe, deliver, verify, refuse. */
export async function finixStory(): Promise<Story> {
  const story = createStory()
  const quiet = { warn: () => {} }

  // The provider: a fake that behaves like Finix, over real HTTP.
  const fake = await createFake('finix')
  const provider = await fake.listen()
  const client = createClient(finixApi, fake.clientOptions)

  // The application: it starts before it has any secret, because Finix issues the secret when it creates the webhook.
  const secrets: { express?: string; next?: string } = {}
  const credential = { basic: { username: 'finix', password: 'correct horse battery staple' } }
  const received: string[] = []

  const app = express()
  app.post('/webhooks/finix', verifySignature(finix, { secret: () => secrets.express, logger: quiet }), (_req, res) => {
    const delivery = res.locals.webhook
    if (delivery.type === 'transfer.created') {
      received.push(`Express: ${delivery.type} ${delivery.data.id}: ${delivery.data.amount} ${delivery.data.currency}`)
    } else received.push(`Express: ${delivery.type} ${delivery.name}`)
    res.sendStatus(204)
  })
  const expressApp = await serve(app)
  const expressUrl = `${expressApp.url}/webhooks/finix`

  const POST = webhookRoute(
    finix,
    { secret: () => secrets.next, credential, logger: quiet },
    {
      'transfer.created': (delivery) => {
        received.push(
          `Next.js: ${delivery.type} ${delivery.data.id}: ${delivery.data.amount} ${delivery.data.currency}`,
        )
      },
      'dispute.created': (delivery) => {
        received.push(`Next.js: ${delivery.type} ${delivery.data.id}: ${delivery.data.reason}, ${delivery.data.state}`)
      },
      unknown: (delivery) => {
        received.push(`Next.js: an event newer than the specification: ${delivery.name}`)
      },
    },
  )
  const nextApp = await serve(bridge(POST))
  const nextUrl = `${nextApp.url}/webhooks/finix`

  console.log(`\nFinix (a fake at ${provider.url}), an Express app and a Next.js route on this machine\n`)

  let webhookId = ''
  await story.step('a webhook for the Express app is created; Finix probes it while it has no secret', async () => {
    const webhook = await client.webhooks.create({
      url: expressUrl,
      enabled_events: [{ entity: 'transfer', types: ['created', 'updated'] }],
      nickname: 'demo',
    })
    expectSame('enabled', webhook.enabled, true)
    secrets.express = webhook.secret_signing_key ?? undefined
    webhookId = webhook.id
    return [`${webhook.id} → ${webhook.url}`, `the probe was answered 2xx, the signing secret has arrived`]
  })

  await story.step(
    'a webhook for the Next.js route is created, with Basic authentication besides the signature',
    async () => {
      const { data, response } = await client.webhooks
        .create({ url: nextUrl, authentication: { type: 'BASIC', ...credential } })
        .withResponse()
      expectSame('status', response.status, 201)
      secrets.next = data.secret_signing_key ?? undefined
      return [`${data.id} → ${data.url}`]
    },
  )

  await story.step('transfer.created is signed, delivered, verified and typed in both', async () => {
    const reports = await fake.deliver('transfer.created', { amount: 4250, currency: 'USD' })
    expectSame('replies', reports.map((report) => report.status).join(), '204,200')
    expectSame('handled', received.length, 2)
    return received.splice(0)
  })

  await story.step('dispute.created goes only where it was asked for', async () => {
    const reports = await fake.deliver('dispute.created')
    expectSame('deliveries', reports.length, 0)
    await client.webhooks.update(webhookId, { enabled_events: [{ entity: 'dispute', types: ['created'] }] })
    expectSame('replies', (await fake.deliver('dispute.created')).map((report) => report.status).join(), '204')
    return ['nobody at first; after webhooks.update:', ...received.splice(0)]
  })

  await story.step('webhooks.list pages by itself', async () => {
    const ids: string[] = []
    for await (const each of client.webhooks.list({ limit: 1 })) ids.push(each.id)
    expectSame('webhooks', ids.length, 2)
    return ids
  })

  const body = await fixture('finix', 'transfer.created')
  const sign = async (timestamp: Date, secret = secrets.express): Promise<Record<string, string>> =>
    (await createSigner(finix, { secret })({ body, timestamp })).headers
  const now = new Date()
  const refusals: [string, string, () => Promise<WebhookRequest>][] = [
    ['unsigned', 'ERR_SIGNATURE_MISSING', async () => ({ headers: {}, body })],
    ['forged', 'ERR_SIGNATURE_MISMATCH', async () => ({ headers: await sign(now, 'f'.repeat(64)), body })],
    [
      'replayed after an hour',
      'ERR_TIMESTAMP_STALE',
      async () => ({ headers: await sign(new Date(now.getTime() - 3_600_000)), body }),
    ],
    [
      'replayed with another amount',
      'ERR_SIGNATURE_MISMATCH',
      async () => ({ headers: await sign(now), body: body.replace('"amount":4250', '"amount":9999') }),
    ],
  ]
  for (const [title, code, forge] of refusals) {
    await story.step(`${title}: refused`, async () => {
      const request = await forge()
      const reply = await fetch(expressUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(request.headers as Record<string, string>) },
        body: request.body as string,
      })
      const result = await createVerifier(finix, { secret: secrets.express }).safeVerify(request)
      expectSame('status', reply.status, 401)
      expectSame('code', result.error?.code, code)
      expectSame('handled', received.length, 0)
      return [`${reply.status} to the sender; to the owner ${result.error?.code}`]
    })
  }

  await story.step('a signature without the Basic credential is not enough where one is configured', async () => {
    const headers = await sign(now, secrets.next)
    expectSame('status', (await fetch(nextUrl, { method: 'POST', headers, body })).status, 401)
    return ['401']
  })

  await story.step("what Finix refuses arrives as a typed error with Finix's own words", async () => {
    const error: unknown = await client.webhooks.get('WHdoesnotexist').catch((reason: unknown) => reason)
    if (!finixApi.isError(error, 404) || typeof error.body !== 'object') throw error
    return [`${error.name}: ${error.body._embedded.errors?.[0]?.message}`]
  })

  await Promise.all([provider.close(), expressApp.close(), nextApp.close()])
  return story
}
