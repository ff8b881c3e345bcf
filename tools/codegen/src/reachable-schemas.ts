import { methods, type OpenApiDocument, type OperationObject, type PathItem, resolve, type Schema } from './document.ts'

/** The schemas that webhooks and the operations that callers make lead to, in the order of the document. */
export function reachableSchemas(document: OpenApiDocument): Record<string, Schema> {
  const reached = new Set<string>()
  const paths = Object.values(document.paths ?? {}).map(withoutOperationsOfTheClient)
  visit(document, [paths, document.webhooks], reached)
  const schemas = Object.entries(document.components?.schemas ?? {})
  return Object.fromEntries(schemas.filter(([name]) => reached.has(`#/components/schemas/${name}`)))
}

/** What is left of a path; nothing of one whose operations the client makes itself, its parameters included. */
function withoutOperationsOfTheClient(item: PathItem): Partial<PathItem> {
  const isMethod = (key: string): boolean => (methods as readonly string[]).includes(key)
  const entries = Object.entries(item).filter(
    ([key, value]) => !isMethod(key) || (value as OperationObject)['x-hooks-client'] !== true,
  )
  return entries.some(([key]) => isMethod(key)) ? Object.fromEntries(entries) : {}
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
