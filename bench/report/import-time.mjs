export const title = 'Time to import'

export const command = 'npm run bench:import'

export const introduction = `Milliseconds that an import adds to the start of a Node process: the median, and the 10th and 90th percentile in
parentheses, of the difference to Node alone in the same round. By the clock, which other processes disturb, and by the
processor's time on all threads. The files are in the file system's cache.`

export function tables({ node, programs }) {
  return [
    {
      title: 'Import',
      columns: ['', 'ms more', 'limit', 'processor ms more'],
      rows: [
        ['Node alone, ms', node.wall.toFixed(1), '', node.processor.toFixed(1)],
        ...programs.map(({ name, wall, processor, limit }) => [
          name,
          `${spreadText(wall)}${over(wall, limit)}`,
          limit === undefined ? '' : limit.toFixed(1),
          spreadText(processor),
        ]),
      ],
    },
  ]
}

/** @returns {string[]} */
export function losses({ programs }) {
  const isOurs = ({ name }) => name.startsWith('@hooks/')
  const receivers = programs.filter(({ name }) => name.startsWith('@hooks/verify'))
  const ours = Math.max(...receivers.map(({ wall }) => wall.median))
  const quicker = programs.filter((each) => !isOurs(each) && !each.name.startsWith('node:') && each.wall.median < ours)
  return [
    ...programs.flatMap(({ name, wall, limit }) => (over(wall, limit) ? [`Import: ${name} is over its limit.`] : [])),
    ...quicker.map(({ name, wall }) => `Import: ${name} adds ${wall.median} ms, @hooks/verify ${ours} ms.`),
  ]
}

function spreadText({ median, p10, p90 }) {
  return `${median.toFixed(1)} (${p10.toFixed(1)}–${p90.toFixed(1)})`
}

function over(extra, limit) {
  if (limit === undefined || extra.median <= limit) return ''
  return extra.p10 > limit ? ' over' : ' over?'
}
