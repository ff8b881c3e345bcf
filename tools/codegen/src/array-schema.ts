import type { Schema } from './document.ts'
import { mapSubschemas } from './map-subschemas.ts'
import { refuse, type Specification } from './specification.ts'

/** What a schema with `x-hooks-array` stands for: the list in `anyOf: [{ type: array, items: X }, X]`. */
export function arrayOf(schema: Schema): Schema | undefined {
  return schema['x-hooks-array'] === true ? schema.anyOf?.[0] : undefined
}

/** The schema with those lists in place of their alternatives: the client makes a list of what is none. */
export function withArrays(schema: Schema): Schema {
  const inner = mapSubschemas(schema, withArrays)
  const list = arrayOf(inner)
  if (list === undefined) return inner
  const { anyOf, 'x-hooks-array': _, ...own } = inner
  return { ...list, ...own }
}

/** @throws where `x-hooks-array` stands at anything but the alternatives it means */
export function checkArrays(specification: Specification): void {
  check(specification, specification.document, [])
}

function check(specification: Specification, node: unknown, path: readonly string[]): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Schema
  if (schema['x-hooks-array'] !== undefined && !isArrayOrOne(schema)) {
    refuse(specification, path.join('/'), 'x-hooks-array: true stands next to anyOf: [{ type: array, items: X }, X]')
  }
  for (const [key, value] of Object.entries(node)) check(specification, value, [...path, key])
}

function isArrayOrOne(schema: Schema): boolean {
  const [list, one, ...rest] = schema.anyOf ?? []
  if (schema['x-hooks-array'] !== true || list?.items === undefined || one === undefined) return false
  // A list of lists could not be told from one of its entries.
  if (one.type === 'array') return false
  return list.type === 'array' && rest.length === 0 && JSON.stringify(list.items) === JSON.stringify(one)
}
