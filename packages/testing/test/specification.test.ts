import type { FakeReply } from '@hooks/core/fake'
import { finix } from '@hooks/providers/finix'
import { describe, expect, it } from 'vitest'
import { createEventBody, eventSchema } from '../src/event.ts'
import { assemble } from '../src/fake.ts'
import { kits } from '../src/generated/index.ts'
import { createSigner, fixture, fixtures } from '../src/index.ts'
import type { AnyKit } from '../src/kit.ts'
import { providerIds } from '../src/kits.ts'
import { createValidator } from '../src/validator.ts'
import { authorization, caller } from './finix.ts'

const finixKit = await kits.finix()
const all: AnyKit[] = await Promise.all(Object.values(kits).map((load) => load()))

describe.each(all.map((kit) => [kit.provider.id, kit] as const))('%s', (_id, kit) => {
  const validate = createValidator(kit.document)

  it('has a sample of every event, and of no other', () => {
    expect(Object.keys(kit.fixtures).sort()).toEqual(Object.keys(kit.document.webhooks ?? {}).sort())
    expect(new Set(Object.keys(kit.fixtures))).toEqual(new Set(kit.provider.eventNames))
  })

  it.each(Object.entries(kit.fixtures))('%s: the sample is valid, and so is the event made of it', (name, text) => {
    const schema = eventSchema(kit, name)
    if (!schema || text === undefined) throw new Error(`no schema or no sample of ${name}`)
    expect(validate(schema, JSON.parse(text))).toBeUndefined()
    expect(kit.provider.describe(JSON.parse(text))?.name).toBe(name)

    const resource = (kit.document.webhooks?.[name]?.post as { 'x-hooks-data'?: string } | undefined)?.['x-hooks-data']
    const now = new Date()
    const made = kit.provider.describe(JSON.parse(createEventBody(kit, validate, { name, changes: {}, now })))
    for (const described of [kit.provider.describe(JSON.parse(text)), made]) {
      if (resource) expect(validate(['components', 'schemas', resource], described?.data)).toBeUndefined()
    }
    // Some providers send the id in a header.
    const { id } = kit.provider.describe(JSON.parse(text)) ?? {}
    if (id !== undefined) expect(made?.id).not.toBe(id)
  })

  it('has an operation for each of the specification', () => {
    const specified = Object.values(kit.document.paths ?? {}).flatMap((item) =>
      Object.values(item).flatMap((each) => (each as { operationId?: string }).operationId ?? []),
    )
    expect(Object.keys(kit.fake.operations).sort()).toEqual(specified.sort())
  })
})

describe('a fake that breaks its own specification', () => {
  async function answerOf(reply: FakeReply): Promise<{ status: number; body: string }> {
    const operations = { ...finixKit.fake.operations, 'webhooks.list': () => reply }
    const fake = assemble({ ...finixKit, fake: { ...finixKit.fake, operations } }, {})
    const call = caller('https://finix.sandbox-payments-api.com', fake.fetch)
    const { status, body } = await call('GET', '/webhooks')
    return { status, body: typeof body === 'string' ? body : 'the answer was let through' }
  }

  it.each<[string, FakeReply, RegExp]>([
    [
      'a missing field',
      { status: 200, body: { page: { limit: 20 } } },
      /webhooks\.list \(GET \/webhooks\) with 200.*page\.\w+ .*\(#\/components\/schemas\//,
    ],
    [
      'a wrong type',
      { status: 200, body: { page: { limit: 20, next_cursor: null }, _embedded: [] } },
      /_embedded must be object/,
    ],
    ['no body', { status: 200 }, /the body is missing/],
    ['an undescribed status', { status: 202, body: {} }, /no answer with this status/],
    ['an error of another shape', { status: 403, body: { error: 'no' } }, /is required/],
  ])('%s is answered 500 with a text that says where', async (_name, reply, text) => {
    const { status, body } = await answerOf(reply)
    expect(status).toBe(500)
    expect(body).toMatch(text)
  })
})

describe('samples', () => {
  it('are the exact text, by provider and event', async () => {
    const text = await fixture('finix', 'transfer.created')
    expect(text).toBe((await fixtures('finix'))['transfer.created'])
    expect(JSON.parse(text)).toMatchObject({ entity: 'transfer', type: 'created' })
    expect(await fixture('finix', 'external_link.created')).toContain('\\/')
    const unknown = fixture('finix', 'transfer.create' as 'transfer.created')
    await expect(unknown).rejects.toThrow("Did you mean 'transfer.created'")
    expect(providerIds).toContain('finix')
  })

  it('are signed by the re-exported signer', async () => {
    const sign = createSigner(finix, { secret: 'a'.repeat(64) })
    const { headers } = await sign({ body: await fixture('finix', 'transfer.created') })
    expect(headers['Finix-Signature']).toMatch(/^timestamp=\d+, sig=[0-9a-f]{64}$/)
    expect(authorization).toMatch(/^Basic /)
  })
})
