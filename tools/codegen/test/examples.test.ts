import { expect, it } from 'vitest'
import { withExamples } from '../src/examples.ts'
import { emitProvider } from '../src/outputs.ts'
import { parseSpecification } from '../src/specification.ts'
import { readSurface } from '../src/surface.ts'
import { shop, shopWith } from './shop.ts'

async function examplesOf(yaml: string = shop): Promise<Map<string, string>> {
  const surface = await readSurface(parseSpecification('corner-shop', yaml))
  const texts = [...withExamples(surface, emitProvider(surface)).values()].join('\n')
  const found = texts.matchAll(/ \* ```ts\n([\s\S]*?) \* ```\n \*\/\nexport (?:interface|type|const) (\w+)/g)
  return new Map([...found].map(([, code = '', name = '']) => [name, code.replace(/^ \* ?/gm, '').trim()]))
}

const examples = await examplesOf()

it('has one for every export that a user may meet', () => {
  expect([...examples.keys()].sort()).toMatchInlineSnapshot(`
    [
      "Color",
      "CornerShopClient",
      "CornerShopDelivery",
      "CornerShopErrors",
      "CornerShopHooks",
      "CornerShopHooksEvents",
      "CornerShopHooksListQuery",
      "CornerShopOrderPaidEvent",
      "Envelope",
      "Failure",
      "Hook",
      "HookList",
      "Order",
      "cornerShopResponses",
    ]
  `)
})

it.each(['Order', 'CornerShopOrderPaidEvent'])('shows %s in a delivery', (name) => {
  expect(examples.get(name)).toContain("return delivery.type === 'order.paid' ? delivery.")
})

it('shows what calls take and answer, and what stands in other types', () => {
  expect(examples.get('Hook')).toMatchInlineSnapshot(`
    "import type { CornerShopClient, Hook } from '@hooks/providers/corner-shop/api'

    export async function listHooks(client: CornerShopClient): Promise<readonly Hook[]> {
      return (await client.hooks.list()).items
    }"
  `)
  expect(examples.get('HookList')).toMatchInlineSnapshot(`
    "import type { CornerShopClient, HookList } from '@hooks/providers/corner-shop/api'

    export async function listHooks(client: CornerShopClient): Promise<HookList> {
      return (await client.hooks.list()).body
    }"
  `)
  expect(examples.get('CornerShopHooksListQuery')).toMatchInlineSnapshot(`
    "import type { CornerShopClient, CornerShopHooksListQuery } from '@hooks/providers/corner-shop/api'

    export async function listHooks(client: CornerShopClient, query: CornerShopHooksListQuery): Promise<void> {
      await client.hooks.list(query)
    }"
  `)
  expect(examples.get('Color')).toMatchInlineSnapshot(`
    "import type { Color, Hook } from '@hooks/providers/corner-shop'

    export function colorOf(hook: Hook): Color[] | undefined {
      return hook.colors
    }"
  `)
  expect(examples.get('Envelope')).toMatchInlineSnapshot(`
    "import type { CornerShopOrderPaidEvent, Envelope } from '@hooks/providers/corner-shop'

    export function envelopeOf(cornerShopOrderPaidEvent: CornerShopOrderPaidEvent): Envelope {
      return cornerShopOrderPaidEvent
    }"
  `)
})

it('goes through what may be missing', async () => {
  const colors = "colors: { type: array, items: { $ref: '#/components/schemas/Color' } }"
  const color = "{ type: object, properties: { main: { $ref: '#/components/schemas/Color' } } }"
  const yaml = shopWith(colors, `look: { anyOf: [${color}, { type: 'null' }] }`)
  expect((await examplesOf(yaml)).get('Color')).toMatchInlineSnapshot(`
    "import type { Color, Hook } from '@hooks/providers/corner-shop'

    export function colorOf(hook: Hook): Color | undefined {
      return hook.look?.main
    }"
  `)
})

it('breaks a line that is too long for a docstring', async () => {
  const yaml = shop.replaceAll('HookList', 'ListOfHooksWithANameThatIsLongerThanAnybodyWouldEverWantToReadOrWriteDown')
  const code = (await examplesOf(yaml)).get('ListOfHooksWithANameThatIsLongerThanAnybodyWouldEverWantToReadOrWriteDown')
  expect(code).toContain('listHooks(\n  client: CornerShopClient,\n): Promise<ListOf')
})

it('keeps what a docstring says, and makes one where there is none', async () => {
  const surface = await readSurface(parseSpecification('corner-shop', shop))
  const text = withExamples(surface, emitProvider(surface)).get('schemas.ts')
  expect(text).toContain('/**\n * A hook.\n *\n * @example\n * ```ts\n')
  expect(text).toContain('\n\n/**\n * @example\n * ```ts\n')
})
