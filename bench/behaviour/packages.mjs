/** What is installed with a package, and whether it is bundled for runtimes without Node's modules. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bundles } from '../lib/bundles.mjs'

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url))
const workspace = fileURLToPath(new URL('../../packages/', import.meta.url))
const tests = fileURLToPath(new URL('../../tests/', import.meta.url))
const { build } = createRequire(`${tests}package.json`)('esbuild')

/** A peer with all that it depends on, as it lies in node_modules. @param {string} name */
export function installedPeer(name) {
  const packages = closure([name], (each) => `${modules}${each}/`)
  return { ...summary(packages, name), bytes: sum(packages.map(([, folder]) => bytesIn(folder))) }
}

/** Ours, as it would be published. @param {readonly string[]} names without `@hooks/` */
export function ownPackages(names) {
  const all = closure(
    names.map((name) => `@hooks/${name}`),
    (each) => `${workspace}${each.replace('@hooks/', '')}/`,
  )
  const bytes = all.map(
    ([, cwd]) =>
      JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] }))[0]
        .unpackedSize,
  )
  return { ...summary(all, `@hooks/${names[0]}`), bytes: sum(bytes) }
}

function summary(packages, name) {
  const { engines, version } = packages.find(([each]) => each === name)[2]
  return { version, node: engines?.node, packages: packages.length }
}

/** Whether a bundle for browsers and Workers can be made of what a receiver imports. @param {string} bundle its name in the table of sizes */
export async function isPortable(bundle) {
  const { code, from } = bundles().find(({ name }) => name === bundle)
  const options = { bundle: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' }
  const resolveDir = from === 'bench' ? fileURLToPath(new URL('../', import.meta.url)) : tests
  // Ours has an entry of its own for runtimes that say they are no Node.
  const conditions = ['worker', 'browser', 'import']
  return build({ ...options, conditions, stdin: { contents: code, resolveDir } }).then(
    () => true,
    () => false,
  )
}

/** Packages and what they depend on, each once: name, folder, manifest. */
function closure(names, folderOf) {
  const found = new Map()
  const add = (name) => {
    if (found.has(name)) return
    const manifest = JSON.parse(readFileSync(`${folderOf(name)}package.json`, 'utf8'))
    found.set(name, [name, folderOf(name), manifest])
    for (const each of Object.keys(manifest.dependencies ?? {})) add(each)
  }
  names.forEach(add)
  return [...found.values()]
}

function bytesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return sum(
    files
      .filter((each) => each.isFile())
      .map(({ parentPath, path, name }) => statSync(`${parentPath ?? path}/${name}`).size),
  )
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}
