/** Every TypeScript example in the documents and in docstrings compiles under strict, and says only what exists. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ErrorCode, errorStatus } from '@hooks/core'
import { expect, it, test } from 'vitest'
import { compileExamples } from '../tools/api/examples.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function read(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8')
}

/** The ```ts blocks of a text, whether they stand in a document or behind the asterisks of a docstring. */
function snippets(text: string): string[] {
  const plain = text.replace(/^[ \t]*\* ?/gm, '')
  return [...plain.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string)
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !/node_modules|generated|dist/.test(file))
    .map((file) => `${folder}/${file}`)
}

const readmes = readdirSync(`${root}packages`).map((name) => `packages/${name}/README.md`)
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...readmes, ...filesBelow('docs', '.md')]
const sources = readdirSync(`${root}packages`).flatMap((name) => filesBelow(`packages/${name}/src`, '.ts'))
const found = [...documents, ...sources].flatMap((file) =>
  snippets(read(file)).map((code, index) => ({ name: `${file} ${index + 1}`, code })),
)
const compiled = compileExamples(
  root,
  'tests',
  found.map(({ code }) => code),
)
const cases = found.map(({ name }, index): [string, unknown] => [name, compiled[index]?.errors])

it('finds the examples', () => {
  expect(cases.length).toBeGreaterThan(10)
})

test.each(cases)('%s', (_name, errors) => {
  expect(errors).toEqual([])
})

it('docs/errors.md has every code', () => {
  const document = read('docs/errors.md')
  const client = read('packages/client/src/errors.ts').match(/'ERR_[A-Z_]+'/g) ?? []
  for (const code of [...Object.keys(errorStatus), ...client.map((each) => each.slice(1, -1))]) {
    expect(document).toContain(`<a id="${code.toLowerCase()}"></a>\`${code}\``)
  }
})

it('docs/errors.md gives every code of a receiver the status it is answered with', () => {
  const rows = [...read('docs/errors.md').matchAll(/`(ERR_[A-Z_]+)` *\| *(\d{3}) *\|/g)]
  expect(rows.length).toBeGreaterThan(25)
  for (const [, code, status] of rows) expect([code, errorStatus[code as ErrorCode]]).toEqual([code, Number(status)])
})

test.each(documents)('the links of %s resolve', (file) => {
  const folder = file.replace(/[^/]*$/, '')
  for (const [, target] of read(file).matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
    expect(() => read(`${folder}${target}`), `${file} links to ${target}`).not.toThrow()
  }
})
