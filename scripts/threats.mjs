/**
 * Which test holds each numbered threat, from the names of the tests: written into SECURITY.md.
 * With `--check` nothing is written, and a table that is stale fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const read = (file) => readFileSync(new URL(file, root), 'utf8')
const begin = '<!-- npm run threats writes what follows -->'
const end = '<!-- up to here -->'

const before = read('SECURITY.md')
const [head, rest] = before.split(begin)
const tail = rest?.split(end)[1]
if (tail === undefined) throw new Error(`SECURITY.md lacks the marks "${begin}" and "${end}".`)
const tests = testFiles().flatMap(numberedTests)
// Elsewhere a name may begin with another number: `404 is …`.
const last = Math.max(...tests.filter(({ file }) => file.startsWith('tests/threats/')).map(({ number }) => number))
const numbered = tests.filter(({ number }) => number <= last)
const after = `${head}${begin}\n\n${table(numbered)}\n\n${missing(numbered)}\n\n${end}${tail}`

if (!process.argv.includes('--check')) writeFileSync(new URL('SECURITY.md', root), after)
else if (after !== before) {
  console.error('SECURITY.md is stale: run npm run threats.')
  process.exit(1)
}

function testFiles() {
  const folders = ['tests', ...readdirSync(new URL('packages/', root)).map((name) => `packages/${name}/test`)]
  return folders
    .filter((folder) => existsSync(new URL(folder, root)))
    .flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true }).map((name) => `${folder}/${name}`))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !/node_modules|threats\/index/.test(file))
    .sort(
      (one, other) => Number(other.includes('threats/')) - Number(one.includes('threats/')) || (one < other ? -1 : 1),
    )
}

/** `it('9, 10 what holds', …)` and the same of a table: a row for each number. */
function numberedTests(file) {
  const tests = read(file).matchAll(
    /(?:\b(?:it|test)|\.each[^\n]*\)|\]\))\(\s*(['"`])(\d+(?:, \d+)*) ((?:(?!\1).)+)\1,/g,
  )
  return [...tests].flatMap(([, , numbers, name]) =>
    numbers.split(', ').map((number) => ({ number: Number(number), name: plain(name), file })),
  )
}

function table(tests) {
  const rows = new Map()
  for (const { number, name, file } of tests.sort((one, other) => one.number - other.number)) {
    const key = `${number} ${file}`
    const row = rows.get(key) ?? { number, file, names: [] }
    rows.set(key, { ...row, names: [...row.names, name] })
  }
  const lines = [...rows.values()].map(({ number, file, names }) => {
    const link = `[${file.replace(/^tests\/threats\/|\.test\.ts$/g, '')}](${file})`
    return `| ${number} | ${names.join('; ')} | ${link} |`
  })
  return ['| threat | what a test holds | test |', '| ---: | --- | --- |', ...lines].join('\n')
}

function missing(tests) {
  const found = new Set(tests.map(({ number }) => number))
  const without = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !found.has(number))
  return without.length === 0 ? 'No number is without a test.' : `Without a test of that number: ${without.join(', ')}.`
}

/** What a table of tests fills in is left out, and nothing is taken for Markdown. */
function plain(name) {
  return name.replace(/%[sdj]|\$[a-z]\w*/g, '…').replace(/[_*|<]/g, '\\$&')
}
