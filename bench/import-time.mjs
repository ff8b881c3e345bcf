/** What an import adds to the start of Node. Usage: npm run bench:import [-- --rounds=30] [--json] */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { limits } from '../tests/budgets/budgets.mjs'
import { load, machine } from './lib/machine.mjs'
import { builtFile } from './lib/ours.mjs'
import { peerVersions, prepare } from './lib/prepare.mjs'
import { seededRandom, shuffled } from './lib/random.mjs'
import { machineText, record } from './lib/results.mjs'
import { median, spread } from './lib/statistics.mjs'
import { plainTable } from './lib/tables.mjs'
import { introduction, tables } from './report/import-time.mjs'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '30' }, json: { type: 'boolean' } },
})
const rounds = Number(options.rounds)
// Before the peers are looked up: it installs them.
prepare()
const verify = builtFile('verify', 'index').href
const bare = 'Node alone'
const programs = [
  { name: bare, imports: [] },
  { name: 'node:crypto', imports: ['node:crypto'] },
  {
    name: '@hooks/verify + finix',
    imports: [verify, builtFile('providers', 'finix/index').href],
    limit: limits.milliseconds.verifier,
  },
  {
    name: '@hooks/verify + generic',
    imports: [verify, builtFile('providers', 'generic/index').href],
    limit: limits.milliseconds.verifier,
  },
  {
    name: '@hooks/client + basis-theory',
    imports: [builtFile('client', 'index').href, builtFile('providers', 'basis-theory/api').href],
    limit: limits.milliseconds.client,
  },
  ...Object.keys(peerVersions).map((name) => ({ name, imports: [import.meta.resolve(name)] })),
]

const result = { machine: machine(), rounds, peers: peerVersions, programs: [] }
const random = seededRandom(1)
const runs = []
for (let round = -1; round < rounds; round++) {
  const times = {}
  for (const { name, imports } of shuffled(programs, random)) times[name] = start(imports)
  // The first round warms the caches of the file system.
  if (round >= 0) runs.push(times)
}
const extra = (name, clock) =>
  spread(
    runs.map((times) => times[name][clock] - times[bare][clock]),
    1,
  )
result.node = {
  wall: median(runs.map((times) => times[bare].wall)),
  processor: median(runs.map((times) => times[bare].processor)),
}
result.programs = programs.slice(1).map(({ name, limit }) => ({
  name,
  wall: extra(name, 'wall'),
  processor: extra(name, 'processor'),
  ...(limit && { limit }),
}))
result.machine.loadAfter = load()

if (options.json) console.log(JSON.stringify(result, null, 2))
else {
  console.log(`\n${machineText(result.machine)} ${rounds} rounds.\n\n${introduction}`)
  for (const table of tables(result)) console.log(`\n${plainTable(table)}`)
}
record('importTime', result)

/** Milliseconds from the start of a process until its imports are there, and the processor's milliseconds for it. */
function start(imports) {
  const program = [
    ...imports.map((name) => `import ${JSON.stringify(name)}`),
    `const { user, system } = process.cpuUsage()`,
    `process.stdout.write(JSON.stringify({ wall: performance.now(), processor: (user + system) / 1000 }))`,
  ]
  const parameters = ['--input-type=module', '--eval', program.join('\n')]
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
