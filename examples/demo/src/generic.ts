import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { webhookRoute } from '@hooks/next'
import { generic } from '@hooks/providers/generic'
import { genericApi } from '@hooks/providers/generic/api'
import { createFake, createSigner, fixture } from '@hooks/testing'
import { createVerifier } from '@hooks/verify'
import express from 'express'
import { bridge, serve } from './serve.ts'
import { createStory, expectSame, type Story } from './story.ts'

/** Any API at /api/v1/webhooks: a base URL of your own, signatures over the body alone, so ids against replays. */
export async function genericStory(): Promise<Story> {
  const story = createStory()
  const quiet = { warn: () => {} }

  // The provider: a fake that behaves like the API, over real HTTP.
  const fake = await createFake('generic')
  const provider = await fake.listen()
  const client = createClient(genericApi, fake.clientOptions)

  // The application: each endpoint has the secret of its own webhook, which only creation shows.
  const secrets: { express?: string; next?: string } = {}
  const handled = new Set<string>()
  const received: string[] = []

  const app = express()
  app.post('/webhooks', verifySignature(generic, { secret: () => secrets.express, logger: quiet }), (_req, res) => {
    const delivery = res.locals.webhook
    const id = delivery.id ?? ''
    if (handled.has(id)) received.push(`Express: ${id} came before, nothing done`)
    else if (delivery.type === 'user.created') received.push(`Express: ${delivery.type} ${delivery.data.email}`)
    else received.push(`Express: ${delivery.type} ${delivery.name}`)
    handled.add(id)
    res.sendStatus(204)
  })
  const expressApp = await serve(app)
  const expressUrl = `${expressApp.url}/webhooks`

  const POST = webhookRoute(
    generic,
    { secret: () => secrets.next, logger: quiet },
    {
      'user.created': (delivery) => {
        received.push(`Next.js: ${delivery.type} ${delivery.data.name}, ${delivery.data.role}`)
      },
      'system.alert': (delivery) => {
        received.push(`Next.js: ${delivery.type} ${Object.keys(delivery.data).join(', ')}`)
      },
    },
  )
  const nextApp = await serve(bridge(POST))

  console.log(`\nThe generic API (a fake at ${provider.url}), an Express app and a Next.js route on this machine\n`)

  let webhookId = ''
  await story.step('two webhooks are created; only this answer has the secret', async () => {
    const first = await client.webhooks.create({ url: expressUrl, events: ['user.created'], description: 'demo' })
    const second = await client.webhooks.create({
      url: `${nextApp.url}/webhooks`,
      events: ['user.created', 'system.alert'],
    })
    webhookId = first.id
    secrets.express = first.secret
    secrets.next = second.secret
    return [first, second].map(({ id, url, events }) => `${id}: ${events.join(', ')} → ${url}`)
  })

  await story.step('user.created is signed, delivered, verified and typed in both', async () => {
    const reports = await fake.deliver('user.created', { email: 'ada@example.com', name: 'Ada Lovelace' })
    expectSame('replies', reports.map((report) => report.status).join(), '204,200')
    expectSame('handled', received.length, 2)
    return received.splice(0)
  })

  await story.step('system.alert goes only where it was asked for', async () => {
    expectSame('replies', (await fake.deliver('system.alert')).map((report) => report.status).join(), '200')
    return received.splice(0)
  })

  const body = await fixture('generic', 'user.created')
  const { headers } = await createSigner(generic, { secret: secrets.express })({ body })
  const signature = headers['X-Webhook-Signature'] ?? ''
  const signed = (text: string): Record<string, string> => ({ 'X-Webhook-Signature': text })
  const { headers: another } = await createSigner(generic, { secret: `whsec_${'x'.repeat(30)}` })({ body })
  const forgeries: [string, string, { headers: Record<string, string>; body: string }][] = [
    ['unsigned', 'ERR_SIGNATURE_MISSING', { headers: {}, body }],
    ['signed with another secret', 'ERR_SIGNATURE_MISMATCH', { headers: another, body }],
    ['with another address', 'ERR_SIGNATURE_MISMATCH', { headers, body: body.replace('newuser@', 'attacker@') }],
    ['behind sha256=', 'ERR_SIGNATURE_MALFORMED', { headers: signed(`sha256=${signature}`), body }],
    ['truncated', 'ERR_SIGNATURE_MALFORMED', { headers: signed(signature.slice(0, 32)), body }],
  ]
  await story.step('unsigned, forged, altered and misspelt deliveries are refused', async () => {
    const lines: string[] = []
    for (const [title, code, request] of forgeries) {
      const reply = await fetch(expressUrl, { method: 'POST', ...request })
      const result = await createVerifier(generic, { secret: secrets.express }).safeVerify(request)
      expectSame(`${title}: status`, reply.status, 401)
      expectSame(`${title}: code`, result.error?.code, code)
      lines.push(`${title}: ${reply.status}, to the owner ${code}`)
    }
    expectSame('handled', received.length, 0)
    return lines
  })

  await story.step('a replay verifies, as nothing dates a delivery: its id tells that it came before', async () => {
    const send = async () => (await fetch(expressUrl, { method: 'POST', headers, body })).status
    expectSame('status of the first', await send(), 204)
    expectSame('status of the replay', await send(), 200)
    expectSame('handled', received.length, 1)
    return received.splice(0)
  })

  await story.step('webhooks.get masks the secret, and no verifier takes a masked one', async () => {
    const { secret } = await client.webhooks.get(webhookId)
    try {
      createVerifier(generic, { secret })
    } catch (error) {
      return [`${secret}: ${(error as Error).message}`]
    }
    throw new Error('A masked secret was taken.')
  })

  await story.step('webhooks.list pages by itself and filters', async () => {
    const ids: string[] = []
    for await (const { id } of client.webhooks.list({ limit: 1, event: 'user.created' })) ids.push(id)
    expectSame('webhooks', ids.length, 2)
    return ids
  })

  await story.step('an inactive webhook is sent nothing; a deleted one is not found', async () => {
    await client.webhooks.update(webhookId, { status: 'inactive' })
    expectSame('deliveries', (await fake.deliver('user.created')).length, 1)
    received.length = 0
    const { message } = await client.webhooks.delete(webhookId)
    const error: unknown = await client.webhooks.get(webhookId).catch((reason: unknown) => reason)
    if (!genericApi.isError(error, 404)) throw error
    return [message, `${error.name}: ${error.message}`]
  })

  await Promise.all([provider.close(), expressApp.close(), nextApp.close()])
  return story
}
