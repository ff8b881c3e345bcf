import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import typescript from 'typescript'

/** What an editor shows for a snippet of a user's code; the first mark in it is the cursor. */
export interface Editor {
  /** Errors as `code: message`, of the first line of each. */
  errors(source: string): string[]
  hover(source: string): string
  completions(source: string): string[]
  /** How many types checking the snippet alone instantiates: what it costs an editor. */
  instantiations(source: string): number
}

const mark = '/*1*/'
const root = fileURLToPath(new URL('.', import.meta.url))
const base = fileURLToPath(new URL('../tsconfig.base.json', import.meta.url))

/** `strict` and `noUncheckedIndexedAccess`, over the sources of the packages. */
const options: typescript.CompilerOptions = {
  ...typescript.convertCompilerOptionsFromJson(
    typescript.readConfigFile(base, (file) => readFileSync(file, 'utf8')).config.compilerOptions,
    root,
  ).options,
  isolatedDeclarations: false,
  declaration: false,
}

function describe({ code, messageText }: typescript.Diagnostic): string {
  return `${code}: ${typescript.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]}`
}

/** An editor over the sources of the packages. */
export function createEditor(): Editor {
  const file = `${root}snippet-${process.pid}.ts`
  let text = ''
  let version = 0
  const service = typescript.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : typescript.sys.readFile(name)
      return content === undefined ? undefined : typescript.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: typescript.getDefaultLibFilePath,
    fileExists: (name) => name === file || typescript.sys.fileExists(name),
    readFile: typescript.sys.readFile,
    readDirectory: typescript.sys.readDirectory,
    directoryExists: typescript.sys.directoryExists,
    getDirectories: typescript.sys.getDirectories,
    ...(typescript.sys.realpath && { realpath: typescript.sys.realpath }),
  })

  function open(source: string): number {
    version++
    text = source.replace(mark, '')
    return source.indexOf(mark)
  }

  return {
    instantiations(source) {
      writeFileSync(file, source)
      try {
        const program = typescript.createProgram([file], options)
        const [error] = program.getSemanticDiagnostics(program.getSourceFile(file))
        if (error) throw new Error(typescript.flattenDiagnosticMessageText(error.messageText, ' '))
        return (program as typescript.Program & { getInstantiationCount(): number }).getInstantiationCount()
      } finally {
        rmSync(file)
      }
    },
    errors(source) {
      open(source)
      return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(describe)
    },
    hover(source) {
      const info = service.getQuickInfoAtPosition(file, open(source))
      return typescript.displayPartsToString(info?.displayParts)
    },
    completions(source) {
      return service.getCompletionsAtPosition(file, open(source), {})?.entries.map(({ name }) => name) ?? []
    },
  }
}
