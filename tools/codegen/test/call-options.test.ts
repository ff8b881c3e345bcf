import { describe, expect, it } from 'vitest'
import { generateShop, shopWith } from './shop.ts'

const key = `
        - name: Shop-Key
          in: header
          description: Makes a repetition safe.
          x-hooks-option: idempotencyKey
          schema: { type: string }`
const trace = `
        - { name: SHOP-TRACE, in: header, x-hooks-option: traceId, schema: { type: string } }`

/** Parameters of `hooks.create`, of `hooks.list` and of the two paths. */
function shopOf({ create = '', list = '', deletion = '' }): string {
  let text = shopWith(
    'operationId: hooks.create',
    `operationId: hooks.create${create && `\n      parameters:${create}`}`,
  )
  text = text.replace('      parameters:\n        - { name: limit', `      parameters:${list}\n        - { name: limit`)
  const there = '      - { name: shop_id'
  return text.replace(there, `${deletion.replaceAll('\n  ', '\n').slice(1)}${deletion && '\n'}${there}`)
}

describe('x-hooks-option', () => {
  it('adds a documented call option, and its header to the operation', async () => {
    const files = await generateShop(shopOf({ create: key + trace }))
    const client = files.get('client.ts')
    expect(client).toContain('create(body: Hook, options?: CornerShopCallOptions): ApiPromise<Hook>')
    expect(client).toContain('hookId: string, options?: CallOptions): ApiPromise<void>')
    expect(client).toContain(
      '   * @param options - Signal, time limit and headers of this call; `idempotencyKey`, `traceId`.\n',
    )
    expect(client).toContain(`/** Options of calls to Corner Shop: \`idempotencyKey\`, \`traceId\`. */
export interface CornerShopCallOptions extends CallOptions {
  /**
   * Makes a repetition safe.
   *
   * Sent as \`Shop-Key\`.
   */
  idempotencyKey?: string | undefined
  /** Sent as \`SHOP-TRACE\`. */
  traceId?: string | undefined
}
`)
    expect(files.get('operations.ts')).toContain(
      "    options: { idempotencyKey: 'Shop-Key', traceId: 'SHOP-TRACE' },\n    envelope: 'data',\n",
    )
  })

  it('names a larger set after what it adds to the one most operations have', async () => {
    const client = (await generateShop(shopOf({ list: key + trace, create: trace, deletion: trace }))).get('client.ts')
    expect(client).toContain('options?: CornerShopIdempotencyKeyCallOptions): PagePromise<Hook, HookList>')
    expect(client).toContain('create(body: Hook, options?: CornerShopCallOptions)')
    expect(client).toContain('export interface CornerShopCallOptions extends CallOptions {\n  /** Sent as `SHOP-TRACE`')
    expect(client).toMatch(
      /interface CornerShopIdempotencyKeyCallOptions extends CornerShopCallOptions \{[^}]* idempotencyKey\?: string \| undefined\n\}/,
    )
  })

  it('names a set that is no larger one after all of its options', async () => {
    const client = (await generateShop(shopOf({ create: key, list: trace, deletion: trace }))).get('client.ts')
    expect(client).toContain('export interface CornerShopIdempotencyKeyCallOptions extends CallOptions {')
    expect(client).toContain('create(body: Hook, options?: CornerShopIdempotencyKeyCallOptions)')
  })

  it('stands beside the pages of a list', async () => {
    const operations = (await generateShop(shopOf({ list: trace }))).get('operations.ts')
    expect(operations).toContain("    options: { traceId: 'SHOP-TRACE' },\n    items: 'data',\n")
  })

  const refusals: [problem: string, parameter: string, message: string][] = [
    ['a cookie', '{ name: K, in: cookie, x-hooks-option: key }', 'key: K is no header'],
    [
      'a name with blanks',
      '{ name: K, in: header, x-hooks-option: my key }',
      'my key: an option is a name in camelCase',
    ],
    ['a name in capitals', '{ name: K, in: header, x-hooks-option: Key }', 'Key: an option is a name in camelCase'],
    ['a name of every call', '{ name: K, in: header, x-hooks-option: signal }', 'signal: every call has an option of'],
    ['a header that is none', "{ name: 'a=b', in: header, x-hooks-option: key }", 'key: a=b is no name of a header'],
    [
      'a header of the client',
      '{ name: K, in: header, x-hooks-client: true, x-hooks-option: key }',
      'key: the client fills in K itself',
    ],
    [
      'a required header',
      '{ name: K, in: header, required: true, x-hooks-option: key }',
      'key: K is required; options may be left out',
    ],
    ['a number', '{ name: K, in: header, x-hooks-option: key, schema: { type: integer } }', 'key: K is no string'],
    [
      'an option twice',
      '{ name: K, in: header, x-hooks-option: key }\n        - { name: L, in: header, x-hooks-option: key }',
      'key: two parameters are this option',
    ],
  ]
  it.each(refusals)('refuses %s', async (_, parameter, message) => {
    await expect(generateShop(shopOf({ create: `\n        - ${parameter}` }))).rejects.toThrow(
      `specs/corner-shop/openapi.yaml: hooks.create: x-hooks-option: ${message}`,
    )
  })

  it('refuses an interface whose name a schema has', async () => {
    const taken = shopOf({ create: trace })
      .replaceAll('schemas/Failure', 'schemas/CornerShopCallOptions')
      .replace('    Failure: { type', '    CornerShopCallOptions: { type')
    await expect(generateShop(taken)).rejects.toThrow(
      'hooks.create: x-hooks-option: CornerShopCallOptions is needed for its call options, but it is taken',
    )
  })

  it('refuses two sets that would have one name', async () => {
    await expect(generateShop(shopOf({ create: key + trace, list: trace, deletion: key }))).rejects.toThrow(
      'hooks.events.delete: x-hooks-option: CornerShopIdempotencyKeyCallOptions is needed for its call options, but',
    )
  })
})
