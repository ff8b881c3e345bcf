import { refuseArrays } from './array-paths.ts'
import { type OperationObject, resolve } from './document.ts'
import { componentSchemas, type NamedTypes } from './named-types.ts'
import { pascalCase } from './names.ts'
import type { Operation } from './read-operations.ts'
import { refuse, type Specification } from './specification.ts'

/** One delivered event, with every type by name. */
export interface Event {
  /** The complete name, `transfer.created`. */
  readonly name: string
  /** The name of the payload's type, `FinixTransferCreatedEvent`. */
  readonly payload: string
  /** The schema of the resource, from `x-hooks-data`. */
  readonly data: string
  /** The operation that gives what the event names, from `x-hooks-fetch`. */
  readonly fetch: Operation | undefined
  readonly source: OperationObject
}

/** Every event under `webhooks`, in the order of the document. */
export function readEvents(specification: Specification, types: NamedTypes, operations: readonly Operation[]): Event[] {
  return Object.entries(specification.document.webhooks ?? {}).map(([name, item]) => {
    const source = item.post ?? item.put ?? item.get ?? refuse(specification, name, 'the event has no operation')
    const data = source['x-hooks-data']
    if (data === undefined) refuse(specification, name, 'has no x-hooks-data; it names the schema of the resource')
    const dataSchema = componentSchemas(specification.document)[data]
    if (dataSchema === undefined) refuse(specification, name, `x-hooks-data: there is no schema ${data}`)
    const body = source.requestBody === undefined ? undefined : resolve(specification.document, source.requestBody)
    const schema = body?.content['application/json']?.schema
    if (schema === undefined) refuse(specification, name, 'its body is no application/json with a schema')
    for (const each of [schema, dataSchema]) refuseArrays(specification, name, each, 'a delivery is never changed')
    const inlineName = `${specification.names.pascal}${pascalCase(name)}Event`
    const asked = source['x-hooks-fetch']
    const fetch = operations.find(({ id }) => id === asked)
    if (asked !== undefined && fetch?.result === undefined) {
      refuse(specification, name, `x-hooks-fetch: there is no operation ${asked} with an answer`)
    }
    return { name, payload: types.name(schema, inlineName), data, fetch, source }
  })
}
