/**
 * Writes the declarations of the package in the current folder, as `.d.ts` and `.d.cts`: those of its entries, and of
 * each source file that a declaration names. From syntax alone: `isolatedDeclarations` guarantees that no type has to be
 * inferred. Specifiers get the extension of the format.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import typescript from 'typescript'

const options = {
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.NodeNext,
  declaration: true,
  isolatedDeclarations: true,
  allowImportingTsExtensions: true,
}
const relativeSpecifier = /((?:from|import\()\s*['"])(\.{1,2}\/[^'"]*)\.ts(['"])/g

// A set is iterated up to what was added last.
const files = new Set(Object.values(JSON.parse(readFileSync('package.json', 'utf8')).entries))
for (const file of files) {
  const { outputText, diagnostics } = typescript.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: options,
    reportDiagnostics: true,
  })
  if (diagnostics?.length) {
    console.error(
      typescript.formatDiagnostics(diagnostics, {
        getCanonicalFileName: String,
        getCurrentDirectory: () => '',
        getNewLine: () => '\n',
      }),
    )
    process.exit(1)
  }
  for (const [, , path] of outputText.matchAll(relativeSpecifier)) files.add(join(dirname(file), `${path}.ts`))
  const target = file.replace(/^src\/(.*)\.ts$/, 'dist/$1')
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(`${target}.d.ts`, outputText.replace(relativeSpecifier, '$1$2.js$3'))
  writeFileSync(`${target}.d.cts`, outputText.replace(relativeSpecifier, '$1$2.cjs$3'))
}
