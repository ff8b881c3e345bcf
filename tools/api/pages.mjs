import { declarationOf } from './declarations.mjs'
import { docsOf } from './docs.mjs'
import { namedElsewhere } from './report.mjs'

/**
 * The reference of the public API as Markdown: a page per entry of each package, and one that lists them.
 * @returns `[{ name: 'core/contract', content }]`
 */
export function asPages({ packages }) {
  const pages = packages.flatMap(({ entries }) =>
    entries.map((entry) => ({ name: nameOf(entry), content: page(entry) })),
  )
  return [{ name: 'index', content: index(packages) }, ...pages]
}

function index(packages) {
  const lists = packages.map(({ name, entries }) => {
    const links = entries.map((entry) => {
      const names = entry.exports.filter(({ from }) => !from).length
      return `- [${entry.specifier}](/api/${nameOf(entry)}): ${names === 1 ? '1 name' : `${names} names`}`
    })
    return `## ${name}\n\n${links.join('\n')}`
  })
  return `# API\n\nEverything that can be imported, each name with an example that compiles.\n\n${lists.join('\n\n')}\n`
}

/** `@hooks/core/contract` is `core/contract`. */
function nameOf({ specifier }) {
  return specifier.slice(specifier.indexOf('/') + 1)
}

function page({ specifier, exports }) {
  const own = exports.filter(({ from }) => !from)
  return `${[`# ${specifier}`, ...namedElsewhere(exports), ...own.flatMap(entryOf)].join('\n\n')}\n`
}

function entryOf({ name, symbol }) {
  const { text, tags } = docsOf(symbol)
  const described = tags.map((each) => (labels[each.tag] ?? String)(prose(each.text)))
  return [`## ${name}`, prose(text), code(declarationOf(symbol, { removeComments: false })), ...described]
}

const labels = {
  param: (text) => text.replace(/^(\w+)(?: -)? /, 'Parameter `$1`: '),
  returns: (text) => `Returns ${text}`,
  throws: (text) => text.replace(/^(\w+)/, 'Throws `$1`:'),
  typeParam: (text) => text.replace(/^(\w+)/, 'Type `$1`:'),
  defaultValue: (text) => `Default: ${text}`,
}

/** Outside of code nothing is HTML, and nothing is evaluated. */
function prose(text) {
  const parts = text.split(/(```[\s\S]*?```|`[^`\n]+(?:\n[^`\n]+)?`)/)
  return parts
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;')))
    .join('')
}

function code(text) {
  return `\`\`\`ts\n${text}\n\`\`\``
}
