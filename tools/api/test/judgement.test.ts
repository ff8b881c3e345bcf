/** What is said of a package some of whose exports have no docstring, no example, or one that is none. */
import { expect, it } from 'vitest'
import { judgeDocs } from '../judgement.mjs'
import { readPackages } from '../packages.mjs'
import { asPages } from '../pages.mjs'
import { project } from './project.ts'

const good = `/**
 * An order.
 *
 * @example
 * \`\`\`ts
 * import type { Order } from '@hooks/shop'
 *
 * export const order: Order = { price: 1 }
 * \`\`\`
 */
export interface Order {
  /** In <cents>. */
  price: number
}
`

const files = {
  'tsconfig.base.json': JSON.stringify({
    compilerOptions: {
      module: 'NodeNext',
      lib: ['ES2022', 'DOM'],
      types: [],
      allowImportingTsExtensions: true,
      baseUrl: '.',
      paths: { '@hooks/shop': ['./packages/shop/src/index.ts'] },
    },
  }),
  'tests/package.json': '{ "type": "module" }',
  'packages/shop/package.json':
    '{ "name": "@hooks/shop", "type": "module", "entries": { ".": "src/index.ts", "./more": "src/index.ts" } }',
}

function judged(source: string): readonly unknown[] {
  return judgeDocs(readPackages(project({ ...files, 'packages/shop/src/index.ts': source })), 'tests')
}

it('has nothing to say of an example that compiles, wherever the name may be imported from', () => {
  expect(judged(good)).toEqual([{ package: '@hooks/shop', names: 1, problems: [] }])
})

it.each([
  ['no docstring', good.replace(' * An order.\n', ''), 'no docstring'],
  ['no example', '/** A size. */\nexport type Order = 1\n', 'no example'],
  [
    'an example of something else',
    good.replace(/import type.*/, 'interface Order { price: number }'),
    'its example does not import it',
  ],
  [
    'an example of another version',
    good.replace('{ price: 1 }', "{ price: '1' }"),
    "its example does not compile, line 3: Type 'string' is not assignable to type 'number'.",
  ],
  [
    'an example that is not strict',
    good.replace(/export const order.*/, 'export const name = (order) => order'),
    "its example does not compile, line 3: Parameter 'order' implicitly has an 'any' type.",
  ],
  [
    'an example that is not TypeScript',
    good.replace('= {', '= = {'),
    'its example does not compile, line 3: Expression expected.',
  ],
])('says where there is %s', (_what, source, problem) => {
  const [{ problems }] = judged(source) as [{ problems: readonly string[] }]
  expect(problems[0]).toMatch(/^packages\/shop\/src\/index\.ts:\d+ Order: /)
  expect(problems.map((each) => each.split(' Order: ')[1])).toContain(problem)
})

it('makes pages in which nothing is HTML, and lists them', () => {
  const source = good.replace('An order.', 'An order of <b>{{ 1 }}</b>, as `<b>`.')
  const pages = asPages(readPackages(project({ ...files, 'packages/shop/src/index.ts': source })))
  expect(pages.map(({ name }: { name: string }) => name)).toEqual(['index', 'shop', 'shop/more'])
  expect(pages[0].content).toContain(
    '- [@hooks/shop](/api/shop): 1 name\n- [@hooks/shop/more](/api/shop/more): 0 names',
  )
  expect(pages[1].content).toMatchInlineSnapshot(`
    "# @hooks/shop

    ## Order

    An order of &lt;b>&#123;&#123; 1 }}&lt;/b>, as \`<b>\`.

    \`\`\`ts
    interface Order {
        /** In <cents>. */
        price: number;
    }
    \`\`\`

    \`\`\`ts
    import type { Order } from '@hooks/shop'

    export const order: Order = { price: 1 }
    \`\`\`
    "
  `)
  expect(pages[2].content).toBe('# @hooks/shop/more\n\nAs in `@hooks/shop`: `Order`.\n')
})
