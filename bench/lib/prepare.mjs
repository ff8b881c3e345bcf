import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bench = fileURLToPath(new URL('..', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** The peers with the versions they are measured in. @type {Record<string, string>} */
export const peerVersions = readJson(`${bench}package.json`).dependencies

/** Builds the packages and installs the peers. */
export function prepare() {
  buildPackages()
  installPeers()
}

/** Turbo does nothing where nothing changed. */
export function buildPackages() {
  run('Building the packages', ['npm', 'run', 'build'])
}

/** Installs from the lock file, unless the very versions are there. */
export function installPeers() {
  if (Object.entries(peerVersions).every(isInstalled)) return
  run('Installing the peers', ['npm', 'ci', '--prefix', bench, '--ignore-scripts', '--no-audit', '--no-fund'])
}

function isInstalled([name, version]) {
  const file = `${bench}node_modules/${name}/package.json`
  return existsSync(file) && readJson(file).version === version
}

/** One line; the output of the command only if it fails. */
function run(title, [program, ...parameters]) {
  console.error(`${title} …`)
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { cwd: root, env, encoding: 'utf8' })
  if (status === 0) return
  console.error(error?.message ?? `${stdout}${stderr}`)
  console.error(`${title} failed: ${program} ${parameters.join(' ')}`)
  process.exit(1)
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
