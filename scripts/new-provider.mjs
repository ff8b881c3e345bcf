/**
 * Writes the folders of a provider from scripts/new-provider: everything compiles, nothing in it is a fact. What has to
 * be written is marked, and tests name each mark that is left: docs/guides/add-a-provider.md.
 * Usage: npm run new-provider <id> [--receive-only]
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const templates = join(root, 'scripts/new-provider')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'receive-only': { type: 'boolean' } } })
const [id = ''] = positionals
if (positionals.length !== 1 || !/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) {
  fail('Usage: npm run new-provider <id> [--receive-only], with an id such as corner-shop.')
}

// Without `--` before it, npm takes the option for one of its own, and passes it on like this.
const { npm_config_receive_only: takenByNpm } = process.env
const receiveOnly = values['receive-only'] || takenByNpm === 'true'
const kind = receiveOnly ? 'receive-only' : 'complete'
const words = wordsOf(id)
const files = new Map([...filesOf('common'), ...filesOf(kind)])
for (const file of files.keys()) if (existsSync(join(root, file))) fail(`${file} is there already.`)
for (const [file, text] of files) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
formatted([...files.keys()].filter((file) => /\.(ts|json)$/.test(file) && !file.includes('/fixtures/')))

for (const file of files.keys()) console.log(`wrote ${file}`)
console.log(`
Next: npm run generate, then fill in what npm test -- tests/filled-in names, then npm run providers, npm run figures and npm run api.
docs/guides/add-a-provider.md shows it step by step.`)

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
