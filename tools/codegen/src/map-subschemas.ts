import type { Schema } from './document.ts'

/** The schema with every schema directly inside of it changed. */
export function mapSubschemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
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
