import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import typescript from 'typescript'

/** Where all packages resolve, as they are built. */
const folder = fileURLToPath(new URL('../../tests/', import.meta.url))
const options = {
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.NodeNext,
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
}

/** How many types checking this code alone instantiates. @param {string} code */
export function instantiations(code) {
  const file = `${folder}budget-${process.pid}.ts`
  writeFileSync(file, code)
  try {
    const program = typescript.createProgram([file], options)
    const [error] = program.getSemanticDiagnostics(program.getSourceFile(file))
    if (error) throw new Error(typescript.flattenDiagnosticMessageText(error.messageText, ' '))
    return program.getInstantiationCount()
  } finally {
    rmSync(file)
  }
}
