import { expect, it, test } from 'vitest'
import { answerSchema } from '../src/answer-schema.ts'
import type { Schema } from '../src/document.ts'
import { printValue } from '../src/text.ts'
import { generateShop, shopWith } from './shop.ts'

async function responses(yaml?: string): Promise<string> {
  return (await generateShop(yaml)).get('responses.ts') ?? ''
}

it('names the schema of every answer with content, and writes each schema once', async () => {
  const text = await responses()
  expect(text).toContain(`export const cornerShopResponses: ResponseSchemas = {
  provider: 'corner-shop',
  answers: {
    'hooks.list': { 200: 'HookList', 401: 'Failure' },
    'hooks.create': { 201: 'HooksCreate201', 401: 'Failure', 422: 'HooksCreate422' },
    'hooks.events.delete': {},
  },
`)
  expect(text).toContain(`    HooksCreate422: { type: 'string' },\n`)
  expect(text).toContain(`    Color: { type: 'string' },\n`)
  for (const name of ['Hook', 'HookList', 'Failure']) expect(text.split(`    ${name}: {`)).toHaveLength(2)
  expect(text).not.toMatch(/Order|Envelope|Tags/)
})

const anything = true as unknown as Schema

test.each<[string, Schema, Schema]>([
  ['prose and limits go', { type: 'string', title: 'A', description: 'a', format: 'uri', maxLength: 9 }, string()],
  ['an open enumeration is a string', { anyOf: [{ type: 'string', enum: ['a'] }, string()] }, string()],
  ['so is one with the plain type first', { anyOf: [string(), { type: 'string', const: 'a' }] }, string()],
  ['a closed enumeration stays', { type: 'string', enum: ['a'] }, { type: 'string', enum: ['a'] }],
  ['a constant is one', { const: 1 }, { enum: [1] }],
  ['other types stay next to a plain one', { anyOf: [{ type: 'null' }, string()] }, { anyOf: [nothing(), string()] }],
  ['oneOf is anyOf', { oneOf: [nothing(), string()] }, { anyOf: [nothing(), string()] }],
  ['a type next to it keeps anyOf', { type: 'string', anyOf: [string()] }, { type: 'string', anyOf: [string()] }],
  ['new properties are welcome', { type: 'object', additionalProperties: false }, { type: 'object' }],
  ['maps stay', { additionalProperties: { type: 'null', title: 'A' } }, { additionalProperties: nothing() }],
  ['anything is anything', { properties: { a: anything }, items: anything }, { properties: { a: {} }, items: {} }],
  ['a property may be called title', { properties: { title: string() } }, { properties: { title: string() } }],
  ['references are names', { $ref: '#/components/schemas/A', description: 'a' }, { $ref: 'A' }],
])('%s', (_case, schema, reduced) => {
  expect(answerSchema(schema)).toEqual(reduced)
})

it('refuses a reference to what is no named schema', () => {
  expect(() => answerSchema({ $ref: '#/components/responses/A' })).toThrow('#/components/responses/A is no reference')
})

it('refuses a name that an inline answer needs', async () => {
  const yaml = shopWith('  schemas:\n', '  schemas:\n    HooksCreate201: { type: string }\n')
  const used = yaml.replace(
    'enabled: { type: boolean',
    "taken: { $ref: '#/components/schemas/HooksCreate201' }\n        $&",
  )
  await expect(responses(used)).rejects.toThrow('HooksCreate201: this name is needed for the schema of an answer')
})

it('prints data on one line where it fits', () => {
  expect(printValue({ a: [1, 'b'], 'c-d': {}, e: null })).toBe(`{ a: [1, 'b'], 'c-d': {}, e: null }`)
  const long = 'x'.repeat(110)
  expect(printValue({ a: { b: [long] } })).toBe(`{\n  a: {\n    b: [\n      '${long}',\n    ],\n  },\n}`)
})

function string(): Schema {
  return { type: 'string' }
}

function nothing(): Schema {
  return { type: 'null' }
}
