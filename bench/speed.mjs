/**
 * Ours and peers against a hand-written receiver. Usage: npm run bench:speed
 * [-- --rounds=30] [--only=part of a name] [--json]
 * A whole run writes results.json and RESULTS.md; one with --only prints only.
 */
import { parseArgs } from 'node:util'
import { comparisons } from './comparisons/index.mjs'
import { compare } from './lib/compare.mjs'
import { load, machine } from './lib/machine.mjs'
import { peerVersions, prepare } from './lib/prepare.mjs'
import { machineText, record } from './lib/results.mjs'
import { plainTable } from './lib/tables.mjs'
import { introduction, tables } from './report/speed.mjs'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '30' }, only: { type: 'string' }, json: { type: 'boolean' } },
})
const rounds = Number(options.rounds)
const chosen = comparisons.filter(({ name }) => name.includes(options.only ?? ''))
if (!(Number.isInteger(rounds) && rounds > 0) || chosen.length === 0) {
  console.error(`Rounds are a whole number; the comparisons are ${comparisons.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

prepare()
const result = { machine: machine(), rounds, peers: peerVersions, comparisons: [] }
for (const comparison of chosen) {
  console.error(comparison.name)
  try {
    result.comparisons.push(await compare(comparison, rounds))
  } catch (error) {
    process.exitCode = 1
    result.comparisons.push({ name: comparison.name, title: comparison.title, failure: error.message })
  }
}
result.machine.loadAfter = load()

if (options.json) console.log(JSON.stringify(result, null, 2))
else {
  console.log(`\n${machineText(result.machine)} ${rounds} rounds.`)
  console.log(
    Object.entries(peerVersions)
      .map((peer) => peer.join(' '))
      .join(', '),
  )
  console.log(`\n${introduction.replaceAll('`', '')}`)
  for (const table of tables(result)) console.log(`\n${plainTable(table)}`)
}
if (options.only === undefined) record('speed', result)
