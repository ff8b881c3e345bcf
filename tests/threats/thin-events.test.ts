/** `delivery.fetch(client)`: what a thin event names, from the provider's own host and from nowhere else. */
import { createClient } from '@hooks/client'
import { basiq } from '@hooks/providers/basiq'
import { basiqApi } from '@hooks/providers/basiq/api'
import { bluefin } from '@hooks/providers/bluefin'
import { bluefinApi } from '@hooks/providers/bluefin/api'
import { generic } from '@hooks/providers/generic'
import { createFake, createSigner } from '@hooks/testing'
import { createVerifier, dangerouslyAcceptUnsigned } from '@hooks/verify'
import { describe, expect, it } from 'vitest'
import { failureOf } from '../support/failures.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

async function basiqDelivery(payload: object) {
  const { headers, body } = await createSigner(basiq, { secret })({ body: JSON.stringify(payload) })
  return createVerifier(basiq, { secret }).verify({ headers, body })
}

/** A client that records the addresses it asks, and is answered with what was asked for. */
function recordingClient() {
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(String(input))
    const isToken = String(input).endsWith('/token')
    return Response.json(isToken ? { access_token: 't', expires_in: 3600 } : { id: String(input).split('/').pop() })
  }
  return { asked, client: createClient(basiqApi, { apiKey: 'a2V5', fetch }) }
}

describe('basiq', () => {
  const links = { event: 'https://au-api.basiq.io/events/ev-1', eventEntity: 'https://au-api.basiq.io/users/u' }

  it('asks for the event that is linked', async () => {
    const { asked, client } = recordingClient()
    const delivery = await basiqDelivery({ eventTypeId: 'user.created', eventId: 'ev-0', links })
    if (delivery.type !== 'user.created') throw new Error(delivery.type)
    const event = await delivery.fetch(client)
    expect(event.id).toBe('ev-1')
    expect(asked).toEqual(['https://au-api.basiq.io/token', 'https://au-api.basiq.io/events/ev-1'])
  })

  it.each([
    ['another host', 'https://evil.example/events/ev-1'],
    ['a host that starts alike', 'https://au-api.basiq.io.evil.example/events/ev-1'],
    ['a user name that looks like a host', 'https://au-api.basiq.io@evil.example/events/ev-1'],
    ['another path', 'https://au-api.basiq.io/users/ev-1'],
    ['a way out of the path', 'https://au-api.basiq.io/events/../users'],
    ['a query', 'https://au-api.basiq.io/events/ev-1?x=1'],
    ['no text', { toString: 1 }],
    ['nothing', undefined],
  ])('71 a link to %s is not followed: the id of the event is asked for', async (_case, event) => {
    const { asked, client } = recordingClient()
    const delivery = await basiqDelivery({ eventTypeId: 'user.created', eventId: 'ev-0', links: { event } })
    if (delivery.type !== 'user.created') throw new Error(delivery.type)
    await delivery.fetch(client)
    expect(asked.slice(1)).toEqual(['https://au-api.basiq.io/events/ev-0'])
  })

  it.each(['', '..', undefined, 7])('71 an event id of %j is refused before anything is sent', async (eventId) => {
    const { asked, client } = recordingClient()
    const delivery = await basiqDelivery({ eventTypeId: 'user.created', eventId, links: {} })
    if (delivery.type !== 'user.created') throw new Error(delivery.type)
    expect(await failureOf(delivery.fetch(client))).toMatchObject({ code: 'ERR_PATH_PARAMETER_INVALID' })
    expect(asked).toEqual([])
  })

  it('an event id with a path in it stays one segment', async () => {
    const { asked, client } = recordingClient()
    const delivery = await basiqDelivery({ eventTypeId: 'user.created', eventId: '../users', links: {} })
    if (delivery.type !== 'user.created') throw new Error(delivery.type)
    await delivery.fetch(client)
    expect(asked[1]).toBe('https://au-api.basiq.io/events/..%2Fusers')
  })
})

describe('bluefin', () => {
  it('71 asks for the update that is named, never for the address beside it', async () => {
    const fake = await createFake('bluefin')
    const client = createClient(bluefinApi, fake.clientOptions)
    const body = JSON.stringify({
      id: 'n1',
      wbhid: 'wbh_1',
      event: 'ACCOUNT_UPDATER_BATCH_UPDATES',
      payload: { updateId: 'unknown', url: 'https://evil.example/updates/unknown' },
    })
    const delivery = await createVerifier(bluefin, { trust: dangerouslyAcceptUnsigned }).verify({ headers: {}, body })
    if (delivery.type !== 'ACCOUNT_UPDATER_BATCH_UPDATES') throw new Error(delivery.type)
    expect(await failureOf(delivery.fetch(client))).toMatchObject({ status: 422 })
    expect(fake.requests.map(({ path }) => path.split('/').slice(-2).join('/'))).toEqual(['updates/unknown'])
  })
})

it('a delivery that says what happened has nothing to fetch', async () => {
  const secret = 'a secret of 32 characters, or so'
  const { headers, body } = await createSigner(generic, { secret })({
    body: '{"id":"evt_1","type":"user.created","data":{}}',
  })
  const delivery = await createVerifier(generic, { secret }).verify({ headers, body })
  expect((delivery as unknown as { fetch: unknown }).fetch).toBeUndefined()
  // @ts-expect-error there is no such method
  void delivery.fetch
})
