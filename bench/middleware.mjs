/**
 * Our middleware, and tern's, against what is written by hand. Usage: npm run bench:middleware
 * [-- --rounds=30] [--only=express or web] [--json]. A run with --only prints only.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { expressVersion } from './contenders/middleware.mjs'
import { load, machine } from './lib/machine.mjs'
import { peerVersions, prepare } from './lib/prepare.mjs'
import { machineText, record } from './lib/results.mjs'
import { median, spread } from './lib/statistics.mjs'
import { plainTable } from './lib/tables.mjs'
import { introduction, tables } from './report/middleware.mjs'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '30' }, only: { type: 'string' }, json: { type: 'boolean' } },
})
const rounds = Number(options.rounds)
const processes = 3
const sizes = ['256 B', '1.5 KB', '16 KB']
const kinds = [
  { kind: 'express', title: `Express ${expressVersion}`, byRate: true },
  { kind: 'web', title: 'Request to Response', byRate: false },
].filter(({ kind }) => options.only === undefined || kind === options.only)
if (!(Number.isInteger(rounds) && rounds > 0) || kinds.length === 0) {
  console.error('Rounds are a whole number; --only is express or web.')
  process.exit(2)
}

prepare()
const result = { machine: machine(), rounds, peers: peerVersions, comparisons: [] }
for (const { kind, title, byRate } of kinds) {
  for (const size of sizes) {
    console.error(`${kind}, ${size}`)
    const runs = []
    for (let seed = 1; seed <= processes; seed++) {
      runs.push(...(await measured([kind, size, String(Math.ceil(rounds / processes)), String(seed)])))
    }
    result.comparisons.push({ title, byRate, size, ...summary(runs, byRate) })
  }
}
result.machine.loadAfter = load()

if (options.json) console.log(JSON.stringify(result, null, 2))
else {
  console.log(`\n${machineText(result.machine)} ${rounds} rounds.\n\n${introduction.replaceAll('`', '')}`)
  for (const table of tables(result)) console.log(`\n${plainTable(table)}`)
}
if (options.only === undefined) record('middleware', result)

function measured(parameters) {
  // As in lib/compare.mjs: where all contenders share one process, what is collected falls to all alike.
  const execArgv = parameters[0] === 'web' ? ['--max-semi-space-size=4'] : []
  const worker = fork(fileURLToPath(new URL('lib/middleware-worker.mjs', import.meta.url)), parameters, { execArgv })
  return new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`${parameters.join(' ')} ended with ${code}`)))
  })
}

/** What each contender was, against the first and, where it is ours, against tern. */
function summary(runs, byRate) {
  const [baseline, ...others] = Object.keys(runs[0])
  const tern = others.find((name) => name.startsWith('tern'))
  const middle = (clock) => Number(median(runs.map((times) => times[baseline][clock])).toFixed(1))
  const times = (clock, name, other) => spread(runs.map((each) => each[name][clock] / each[other][clock]))
  const rates = (name, other) => spread(runs.map((each) => each[other].wall / each[name].wall))
  return {
    baseline: { name: baseline, wall: middle('wall'), processor: middle('processor') },
    contenders: others.map((name) => ({
      name,
      ...(byRate ? { rate: rates(name, baseline) } : { wall: times('wall', name, baseline) }),
      processor: times('processor', name, baseline),
      ...limitOf(name, byRate),
      ...(isOurs(name) && { against: byRate ? rates(name, tern) : times('wall', name, tern) }),
    })),
  }
}

function isOurs(name) {
  return name.startsWith('@hooks/') || name.startsWith('createReceiver')
}

function limitOf(name, byRate) {
  return isOurs(name) ? { limit: byRate ? 1 : 1.3 } : {}
}
