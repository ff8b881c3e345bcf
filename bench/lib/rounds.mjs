import { seededRandom, shuffled } from './random.mjs'
import { median } from './statistics.mjs'
import { stopwatch } from './stopwatch.mjs'

const warmUpMicroseconds = 120_000
const roundMicroseconds = 20_000

/** In a round a contender runs in so many turns, so that a burst of other work meets all of them; fewer where calls are long. */
const turns = { most: 40, fewest: 5 }

/**
 * Times all contenders in turn, always in another order, so that whatever else the machine does meets all of them alike.
 * In a round each runs for 20 ms. Before the first round each runs for 120 ms.
 * @param {readonly import('./stopwatch.mjs').Contender[]} contenders
 * @param {readonly import('./requests.mjs').Delivery[]} requests given in turn
 * @param {{ rounds: number, seed: number }} options
 * @returns {Promise<Record<string, number>[]>} per round the microseconds per call by contender
 */
export async function timeInRounds(contenders, requests, { rounds, seed }) {
  const random = seededRandom(seed)
  const runners = []
  for (const contender of contenders) {
    const time = await stopwatch(contender, requests)
    runners.push({ name: contender.name, time, perCall: await warmUp(time) })
  }
  const fitting = Math.floor(roundMicroseconds / Math.max(...runners.map(({ perCall }) => perCall)))
  const turnsPerRound = Math.min(turns.most, Math.max(turns.fewest, fitting))

  const results = []
  for (let round = 0; round < rounds; round++) {
    const times = Object.fromEntries(runners.map(({ name }) => [name, 0]))
    for (let turn = 0; turn < turnsPerRound; turn++) {
      for (const { name, time, perCall } of shuffled(runners, random)) {
        const calls = Math.ceil(roundMicroseconds / turnsPerRound / perCall)
        times[name] += (await time(calls)) / turnsPerRound
      }
    }
    results.push(times)
  }
  return results
}

/** Microseconds per call once the code is warm. */
async function warmUp(time) {
  const recent = []
  for (let spent = 0, calls = 1; spent < warmUpMicroseconds; ) {
    const perCall = await time(calls)
    spent += perCall * calls
    recent.push(perCall)
    calls = Math.ceil(warmUpMicroseconds / 50 / perCall)
  }
  return median(recent.slice(-10))
}
