/** The first line of a generated page, which its readers do not see. */
export function pageBanner(source: string): string {
  return `<!-- Generated from ${source} by tools/codegen. Do not edit. -->\n`
}

/** A table whose columns are as wide as their text. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return [line(header), line(header.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('')
}

/** Code between backticks; none of ours holds one. */
export function code(text: string): string {
  return `\`${text.replace(/\s+/g, ' ').trim()}\``
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Prose of a specification on one line, in which nothing outside of code is taken for HTML. */
export function prose(text = ''): string {
  const parts = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(`[^`]*`)/)
  return parts.map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '\\<'))).join('')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
