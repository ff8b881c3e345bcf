/** What a bundle weighs. Usage: npm run bench:size [-- --json] */
import { parseArgs } from 'node:util'
import { bundles } from './lib/bundles.mjs'
import { load, machine } from './lib/machine.mjs'
import { peerVersions, prepare } from './lib/prepare.mjs'
import { machineText, record } from './lib/results.mjs'
import { plainTable } from './lib/tables.mjs'
import { weigh } from './lib/weigh.mjs'
import { introduction, tables } from './report/size.mjs'

const { values: options } = parseArgs({ options: { json: { type: 'boolean' } } })
prepare()
const result = { machine: machine(), peers: peerVersions, bundles: [] }
for (const { name, code, from } of bundles()) result.bundles.push({ name, ...(await weigh(code, from)) })
result.machine.loadAfter = load()

if (options.json) console.log(JSON.stringify(result, null, 2))
else {
  console.log(`\n${machineText(result.machine)}\n\n${introduction}`)
  for (const table of tables(result)) console.log(`\n${plainTable(table)}`)
}
record('size', result)
