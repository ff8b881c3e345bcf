import { generateKeyPairSync } from 'node:crypto'
import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { webhookRoute } from '@hooks/next'
import { basisTheory } from '@hooks/providers/basis-theory'
import { basisTheoryApi } from '@hooks/providers/basis-theory/api'
import { createFake, createSigner } from '@hooks/testing'
import { createReceiver, createVerifier } from '@hooks/verify'
import express from 'express'
import { bridge, serve } from './serve.ts'
import { createStory, expectSame, type Story } from './story.ts'

/** Basis Theory the whole way: manage, deliver, verify the canonical form with a published key, refuse. */
export async function basisTheoryStory(): Promise<Story> {
  const story = createStory()
  const quiet = { warn: () => {} }

  // The provider: a fake that behaves like Basis Theory, over real HTTP. Its clock can be turned back.
  let hours = 0
  const fake = await createFake('basis-theory', { clock: () => new Date(Date.now() + hours * 3_600_000) })
  const provider = await fake.listen()
  const client = createClient(basisTheoryApi, fake.clientOptions)

  // There is no secret. The key stands at a pinned URL of Basis Theory, for which the fake answers in process.
  const keyRequests: string[] = []
  const keyFetch: typeof fetch = (input, init) => {
    keyRequests.push(String(input))
    return fake.fetch(input as string, init)
  }
  const received: string[] = []

  const app = express()
  const guard = verifySignature(basisTheory, { environment: 'test', fetch: keyFetch, logger: quiet })
  app.post('/webhooks/basis-theory', guard, (_req, res) => {
    const delivery = res.locals.webhook
    if (delivery.type === 'token.created') {
      received.push(`Express: ${delivery.type} ${delivery.data.token.id}, a ${delivery.data.token.type}`)
    } else received.push(`Express: ${delivery.type} ${delivery.name}`)
    res.sendStatus(204)
  })
  const expressApp = await serve(app)
  const expressUrl = `${expressApp.url}/webhooks/basis-theory`

  const POST = webhookRoute(
    basisTheory,
    { environment: 'test', fetch: keyFetch, logger: quiet },
    {
      'token.created': (delivery) => {
        received.push(`Next.js: ${delivery.type} ${delivery.data.token.id}, event ${delivery.id}`)
      },
      'tenant.created': (delivery) => {
        received.push(`Next.js: ${delivery.type} ${delivery.data.tenant.name}`)
      },
    },
  )
  const nextApp = await serve(bridge(POST))
  const nextUrl = `${nextApp.url}/webhooks/basis-theory`

  console.log(`\nBasis Theory (a fake at ${provider.url}), an Express app and a Next.js route on this machine\n`)

  await story.step(
    'a webhook is created; a repetition with the same idempotencyKey creates no second one',
    async () => {
      const body = { name: 'Express', url: expressUrl, events: ['token.created'] }
      const first = await client.webhooks.create(body, { idempotencyKey: 'create-express' })
      const second = await client.webhooks.create(body, { idempotencyKey: 'create-express' })
      expectSame('id', second.id, first.id)
      return [`${first.id} → ${first.url}`]
    },
  )

  await story.step('another one for the Next.js route, found again in the log by its traceId', async () => {
    const events = ['token.created', 'tenant.created']
    const { data, response } = await client.webhooks
      .create({ name: 'Next.js', url: nextUrl, events }, { traceId: 'demo-1' })
      .withResponse()
    expectSame('BT-TRACE-ID', response.headers.get('bt-trace-id'), 'demo-1')
    return [`${data.id} → ${data.url}`]
  })

  let sample: { headers: Readonly<Record<string, string>>; body: string } = { headers: {}, body: '' }
  await story.step('token.created is signed, delivered, verified and typed in both', async () => {
    const reports = await fake.deliver('token.created', { token: { id: 'tok_4242', type: 'card_number' } })
    expectSame('replies', reports.map(({ status }) => status).join(), '204,200')
    sample = reports[0] ?? sample
    return received.splice(0).sort()
  })

  await story.step(
    'tenant.created goes only where it was asked for; the key was fetched once by each app',
    async () => {
      expectSame('replies', (await fake.deliver('tenant.created')).map(({ status }) => status).join(), '200')
      expectSame('requests for the key', keyRequests.length, 2)
      return [...received.splice(0), ...new Set(keyRequests)]
    },
  )

  const post = (headers: Readonly<Record<string, string>>, body: string): Promise<Response> =>
    fetch(expressUrl, { method: 'POST', headers, body })

  await story.step(
    'a proxy that lays the JSON out anew does no harm: the canonical form is what is signed, and the event came before',
    async () => {
      const reply = await post(sample.headers, JSON.stringify(JSON.parse(sample.body), null, 2))
      expectSame('status', reply.status, 200)
      expectSame('handled', received.length, 0)
      return ['accepted, and not handled again']
    },
  )

  const verifier = createVerifier(basisTheory, { environment: 'test', fetch: keyFetch })
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const refusals: [string, string, () => Promise<{ headers: Readonly<Record<string, string>>; body: string }>][] = [
    ['unsigned', 'ERR_SIGNATURE_MISSING', async () => ({ ...sample, headers: {} })],
    [
      'signed with the key of somebody else',
      'ERR_SIGNATURE_MISMATCH',
      async () => ({ ...sample, headers: (await createSigner(basisTheory, { privateKey })(sample)).headers }),
    ],
    [
      'altered',
      'ERR_SIGNATURE_MISMATCH',
      async () => ({ ...sample, body: sample.body.replace('tok_4242', 'tok_6666') }),
    ],
    [
      'replayed after two hours',
      'ERR_TIMESTAMP_STALE',
      async () => {
        hours = -2
        const [report] = await fake.deliver('token.created')
        hours = 0
        return report ?? sample
      },
    ],
  ]
  for (const [title, code, forge] of refusals) {
    await story.step(`${title}: refused`, async () => {
      const { headers, body } = await forge()
      const reply = await post(headers, body)
      const result = await verifier.safeVerify({ headers, body })
      expectSame('status', reply.status, 401)
      expectSame('code', result.error?.code, code)
      expectSame('handled', received.length, 0)
      return [`${reply.status} to the sender; to the owner ${result.error?.code}`]
    })
  }

  await story.step('while the key cannot be fetched nothing is believed, and the sender shall try again', async () => {
    const down: typeof fetch = () => Promise.reject(new TypeError('fetch failed'))
    const receiver = createReceiver(basisTheory, { environment: 'test', fetch: down, logger: quiet })
    const reply = await receiver.fetch(new Request(nextUrl, { method: 'POST', ...sample }))
    expectSame('status', reply.status, 503)
    return [`${reply.status}, Retry-After: ${reply.headers.get('retry-after')}`]
  })

  await story.step("what Basis Theory refuses arrives as a typed error with Basis Theory's own words", async () => {
    const types = await client.webhooks.eventTypes()
    const body = { name: 'one too many', url: nextUrl, events: types.slice(0, 1) }
    const create = async (): Promise<void> => {
      for (let count = 0; count < 4; count++) await client.webhooks.create(body)
    }
    const error: unknown = await create().catch((reason: unknown) => reason)
    if (!basisTheoryApi.isError(error, 422) || typeof error.body !== 'object') throw error
    return [`${error.name}: ${error.body.detail}`, `${types.length} types of event can be asked for`]
  })

  await Promise.all([provider.close(), expressApp.close(), nextApp.close()])
  return story
}
