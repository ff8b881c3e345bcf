/** The report of a small package: what changes for users shows, and nothing else. */
import { expect, it } from 'vitest'
import { readPackages } from '../packages.mjs'
import { asReports } from '../report.mjs'
import { project } from './project.ts'

const shop = {
  'tsconfig.base.json':
    '{ "compilerOptions": { "module": "NodeNext", "lib": ["ES2022"], "allowImportingTsExtensions": true } }',
  'packages/shop/package.json':
    '{ "name": "@hooks/shop", "entries": { ".": "src/index.ts", "./more": "src/more.ts" } }',
  'packages/shop/src/index.ts': "export { order as buy, type Order } from './order.ts'\n",
  'packages/shop/src/more.ts': "export * from './order.ts'\nexport type Size = 'small'\n",
  'packages/shop/src/order.ts': `import type { Rule } from './rule.ts'
/** Documented. */
export interface Order extends Rule { price: Money }
export function order(name: string): Order
export function order(name: number): Order
export function order(_name: unknown): Order { return { price: 1, strict: true } }
export class Basket { #orders: Order[] = []; private readonly secret: string = '' }
type Money = number
const hidden: Money = 1
`,
  'packages/shop/src/rule.ts': 'export interface Rule { strict: boolean }\n',
  'packages/bits/package.json':
    '{ "name": "@hooks/bits", "entries": { "./one": "src/one/index.ts", "./one/api": "src/one/api.ts", "./two": "src/two.ts" } }',
  'packages/bits/src/one/index.ts': 'export const one: 1 = 1\n',
  'packages/bits/src/one/api.ts': "export * from './index.ts'\n",
  'packages/bits/src/two.ts': 'export const two: 2 = 2\n',
}

function reportsOf(files: Record<string, string>): Map<string, string> {
  return asReports(readPackages(project(files)))
}

const reports = reportsOf(shop)

it('has every export once, as it is declared, and what is named by it', () => {
  expect([...reports.keys()]).toEqual(['bits/one.md', 'bits/two.md', 'shop.md'])
  expect(reports.get('bits/one.md')).toContain('## @hooks/bits/one/api\n\nAs in `@hooks/bits/one`: `one`.')
  expect(reports.get('shop.md')).toMatchInlineSnapshot(`
    "# @hooks/shop

    Written by \`npm run api\`. Not documentation: what changes here changes for users, and wants a changeset.

    ## @hooks/shop

    \`\`\`ts
    interface Order extends Rule {
        price: Money;
    }

    function order(name: string): Order;
    function order(name: number): Order;
    export { order as buy }
    \`\`\`

    ## @hooks/shop/more

    As in \`@hooks/shop\`: \`Order\`, \`order\`.

    \`\`\`ts
    class Basket {
        #private;
        private readonly secret;
    }

    type Size = 'small';
    \`\`\`

    ## Named above, and not exported

    \`\`\`ts
    type Money = number;

    interface Rule {
        strict: boolean;
    }
    \`\`\`
    "
  `)
})

it.each([
  ['a parameter', 'order(name: number)', 'order(name: bigint)', true],
  ['a type that cannot be imported', 'type Money = number', 'type Money = string', true],
  ['a member', 'price: Money', 'readonly price: Money', true],
  ['a body', '{ return { price: 1, strict: true } }', "{ throw new Error('') }", false],
  ['a comment', '/** Documented. */', '', false],
  ['what nobody sees', 'const hidden: Money = 1', 'const hidden: Money = 2', false],
])('shows the change of %s, or not', (_what, before, after, isShown) => {
  const file = 'packages/shop/src/order.ts'
  const changed = { ...shop, [file]: shop[file].replace(before, after) }
  expect(changed[file]).not.toBe(shop[file])
  expect(reportsOf(changed).get('shop.md') !== reports.get('shop.md')).toBe(isShown)
})
