import { describe, expect, it } from 'vitest'
import { generateShop, shopWith } from './shop.ts'

const listed = "colors: { type: array, items: { $ref: '#/components/schemas/Color' } }"
const either = `colors:
          description: In any order.
          x-hooks-array: true
          anyOf: [{ type: array, items: { $ref: '#/components/schemas/Color' } }, { $ref: '#/components/schemas/Color' }]`

const list = "data: { type: array, items: { $ref: '#/components/schemas/Hook' } }"
const eitherList =
  "data: { x-hooks-array: true, anyOf: [{ type: array, items: { $ref: '#/components/schemas/Hook' } }, { $ref: '#/components/schemas/Hook' }] }"

describe('x-hooks-array', () => {
  it('is typed as the list', async () => {
    const schemas = (await generateShop(shopWith(listed, either).replace(list, eitherList))).get('schemas.ts')
    expect(schemas).toContain('  /** In any order. */\n  colors?: Color[]\n')
    expect(schemas).toContain('  data?: Hook[]\n')
  })

  it('is in every operation whose answer holds it, from the root and outer ones first', async () => {
    const operations = (await generateShop(shopWith(listed, either).replace(list, eitherList))).get('operations.ts')
    expect(operations).toContain("    normalise: arraysAt('data', 'data[].colors'),\n    items: 'data',\n")
    expect(operations).toContain("    envelope: 'data',\n    normalise: arraysAt('data.colors'),\n")
    expect(operations).toContain("{ method: 'DELETE', path: '/shops/{shop_id}/hooks/{hookID}' }")
    expect(operations).toMatch(/^import \{ arraysAt, .* from '@hooks\/core\/managing'$/m)
  })

  it('has outer ones first also where a part of the answer says more than another', async () => {
    const parts = `HookList:
      allOf: [{ type: object, properties: { ${list} } }, { type: object, properties: { ${eitherList} } }]
      type: object`
    const operations = (
      await generateShop(shopWith(listed, either).replace('HookList:\n      type: object', parts))
    ).get('operations.ts')
    expect(operations).toContain("arraysAt('data', 'data[].colors')")
  })

  it('can be the whole answer', async () => {
    const answer = "schema: { $ref: '#/components/schemas/HookList' }"
    const bare = shopWith(listed, either)
      .replace(answer, `schema: ${eitherList.slice('data: '.length)}`)
      .replace(
        'items: data\n        next: [after=page.next, limit=page.size+1<=page.size]',
        "items: ''\n        next: []",
      )
    const files = await generateShop(bare)
    expect(files.get('operations.ts')).toContain("input: 'query', normalise: arraysAt('', '[].colors'), items: '' }")
    expect(files.get('client.ts')).toContain('PagePromise<Hook, Hook[]>')
  })

  it('is typed as the list where an allOf requires what it inherits', async () => {
    const strict = shopWith(listed, either).replace(
      '    HookList:',
      "    StrictHook: { allOf: [{ $ref: '#/components/schemas/Hook' }, { required: [colors] }] }\n    HookList:",
    )
    const files = await generateShop(strict.replace(list, list.replace('Hook', 'StrictHook')))
    expect(files.get('schemas.ts')).toMatch(/StrictHook extends Hook \{[^}]* colors: Color\[\]\n/)
    expect(files.get('operations.ts')).toContain("arraysAt('data[].colors')")
  })

  const refusals: [problem: string, passage: string, replacement: string, message: string][] = [
    ...['type: array', 'anyOf: [{ type: array, items: { type: string } }, { type: integer }]'].map(
      (schema): [string, string, string, string] => [
        schema,
        listed,
        `colors: { x-hooks-array: true, ${schema} }`,
        'components/schemas/Hook/properties/colors: x-hooks-array: true stands next to anyOf',
      ],
    ),
    [
      'a list of lists',
      listed,
      'colors: { x-hooks-array: true, anyOf: [{ type: array, items: { type: array } }, { type: array }] }',
      'components/schemas/Hook/properties/colors: x-hooks-array: true stands next to anyOf',
    ],
    [
      'false',
      listed,
      either.replace('true', 'false'),
      'components/schemas/Hook/properties/colors: x-hooks-array: true',
    ],
    [
      'a name that a path cannot hold',
      listed,
      either.replace('colors', "'co.lors'"),
      'hooks.list: x-hooks-array: data[].co.lors is no path of plain property names',
    ],
    [
      'a map',
      listed,
      `colors: { additionalProperties: { ${either.slice(either.indexOf('x-hooks-array')).replace('true\n', 'true,\n')} } }`,
      'hooks.list: x-hooks-array: data[].colors.* is no path of plain property names',
    ],
    [
      'a schema that contains itself',
      listed,
      `${either}\n        inner: { $ref: '#/components/schemas/Hook' }`,
      'hooks.list: x-hooks-array: data[].colors stands in a schema that contains itself',
    ],
    [
      'an event',
      'properties: { amount: { type: integer } }',
      'properties: { amount: { x-hooks-array: true, anyOf: [{ type: array, items: { type: integer } }, { type: integer }] } }',
      'order.paid: x-hooks-array: order.amount: a delivery is never changed',
    ],
    [
      'an error',
      'properties: { message: { type: string } }',
      'properties: { message: { x-hooks-array: true, anyOf: [{ type: array, items: { type: string } }, { type: string }] } }',
      'hooks.list 401: x-hooks-array: message: an error is never changed',
    ],
  ]
  it.each(refusals)('refuses %s', async (_, passage, replacement, message) => {
    await expect(generateShop(shopWith(passage, replacement))).rejects.toThrow(
      `specs/corner-shop/openapi.yaml: ${message}`,
    )
  })
})
