import { type Schema, schemaName } from './document.ts'
import { mapSubschemas } from './map-subschemas.ts'

/** What is left of a schema for comparing answers with it: `ResponseSchema` in @hooks/core/contract. */
export function answerSchema(schema: Schema): Schema {
  // A boolean stands for anything or nothing; neither is a type.
  if (typeof schema !== 'object') return {}
  const { $ref, type, required, properties, items, allOf, anyOf, oneOf, ...rest } = mapSubschemas(schema, answerSchema)
  const branches = anyOf ?? oneOf
  const entries = Object.entries({
    $ref: $ref === undefined ? undefined : nameOf($ref),
    type,
    enum: rest.const === undefined ? rest.enum : [rest.const],
    required,
    properties,
    additionalProperties: typeof rest.additionalProperties === 'object' ? rest.additionalProperties : undefined,
    items,
    allOf,
    ...(branches === undefined ? {} : alternatives(branches, type === undefined)),
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** The names of the schemas that a reduced one leads to, one step on. */
export function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : namesIn(value),
  )
}

/** Without those that a plain type next to them covers: an open enumeration is a string. */
function alternatives(branches: readonly Schema[], mayBePlain: boolean): Schema {
  const isPlain = (branch: Schema): boolean => Object.keys(branch).join() === 'type'
  const plain = branches.filter(isPlain).map(({ type }) => type)
  const kept = branches.filter((branch) => isPlain(branch) || !plain.includes(branch.type))
  const [only, ...others] = kept
  return only !== undefined && others.length === 0 && isPlain(only) && mayBePlain ? only : { anyOf: kept }
}

function nameOf($ref: string): string {
  const name = schemaName({ $ref })
  if (name === undefined) throw new Error(`a $ref to ${$ref} is no reference to a schema`)
  return name
}
