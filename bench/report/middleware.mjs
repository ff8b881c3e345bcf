import { isTie } from '../lib/statistics.mjs'

export const title = 'Middleware'

export const command = 'npm run bench:middleware'

export const introduction = `One wire (Stripe's), verified, parsed and answered with 204, against what a careful programmer writes by hand with
\`node:crypto\`: as a multiple of that in the same round, the median and the 10th and 90th percentile in parentheses. In a
round every contender is given 1000 deliveries in ten turns, always in another order; rounds are spread over three
processes. No delivery comes twice, so that a receiver that remembers events hands all of them on.

In Express every contender has a server process of its own, and eight connections that stay open. Requests per second are
by the clock, in which the sender and other processes have their part: more is better. The processor's time is that of
the server's process alone: less is better. Of handlers from \`Request\` to \`Response\`, called in this process one after
the other, both are times, without that of making the \`Request\`.

Ours remembers in memory which events it handled, with \`replay: false\` it does not, nor do the others. \`tie\`: the median
of one lies in the spread of the other. \`missed\`: the median misses its limit; \`missed?\`: it does, but the spread
reaches it.`

/** @returns {import('../lib/tables.mjs').Table[]} */
export function tables({ comparisons }) {
  return comparisons.map(({ title, byRate, size, baseline, contenders }) => ({
    title: `${title}, ${size}`,
    columns: ['', byRate ? 'requests per second' : 'time', 'limit', 'processor time', 'against tern'],
    rows: [
      [
        byRate ? `${baseline.name}, per second and µs` : `${baseline.name}, µs`,
        byRate ? (1e6 / baseline.wall).toFixed(0) : baseline.wall.toFixed(1),
        '',
        baseline.processor.toFixed(1),
        '',
      ],
      ...contenders.map((contender) => row(contender, byRate)),
    ],
  }))
}

function row({ name, wall, rate, limit, processor, against }, byRate) {
  const measured = byRate ? rate : wall
  return [
    name,
    `${spreadText(measured)}${missed(measured, limit, byRate)}`,
    limit?.toFixed(2) ?? '',
    spreadText(processor),
    against ? `${spreadText(against)}${missed(against, byRate ? leastAgainstTern : undefined, byRate)}` : '',
  ]
}

/** @returns {string[]} */
export function losses({ comparisons }) {
  return comparisons.flatMap(({ title, byRate, size, contenders }) =>
    contenders.flatMap(({ name, wall, rate, limit, against }) => {
      const what = `${title}, ${size}: ${name}`
      const measured = byRate ? rate : wall
      const lost = missed(measured, limit, byRate) !== ''
      return [
        ...(lost ? [`${what}: ${spreadText(measured)} of hand-written, limit ${limit.toFixed(2)}.`] : []),
        ...(byRate && against && against.median < leastAgainstTern
          ? [`${what}: ${spreadText(against)} of tern's requests per second, limit ${leastAgainstTern.toFixed(2)}.`]
          : []),
      ]
    }),
  )
}

/** Of its requests per second. */
const leastAgainstTern = 2

const itself = { median: 1, p10: 1, p90: 1 }

function spreadText(ratio) {
  const { median, p10, p90 } = ratio
  return `${median.toFixed(2)} (${p10.toFixed(2)}–${p90.toFixed(2)})${isTie(ratio, itself) ? ' tie' : ''}`
}

/** A rate is to be at least its limit, a time at most. */
function missed({ median, p10, p90 }, limit, byRate) {
  if (limit === undefined || (byRate ? median >= limit : median <= limit)) return ''
  return (byRate ? p90 < limit : p10 > limit) ? ' missed' : ' missed?'
}
