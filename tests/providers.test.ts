/** Every provider with a specification against it: fixtures, schemas. On both crypto backends. */
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { nodeBackend, webBackend } from '@hooks/core'
import type { AnyDelivery, CryptoBackend, Receivable } from '@hooks/core/contract'
import { createSigner, type SigningCredentials } from '@hooks/core/sign'
import {
  createVerifier,
  dangerouslyAcceptAnyTimestamp,
  dangerouslyAcceptUnsigned,
  type VerifierOptions,
} from '@hooks/verify'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'

interface Specification {
  webhooks: Record<string, { post: { 'x-hooks-data': string } }>
}

type AnyProvider = Receivable<AnyDelivery, object>

const specs = new URL('../specs/', import.meta.url)
const backends = [nodeBackend as CryptoBackend, webBackend]

/** Long enough for every scheme, and base64 as well. */
const secret = 'd'.repeat(64)
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

/** How the sender signs and what the receiver verifies with, per algorithm. */
const parties: Record<string, [SigningCredentials, object]> = {
  'hmac-sha256': [{ secret }, { secret }],
  'rsa-pss-sha256': [{ privateKey }, { publicKey }],
  none: [{}, { trust: dangerouslyAcceptUnsigned }],
}

const typed = readdirSync(specs).filter((id) => existsSync(new URL(`${id}/openapi.yaml`, specs)))

for (const id of typed) {
  const folder = new URL(`${id}/`, specs)
  const document = parse(readFileSync(new URL('openapi.yaml', folder), 'utf8')) as Specification
  const fixtures = readdirSync(new URL('fixtures/', folder)).filter((file) => file.endsWith('.json'))
  const eventOf = (file: string): string => file.replace(/(~.*)?\.json$/, '')
  const exported = (await import(/* @vite-ignore */ `@hooks/providers/${id}`)) as Record<string, AnyProvider>
  const provider = Object.values(exported).find((each) => each.id === id) as AnyProvider
  const ajv = addFormats.default(new Ajv2020({ strict: false })).addSchema(document, 'spec')

  describe.each(backends)(`${id} on $name`, (backend) => {
    test.each(fixtures)('fixture %s is signed, verified, described and typed', async (file) => {
      const [sender, receiver] = parties[provider.scheme.algorithm.id] ?? [{}, {}]
      const options: VerifierOptions = { ...receiver, backend, toleranceSeconds: dangerouslyAcceptAnyTimestamp }
      const body = readFileSync(new URL(`fixtures/${file}`, folder))
      const name = eventOf(file)
      const delivery = await createVerifier(provider, options).verify(
        await createSigner(provider, { ...sender, backend })({ body }),
      )
      expect(delivery).toMatchObject({ provider: id, type: name, name, event: JSON.parse(body.toString()) })
      expect(Buffer.from(delivery.unverifiedBody ?? delivery.body).equals(body)).toBe(true)

      const schema = document.webhooks[name]?.post['x-hooks-data']
      const event = ajv.getSchema(`spec#/webhooks/${name}/post/requestBody/content/application~1json/schema`)
      const data = ajv.getSchema(`spec#/components/schemas/${schema}`)
      expect(event?.(delivery.event), JSON.stringify(event?.errors)).toBe(true)
      expect(data?.(delivery.data), JSON.stringify(data?.errors)).toBe(true)
    })
  })

  it(`${id} has a fixture for every event of its specification, and knows it by name`, () => {
    const events = Object.keys(document.webhooks)
    expect([...new Set(fixtures.map(eventOf))].sort()).toEqual(events.sort())
    expect([...provider.eventNames].sort()).toEqual(events)
  })

  const examples = new URL('fixtures/api/', folder)
  test.each(existsSync(examples) ? readdirSync(examples) : [])(
    `${id}: the example %s is what the specification says`,
    (file) => {
      const [, operationId, kind] = /^(.*)\.(request|response)(?:~.*)?\.json$/.exec(file) ?? []
      const value: unknown = JSON.parse(readFileSync(new URL(file, examples), 'utf8'))
      const pointers = pointersOf(document, operationId ?? '', kind === 'request')
      expect(pointers.length).toBeGreaterThan(0)
      expect(pointers.some((pointer) => ajv.getSchema(`spec#${pointer}`)?.(value))).toBe(true)
    },
  )
}

/** JSON pointers of the JSON schemas of an operation's request or good answers. */
function pointersOf(document: object, operationId: string, request: boolean): string[] {
  const encode = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
  const { paths = {} } = document as { paths?: Record<string, Record<string, OperationObject>> }
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId !== operationId) continue
      const place = `/paths/${encode(path)}/${method}`
      if (request) return [`${place}/requestBody/content/application~1json/schema`]
      return Object.entries(operation.responses ?? {})
        .filter(([status, response]) => status.startsWith('2') && response.content?.['application/json'])
        .map(([status]) => `${place}/responses/${status}/content/application~1json/schema`)
    }
  }
  return []
}

interface OperationObject {
  operationId?: string
  responses?: Record<string, { content?: Record<string, unknown> }>
}
