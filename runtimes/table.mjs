/** Rows of texts as lines of equal width. The first columns, as many as `names`, go to the left, figures to the right. */
export function table(head, rows, names) {
  const widths = head.map((_title, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const pad = (cell, column) => (column < names ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...rows].map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}
