import typescript from 'typescript'
import { resolved, statementsOf } from './packages.mjs'

const parsed = new Map()
const scopes = new Map()

/**
 * What a symbol is declared as, without bodies, and without comments unless those of its members are asked for.
 * `isolatedDeclarations` makes that a matter of syntax.
 */
export function declarationOf(symbol, { removeComments = true } = {}) {
  const printer = typescript.createPrinter({ removeComments })
  const statements = declared(symbol)
  const texts = statements.map(({ node, file }) => printer.printNode(typescript.EmitHint.Unspecified, node, file))
  return texts.map((text) => text.replace(/^(\/\*\*[\s\S]*?\*\/\s*)?(export )?(declare )?/, '')).join('\n')
}

/** The symbols of this package that a declaration names, of which nothing says that they are exported. */
export function symbolsNamedBy(checker, symbol, isOwn) {
  const [first] = statementsOf(symbol)
  const scope = scopeOf(checker, first.getSourceFile())
  const names = new Set(declared(symbol).flatMap(({ node }) => typeNames(node)))
  return [...names]
    .map((name) => scope.get(name))
    .filter(
      (each) => each && each !== symbol && statementsOf(each).some((node) => isOwn(node.getSourceFile().fileName)),
    )
}

/** The statements of the declaration file that a source file would have. */
function declared(symbol) {
  const files = new Set(statementsOf(symbol).map((node) => node.getSourceFile()))
  return [...files].flatMap((source) => {
    const file = declarationFile(source)
    return file.statements.filter((node) => namesOf(node).includes(symbol.name)).map((node) => ({ node, file }))
  })
}

function declarationFile(source) {
  const known = parsed.get(source.fileName)
  if (known) return known
  const { outputText } = typescript.transpileDeclaration(source.text, {
    fileName: source.fileName,
    compilerOptions: { isolatedDeclarations: true, declaration: true, allowImportingTsExtensions: true },
  })
  const file = typescript.createSourceFile(`${source.fileName}.d.ts`, outputText, typescript.ScriptTarget.Latest, true)
  parsed.set(source.fileName, file)
  return file
}

function namesOf(statement) {
  if (typescript.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  return statement.name ? [statement.name.text] : []
}

/** The names in places of types: the first of `A.B`, what is extended, what is asked with `typeof`. */
function typeNames(node) {
  const names = []
  function visit(each) {
    if (typescript.isTypeReferenceNode(each)) names.push(firstName(each.typeName))
    else if (typescript.isTypeQueryNode(each)) names.push(firstName(each.exprName))
    else if (typescript.isExpressionWithTypeArguments(each)) names.push(firstName(each.expression))
    else if (typescript.isComputedPropertyName(each)) names.push(firstName(each.expression))
    typescript.forEachChild(each, visit)
  }
  visit(node)
  return names
}

function firstName(node) {
  return (node.getText().match(/^[\w$]+/) ?? [''])[0]
}

/** The names at the top level of a file, its imports among them. */
function scopeOf(checker, file) {
  const known = scopes.get(file.fileName)
  if (known) return known
  const all = typescript.SymbolFlags.Type | typescript.SymbolFlags.Value | typescript.SymbolFlags.Alias
  const declaredBy = (symbol) => checker.getExportSymbolOfSymbol(resolved(checker, symbol))
  const scope = new Map(checker.getSymbolsInScope(file, all).map((each) => [each.name, declaredBy(each)]))
  scopes.set(file.fileName, scope)
  return scope
}
