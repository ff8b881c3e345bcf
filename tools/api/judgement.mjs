import { readDocs } from './docs.mjs'
import { compileExamples } from './examples.mjs'

/**
 * Whether every export has a docstring, and an example that imports it and compiles.
 * @param folder from where examples import: a project that has every package
 * @returns `[{ package, names, problems: ['packages/core/src/a.ts:1 name: what is missing'] }]`
 */
export function judgeDocs(api, folder) {
  const packages = readDocs(api)
  const specifiers = specifiersOf(api)
  const compiled = compileExamples(
    api.root,
    folder,
    packages.flatMap(({ docs }) => docs.flatMap(({ examples }) => examples)),
  )
  return packages.map(({ package: name, docs }) => ({
    package: name,
    names: docs.length,
    problems: docs.flatMap((each) => {
      const found = problemsOf(each, compiled.splice(0, each.examples.length), specifiers)
      return found.map((problem) => `${each.place} ${each.name}: ${problem}`)
    }),
  }))
}

function problemsOf({ name, specifier, text, examples }, compiled, specifiers) {
  const errors = compiled.flatMap((each) => each.errors).map((error) => `its example does not compile, ${error}`)
  const imports = compiled.flatMap((each) => each.imports)
  const shown = specifiers.get(`${name} of ${specifier}`).some((each) => imports.includes(`${name} of ${each}`))
  return [
    ...(text === '' ? ['no docstring'] : []),
    ...(examples.length === 0 ? ['no example'] : shown ? [] : ['its example does not import it']),
    ...errors,
  ]
}

/** From where a name may be imported, by where it is exported first. */
function specifiersOf({ packages }) {
  const entries = packages.flatMap(({ entries }) => entries)
  const first = new Map()
  for (const { specifier, exports } of entries) {
    for (const { name, symbol, from } of exports) if (!from) first.set(symbol, `${name} of ${specifier}`)
  }
  const found = new Map()
  for (const { specifier, exports } of entries) {
    for (const { symbol } of exports) {
      const key = first.get(symbol)
      found.set(key, [...(found.get(key) ?? []), specifier])
    }
  }
  return found
}
