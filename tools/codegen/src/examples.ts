import ts from 'typescript'
import { callExamples } from './example-calls.ts'
import { type Example, exampleFunction } from './example-function.ts'
import { memberPlaces, namedTypes } from './example-places.ts'
import { camelCase } from './names.ts'
import type { Surface } from './surface.ts'
import { importTypes, quote } from './text.ts'

/**
 * The files of a provider with an example in the docstring of every export: where its reader meets it. Events come before
 * calls, calls before the members of other types; the first place that is found is shown.
 */
export function withExamples(surface: Surface, files: ReadonlyMap<string, string>): Map<string, string> {
  const sources = [...files].map(([file, text]): [string, ts.SourceFile] => {
    return [file, ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)]
  })
  const types = namedTypes(new Map(sources))
  const examples = new Map<string, string>()
  const found = [
    ...eventExamples(surface),
    ...callExamples(surface, types),
    ...memberPlaces(types).map(({ name, from, read, type }): Example => {
      const value = camelCase(from)
      return [name, exampleFunction(`${camelCase(name)}Of`, [`${value}: ${from}`], type, `return ${value}${read}`)]
    }),
  ]
  for (const [name, code] of found) if (!examples.has(name)) examples.set(name, imports(code) + code)
  return new Map(sources.map(([file, source]) => [file, documented(source, examples)]))

  /** The imports of the generated types that the code names, unless it has its own. */
  function imports(code: string): string {
    if (code.includes('import ')) return ''
    const used = [...types.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(code))
    const ofApi = used.some((name) => types.get(name)?.file === 'client.ts') || surface.events.length === 0
    return `${importTypes(used, `@hooks/providers/${surface.specification.id}${ofApi ? '/api' : ''}`)}\n`
  }
}

function eventExamples({ specification, events }: Surface): Example[] {
  const union = `${specification.names.pascal}Delivery`
  const parameters = [`delivery: ${union}`]
  const known = "return delivery.type === 'unknown' ? 'new: '.concat(delivery.name) : delivery.type"
  const reading = (name: string, event: string, property: string): Example => {
    const statement = `return delivery.type === ${quote(event)} ? delivery.${property} : undefined`
    return [name, exampleFunction(`${camelCase(name)}Of`, parameters, `${name} | undefined`, statement)]
  }
  return [
    [union, exampleFunction('nameOf', parameters, 'string', known)],
    ...events.flatMap(({ name, data, payload }) => [reading(data, name, 'data'), reading(payload, name, 'event')]),
  ]
}

/** The text of a file, in which docstrings end with their examples. */
function documented(source: ts.SourceFile, examples: ReadonlyMap<string, string>): string {
  let text = source.text
  for (const statement of [...source.statements].reverse()) {
    const example = examples.get(nameOf(statement) ?? '')
    if (example === undefined) continue
    const [comment] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc)
    const code = ['@example', '```ts', ...example.split('\n'), '```'].map((line) => ` * ${line}`.trimEnd())
    const before = text.slice(0, comment?.getStart() ?? statement.getStart())
    const after = comment ? text.slice(comment.end) : `\n${text.slice(statement.getStart())}`
    text = [before + ['/**', ...proseOf(comment), ...code].join('\n'), ` */${after}`].join('\n')
  }
  return text
}

/** The lines of a comment, and an empty one. */
function proseOf(comment: ts.JSDoc | undefined): string[] {
  if (!comment) return []
  const lines = comment.getText().split('\n')
  const inner =
    lines.length === 1 ? lines.map((line) => ` * ${line.slice('/** '.length, -' */'.length)}`) : lines.slice(1, -1)
  return [...inner, ' *']
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return statement.name.text
  if (!ts.isVariableStatement(statement)) return undefined
  return statement.declarationList.declarations[0]?.name.getText()
}
