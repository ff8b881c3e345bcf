import { isTie } from '../lib/statistics.mjs'

export const title = 'The client'

export const command = 'npm run bench:client'

export const introduction = `Time to get one webhook (a GET, its answer parsed) from a server in another process of this machine, over connections
that stay open, one call after the other: as a multiple of that of bare \`fetch\` and \`response.json()\` in the same round,
the median and the 10th and 90th percentile in parentheses. By the clock, in which the server and other processes have
their part, and by the processor's time of the client's process. In a round every contender makes 200 calls in twenty
turns, always in another order; rounds are spread over three processes. All have their defaults: ours has a timeout and
retries.`

/** @returns {import('../lib/tables.mjs').Table[]} */
export function tables({ baseline, contenders }) {
  return [
    {
      title: 'One call',
      columns: ['', 'time', 'limit', 'processor time', 'against ours'],
      rows: [
        [`${baseline.name}, µs`, baseline.wall.toFixed(1), '', baseline.processor.toFixed(1), ''],
        ...contenders.map(({ name, wall, processor, limit, againstOurs }) => [
          name,
          `${spreadText(wall)}${over(wall, limit)}`,
          limit?.toFixed(2) ?? '',
          `${spreadText(processor)}${over(processor, limit)}`,
          againstOurs ? spreadText(againstOurs) : '',
        ]),
      ],
    },
  ]
}

/** @returns {string[]} */
export function losses({ contenders }) {
  return contenders.flatMap(({ name, wall, processor, limit, againstOurs }) => [
    ...(over(wall, limit) || over(processor, limit) ? [`The client: ${name} is over its limit of ${limit}.`] : []),
    ...(againstOurs && againstOurs.median < 1
      ? [`The client: ${name} takes ${spreadText(againstOurs)} of ours, in processor time.`]
      : []),
  ])
}

const itself = { median: 1, p10: 1, p90: 1 }

function spreadText(ratio) {
  const { median, p10, p90 } = ratio
  return `${median.toFixed(2)} (${p10.toFixed(2)}–${p90.toFixed(2)})${isTie(ratio, itself) ? ' tie' : ''}`
}

function over(ratio, limit) {
  if (limit === undefined || ratio.median <= limit) return ''
  return ratio.p10 > limit ? ' over' : ' over?'
}
