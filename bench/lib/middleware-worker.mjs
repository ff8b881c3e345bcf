/**
 * Measures receivers in turn with deliveries of one size, and sends what it saw to its parent.
 * Arguments: kind (express or web), name of the size, rounds, seed.
 */
import { middleware } from '../contenders/middleware.mjs'
import { stripe as wire } from '../wires/pairs.mjs'
import { sizes } from './bodies.mjs'
import { seededRandom, shuffled } from './random.mjs'
import { startHandler, startServer } from './receivers.mjs'
import { freshDeliveries } from './requests.mjs'

const warmUpDeliveries = 4000
/** Short turns, so that a burst of other work meets all of them. */
const turns = 10
const deliveriesPerTurn = 100

const [kind, sizeName, rounds, seed] = process.argv.slice(2)
const start = { express: startServer, web: startHandler }[kind]
const random = seededRandom(Number(seed))
const size = sizes.find(({ name }) => name === sizeName)
const fresh = freshDeliveries(wire, size)

const contenders = []
for (const { name } of middleware[kind](wire)) {
  const receiver = await start(kind, name)
  await refusesAltered(name, receiver)
  contenders.push({ name, receive: receiver.receive })
}
for (const { receive } of contenders) await receive(fresh(warmUpDeliveries))

const results = []
for (let round = 0; round < Number(rounds); round++) {
  const sums = Object.fromEntries(contenders.map(({ name }) => [name, { wall: 0, processor: 0 }]))
  for (let turn = 0; turn < turns; turn++) {
    for (const { name, receive } of shuffled(contenders, random)) {
      const { wall, processor } = await receive(fresh(deliveriesPerTurn))
      sums[name].wall += wall / turns
      sums[name].processor += processor / turns
    }
  }
  results.push(sums)
}
process.send(results, () => process.exit())

async function refusesAltered(name, { statusOf }) {
  const [delivery] = fresh(1)
  const body = Buffer.from(delivery.body)
  body[body.length - 4] ^= 1
  if ((await statusOf({ ...delivery, body })) < 400) throw new Error(`${name} accepted an altered delivery`)
}
