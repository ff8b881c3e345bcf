/**
 * The document without what validation does not need: descriptions, summaries, titles and examples weigh the most.
 * Names are kept apart from keywords: a property called `description` stays.
 */
export function stripDocument(document: unknown): unknown {
  return stripKeywords(document)
}

const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs'])

/** Under these keywords stand names of the author's own choice. */
const maps = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs'],
  ...['paths', 'webhooks', 'schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'securitySchemes'],
  ...['pathItems', 'callbacks', 'links', 'content', 'encoding', 'variables'],
])

/** These hold values, in which nothing is a keyword. */
const values = new Set(['const', 'default', 'enum', 'required'])

function stripKeywords(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stripKeywords)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key]) => !prose.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, stripValue(key, value)]))
}

function stripValue(key: string, value: unknown): unknown {
  if (values.has(key)) return value
  if (!maps.has(key) || Array.isArray(value) || typeof value !== 'object' || value === null) return stripKeywords(value)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, stripKeywords(each)]))
}
