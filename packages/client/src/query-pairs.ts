/**
 * The `name=value` pairs of a query: a list repeats its name, as OpenAPI does by default, and the properties of an object
 * stand in brackets after it. What is undefined or null is left out. Names are escaped as well as values, because a
 * provider's next page may name a parameter as it likes.
 */
export function queryPairs(value: unknown, name = ''): string[] {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') return [[name, value as string].map(encodeURIComponent).join('=')]
  const nameOf = (key: string): string => (Array.isArray(value) ? name : name ? `${name}[${key}]` : key)
  return Object.entries(value).flatMap(([key, each]) => queryPairs(each, nameOf(key)))
}
