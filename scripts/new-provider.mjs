/**
 * Writes the folders of a provider from scripts/new-provider: everything compiles, nothing in it is a fact. What has to
 * be written is marked, and tests name each mark that is left: docs/guides/add-a-provider.md.
 * Usage: npm run new-provider <id> [--receive-only | --manage]; --manage makes a receive-only provider complete.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const templates = join(root, 'scripts/new-provider')
const options = { 'receive-only': { type: 'boolean' }, manage: { type: 'boolean' } }
const { values, positionals } = parseArgs({ allowPositionals: true, options })
const [id = ''] = positionals
const [receiveOnly, manage] = [isGiven('receive-only'), isGiven('manage')]
if (positionals.length !== 1 || !/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id) || (receiveOnly && manage)) {
  fail('Usage: npm run new-provider <id> [--receive-only | --manage], with an id such as corner-shop.')
}

const words = wordsOf(id)
const files = new Map([
  ...(manage ? [] : filesOf('common')),
  ...filesOf(receiveOnly ? 'receive-only' : 'complete'),
  ...(manage ? [schemeOfReceiveOnly()] : []),
])
const replaced = manage ? `packages/providers/src/${id}/index.ts` : undefined
for (const file of files.keys()) {
  if (file !== replaced && existsSync(join(root, file))) fail(`${file} is there already.`)
}
for (const [file, text] of files) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
formatted([...files.keys()].filter((file) => /\.(ts|json)$/.test(file) && !file.includes('/fixtures/')))

for (const file of files.keys()) console.log(`wrote ${file}`)
console.log(`
Next: npm run generate, then fill in what npm test -- tests/filled-in names, then npm run providers, npm run figures and npm run api.
docs/guides/add-a-provider.md shows it step by step.`)

/** Without `--` before it, npm takes an option for one of its own, and passes it on in the environment. */
function isGiven(option) {
  return values[option] || process.env[`npm_config_${option.replaceAll('-', '_')}`] === 'true'
}

/** Until now a receive-only provider was one file: all of it goes beside the new index.ts, where its scheme stays. */
function schemeOfReceiveOnly() {
  const folder = join('packages/providers/src', id)
  const before = join(root, folder, 'index.ts')
  const text = existsSync(before) ? readFileSync(before, 'utf8') : ''
  if (!/^const scheme\b/m.test(text)) fail(`${folder}/index.ts is no receive-only provider with a constant \`scheme\`.`)
  const mark = '// FILL IN: index.ts as it was. What is not the scheme goes into the new index.ts, and from here.'
  return [`${folder}/scheme.ts`, `${mark}\n${text}\nexport { scheme as ${words.camel}Scheme }\n`]
}

/** Path to text, of a folder of templates. */
function filesOf(folder) {
  const entries = readdirSync(join(templates, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [targetOf(relative(join(templates, folder), path)), filled(readFileSync(path, 'utf8'))])
}

function targetOf(template) {
  return filled(template.slice(0, -'.template'.length).replaceAll('\\', '/'))
}

function filled(text) {
  return text.replace(/\{(id|camel|Pascal|title|UPPER)\}/g, (_mark, name) => words[name])
}

/** `corner-shop` is `cornerShop`, `CornerShop`, `Corner Shop` and `CORNER_SHOP`. */
function wordsOf(text) {
  const capitals = text.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  const Pascal = capitals.join('')
  return {
    id: text,
    Pascal,
    camel: Pascal.charAt(0).toLowerCase() + Pascal.slice(1),
    title: capitals.join(' '),
    UPPER: text.replaceAll('-', '_').toUpperCase(),
  }
}

/** How wide a line is, and what imports sort as, depends on the name. */
function formatted(paths) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  execFileSync(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', ...paths], {
    cwd: root,
    stdio: 'pipe',
  })
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
