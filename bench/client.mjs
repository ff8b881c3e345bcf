/** Our client and others against bare `fetch`, over HTTP to this machine. Usage: npm run bench:client [-- --rounds=30] [--json] */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load, machine } from './lib/machine.mjs'
import { peerVersions, prepare } from './lib/prepare.mjs'
import { machineText, record } from './lib/results.mjs'
import { median, spread } from './lib/statistics.mjs'
import { plainTable } from './lib/tables.mjs'
import { introduction, tables } from './report/client.mjs'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '30' }, json: { type: 'boolean' } },
})
const rounds = Number(options.rounds)
const processes = 3

prepare()
const server = start('lib/webhook-server.mjs', [])
const [url] = await messages(server)
const result = { machine: machine(), rounds, peers: peerVersions, contenders: [] }
const runs = []
for (let seed = 1; seed <= processes; seed++) {
  const share = Math.ceil(rounds / processes)
  const [times] = await messages(start('lib/client-worker.mjs', [url, String(share), String(seed)]))
  runs.push(...times)
}
server.kill()
result.rounds = runs.length
const [baseline, ...others] = Object.keys(runs[0])
const ours = others.find((name) => name.startsWith('@hooks/client'))
const middle = (clock) => Number(median(runs.map((times) => times[baseline][clock])).toFixed(1))
const ratio = (clock, name, other) => spread(runs.map((times) => times[name][clock] / times[other][clock]))
result.baseline = { name: baseline, wall: middle('wall'), processor: middle('processor') }
result.contenders = others.map((name) => ({
  name,
  wall: ratio('wall', name, baseline),
  processor: ratio('processor', name, baseline),
  ...(name === ours ? { limit: 1.15 } : { againstOurs: ratio('processor', name, ours) }),
}))
result.machine.loadAfter = load()

if (options.json) console.log(JSON.stringify(result, null, 2))
else {
  console.log(`\n${machineText(result.machine)} ${result.rounds} rounds.\n\n${introduction}`)
  for (const table of tables(result)) console.log(`\n${plainTable(table)}`)
}
record('client', result)

function start(file, parameters) {
  return fork(fileURLToPath(new URL(file, import.meta.url)), parameters)
}

/** The first message of a process. */
function messages(child) {
  return new Promise((resolve, reject) => {
    child.on('message', (...given) => resolve(given))
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`A process ended with ${code}`)))
  })
}
