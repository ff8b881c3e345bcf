import { declarationOf, symbolsNamedBy } from './declarations.mjs'

/**
 * File below etc/api to text: one for each package, or for each folder of a package without a main entry. A declaration
 * stands once, at the first entry that exports it.
 */
export function asReports({ checker, packages }) {
  const reports = new Map()
  for (const { name, folder, entries } of packages) {
    for (const [file, group] of grouped(folder, name, entries)) {
      const symbols = group.flatMap(({ exports }) => exports.filter(({ from }) => !from).map(({ symbol }) => symbol))
      const behind = behindOf(symbols, folder)
      const parts = [head, ...group.map(section), ...(behind.length > 0 ? [named(behind)] : [])]
      reports.set(file, `${[`# ${group[0].specifier}`, ...parts].join('\n\n')}\n`)
    }
  }
  return reports

  /** What users see in hovers and errors though they cannot import it: a change of it is public too. */
  function behindOf(symbols, folder) {
    const found = new Set(symbols)
    for (const symbol of found) {
      for (const each of symbolsNamedBy(checker, symbol, (file) => file.includes(`/packages/${folder}/src/`))) {
        found.add(each)
      }
    }
    return [...found].slice(symbols.length).sort((one, other) => (one.name < other.name ? -1 : 1))
  }
}

function section({ specifier, exports }) {
  const own = exports.filter(({ from }) => !from)
  const declarations = own.map(({ name, symbol }) => declared(name, symbol))
  return [`## ${specifier}`, ...namedElsewhere(exports), ...code(declarations)].join('\n\n')
}

/** A line for each place where names of this entry stand already. */
export function namedElsewhere(exports) {
  const others = new Map()
  for (const { name, from } of exports) if (from) others.set(from, [...(others.get(from) ?? []), name])
  return [...others].map(([from, names]) => `As in \`${from}\`: ${names.map((each) => `\`${each}\``).join(', ')}.`)
}

const head = 'Written by `npm run api`. Not documentation: what changes here changes for users, and wants a changeset.'

/** The entries of a package that make one report, by its file. */
function grouped(folder, name, entries) {
  if (entries.some(({ specifier }) => specifier === name)) return [[`${folder}.md`, entries]]
  const groups = new Map()
  for (const entry of entries) {
    const file = `${folder}/${entry.specifier.slice(name.length + 1).split('/')[0]}.md`
    groups.set(file, [...(groups.get(file) ?? []), entry])
  }
  return groups
}

function declared(alias, symbol) {
  const text = declarationOf(symbol)
  return alias === symbol.name ? text : `${text}\nexport { ${symbol.name} as ${alias} }`
}

function named(symbols) {
  return ['## Named above, and not exported', ...code(symbols.map(declarationOf))].join('\n\n')
}

function code(texts) {
  return texts.length === 0 ? [] : [`\`\`\`ts\n${texts.join('\n\n')}\n\`\`\``]
}
