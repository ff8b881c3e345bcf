import { isTie } from '../lib/statistics.mjs'

export const title = 'Speed'

export const command = 'npm run bench:speed'

export const introduction = `Time per valid delivery as a multiple of the baseline's in the same round: the median, and the 10th and 90th percentile
in parentheses. In a round every contender of a table runs for 20 ms, in up to forty turns, always in another order; rounds
are spread over three processes, whose garbage is collected often enough to fall to all alike. The first row is the
baseline in microseconds.

The baseline is what a careful programmer writes by hand for one provider with \`node:crypto\`, its key cached: the header
parsed, the timestamp held to five minutes, \`timingSafeEqual\`. It does not parse JSON unless its name says so, nor does
\`verify\` before \`delivery.event\` or \`delivery.data\` is read.

\`tie\`: the median of one lies in the spread of the other. \`over\`: the median is over the limit of that cell;
\`over?\`: it is, but the spread reaches below.`

/** @returns {import('../lib/tables.mjs').Table[]} */
export function tables({ comparisons }) {
  return comparisons.flatMap((comparison) =>
    comparison.failure || comparison.contenders.length === 0
      ? [notMeasured(comparison)]
      : [ratios(comparison), ...againstOurs(comparison)],
  )
}

/** @returns {string[]} */
export function losses({ comparisons }) {
  return comparisons.flatMap(({ title, contenders }) =>
    contenders.flatMap(({ name, cells }) => {
      const over = cells.filter(({ ratio, limit }) => limit !== undefined && ratio.median > limit)
      const quicker = cells.filter(({ againstOurs }) => againstOurs && againstOurs.median < 1)
      return [
        ...over.map(({ size, ...cell }) => `${title}, ${size}: ${name} takes ${ratioText(cell)}, limit ${cell.limit}.`),
        ...quicker.map(
          ({ size, againstOurs }) => `${title}, ${size}: ${name} takes ${spreadText(againstOurs)} of ours.`,
        ),
      ]
    }),
  )
}

function notMeasured({ title, failure, missing }) {
  return { title, note: failure ?? `Not measured: ${missing} not there.`, columns: ['contender'], rows: [] }
}

function ratios({ title, missing, baseline, baselineMicroseconds, contenders }) {
  const rows = contenders.flatMap(({ name, cells }) => {
    const limits = cells.some(({ limit }) => limit) ? [['limit', ...cells.map(({ limit }) => limit.toFixed(2))]] : []
    return [[name, ...cells.map(ratioText)], ...limits]
  })
  return {
    title,
    note: missing ? `Not there, so not measured: ${missing}.` : undefined,
    columns: ['', ...baselineMicroseconds.map(({ size }) => size)],
    rows: [[`${baseline}, µs`, ...baselineMicroseconds.map(({ median }) => median.toFixed(1))], ...rows],
  }
}

const itself = { median: 1, p10: 1, p90: 1 }

function ratioText({ ratio, limit }) {
  const over = limit !== undefined && ratio.median > limit && (ratio.p10 > limit ? ' over' : ' over?')
  return `${spreadText(ratio)}${isTie(ratio, itself) ? ' tie' : ''}${over || ''}`
}

function againstOurs({ title, contenders }) {
  const peers = contenders.filter(({ cells }) => cells[0].againstOurs)
  if (peers.length === 0) return []
  const [ours] = contenders
  return [
    {
      title: `${title}: peers against ours`,
      note: `Time as a multiple of that of \`${ours.name}\` in the same round.`,
      columns: ['', ...ours.cells.map(({ size }) => size)],
      rows: peers.map(({ name, cells }) => [
        name,
        ...cells.map((cell, index) => {
          const tie = isTie(cell.ratio, ours.cells[index].ratio) || isTie(cell.againstOurs, itself)
          return `${spreadText(cell.againstOurs)}${tie ? ' tie' : ''}`
        }),
      ]),
    },
  ]
}

/** @param {import('../lib/statistics.mjs').Spread} spread */
function spreadText({ median, p10, p90 }) {
  return `${median.toFixed(2)} (${p10.toFixed(2)}–${p90.toFixed(2)})`
}
