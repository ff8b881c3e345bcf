import { type OpenApiDocument, type Schema, schemaName } from './document.ts'
import { pascalCase } from './names.ts'
import { refuse, type Specification } from './specification.ts'

/** Gives names to the schemas that stand inline in operations and events, so that one pass can derive all types. */
export interface NamedTypes {
  /** The name of a referenced schema; an inline one is remembered under the name it is given here. */
  name(schema: Schema, inlineName: string): string
  readonly inline: ReadonlyMap<string, Schema>
}

export function createNamedTypes(specification: Specification): NamedTypes {
  const components = componentSchemas(specification.document)
  const inline = new Map<string, Schema>()
  return {
    inline,
    name(schema, inlineName) {
      const referenced = schemaName(schema)
      if (referenced !== undefined) return referenced
      if (components[inlineName] !== undefined || inline.has(inlineName)) {
        refuse(specification, inlineName, 'this name is needed for a generated type, but it is taken')
      }
      inline.set(inlineName, schema)
      return inlineName
    },
  }
}

/** The name of a type that belongs to an operation: `FinixWebhooksListQuery`. */
export function operationTypeName(specification: Specification, id: string, suffix: string): string {
  return `${specification.names.pascal}${id.split('.').map(pascalCase).join('')}${suffix}`
}

export function componentSchemas(document: OpenApiDocument): Readonly<Record<string, Schema>> {
  return document.components?.schemas ?? {}
}
