/** Figures in a document: `<!-- figure name -->42<!-- /figure -->` in a line, or around lines of their own. */

const marked = /<!-- figure (\S+) -->([\s\S]*?)<!-- \/figure -->/g

/**
 * The document with every figure as it is now.
 * @param {string} text @param {ReadonlyMap<string, () => string>} facts @param {string} file for errors
 */
export function fill(text, facts, file) {
  return text.replace(marked, (_whole, name, before, at) => {
    const fact = facts.get(name)
    if (!fact)
      throw new Error(`${file} has a figure "${name}", which nobody knows. Known: ${[...facts.keys()].join(', ')}.`)
    // Markdown takes a line that begins with a comment for HTML as a whole.
    const isOwnLine = before.startsWith('\n')
    if (!isOwnLine && /(?:^|\n) *$/.test(text.slice(0, at)))
      throw new Error(`${file}: the figure "${name}" begins a line.`)
    const value = isOwnLine ? `\n\n${fact()}\n\n` : fact()
    return `<!-- figure ${name} -->${value}<!-- /figure -->`
  })
}

/** The document without its figures, and without what is no prose; what is left stands in the line it stood in. */
export function prose(text) {
  const blank = (part) => part.replace(/[^\n]/g, ' ')
  return text
    .replace(/<!-- (?:npm run \w+ writes what follows|table) -->[\s\S]*?<!-- (?:up to here|end) -->/g, blank)
    .replace(marked, blank)
    .replace(/^( *)```[\s\S]*?^\1```$/gm, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/\]\([^)]*\)|<[^>]*>/g, blank)
}
