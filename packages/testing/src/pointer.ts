import type { OpenApiDocument } from './kit.ts'

/** A place in the document: the keys that lead there. */
export type Place = readonly string[]

export interface Located<Value> {
  readonly place: Place
  readonly value: Value
}

/** What stands at a place, every `$ref` on the way followed; undefined where nothing does. The caller knows the type. */
export function locate<Value>(document: OpenApiDocument, place: Place): Located<Value> | undefined {
  let value: unknown = document
  for (const [index, key] of place.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
    const { $ref } = Object(value) as { $ref?: unknown }
    if (typeof $ref === 'string') return locate(document, [...placeOf($ref), ...place.slice(index + 1)])
  }
  return { place, value: value as Value }
}

/** `#/paths/~1webhooks~1%7Bid%7D`: a JSON pointer as a fragment of a URI. */
export function fragmentOf(place: Place): string {
  return `#${place.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`
}

/** Where an object of the document stands in it; undefined if it does not. */
export function findPlace(node: unknown, wanted: object, place: Place = []): Place | undefined {
  if (node === wanted) return place
  for (const [key, value] of typeof node === 'object' && node !== null ? Object.entries(node) : []) {
    const found = findPlace(value, wanted, [...place, key])
    if (found) return found
  }
  return undefined
}

function placeOf(reference: string): Place {
  const keys = reference.replace(/^#\//, '').split('/')
  return keys.map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
}
