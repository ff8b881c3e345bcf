import { join } from 'node:path'
import typescript from 'typescript'
import { compilerOptions } from './packages.mjs'

/**
 * Compiles each text as a module of its own under `strict`, all in one program.
 * @param folder from where their imports are resolved
 * @returns for each text what is wrong with it, and what it imports: `[{ errors, imports: ['name of specifier'] }]`
 */
export function compileExamples(root, folder, texts) {
  // What a user exports has no need of annotations.
  const options = { ...compilerOptions(root), strict: true, isolatedDeclarations: false, declaration: false }
  const files = new Map(texts.map((text, index) => [join(root, folder, `example-${index}.ts`), `${text}\nexport {}`]))
  const host = typescript.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.readFile = (file) => files.get(file) ?? readFile(file)
  const program = typescript.createProgram([...files.keys()], options, host)
  return [...files.keys()].map((file) => {
    const source = program.getSourceFile(file)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return { errors: found.map(asText), imports: source.statements.flatMap(importsOf) }
  })
}

function asText({ file, start, messageText }) {
  const { line } = file.getLineAndCharacterOfPosition(start)
  return `line ${line + 1}: ${typescript.flattenDiagnosticMessageText(messageText, ' ')}`
}

function importsOf(statement) {
  if (!typescript.isImportDeclaration(statement)) return []
  const named = statement.importClause?.namedBindings
  const elements = named && typescript.isNamedImports(named) ? named.elements : []
  return elements.map(({ name, propertyName }) => `${(propertyName ?? name).text} of ${statement.moduleSpecifier.text}`)
}
