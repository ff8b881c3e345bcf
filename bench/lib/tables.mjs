/**
 * @typedef {object} Table
 * @property {string} title
 * @property {string} [note]
 * @property {boolean} [words] the other columns are text as well
 * @property {readonly string[]} columns the first one is text, the others are figures
 * @property {readonly (readonly string[])[]} rows
 */

/** For a terminal. @param {Table} table */
export function plainTable({ title, note, columns, rows }) {
  const lines = [columns, ...rows]
  const widths = [...columns.keys()].map((index) => Math.max(...lines.map((row) => (row[index] ?? '').length)))
  const line = (row) =>
    row.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index]))).join('  ')
  return [title, ...lines.map(line), ...(note ? [note] : [])].join('\n')
}

/** For a page. @param {Table} table */
export function markdownTable({ title, note, words, columns, rows }) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = columns.map((_column, index) => (index === 0 || words ? '---' : '---:'))
  return [`### ${title}`, '', line(columns), line(rule), ...rows.map(line), ...(note ? ['', note] : [])].join('\n')
}
