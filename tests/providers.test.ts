/** Every provider of the repository against its facts: vectors, fixtures, schemas. On both crypto backends. */
import { readdirSync, readFileSync } from 'node:fs'
import { nodeBackend, webBackend } from '@hooks/core'
import type { AnyDelivery, CryptoBackend, Receivable, SecretCredentials } from '@hooks/core/contract'
import { createSigner } from '@hooks/core/sign'
import { createVerifier } from '@hooks/verify'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'

interface Vector {
  id: number
  comment: string
  secret: string
  receivedAt: number
  headers: [string, string][]
  body: string
  result: 'valid' | 'invalid'
  code?: string
}

interface Specification {
  webhooks: Record<string, { post: { 'x-hooks-data': string } }>
}

type AnyProvider = Receivable<AnyDelivery, SecretCredentials>

const specs = new URL('../specs/', import.meta.url)
const backends = [nodeBackend as CryptoBackend, webBackend]

for (const id of readdirSync(specs)) {
  const folder = new URL(`${id}/`, specs)
  const { vectors } = JSON.parse(readFileSync(new URL('vectors.json', folder), 'utf8')) as { vectors: Vector[] }
  const document = parse(readFileSync(new URL('openapi.yaml', folder), 'utf8')) as Specification
  const provider = Object.values(
    (await import(/* @vite-ignore */ `@hooks/providers/${id}`)) as Record<string, AnyProvider>,
  ).find((each) => each.id === id) as AnyProvider
  const ajv = addFormats.default(new Ajv2020({ strict: false })).addSchema(document, 'spec')

  describe.each(backends)(`${id} on $name`, (backend) => {
    test.each(vectors)('vector $id: $comment', async ({ secret, receivedAt, headers, body, result, code }) => {
      const clock = (): number => receivedAt * 1000
      const verdict = await createVerifier(provider, { secret, backend, clock }).safeVerify({ headers, body })
      expect(verdict.ok).toBe(result === 'valid')
      expect(verdict.error?.code).toBe(code)
    })

    test.each(readdirSync(new URL('fixtures/', folder)))(
      'fixture %s is signed, verified, described and typed',
      async (file) => {
        const secret = 'a secret for every fixture'
        const body = readFileSync(new URL(`fixtures/${file}`, folder))
        const name = file.replace(/(~.*)?\.json$/, '')
        const headers = await createSigner(provider, { secret, backend })({ body })
        const delivery = await createVerifier(provider, { secret, backend }).verify({ headers, body })
        expect(delivery).toMatchObject({ provider: id, type: name, name, event: JSON.parse(body.toString()) })
        expect(Buffer.from(delivery.body).equals(body)).toBe(true)

        const schema = document.webhooks[name]?.post['x-hooks-data']
        const event = ajv.getSchema(`spec#/webhooks/${name}/post/requestBody/content/application~1json/schema`)
        const data = ajv.getSchema(`spec#/components/schemas/${schema}`)
        expect(event?.(delivery.event), JSON.stringify(event?.errors)).toBe(true)
        expect(data?.(delivery.data), JSON.stringify(data?.errors)).toBe(true)
      },
    )
  })

  it(`${id} has a fixture for every event of its specification, and knows it by name`, () => {
    const events = Object.keys(document.webhooks)
    expect(new Set(readdirSync(new URL('fixtures/', folder)).map((each) => each.replace(/(~.*)?\.json$/, '')))).toEqual(
      new Set(events),
    )
    expect([...provider.eventNames].sort()).toEqual(events.sort())
  })
}
