import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import typescript from 'typescript'

/**
 * Every package with what its entries export, resolved to where it is declared; `from` is where a name is already
 * exported: another package, or an earlier entry of the same one.
 * @returns `{ name, folder, entries: [{ specifier, exports: [{ name, symbol, from }] }] }`, sorted; and the checker
 */
export function readPackages(root) {
  const packages = readdirSync(join(root, 'packages'))
    .map((folder) => ({ folder, file: join(root, 'packages', folder, 'package.json') }))
    .filter(({ file }) => existsSync(file))
    .map(({ folder, file }) => ({ folder, ...JSON.parse(readFileSync(file, 'utf8')) }))
    .filter(({ entries }) => entries)
  const fileOf = (folder, source) => join(root, 'packages', folder, source)
  const files = packages.flatMap(({ folder, entries }) =>
    Object.values(entries).map((source) => fileOf(folder, source)),
  )
  const program = typescript.createProgram(files, compilerOptions(root))
  const checker = program.getTypeChecker()
  return {
    root,
    checker,
    packages: packages.map(({ name, folder, entries }) => {
      const seen = new Map()
      return {
        name,
        folder,
        entries: Object.entries(entries).map(([path, source]) => {
          const specifier = name + path.slice(1)
          const exports = exportsOf(checker, program.getSourceFile(fileOf(folder, source)))
          return { specifier, exports: exports.map((each) => ({ ...each, from: originOf(each.symbol, specifier) })) }
        }),
      }

      function originOf(symbol, specifier) {
        const home = packageOf(symbol)
        if (home !== folder) return `@hooks/${home}`
        if (seen.has(symbol)) return seen.get(symbol)
        seen.set(symbol, specifier)
        return undefined
      }
    }),
  }

  function packageOf(symbol) {
    const file = relative(root, statementsOf(symbol)[0].getSourceFile().fileName).replaceAll('\\', '/')
    return /^packages\/([^/]+)\//.exec(file)?.[1]
  }
}

/** As the packages of this repository are compiled. */
export function compilerOptions(root) {
  const { config } = typescript.readConfigFile(join(root, 'tsconfig.base.json'), typescript.sys.readFile)
  return typescript.convertCompilerOptionsFromJson(config.compilerOptions, root).options
}

function exportsOf(checker, file) {
  const byName = (one, other) => (one.name < other.name ? -1 : 1)
  return checker
    .getExportsOfModule(checker.getSymbolAtLocation(file))
    .map((exported) => ({ name: exported.name, symbol: resolved(checker, exported) }))
    .sort(byName)
}

export function resolved(checker, symbol) {
  return symbol.flags & typescript.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** The statements that declare a symbol; of a constant its statement, not the name in it. */
export function statementsOf(symbol) {
  return (symbol.declarations ?? []).map((declaration) =>
    typescript.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration,
  )
}
