import { randomUUID } from 'node:crypto'
import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { webhookRoute } from '@hooks/next'
import { bluefin } from '@hooks/providers/bluefin'
import { bluefinApi } from '@hooks/providers/bluefin/api'
import { createFake, fixture } from '@hooks/testing'
import { confirm, createVerifier, dangerouslyAcceptUnsigned, urlToken } from '@hooks/verify'
import express from 'express'
import { bridge, serve } from './serve.ts'
import { createStory, expectSame, type Story } from './story.ts'

const event = 'ACCOUNT_UPDATER_BATCH_UPDATES'

/** Bluefin the whole way: manage, deliver, and decide why to believe what nobody signed. */
export async function bluefinStory(): Promise<Story> {
  const story = createStory()
  const quiet = { warn: () => {} }

  // The provider: a fake that behaves like Bluefin, over real HTTP.
  const fake = await createFake('bluefin')
  const provider = await fake.listen()
  const client = createClient(bluefinApi, fake.clientOptions)

  // The Express app believes whoever knows its URL.
  const token = randomUUID()
  const received: string[] = []
  const app = express()
  app.post('/webhooks/:token', verifySignature(bluefin, { trust: urlToken(token), logger: quiet }), (_req, res) => {
    const delivery = res.locals.webhook
    if (delivery.type === event) {
      received.push(`Express: ${delivery.type} ${delivery.data.updateId}, trusted by ${delivery.trust.kind}`)
    } else received.push(`Express: ${delivery.type} ${delivery.name}`)
    res.sendStatus(204)
  })
  const expressApp = await serve(app)

  // The Next.js route believes what Bluefin's own API answers, and never asks the URL in the notification.
  const POST = webhookRoute(
    bluefin,
    {
      trust: confirm(async (unconfirmed) => {
        if (unconfirmed.type === event) return client.accountUpdates.get(unconfirmed.data.updateId)
      }),
      logger: quiet,
    },
    {
      [event]: (delivery) => {
        const [update] = delivery.trust.confirmed as Awaited<ReturnType<typeof client.accountUpdates.get>>
        received.push(
          `Next.js: ${delivery.type}, ${delivery.trust.kind}: ${update?.status}, ${update?.oldExpiry} is now ${update?.newExpiry}`,
        )
      },
    },
  )
  const nextApp = await serve(bridge(POST))
  const nextUrl = `${nextApp.url}/webhooks/bluefin`

  let questions = 0
  const foreign = await serve((_request, response) => {
    questions++
    response.end('[]')
  })

  console.log(`\nBluefin (a fake at ${provider.url}), an Express app and a Next.js route on this machine\n`)

  await story.step('a webhook is created at a URL nobody can guess, because Bluefin signs nothing', async () => {
    const webhook = await client.webhooks.create({ url: `${expressApp.url}/webhooks/${token}`, event })
    return [`${webhook.id} → ${webhook.url}`]
  })

  await story.step('another one is created with the request signing that production requires', async () => {
    const signing = createClient(bluefinApi, { ...fake.clientOptions, authentication: 'hmac' })
    const { data, response } = await signing.webhooks.create({ url: nextUrl, event }).withResponse()
    expectSame('status', response.status, 201)
    return [`${data.id} → ${data.url}`]
  })

  await story.step('a notification is delivered, believed and typed in both', async () => {
    const reports = await fake.deliver(event)
    expectSame('replies', reports.map(({ status }) => status).join(), '204,200')
    expectSame('handled', received.length, 2)
    return received.splice(0).sort()
  })

  await story.step('the same notification to a URL without the token: refused', async () => {
    const body = await fixture('bluefin', event)
    const reply = await fetch(`${expressApp.url}/webhooks/guessed`, { method: 'POST', body })
    expectSame('status', reply.status, 401)
    expectSame('handled', received.length, 0)
    return [`${reply.status} to the sender`]
  })

  const forged = async (changes: object): Promise<string> => {
    const sample = JSON.parse(await fixture('bluefin', event))
    return JSON.stringify({ ...sample, payload: { ...sample.payload, ...changes } })
  }

  await story.step(
    'an invented update with a URL that would confirm it: refused, and the URL is never asked',
    async () => {
      const updateId = `aupres_${'0'.repeat(32)}`
      const body = await forged({ updateId, url: `${foreign.url}/account-updater/updates/${updateId}` })
      const reply = await fetch(nextUrl, { method: 'POST', body })
      expectSame('status', reply.status, 401)
      expectSame('questions to the foreign host', questions, 0)
      const asked = fake.requests.at(-1)
      return [`Bluefin's API answered ${asked?.status}, the route ${reply.status}; the foreign host heard nothing`]
    },
  )

  await story.step("while Bluefin's API is down nothing is believed, and the sender shall try again", async () => {
    // The client asks three times.
    fake.failNext(500, 3)
    const reply = await fetch(nextUrl, { method: 'POST', body: await forged({}) })
    expectSame('status', reply.status, 503)
    return [`${reply.status}, Retry-After: ${reply.headers.get('retry-after')}`]
  })

  await story.step('a notification for the webhook of somebody else: refused', async () => {
    const webhookIds = (await client.webhooks.list()).items.map(({ id }) => id)
    const verifier = createVerifier(bluefin, { trust: dangerouslyAcceptUnsigned, webhookId: webhookIds })
    const result = await verifier.safeVerify({ headers: {}, body: await forged({}) })
    expectSame('code', result.error?.code, 'ERR_SENDER_UNKNOWN')
    return [`ours are ${webhookIds.join(' and ')}`, `to the owner ${result.error?.code}`]
  })

  await story.step('webhooks.update moves a webhook, webhooks.delete ends it', async () => {
    for (const { id, url } of (await client.webhooks.list()).items) {
      await client.webhooks.update(id, { url, event: 'PAYCONEX_BATCH_SETTLEMENT' })
      await client.webhooks.delete(id)
    }
    expectSame('deliveries', (await fake.deliver(event)).length, 0)
    return ['no webhook is left, and nothing is delivered']
  })

  await story.step("what Bluefin refuses arrives as a typed error with Bluefin's own words", async () => {
    const error: unknown = await client.webhooks.get('wbh_0').catch((reason: unknown) => reason)
    if (!bluefinApi.isError(error, 404) || typeof error.body !== 'object') throw error
    return [`${error.name}: ${error.body.message}, ${error.body.errorType} ${error.body.errorCode}`]
  })

  await Promise.all([provider, expressApp, nextApp, foreign].map((each) => each.close()))
  return story
}
