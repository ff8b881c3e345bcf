import { type OpenApiDocument, resolve, type Schema } from './document.ts'

/**
 * Every schema a dotted path leads to, through `$ref`, allOf, anyOf and oneOf: `page.next_cursor`, `errors[].code`.
 * Empty where the document does not declare the path. The path '' is the schema itself.
 */
export function schemasAt(document: OpenApiDocument, schema: Schema, path: string): Schema[] {
  let reached = alternatives(document, schema)
  for (const step of stepsOf(path)) {
    reached = reached
      .map((each) => (step === '[]' ? each.items : each.properties?.[step]))
      .filter((each) => each !== undefined)
      .flatMap((each) => alternatives(document, each))
  }
  return reached
}

/** The schema as it is written at the end of a path, a `$ref` included: what a type can be named after. */
export function writtenSchemaAt(document: OpenApiDocument, schema: Schema, path: string): Schema | undefined {
  const steps = stepsOf(path)
  const last = steps.pop()
  if (last === undefined) return schema
  for (const each of schemasAt(document, schema, steps.join('.'))) {
    const written = last === '[]' ? each.items : each.properties?.[last]
    if (written !== undefined) return written
  }
  return undefined
}

/** `errors[].code` -> `errors`, `[]`, `code`. */
function stepsOf(path: string): string[] {
  return path
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((step) => step !== '')
}

function alternatives(document: OpenApiDocument, schema: Schema, seen: readonly Schema[] = []): Schema[] {
  const target = resolve(document, schema)
  if (seen.includes(target)) return []
  const parts = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])]
  return [target, ...parts.flatMap((part) => alternatives(document, part, [...seen, target]))]
}
