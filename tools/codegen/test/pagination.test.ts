import { describe, expect, it } from 'vitest'
import { generateShop, shopWith } from './shop.ts'

const rules = 'next: [after=page.next, limit=page.size+1<=page.size]'
const answer = "'200': { content: { application/json: { schema: { $ref: '#/components/schemas/HookList' } } } }"

/** How its list goes on, on one line. */
async function nextOf(yaml: string): Promise<string | undefined> {
  const line = (await generateShop(yaml)).get('operations.ts')?.replace(/\n\s*/g, ' ')
  return line?.match(/items: 'data', next: (.*?),? \}/)?.[1]
}

describe('x-hooks-pagination', () => {
  it('passes on the address of the next page in the answer', async () => {
    expect(await nextOf(shopWith(rules, "next: ['@url=page.next', after=page.next]"))).toBe(
      "firstOf( byAddress('page.next'), byCursor('after', 'page.next'), )",
    )
  })

  it.each([
    ['after=page.next', "byCursor('after', 'page.next')"],
    ['limit=page.size+1<=page.size', "byPageNumber('limit', 'page.size', 'page.size')"],
    ['limit=page.size+page.size<page.size', "byOffset('limit', 'page.size', 'page.size', 'page.size')"],
    ['limit=page.size+10<page.size', "byOffset('limit', 'page.size', 10, 'page.size')"],
  ])('makes a value of the rule %s', async (rule, code) => {
    expect(await nextOf(shopWith(rules, `next: [${rule}]`))).toBe(code)
  })

  it('imports what its rules are made of, and nothing else', async () => {
    const imports = async (next: string): Promise<string | undefined> =>
      (await generateShop(shopWith(rules, next))).get('operations.ts')?.match(/import \{(.*)\}/)?.[1]
    expect(await imports('next: [after=page.next]')).toBe(' byCursor ')
    expect(await imports(rules)).toBe(' byCursor, byPageNumber, firstOf ')
    expect(await imports('next: []')).toBeUndefined()
  })

  it('passes on the address of the next page in a header that the answer documents, in any case', async () => {
    const headers = answer.replace('{ content', '{ headers: { X-Next-Url: { schema: { type: string } } }, content')
    const yaml = shopWith(rules, "next: ['@header=x-next-url']").replace(answer, headers)
    expect(await nextOf(yaml)).toBe("byHeader('x-next-url')")
    const link = yaml.replaceAll(/x-next-url/gi, 'link')
    expect(await nextOf(link)).toBe('byLinkHeader')
  })

  it('reads a list that is the whole answer', async () => {
    const bare = answer.replace("{ $ref: '#/components/schemas/HookList' }", '{ type: array, items: { type: string } }')
    const files = await generateShop(
      shopWith(rules, 'next: []').replace('items: data', "items: ''").replace(answer, bare),
    )
    expect(files.get('operations.ts')).toContain(
      "'hooks.list': { method: 'GET', path: '/hooks', input: 'query', items: '' }",
    )
    expect(files.get('client.ts')).toContain('PagePromise<string, string[]>')
  })

  it.each([
    ["'@url=links.next'", 'the answer has no links.next'],
    ["'@header=x-next-url'", 'the answer has no documented header x-next-url'],
    ["'@url='", 'a rule is'],
    ["'@link=page.next'", 'a rule is'],
    ["'@url=page.next+1'", 'a rule is'],
    ["'@header=x next'", 'a rule is'],
    ['limit=page.size+1', 'a rule is'],
    ['limit=page.size<page.size', 'a rule is'],
    ['limit=page.size+2<=page.size', 'a rule is'],
    ['limit=page.size+page.step<page.size', 'the answer has no page.step'],
  ])('refuses %s', async (rule, message) => {
    await expect(generateShop(shopWith(rules, `next: [${rule}]`))).rejects.toThrow(
      `specs/corner-shop/openapi.yaml: hooks.list: x-hooks-pagination: ${rule.replaceAll("'", '')}: ${message}`,
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
