import { checkArrays } from './array-schema.ts'
import { type Declaration, declareTypes } from './declarations.ts'
import type { Documentation } from './doc-comment.ts'
import type { Schema } from './document.ts'
import { createNamedTypes } from './named-types.ts'
import { reachableSchemas } from './reachable-schemas.ts'
import { type Event, readEvents } from './read-events.ts'
import { type Operation, readOperations } from './read-operations.ts'
import { type DeliveryInterface, readProof } from './read-proof.ts'
import { schemaDocumentation } from './schema-docs.ts'
import type { Specification } from './specification.ts'

/** Everything that is generated for one provider, before it is written as text. */
export interface Surface {
  readonly specification: Specification
  readonly operations: readonly Operation[]
  readonly events: readonly Event[]
  /** What every delivery is. */
  readonly delivery: DeliveryInterface
  /** The names of the reachable schemas, in the order of the document: what `schemas.ts` exports. */
  readonly schemas: readonly string[]
  /** The types of those schemas and of everything inline. */
  readonly types: ReadonlyMap<string, Declaration>
}

export async function readSurface(specification: Specification): Promise<Surface> {
  const { document } = specification
  checkArrays(specification)
  const names = createNamedTypes(specification)
  const operations = readOperations(specification, names)
  const events = readEvents(specification, names, operations)
  const delivery = readProof(specification)
  const schemas = reachableSchemas(document)
  const inline = Object.fromEntries(names.inline)
  const payloads = events.filter((event) => names.inline.has(event.payload))
  const types = await declareTypes(document, { ...schemas, ...inline }, documentationOf(payloads))
  return { specification, operations, events, delivery, schemas: Object.keys(schemas), types }
}

/** Event payloads are documented by what the event says; their schemas stand inline and say nothing. */
function documentationOf(events: readonly Event[]): (name: string, schema: Schema) => Documentation {
  const byPayload = new Map(events.map((event) => [event.payload, event.source]))
  return (name, schema) => {
    const event = byPayload.get(name)
    const own = schemaDocumentation(schema)
    return event === undefined ? own : { ...own, paragraphs: [event.summary, event.description, ...own.paragraphs] }
  }
}
