import { relative } from 'node:path'
import { declarationOf, symbolsNamedBy } from './declarations.mjs'
import { statementsOf } from './packages.mjs'

/**
 * File below etc/api to text: one for each package, or for each folder of a package without a main entry. A declaration
 * stands once, at the first entry that exports it.
 */
export function asReports({ root, checker, packages }) {
  const packageOf = (symbol) => /^packages\/([^/]+)\//.exec(relative(root, fileOf(symbol)).replaceAll('\\', '/'))?.[1]
  const reports = new Map()
  for (const { name, folder, entries } of packages) {
    for (const [file, group] of grouped(folder, name, entries)) {
      const seen = new Map()
      const sections = group.map((entry) => section(entry, seen))
      const behind = behindOf([...seen.keys()], folder)
      const parts = [head, ...sections, ...(behind.length > 0 ? [named(behind)] : [])]
      reports.set(file, `${[`# ${group[0].specifier}`, ...parts].join('\n\n')}\n`)
    }

    function section({ specifier, exports }, seen) {
      const own = []
      const others = new Map()
      for (const each of exports) {
        const from = packageOf(each.symbol) !== folder ? `@hooks/${packageOf(each.symbol)}` : seen.get(each.symbol)
        if (from) others.set(from, [...(others.get(from) ?? []), each.name])
        else {
          own.push(each)
          seen.set(each.symbol, specifier)
        }
      }
      const again = [...others].map(
        ([from, names]) => `As in \`${from}\`: ${names.map((each) => `\`${each}\``).join(', ')}.`,
      )
      return [`## ${specifier}`, ...again, ...code(own.map(({ name: alias, symbol }) => declared(alias, symbol)))].join(
        '\n\n',
      )
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

const head = 'Written by `npm run api`. Not documentation: what changes here changes for users, and wants a changeset.'

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

function fileOf(symbol) {
  return statementsOf(symbol)[0].getSourceFile().fileName
}
