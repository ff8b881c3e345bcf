import { type OpenApiDocument, resolve, type Schema } from './document.ts'

/** The schemas that paths and webhooks lead to, in the order of the document. */
export function reachableSchemas(document: OpenApiDocument): Record<string, Schema> {
  const reached = new Set<string>()
  visit(document, [document.paths, document.webhooks], reached)
  const schemas = Object.entries(document.components?.schemas ?? {})
  return Object.fromEntries(schemas.filter(([name]) => reached.has(`#/components/schemas/${name}`)))
}

function visit(document: OpenApiDocument, node: unknown, reached: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    const reference = referenceIn(key, value)
    if (reference === undefined) visit(document, value, reached)
    else if (!reached.has(reference)) {
      reached.add(reference)
      visit(document, resolve(document, { $ref: reference }), reached)
    }
  }
}

function referenceIn(key: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (key === '$ref') return value
  return key === 'x-hooks-data' ? `#/components/schemas/${value}` : undefined
}
