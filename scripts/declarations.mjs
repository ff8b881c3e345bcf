/**
 * Writes one declaration per source file of the package in the current folder, as `.d.ts` and `.d.cts`, from syntax
 * alone: `isolatedDeclarations` guarantees that no type has to be inferred. Specifiers get the extension of the format.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import typescript from 'typescript'

const options = {
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.NodeNext,
  declaration: true,
  isolatedDeclarations: true,
  allowImportingTsExtensions: true,
}
const relativeSpecifier = /((?:from|import\()\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g

for (const file of readdirSync('src', { recursive: true }).filter((each) => each.endsWith('.ts'))) {
  const { outputText, diagnostics } = typescript.transpileDeclaration(readFileSync(join('src', file), 'utf8'), {
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
  const target = join('dist', file.slice(0, -'.ts'.length))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(`${target}.d.ts`, outputText.replace(relativeSpecifier, '$1.js$2'))
  writeFileSync(`${target}.d.cts`, outputText.replace(relativeSpecifier, '$1.cjs$2'))
}
