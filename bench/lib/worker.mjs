/**
 * Measures one comparison in a process of its own and sends what it saw to its parent.
 * Arguments: name of the comparison, rounds, seed.
 */
import { comparisons } from '../comparisons/index.mjs'
import { sizes } from './bodies.mjs'
import { signedDeliveries } from './requests.mjs'
import { timeInRounds } from './rounds.mjs'

const [name, rounds, seed] = process.argv.slice(2)
const { wire, contenders } = comparisons.find((comparison) => comparison.name === name)

const loaded = []
const missing = []
for (const entry of contenders) {
  try {
    loaded.push({ name: entry.name, ...(await entry.load()) })
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    missing.push(entry.name)
  }
}

const measured = {}
if (loaded.length > 1) {
  for (const size of sizes) {
    const options = { rounds: Number(rounds), seed: Number(seed) }
    measured[size.name] = await timeInRounds(loaded, signedDeliveries(wire, size), options)
  }
}
process.send({ missing, measured }, () => process.exit())
