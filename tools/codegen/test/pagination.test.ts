import { describe, expect, it } from 'vitest'
import { generateShop, shopWith } from './shop.ts'

const rules = 'next: [after=page.next, limit=page.size+1<=page.size]'
const answer = "'200': { content: { application/json: { schema: { $ref: '#/components/schemas/HookList' } } } }"

async function listOperation(yaml: string): Promise<string | undefined> {
  return (await generateShop(yaml)).get('operations.ts')?.match(/'(GET \/hooks.*)'/)?.[1]
}

describe('x-hooks-pagination', () => {
  it('passes on the address of the next page in the answer', async () => {
    expect(await listOperation(shopWith(rules, "next: ['@url=page.next', after=page.next]"))).toBe(
      'GET /hooks query list=data @url=page.next after=page.next',
    )
  })

  it('passes on the address of the next page in a header that the answer documents, in any case', async () => {
    const headers = answer.replace('{ content', '{ headers: { X-Next-Url: { schema: { type: string } } }, content')
    const yaml = shopWith(rules, "next: ['@header=x-next-url']").replace(answer, headers)
    expect(await listOperation(yaml)).toBe('GET /hooks query list=data @header=x-next-url')
  })

  it('reads a list that is the whole answer', async () => {
    const bare = answer.replace("{ $ref: '#/components/schemas/HookList' }", '{ type: array, items: { type: string } }')
    const files = await generateShop(
      shopWith(rules, 'next: []').replace('items: data', "items: ''").replace(answer, bare),
    )
    expect(files.get('operations.ts')).toContain("'GET /hooks query list='")
    expect(files.get('client.ts')).toContain('PagePromise<string, string[]>')
  })

  it.each([
    ["'@url=links.next'", 'the answer has no links.next'],
    ["'@header=x-next-url'", 'the answer has no documented header x-next-url'],
    ["'@url='", 'a rule is'],
    ["'@link=page.next'", 'a rule is'],
    ["'@url=page.next+1'", 'a rule is'],
    ["'@header=x next'", 'a rule is'],
  ])('refuses %s', async (rule, message) => {
    await expect(generateShop(shopWith(rules, `next: [${rule}]`))).rejects.toThrow(
      `specs/corner-shop/openapi.yaml: hooks.list: x-hooks-pagination: ${rule.slice(1, -1)}: ${message}`,
    )
  })

  it('refuses an empty path where the answer is no list', async () => {
    await expect(generateShop(shopWith('items: data', "items: ''"))).rejects.toThrow(
      'hooks.list: x-hooks-pagination: items: the answer is no list',
    )
  })
})

describe('error answers', () => {
  it('of no exact status are left out', async () => {
    const failures = "default: { description: Other. }\n        4XX: { description: Some. }\n        '401':"
    expect(await generateShop(shopWith("'401':", failures))).toEqual(await generateShop())
  })
})
