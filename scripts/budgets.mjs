/**
 * What the built packages weigh, read and cost, against the limits of tests/budgets/limits.json: written into
 * docs/budgets.md. With `--check` nothing is written, and a page that is stale fails. Over a limit always fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildPackages } from '../bench/lib/prepare.mjs'
import { markdownTable } from '../bench/lib/tables.mjs'
import { codeOf, engine, limitOf, limits } from '../tests/budgets/budgets.mjs'
import { instantiations } from '../tests/budgets/instantiations.mjs'

const root = new URL('../', import.meta.url)
const page = new URL('docs/budgets.md', root)
const resolveDir = fileURLToPath(new URL('tests', root))
const require = createRequire(`${resolveDir}/package.json`)
const { build } = require('esbuild')
const { minify } = require('terser')

buildPackages()
const over = []
const providers = readdirSync(new URL('specs/', root))
const managed = providers.filter((id) => existsSync(new URL(`specs/${id}/openapi.yaml`, root)))
const tables = [
  await sizesOfProviders(),
  await sizesOfEntries(),
  await sizesByMinifier(),
  await filesRead(),
  typesInstantiated(),
]
const before = readFileSync(page, 'utf8')
const after = before.replace(
  /(<!-- table -->\n)[\s\S]*(<!-- end -->)/,
  (_all, begin, end) => `${begin}\n${tables.map(markdownTable).join('\n\n')}\n\n${end}`,
)

if (!process.argv.includes('--check')) writeFileSync(page, after)
else if (!isAlmost(before, after)) fail(['docs/budgets.md is stale: run npm run budgets.'])
if (over.length > 0) fail([...over, 'See why it grew. The limits are in tests/budgets/limits.json.'])

async function sizesOfProviders() {
  const kinds = ['verifier', 'receiver', 'client', 'validation']
  const isMade = (kind, id) => kind === 'verifier' || kind === 'receiver' || managed.includes(id)
  const rows = []
  for (const id of providers) {
    const cell = async (kind) =>
      isMade(kind, id) ? held(`${kind} + ${id}`, await weigh(codeOf(kind, id)), limitOf(kind, id)) : ''
    rows.push([id, ...(await Promise.all(kinds.map(cell)))])
  }
  return { title: 'A provider, in bytes', columns: ['', ...kinds], rows }
}

async function sizesOfEntries() {
  const rows = [['one HMAC scheme, compiled', held('engine', await weigh(engine), limits.engine)]]
  for (const name of entries()) {
    rows.push([`\`${name}\``, held(name, await weigh(`export * from '${name}'`), limits.entries[name])])
  }
  return { title: 'Everything of an entry, in bytes', columns: ['', 'size'], rows }
}

/** What Wrangler minifies with, and everything else here is weighed by; and what webpack does. */
async function sizesByMinifier() {
  const codes = { engine, verifier: codeOf('verifier', 'generic'), client: codeOf('client', 'generic') }
  const rows = []
  for (const [kind, limit] of Object.entries(limits.terser)) {
    const { outputFiles } = await bundle(codes[kind], { minify: false })
    const { code } = await minify(outputFiles[0].text, { module: true })
    rows.push([kind, String(await weigh(codes[kind])), held(`${kind} by terser`, gzipped(code), limit)])
  }
  return { title: 'The generic provider by two minifiers, in bytes', columns: ['', 'esbuild', 'terser'], rows }
}

/** Those of an application: no provider is alone, and nobody ships what tests. */
function entries() {
  return readdirSync(new URL('packages/', root))
    .filter((folder) => !['providers', 'testing'].includes(folder))
    .map((folder) => JSON.parse(readFileSync(new URL(`packages/${folder}/package.json`, root), 'utf8')))
    .flatMap(({ name, entries }) => Object.keys(entries).map((entry) => name + entry.slice(1)))
    .sort()
}

async function filesRead() {
  const rows = []
  for (const [kind, limit] of Object.entries(limits.files)) {
    const { metafile } = await bundle(codeOf(kind, 'generic'), { minify: false })
    const read = Object.entries(metafile.inputs).filter(([file]) => file !== '<stdin>')
    const bytes = read.reduce((sum, [, input]) => sum + input.bytes, 0)
    rows.push([`${kind} + generic`, held(`files of ${kind}`, read.length, limit), String(bytes)])
  }
  return { title: 'What Node reads at an import', columns: ['', 'files', 'bytes'], rows }
}

function typesInstantiated() {
  const rows = Object.entries(limits.instantiations).map(([name, limit]) => {
    const code = readFileSync(new URL(`tests/budgets/types/${name}.ts`, root), 'utf8')
    return [`[${name}](../tests/budgets/types/${name}.ts)`, held(`types of ${name}`, instantiations(code), limit)]
  })
  return { title: 'Type instantiations', columns: ['', 'instantiations'], rows }
}

async function weigh(code) {
  const { outputFiles } = await bundle(code)
  return gzipped(outputFiles[0].contents)
}

function gzipped(code) {
  return gzipSync(code, { level: 9 }).length
}

function bundle(contents, options = {}) {
  return build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'error',
    // Frameworks, drivers and jose are the application's own.
    plugins: [{ name: 'ours', setup: ({ onResolve }) => onResolve({ filter: /^[^.]/ }, external) }],
    ...options,
  })
}

function external({ path, kind }) {
  const isOurs = path.startsWith('@hooks/') || path.startsWith('#')
  return kind === 'entry-point' || isOurs ? undefined : { path, external: true }
}

/** A figure and its limit, as a cell. */
function held(what, figure, limit) {
  if (limit === undefined) over.push(`${what}: has no limit yet; it is ${figure}`)
  else if (figure > limit) over.push(`${what}: ${figure}, over the limit of ${limit}`)
  return `${figure} of ${limit}`
}

/** Versions of Node compress a little differently: figures may be off by one in a hundred. */
function isAlmost(text, other) {
  const words = other.split(/\s+/)
  const before = text.split(/\s+/)
  const isSame = (word, index) =>
    word === before[index] || Math.abs(Number(word) - Number(before[index])) <= Number(word) / 100
  return words.length === before.length && words.every(isSame)
}

function fail(lines) {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
