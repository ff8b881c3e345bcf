/**
 * Delivers to many processes at once, kills them at random, and checks that no event is completed twice and none is
 * lost: tests/replay/stress/run.ts. Needs `redis-server` and `postgres` on the machine.
 * Usage: node scripts/stress-replay.mjs [--store=redis,postgres] [--processes=8] [--deliveries=20000] [--duplicates=0.3]
 *   [--kills=100] [--seed=<now>]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const defaults = {
  store: 'redis,postgres',
  processes: '8',
  deliveries: '20000',
  duplicates: '0.3',
  kills: '100',
  seed: String(Date.now() % 2 ** 32),
}
const { values } = parseArgs({
  options: Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: 'string', default: value }]),
  ),
})
const { store, ...numbers } = values
const options = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]))

// The drivers are found from here.
const folder = mkdtempSync(join(root, 'tests/node_modules/.stress-'))
try {
  const { build } = createRequire(join(root, 'tests/package.json'))('esbuild')
  await build({
    entryPoints: ['run', 'worker'].map((name) => join(root, `tests/replay/stress/${name}.ts`)),
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@hooks/source', 'node'],
    external: ['ioredis', 'pg'],
    logLevel: 'warning',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
  const { stress } = await import(pathToFileURL(join(folder, 'run.mjs')).href)
  for (const name of store.split(',')) {
    console.log(`${name}: ${Object.entries(options).map((pair) => pair.join(' '))}`)
    const { figures, problems } = await stress({ ...options, store: name, worker: join(folder, 'worker.mjs') })
    for (const [what, figure] of Object.entries(figures)) console.log(`${String(figure).padStart(9)} ${what}`)
    for (const problem of problems.slice(0, 20)) console.error(problem)
    console.log(`${name}: ${problems.length} problems\n`)
    if (problems.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}
