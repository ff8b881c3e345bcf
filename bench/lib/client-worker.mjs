/** Times the clients in a process of its own and sends what it saw to its parent. Arguments: URL, rounds, seed. */
import { clients } from '../contenders/clients.mjs'
import { seededRandom, shuffled } from './random.mjs'

/** So many that a client's own code is as warm as that of `fetch`, which all others warm too. */
const warmUpCalls = 3000
/** Short turns, so that a burst of other work meets all of them. */
const turns = 20
const callsPerTurn = 10

const [url, rounds, seed] = process.argv.slice(2)
const random = seededRandom(Number(seed))
const contenders = []
for (const { name, load } of clients) contenders.push({ name, call: await load(url) })
for (const contender of contenders) await time(contender, warmUpCalls)

const results = []
for (let round = 0; round < Number(rounds); round++) {
  const sums = Object.fromEntries(contenders.map(({ name }) => [name, { wall: 0, processor: 0 }]))
  for (let turn = 0; turn < turns; turn++) {
    for (const contender of shuffled(contenders, random)) {
      const { wall, processor } = await time(contender, callsPerTurn)
      sums[contender.name].wall += wall / turns
      sums[contender.name].processor += processor / turns
    }
  }
  results.push(sums)
}
process.send(results, () => process.exit())

/** Microseconds per call, by the clock and by the processor's time on all threads of this process. */
async function time({ name, call }, calls) {
  const before = process.cpuUsage()
  const start = process.hrtime.bigint()
  for (let index = 0; index < calls; index++) {
    if (typeof (await call()).id !== 'string') throw new Error(`${name} did not get a webhook`)
  }
  const wall = Number(process.hrtime.bigint() - start) / 1000 / calls
  const { user, system } = process.cpuUsage(before)
  return { wall, processor: (user + system) / calls }
}
