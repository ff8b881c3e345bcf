import { type OpenApiDocument, resolve, type Schema } from './document.ts'

/**
 * An allOf may require properties that only a referenced schema declares. As types, `interface X extends A` must then
 * declare them again; this adds them to the schema, everywhere inside of it.
 */
export function restateRequired(document: OpenApiDocument, schema: Schema): Schema {
  const inner = mapSubschemas(schema, (each) => restateRequired(document, each))
  if (inner.allOf === undefined) return inner
  const literals = [inner, ...inner.allOf.filter((each) => each.$ref === undefined)]
  const declared = new Set(literals.flatMap((each) => Object.keys(each.properties ?? {})))
  const properties: Record<string, Schema> = {}
  for (const name of literals.flatMap((each) => each.required ?? [])) {
    const found = declared.has(name) ? undefined : inherited(document, inner, name)
    if (found !== undefined && !found.required) properties[name] = found.schema
  }
  const { required, ...rest } = inner
  const own = required?.filter((name) => inner.properties?.[name] !== undefined) ?? []
  const kept: Schema = own.length > 0 ? { ...rest, required: own } : rest
  const names = Object.keys(properties)
  if (names.length === 0) return kept
  return { ...kept, allOf: [...inner.allOf, { type: 'object', required: names, properties }] }
}

function inherited(
  document: OpenApiDocument,
  schema: Schema,
  name: string,
): { schema: Schema; required: boolean } | undefined {
  for (const part of schema.allOf ?? []) {
    const target = resolve(document, part)
    const own = target.properties?.[name]
    if (own !== undefined) return { schema: own, required: target.required?.includes(name) ?? false }
    const deeper = inherited(document, target, name)
    if (deeper !== undefined) return deeper
  }
  return undefined
}

function mapSubschemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const result: Record<string, unknown> = { ...schema }
  if (schema.items !== undefined) result.items = change(schema.items)
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    if (schema[keyword] !== undefined) result[keyword] = schema[keyword].map(change)
  }
  if (schema.properties !== undefined) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, change(property)]),
    )
  }
  if (typeof schema.additionalProperties === 'object' && schema.additionalProperties !== null) {
    result.additionalProperties = change(schema.additionalProperties as Schema)
  }
  return result
}
