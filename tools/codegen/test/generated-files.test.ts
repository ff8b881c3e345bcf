import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { applyDifferences, compareOutputs } from '../src/generated-files.ts'
import { generateOutputs } from '../src/outputs.ts'
import { shop } from './shop.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codegen-'))
  write('specs/corner-shop/openapi.yaml', shop)
  write('specs/corner-shop/fixtures/order.paid.json', `{ "it's": "\`\${exact}\`\\u00e9é" }\r\n`)
  write('packages/providers/package.json', '{ "name": "p", "entries": {}, "license": "MIT" }')
  for (const file of ['index', 'api', 'fake']) write(`packages/providers/src/corner-shop/${file}.ts`, '')
})

afterEach(() => rmSync(root, { recursive: true }))

it('finds nothing to change after writing', async () => {
  const outputs = await generateOutputs(root)
  applyDifferences(root, outputs, compareOutputs(root, outputs))
  expect(compareOutputs(root, await generateOutputs(root))).toEqual([])
})

it('finds stale, missing and orphaned files, and repairs them', async () => {
  const outputs = await generateOutputs(root)
  applyDifferences(root, outputs, compareOutputs(root, outputs))
  const generated = 'packages/providers/src/corner-shop/generated'
  write(`${generated}/client.ts`, 'edited')
  rmSync(join(root, generated, 'events.ts'))
  write('packages/providers/src/gone/generated/events.ts', '')
  write('packages/testing/src/generated/gone.ts', '')
  const differences = compareOutputs(root, await generateOutputs(root))
  expect(differences).toEqual([
    { kind: 'stale', file: `${generated}/client.ts` },
    { kind: 'missing', file: `${generated}/events.ts` },
    { kind: 'orphaned', file: 'packages/providers/src/gone/generated/events.ts' },
    { kind: 'orphaned', file: 'packages/testing/src/generated/gone.ts' },
  ])
  applyDifferences(root, outputs, differences)
  expect(compareOutputs(root, outputs)).toEqual([])
})

it('embeds fixtures exactly and the document without its prose', async () => {
  const text = (await generateOutputs(root)).get('packages/testing/src/generated/corner-shop.ts') ?? ''
  expect(text).toContain(`  fixtures: {\n    'order.paid': '{ "it\\'s": "\`\${exact}\`\\\\u00e9é" }\\r\\n',\n  },`)
  const literal = text.slice(text.indexOf('JSON.parse(') + 'JSON.parse('.length, text.indexOf(') as OpenApiDocument'))
  const document = JSON.parse(new Function(`return ${literal}`)())
  expect(document.components.schemas.Hook.properties.url).toEqual({ type: 'string', format: 'uri', maxLength: 120 })
  expect(text).not.toContain('The address.')
})

it('embeds the fixtures of events only', async () => {
  write('specs/corner-shop/fixtures/order.paid~twice.json', '"variant"')
  write('specs/corner-shop/fixtures/api/hooks.create.response.json', '"answer"')
  const text = (await generateOutputs(root)).get('packages/testing/src/generated/corner-shop.ts') ?? ''
  expect(text).toMatch(/ {2}fixtures: \{\n {4}'order\.paid': '[^\n]*',\n {2}\},/)
})

it('makes no kit of a provider without a fake', async () => {
  rmSync(join(root, 'packages/providers/src/corner-shop/fake.ts'))
  const outputs = await generateOutputs(root)
  expect(outputs.has('packages/testing/src/generated/corner-shop.ts')).toBe(false)
  expect(outputs.get('packages/testing/src/generated/index.ts')).not.toContain('corner-shop')
})

it('refuses a fixture that is not UTF-8', async () => {
  writeFileSync(join(root, 'specs/corner-shop/fixtures/order.paid.json'), Uint8Array.of(0x22, 0xff, 0x22))
  await expect(generateOutputs(root)).rejects.toThrow('order.paid.json is not valid UTF-8')
})

it('derives the entries of providers and the exports of every package', async () => {
  const manifest = JSON.parse((await generateOutputs(root)).get('packages/providers/package.json') ?? '')
  expect(Object.keys(manifest)).toEqual(['name', 'entries', 'license', 'exports', 'publishConfig'])
  expect(manifest.entries).toEqual({
    './corner-shop': 'src/corner-shop/index.ts',
    './corner-shop/api': 'src/corner-shop/api.ts',
    './corner-shop/fake': 'src/corner-shop/fake.ts',
    './corner-shop/responses': 'src/corner-shop/generated/responses.ts',
  })
  const published = {
    import: { types: './dist/corner-shop/api.d.ts', default: './dist/corner-shop/api.js' },
    require: { types: './dist/corner-shop/api.d.cts', default: './dist/corner-shop/api.cjs' },
  }
  expect(manifest.exports['./corner-shop/api']).toEqual({ '@hooks/source': './src/corner-shop/api.ts', ...published })
  expect(Object.keys(manifest.exports['./corner-shop/api'])[0]).toBe('@hooks/source')
  expect(manifest.publishConfig.exports['./corner-shop/api']).toEqual(published)
  expect(manifest.exports['./package.json']).toBe('./package.json')
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
