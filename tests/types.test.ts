/** What a user's editor says: errors by their code, hovers, completions. Over the sources, as users' editors see types. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { limits } from './budgets/budgets.mjs'
import { createEditor } from './language-service.ts'

const editor = createEditor()

const preamble = `
import { createClient } from '@hooks/client'
import { verifySignature } from '@hooks/express'
import { webhookRoute, verifySignature as guard } from '@hooks/next'
import { finix, type FinixDelivery } from '@hooks/providers/finix'
import { finixApi } from '@hooks/providers/finix/api'
import { createReceiver, createVerifier } from '@hooks/verify'
import express from 'express'
const secret = process.env.FINIX_SECRET
const client = createClient(finixApi, { username: 'u', password: process.env.P, environment: 'sandbox' })
const verifier = createVerifier(finix, { secret })
declare const request: Request
export { client, verifier, request, express, webhookRoute, guard, verifySignature, createReceiver, secret }
export type { FinixDelivery }
`

test('the preamble itself has no error', () => {
  expect(editor.errors(preamble)).toEqual([])
})

describe('what must not compile, and why', () => {
  test.each<[string, string, string]>([
    [
      'a misspelled event in the handler map',
      `webhookRoute(finix, { secret }, { 'transfer.craeted': () => {} })`,
      '2353',
    ],
    ['an event of no provider', `webhookRoute(finix, { secret }, { 'no.such.event': () => {} })`, '2353'],
    ['a misspelled event of a receiver', `createReceiver(finix, { secret }).on('transfer.craeted', () => {})`, '2345'],
    ['a missing required field', `client.webhooks.create({ enabled: true })`, '2345'],
    ['a field of the wrong type', `client.webhooks.create({ url: 1 })`, '2322'],
    ['an unknown field', `client.webhooks.create({ url: '', name: '' })`, '2353'],
    ['an operation the provider does not have', `client.webhooks.delete('WH1')`, '2339'],
    ["another provider's credential", `createVerifier(finix, { secret, publicKey: '' })`, '2353'],
    ["another provider's credential in Express", `verifySignature(finix, { secret, publicKey: '' })`, '2353'],
    ['no secret at all', `createVerifier(finix, {})`, '2345'],
    ['a function where nothing is late', `createVerifier(finix, { secret: () => 'x' })`, '2322'],
    [
      'a credential of two kinds',
      `createVerifier(finix, { secret, credential: { basic: { username: '', password: '' }, bearer: { token: '' } } })`,
      '2322',
    ],
    ['a client without an environment', `createClient(finixApi, { username: '', password: '' })`, '2345'],
    [
      'an object literal as a delivery',
      `export const made: FinixDelivery = { provider: 'finix', type: 'unknown', name: '', id: undefined, data: 1, event: 1,
        receivedAt: new Date(), signature: { algorithm: '', keyIndex: 0 }, body: new Uint8Array(), headers: new Headers() }`,
      '2322',
    ],
    [
      'an unchecked result',
      `const take = (delivery: FinixDelivery) => delivery
       take((await verifier.safeVerify(request)).delivery)`,
      '2345',
    ],
    ['the data before the type is known', `(await verifier.verify(request)).data.amount`, '2571'],
    [
      'a field the resource does not have',
      `createReceiver(finix, { secret }).on('transfer.created', (d) => d.data.amuont)`,
      '2551',
    ],
  ])('%s', (_case, code, expected) => {
    const errors = editor.errors(`${preamble}\n${code}`)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(new RegExp(`^${expected}: `))
  })
})

describe('what must compile', () => {
  test.each([
    [
      'a result that was checked',
      `const r = await verifier.safeVerify(request); if (r.ok) r.delivery.type; else r.error.status`,
    ],
    [
      'narrowing to the resource',
      `const d = await verifier.verify(request)
      if (d.type === 'transfer.created') { const n: number | undefined = d.data.amount; d.event._embedded.transfers[0]?.id; n }`,
    ],
    [
      'an exhaustive switch with events to come',
      `const d = await verifier.verify(request)
      switch (d.type) { case 'unknown': d.name.length; d.data; break; default: d.event.occurred_at }`,
    ],
    [
      'request parameters beside the delivery in Express',
      `express().post('/:tenant', verifySignature(finix, { secret }), (req, res) => {
      const tenant: string | string[] = req.params.tenant; res.locals.webhook.body.length; tenant })`,
    ],
    ['a secret from a Worker environment', `createReceiver(finix, { secret: (_request, env) => env.SECRET })`],
    ['an async secret and a list', `createReceiver(finix, { secret: async () => [secret, undefined] })`],
    [
      'an event newer than the specification',
      `client.webhooks.create({ url: '', enabled_events: [{ entity: 'new_entity', types: ['new_type'] }] })`,
    ],
    [
      'a narrowed error',
      `try { await client.webhooks.get('x') } catch (error) {
      if (finixApi.isError(error, 422) && typeof error.body === 'object') error.body._embedded.errors?.[0]?.field?.length }`,
    ],
    [
      'pages and items',
      `for await (const each of client.webhooks.list({ limit: 5 })) each.url.length
      const page = await client.webhooks.list(); page.items[0]?.id; page.body.page; await page.nextPage()`,
    ],
  ])('%s', (_case, code) => {
    expect(editor.errors(`${preamble}\n${code}`)).toEqual([])
  })
})

describe('hovers', () => {
  test.each([
    [
      'create',
      `client.webhooks./*1*/create({ url: '' })`,
      '(method) FinixWebhooks.create(body: CreateWebhookRequest, options?: CallOptions): ApiPromise<Webhook>',
    ],
    [
      'a created webhook',
      `const /*1*/webhook = await client.webhooks.create({ url: '' }); webhook`,
      'const webhook: Webhook',
    ],
    ['the client', `/*1*/client`, 'const client: FinixClient'],
    ['a delivery', `const /*1*/delivery = await verifier.verify(request); delivery`, 'const delivery: FinixDelivery'],
    ['the verifier', `/*1*/verifier`, 'const verifier: Verifier<FinixDelivery>'],
    [
      'the delivery in Express',
      `express().post('/', verifySignature(finix, { secret }), (_req, res) => { const /*1*/delivery = res.locals.webhook; delivery })`,
      'const delivery: FinixDelivery',
    ],
    [
      'the parameter of a handler',
      `webhookRoute(finix, { secret }, { 'transfer.created': (/*1*/delivery) => delivery })`,
      `(parameter) delivery: SignedDelivery<"finix", "transfer.created", Transfer, FinixTransferCreatedEvent>`,
    ],
    ['the guard', `guard(finix, { secret })(async (/*1*/delivery) => delivery)`, '(parameter) delivery: FinixDelivery'],
    [
      'the data of a narrowed delivery',
      `const d = await verifier.verify(request); if (d.type === 'transfer.created') { const /*1*/data = d.data; data }`,
      'const data: Transfer',
    ],
  ])('%s', (_case, code, expected) => {
    expect(editor.hover(`${preamble}\n${code}`).replace(/ \| undefined(?=\))/g, '')).toBe(expected)
  })
})

describe('completions', () => {
  it('the methods a provider has, and no others', () => {
    const names = editor.completions(`${preamble}\nclient.webhooks./*1*/`)
    expect(names.sort()).toEqual(['create', 'get', 'list', 'update'])
  })

  it('the event names in a handler map', () => {
    const names = editor.completions(`${preamble}\nwebhookRoute(finix, { secret }, { '/*1*/' })`)
    expect(names).toEqual(expect.arrayContaining(['transfer.created', 'dispute.updated', 'unknown']))
  })

  it('the event names of a receiver and of a comparison', () => {
    for (const code of [
      `createReceiver(finix, { secret }).on('/*1*/')`,
      `if ((await verifier.verify(request)).type === '/*1*/') {}`,
    ]) {
      const names = editor.completions(`${preamble}\n${code}`)
      expect(names).toEqual(expect.arrayContaining(['transfer.created', 'dispute.updated', 'unknown']))
    }
  })

  it('the known values of an open enum', () => {
    const names = editor.completions(
      `${preamble}\nclient.webhooks.create({ url: '', enabled_events: [{ entity: '/*1*/', types: [] }] })`,
    )
    expect(names).toEqual(expect.arrayContaining(['transfer', 'dispute', 'merchant']))
    const states = editor.completions(
      `${preamble}\nconst d = await verifier.verify(request); if (d.type === 'transfer.created' && d.data.state === '/*1*/') {}`,
    )
    expect(states).toEqual(expect.arrayContaining(['PENDING', 'SUCCEEDED']))
  })

  it('the options of a provider', () => {
    const names = editor.completions(`${preamble}\nverifySignature(finix, { /*1*/ })`)
    expect(names).toEqual(
      expect.arrayContaining(['secret', 'credential', 'toleranceSeconds', 'logger', 'maximumBodyBytes']),
    )
  })
})

describe('every provider', () => {
  const specs = fileURLToPath(new URL('../specs', import.meta.url))

  const typed = readdirSync(specs).filter((id) => existsSync(`${specs}/${id}/openapi.yaml`))
  test.each(typed)('every open enum of %s completes, and takes what is new', (id) => {
    const file = fileURLToPath(new URL(`../packages/providers/src/${id}/generated/schemas.ts`, import.meta.url))
    const enums = [...readFileSync(file, 'utf8').matchAll(/export type (\w+) =\s*([^;]*?)\| \(string & \{\}\)/g)]
    expect(enums.length).toBeGreaterThan(0)
    const lines = enums.map(([, name]) => {
      return `import type { ${name} } from '@hooks/providers/${id}/api'\nexport const one${name}: ${name} = '/*1*/new'`
    })
    expect(editor.errors(lines.join('\n').replaceAll('/*1*/', ''))).toEqual([])
    for (const [index, [, name, values = '']] of enums.entries()) {
      const known = [...values.matchAll(/'((?:[^'\\]|\\.)+)'/g)].map(([, value]) => value)
      expect(editor.completions(lines[index] as string), name).toEqual(expect.arrayContaining(known))
    }
  })

  test.each([
    ['basiq', 'Basiq', '{ secret }'],
    ['basis-theory', 'BasisTheory', "{ environment: 'test' }"],
    ['bluefin', 'Bluefin', '{ trust: urlToken(secret) }'],
    ['finix', 'Finix', '{ secret }'],
    ['generic', 'Generic', '{ secret }'],
  ])('hovers of %s show named types', (id, name, options) => {
    const constant = name.charAt(0).toLowerCase() + name.slice(1)
    const code = `${preamble}
import { ${constant} as provider } from '@hooks/providers/${id}'
import { ${constant}Api as api } from '@hooks/providers/${id}/api'
import { urlToken } from '@hooks/verify'
const delivery = await createVerifier(provider, ${options}).verify(request)
declare const apiOptions: Parameters<typeof api.connect>[0]
const made = createClient(api, apiOptions)
export { delivery, made, urlToken }`
    expect(editor.errors(code)).toEqual([])
    expect(editor.hover(code.replace('const delivery', 'const /*1*/delivery'))).toBe(`const delivery: ${name}Delivery`)
    expect(editor.hover(code.replace('const made', 'const /*1*/made'))).toBe(`const made: ${name}Client`)
  })

  test.each(Object.entries(limits.instantiations))('%s costs little', (name, limit) => {
    const snippet = readFileSync(new URL(`budgets/types/${name}.ts`, import.meta.url), 'utf8')
    expect(editor.instantiations(snippet) - editor.instantiations('export {}')).toBeLessThanOrEqual(limit)
  })
})
