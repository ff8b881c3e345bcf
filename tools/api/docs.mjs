import { relative } from 'node:path'
import typescript from 'typescript'
import { statementsOf } from './packages.mjs'

/** Prints, for each package, how many exports have a docstring, how many values an example, and which have none. */
export function printDocs({ root, packages }) {
  const seen = new Set()
  for (const { name, entries } of packages) {
    const own = entries.flatMap(({ exports }) => exports).filter(({ symbol }) => !seen.has(symbol) && seen.add(symbol))
    const values = own.filter(({ symbol }) => symbol.flags & typescript.SymbolFlags.Value)
    const undocumented = own.filter(({ symbol }) => !isDocumented(symbol))
    const withoutExample = values.filter(({ symbol }) => !hasExample(symbol))
    console.log(
      `${name}: ${share(own, undocumented)} have a docstring, ${share(values, withoutExample)} values an example`,
    )
    print('no docstring', undocumented)
    print('no example', withoutExample)
  }

  function print(what, exports) {
    for (const { name, symbol } of exports) console.log(`  ${what}: ${name} (${placeOf(symbol)})`)
  }

  function placeOf(symbol) {
    const [node] = statementsOf(symbol)
    const { fileName, text } = node.getSourceFile()
    return `${relative(root, fileName)}:${text.slice(0, node.getStart()).split('\n').length}`
  }
}

function share(all, missing) {
  return `${all.length - missing.length} of ${all.length}`
}

function isDocumented(symbol) {
  return statementsOf(symbol).some((node) => typescript.getJSDocCommentsAndTags(node).length > 0)
}

function hasExample(symbol) {
  return statementsOf(symbol).some((node) =>
    typescript.getJSDocTags(node).some(({ tagName }) => tagName.text === 'example'),
  )
}
