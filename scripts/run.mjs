/**
 * The two commands of the README, on a machine with nothing but Node and npm: installs what is missing, then works.
 * Usage: node scripts/run.mjs demo | test [arguments for vitest]
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [task, ...rest] = process.argv.slice(2)
const { packageManager } = JSON.parse(read('package.json'))

const node = (...command) => [process.execPath, ...command]
const tasks = {
  async demo() {
    await quietly('Building the packages', node('node_modules/turbo/bin/turbo', 'run', 'build', '--concurrency=2'))
    return loudly(node('--import', 'tsx', 'src/demo.ts'), join(root, 'examples/demo'))
  },
  test: () => loudly(node('node_modules/vitest/vitest.mjs', 'run', ...rest)),
}

if (!Object.hasOwn(tasks, task)) {
  console.error(`Unknown task ${task}; there are ${Object.keys(tasks).join(' and ')}.`)
  process.exit(2)
}
if (!isInstalled())
  await quietly('Installing dependencies', ['npx', '-y', packageManager, 'install', '--frozen-lockfile'])
process.exit(await tasks[task]())

/** pnpm keeps a copy of the lock file it installed from. */
function isInstalled() {
  return (
    existsSync(join(root, 'node_modules/.pnpm/lock.yaml')) &&
    read('node_modules/.pnpm/lock.yaml') === read('pnpm-lock.yaml')
  )
}

function read(file) {
  return readFileSync(join(root, file), 'utf8')
}

/** One line with dots while it lasts; its output only if it fails. */
async function quietly(title, command) {
  const since = Date.now()
  process.stdout.write(`${title} `)
  const dots = setInterval(() => process.stdout.write('.'), 1000)
  const output = []
  const code = await run(command, root, ['ignore', 'pipe', 'pipe'], (chunk) => output.push(chunk))
  clearInterval(dots)
  console.log(code === 0 ? ` ${((Date.now() - since) / 1000).toFixed(1)} s` : ' failed')
  if (code === 0) return
  process.stderr.write(Buffer.concat(output))
  console.error(`\n${title} failed: ${command.join(' ')} ended with ${code}.`)
  process.exit(1)
}

function loudly(command, directory = root) {
  return run(command, directory, 'inherit')
}

function run([program, ...parameters], cwd, stdio, onOutput) {
  return new Promise((resolve) => {
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
    const child = spawn(program, parameters, { cwd, stdio, env, shell: process.platform === 'win32' })
    child.stdout?.on('data', onOutput)
    child.stderr?.on('data', onOutput)
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
