import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { generateOutputs } from '../src/outputs.ts'
import { generateShop, shop, shopWith } from './shop.ts'

/** A token exchange in front of the other paths. */
const exchange = `
  /token:
    parameters:
      - { name: Shop-Mode, in: query, schema: { $ref: '#/components/schemas/Mode' } }
    post:
      operationId: token.create
      x-hooks-client: true
      requestBody:
        content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/TokenRequest' } } }
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Token' } } } }
        '401': { $ref: '#/components/responses/Failure' }
        '418': { content: { application/json: { schema: { type: string } } } }
`
const schemas = `
    TokenRequest: { type: object, properties: { color: { $ref: '#/components/schemas/Color' } } }
    Token: { type: object, properties: { access_token: { type: string } } }
    Mode: { type: string }
`
const withExchange = shopWith('\n  /hooks:', `${exchange}  /hooks:`) + schemas.slice(1)

it('leaves out what the client asks for itself, and the schemas that only this leads to', async () => {
  expect(await generateShop(withExchange)).toEqual(await generateShop())
})

it("calls the provider by its name, where that is not the folder's with capitals", async () => {
  const named = await generateShop(
    shopWith("title: Shop, version: '1'", "title: Shop, version: '1', x-hooks-title: cornerShop"),
  )
  expect((await generateShop()).get('client.ts')).toContain('/** What a client of Corner Shop can do.')
  expect(named.get('client.ts')).toContain('/** What a client of cornerShop can do.')
  expect(named.get('client.ts')).toContain('export interface CornerShopClient')
})

it('takes path parameters that are whole numbers', async () => {
  const files = await generateShop(
    shop.replace(/(shop_id|hookID)(, in: path, .*schema: \{ type: )string/g, '$1$2integer'),
  )
  expect(files.get('operations.ts')).toContain("path: '/shops/{shop_id}/hooks/{hookID}', integers: true }")
  expect(files.get('client.ts')).toContain('delete(shopId: number, hookId: number, options?: CallOptions)')
})

it('keeps schemas that something else leads to', async () => {
  const alsoAnswered = withExchange.replace("{ '204': { description: Gone. } }", "{ '200': *token }")
  const anchored = alsoAnswered.replace("'200': { content:", "'200': &token { content:")
  const files = await generateShop(anchored)
  expect(files.get('schemas.ts')).toContain('export interface Token {')
  expect(files.get('schemas.ts')).not.toContain('TokenRequest')
  expect(files.get('client.ts')).toContain('ApiPromise<Token>')
})

it('keeps the parameters of a path whose other operations are called', async () => {
  const shared = withExchange.replace(
    '    post:\n      operationId: token.create',
    "    delete: { operationId: token.delete, responses: { '204': {} } }\n    post:\n      operationId: token.create",
  )
  expect((await generateShop(shared)).get('schemas.ts')).toContain('export type Mode = string')
})

it('makes no client of a document without other operations', async () => {
  const only = `${shop.slice(0, shop.indexOf('paths:'))}paths:${exchange}${shop.slice(shop.indexOf('webhooks:'))}${schemas}`
  expect([...(await generateShop(only)).keys()]).toEqual(['schemas.ts', 'events.ts', 'event-names.ts'])
})

it('leaves the operation in the document of the test kit', async () => {
  const root = mkdtempSync(join(tmpdir(), 'codegen-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const folder of ['specs/corner-shop', 'packages/providers/src/corner-shop']) {
    mkdirSync(join(root, folder), { recursive: true })
  }
  writeFileSync(join(root, 'specs/corner-shop/openapi.yaml'), withExchange)
  writeFileSync(join(root, 'packages/providers/src/corner-shop/fake.ts'), '')
  const kit = (await generateOutputs(root)).get('packages/testing/src/generated/corner-shop.ts')
  expect(kit).toContain('"operationId":"token.create","x-hooks-client":true')
  expect(kit).toContain('"TokenRequest":{')
})
