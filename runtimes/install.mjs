import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './process.mjs'

/** The workspace itself: vitest, and what the tests import. */
export async function installWorkspace() {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  // pnpm keeps a copy of the lock file it installed from.
  if (contentOf(join(root, 'node_modules/.pnpm/lock.yaml')) === lock) return
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  await succeed(['npx', '-y', packageManager, 'install', '--frozen-lockfile'], root)
}

/**
 * What `runtimes/<folder>` locks, in `.cache/runtimes/<folder>`. No package's script runs: the programs come as they
 * are, in packages for one platform each. Peers stay away, so that the pool for workerd finds the workspace's vitest.
 *
 * @returns the version, and the path of the program where the runtime has one
 */
export async function installRuntime({ folder, major, package: name, program }) {
  if (major === process.versions.node.split('.')[0])
    return { version: process.versions.node, program: process.execPath }

  const from = join(root, 'runtimes', folder)
  const to = join(root, '.cache/runtimes', folder)
  const lock = readFileSync(join(from, 'package-lock.json'), 'utf8')
  const { version } = JSON.parse(lock).packages[`node_modules/${name}`] ?? {}
  if (!version) throw new Error(`runtimes/${folder} locks no ${name}, which this platform needs.`)

  const receipt = join(to, 'installed.json')
  if (contentOf(receipt) !== lock) {
    rmSync(to, { recursive: true, force: true })
    mkdirSync(to, { recursive: true })
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(from, file), join(to, file))
    const output = await succeed(['npm', 'ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], to)
    // The package of a platform is optional: npm is content without it, be the platform another or the network down.
    if (!existsSync(join(to, 'node_modules', name))) throw new Error(`npm did not install ${name}.`, { cause: output })
    writeFileSync(receipt, lock)
  }
  return { version, program: program && join(to, 'node_modules', name, program) }
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

async function succeed(command, cwd) {
  const { code, output } = await run(command, { cwd })
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.`, { cause: output })
  return output
}
