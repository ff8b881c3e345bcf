import { type OpenApiDocument, resolve, type Schema } from './document.ts'
import { mapSubschemas } from './map-subschemas.ts'

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
  const parts = inner.allOf.filter((part) => !onlyRequires(part))
  return { ...kept, allOf: [...parts, { type: 'object', required: names, properties }] }
}

/** As a type such a part would say that every other property may be there too. */
function onlyRequires(part: Schema): boolean {
  return Object.keys(part).every((keyword) => keyword === 'required' || keyword === 'type')
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
