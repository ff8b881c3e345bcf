import { seededRandom, shuffled } from './random.mjs'

const turns = 7
const turnMicroseconds = 4_000

/**
 * Microseconds per call for each input: the fastest of seven turns of at least 4 ms, far above the clock's noise, for what
 * other processes add is no growth. The inputs run in turn, always in another order.
 * @template Input @param {(input: Input) => unknown} run @param {readonly Input[]} inputs @returns {Promise<number[]>}
 */
export async function timeInTurns(run, inputs) {
  const random = seededRandom(1)
  const calls = []
  for (const input of inputs) calls.push(await callsPerTurn(run, input))
  const times = inputs.map(() => [])
  for (let turn = 0; turn < turns; turn++) {
    for (const index of shuffled([...inputs.keys()], random)) {
      times[index].push(await microsecondsPerCall(run, inputs[index], calls[index]))
    }
  }
  return times.map((each) => Number(Math.min(...each).toFixed(2)))
}

async function callsPerTurn(run, input) {
  for (let calls = 1; ; calls *= 2) {
    const perCall = await microsecondsPerCall(run, input, calls)
    if (perCall * calls >= turnMicroseconds) return Math.ceil(turnMicroseconds / perCall)
  }
}

async function microsecondsPerCall(run, input, calls) {
  const start = process.hrtime.bigint()
  for (let call = 0; call < calls; call++) {
    const result = run(input)
    if (typeof result.then === 'function') await result
  }
  return Number(process.hrtime.bigint() - start) / 1000 / calls
}
