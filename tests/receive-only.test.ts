/** What a delivery of every receive-only provider says: by a verifier, and through a receiver. */
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { createSigner } from '@hooks/core/sign'
import { braintree } from '@hooks/providers/braintree'
import { discordInteractions } from '@hooks/providers/discord'
import { createReceiver, createVerifier, dangerouslyAllowShortSecret, type VerifierOptions } from '@hooks/verify'
import { describe, expect, it, test } from 'vitest'
import { expected, type Row } from './support/receive-only.ts'

interface Vector {
  id: number
  receiver?: string
  receivedAt: number
  allowShortSecret?: boolean
  method?: string
  url?: string
  headers: [string, string][]
  body: string
  [other: string]: unknown
}

type AnyProvider = Receivable<AnyDelivery, object>

const specs = new URL('../specs/', import.meta.url)
const ids = readdirSync(specs).filter((id) => !existsSync(new URL(`${id}/openapi.yaml`, specs)))
const camel = (id: string): string => id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())

function vectorOf(id: string, number: number): Vector {
  const { vectors } = JSON.parse(readFileSync(new URL(`${id}/vectors.json`, specs), 'utf8')) as { vectors: Vector[] }
  return vectors.find((vector) => vector.id === number) as Vector
}

function optionsOf({ receivedAt, allowShortSecret, method, url, headers, body, ...credentials }: Vector): object {
  const short = { [dangerouslyAllowShortSecret]: allowShortSecret === true }
  return { ...credentials, ...short, clock: () => receivedAt * 1000 }
}

function requestOf({ method = 'POST', url = '/', headers, body }: Vector): Request {
  const sent = method === 'GET' ? {} : { body }
  return new Request(`https://receiver.example${url}`, { method, headers, ...sent })
}

function expectDelivery(delivery: AnyDelivery, id: string, row: Row, body: string): void {
  const { name, algorithm = 'hmac-sha256', timestamp, trust } = row
  expect(delivery).toMatchObject({ provider: id, type: 'unknown', name })
  expect(delivery.id).toBe(row.id)
  expect(delivery.data).toEqual(row.data)
  expect(delivery.event).toEqual('event' in row ? row.event : JSON.parse(body))
  expect(delivery.trust).toEqual(trust)
  const signature = { algorithm, keyIndex: 0, ...(timestamp && { timestamp: new Date(timestamp) }) }
  expect(delivery.signature).toEqual(trust ? undefined : signature)
}

async function check(id: string, row: Row): Promise<void> {
  const { constant = camel(id), status = 200 } = row
  const vector = vectorOf(id, row.vector)
  const exported = (await import(/* @vite-ignore */ `@hooks/providers/${id}`)) as Record<string, AnyProvider>
  const provider = exported[constant] as AnyProvider
  const { headers, body, method, url } = vector
  const request = { headers, body, ...(method && { method }), ...(url && { url }) }
  expectDelivery(await createVerifier(provider, optionsOf(vector) as VerifierOptions).verify(request), id, row, body)

  const received: AnyDelivery[] = []
  const log: string[] = []
  const logger = { warn: (line: string) => void log.push(line) }
  const receiver = createReceiver(provider, { ...optionsOf(vector), logger })
  receiver.on('unknown', (delivery) => void received.push(delivery))
  const response = await receiver.fetch(requestOf(vector))
  expect([response.status, await response.text(), log]).toEqual([status, '', []])
  expect(received).toHaveLength(1)
  expectDelivery(received[0] as AnyDelivery, id, row, body)
}

describe.each(ids)('%s', (id) => {
  const rows = expected[id] ?? []

  test.each(rows.map((row): [string, Row] => [`${row.constant ?? camel(id)}, vector ${row.vector}`, row]))(
    '%s',
    (_title, row) => check(id, row),
  )

  it('every constant is looked at, and is of this provider', async () => {
    const exported = (await import(/* @vite-ignore */ `@hooks/providers/${id}`)) as Record<string, AnyProvider>
    const constants = Object.keys(exported).filter((name) => name !== 'discordInteractions')
    expect(new Set(rows.map(({ constant = camel(id) }) => constant))).toEqual(new Set(constants))
    expect(Object.values(exported).map((each) => each.id)).toEqual(Object.values(exported).map(() => id))
  })
})

it('an interaction of Discord has its id and data, and is answered 200 or as the handler says', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const options = { publicKey: publicKey.subarray(-32).toString('hex') }
  const sign = createSigner(discordInteractions, { privateKey })
  const signed = await sign({ body: '{"id":"787053080478613556","type":2,"data":{"name":"ping"},"token":"not-real"}' })
  const delivery = await createVerifier(discordInteractions, options).verify(signed)
  // Its type is a number, so it has no name.
  expect(delivery).toMatchObject({ type: 'unknown', name: '', id: '787053080478613556', data: { name: 'ping' } })

  const send = (handler: () => unknown): Promise<Response> =>
    createReceiver(discordInteractions, options)
      .on('unknown', handler)
      .fetch(new Request('https://receiver.example/', { method: 'POST', ...signed }))
  expect((await send(() => {})).status).toBe(200)
  expect(await (await send(() => Response.json({ type: 4, data: { content: 'pong' } }))).json()).toMatchObject({
    type: 4,
  })
})

it("Braintree's verified bytes are the payload as it was signed; the form around it is unverified", async () => {
  const vector = vectorOf('braintree', 2)
  const { headers, body } = vector
  const options = optionsOf(vector) as VerifierOptions & { secret: string; publicKey: string }
  const delivery = await createVerifier(braintree, options).verify({ headers, body })
  const payload = new URLSearchParams(body).get('bt_payload')
  expect(Buffer.from(delivery.body).toString()).toBe(payload)
  expect(Buffer.from(delivery.unverifiedBody ?? []).toString()).toBe(body)
})
