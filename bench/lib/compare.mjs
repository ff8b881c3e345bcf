import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sizes } from './bodies.mjs'
import { median, spread } from './statistics.mjs'

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url))

/** Less room for new objects than the default's 16 MB: they are collected in all turns, not now and then in somebody's. */
const execArgv = ['--max-semi-space-size=4']

/** How fast the same code runs also depends on the process: when it was optimised, where its memory lies. */
const processes = 3

/**
 * @typedef {object} Cell
 * @property {string} size
 * @property {import('./statistics.mjs').Spread} ratio to the baseline of the same round
 * @property {number} [limit]
 * @property {import('./statistics.mjs').Spread} [againstOurs] ratio to ours of the same round
 */

/**
 * Runs the rounds of one comparison, spread over three processes.
 * @param {import('../comparisons/index.mjs').Comparison} comparison @param {number} rounds
 */
export async function compare({ name, title, contenders }, rounds) {
  const runs = []
  for (let index = 0; index < Math.min(processes, rounds); index++) {
    const share = Math.floor((rounds + index) / Math.min(processes, rounds))
    runs.push(await inProcess([name, String(share), String(index + 1)]))
  }
  const [{ missing }] = runs
  const present = contenders.filter((entry) => !missing.includes(entry.name))
  const [baseline, ...others] = present
  const result = { name, title, baseline: baseline?.name, missing: missing.join(', ') }
  if (present.length < 2) return { ...result, baselineMicroseconds: [], contenders: [] }

  const roundsOf = (size) => runs.flatMap(({ measured }) => measured[size.name])
  return {
    ...result,
    baselineMicroseconds: sizes.map((size) => ({
      size: size.name,
      median: Number(median(roundsOf(size).map((times) => times[baseline.name])).toFixed(2)),
    })),
    contenders: others.map((entry) => ({
      name: entry.name,
      cells: sizes.map((size) => {
        const ratioTo = (other) => spread(roundsOf(size).map((times) => times[entry.name] / times[other]))
        return {
          size: size.name,
          ratio: ratioTo(baseline.name),
          ...(entry.limit && { limit: entry.limit(size) }),
          ...(present.some(({ name }) => name === entry.against) && { againstOurs: ratioTo(entry.against) }),
        }
      }),
    })),
  }
}

function inProcess(parameters) {
  return new Promise((resolve, reject) => {
    const child = fork(worker, parameters, { execArgv })
    let answer
    child.on('message', (message) => {
      answer = message
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 && answer) resolve(answer)
      else reject(new Error(`${parameters[0]} ended with ${code}`))
    })
  })
}
