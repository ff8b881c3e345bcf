/**
 * Packs every public package as it is published, built before.
 * Usage: node scripts/pack.mjs <folder> v<version>
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder, tag] = process.argv.slice(2)
if (!folder || !tag) fail('Usage: node scripts/pack.mjs <folder> v<version>')

const packages = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((path) => existsSync(join(path, 'package.json')))
for (const path of packages) {
  const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  if (`v${version}` !== tag) fail(`${name} is version ${version}, and the tag is ${tag}.`)
  if (!existsSync(join(path, 'dist'))) fail(`${name} is not built: npm run build.`)
}
mkdirSync(folder, { recursive: true })
for (const cwd of packages) {
  const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs')
  execFileSync(process.execPath, [pnpm, 'pack', '--pack-destination', resolve(folder)], { cwd, stdio: 'inherit' })
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
