/**
 * Runs the portable tests (`tests/portable`) on every runtime the packages promise to run on, installing what is
 * missing into `.cache/runtimes`. Ends with 1 if a test fails or a runtime could not be had.
 * Usage: node runtimes/run.mjs [--only=bun,deno]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installWorkspace } from './install.mjs'
import { runtimes } from './list.mjs'
import { root } from './process.mjs'
import { resultOf } from './result.mjs'
import { table } from './table.mjs'

const chosen = choose(process.argv.slice(2))
await installWorkspace()
const results = []
for (const runtime of chosen) {
  process.stdout.write(`${runtime.name} … `)
  const since = performance.now()
  const { output, ...result } = await resultOf(runtime)
  const good = result.failed === 0 && !result.trouble
  console.log(`${good ? 'passed' : 'FAILED'}, ${secondsSince(since)} s with installation`)
  if (!good) console.log(output.split('\n').slice(-100).join('\n'))
  results.push({ name: runtime.name, ...result })
}

const rows = results.map(({ name, version = '?', passed, failed, skipped, seconds }) => {
  return [name, version, ...[passed, failed, skipped].map(String), seconds.toFixed(1)]
})
console.log(`\n${table(['runtime', 'version', 'passed', 'failed', 'skipped', 'seconds'], rows, 2)}`)
const troubled = results.filter(({ trouble }) => trouble)
for (const { name, trouble } of troubled) console.log(`${name}: ${trouble}`)

const sum = (column) => results.reduce((total, result) => total + result[column], 0)
// A runtime that could not be had, or broke down, counts as one failure.
const summary = { passed: sum('passed'), failed: sum('failed') + troubled.length, runtimes: results }
mkdirSync(join(root, '.cache/ci'), { recursive: true })
writeFileSync(join(root, '.cache/ci/runtimes.json'), `${JSON.stringify(summary, undefined, 2)}\n`)
process.exit(summary.failed === 0 ? 0 : 1)

function choose(parameters) {
  const names = runtimes.map(({ name }) => name)
  const only = parameters.flatMap((parameter) => /^--only=(.+)$/.exec(parameter)?.[1].split(',') ?? [parameter])
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length === 0) return runtimes.filter(({ name }) => only.length === 0 || only.includes(name))
  console.error(`Unknown: ${unknown.join(', ')}. Usage: node runtimes/run.mjs [--only=${names.join(',')}]`)
  process.exit(2)
}

function secondsSince(since) {
  return ((performance.now() - since) / 1000).toFixed(1)
}
