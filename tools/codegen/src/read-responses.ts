import { refuseArrays } from './array-paths.ts'
import { type OperationObject, type ResponseObject, resolve, type Schema } from './document.ts'
import { type NamedTypes, operationTypeName } from './named-types.ts'
import { writtenSchemaAt } from './schema-path.ts'
import { refuse, type Specification } from './specification.ts'

export interface Result {
  readonly result: string | undefined
  readonly envelope: string | undefined
  /** The schema of the whole answer. */
  readonly schema: Schema | undefined
  /** The documented headers of the answer, in lower case. */
  readonly headers: ReadonlySet<string>
}

export interface ErrorAnswer {
  readonly status: string
  readonly description: string | undefined
  /** Undefined where the answer has no content. */
  readonly type: string | undefined
}

/** What the operation answers when it succeeds: its first 2xx response that has content. */
export function readResult(
  specification: Specification,
  types: NamedTypes,
  id: string,
  source: OperationObject,
): Result {
  const successes = responsesOf(specification, source).filter(([status]) => /^2(\d\d|XX)$/i.test(status))
  if (successes.length === 0) refuse(specification, id, 'has no 2xx response')
  const envelope = source['x-hooks-envelope']
  const names = successes.flatMap(([, response]) => Object.keys(response.headers ?? {}))
  const headers = new Set(names.map((name) => name.toLowerCase()))
  const schemas = successes.map(([, response]) => jsonSchema(response)).filter((each) => each !== undefined)
  if (new Set(schemas.map((each) => JSON.stringify(each))).size > 1) {
    refuse(specification, id, 'its 2xx responses have different schemas; a method answers one type')
  }
  const [schema] = schemas
  if (schema === undefined) {
    if (envelope !== undefined) refuse(specification, id, 'has x-hooks-envelope but no answer that could hold it')
    return { result: undefined, envelope, schema, headers }
  }
  const resource = envelope === undefined ? schema : writtenSchemaAt(specification.document, schema, envelope)
  if (resource === undefined) refuse(specification, id, `x-hooks-envelope: the answer has no property ${envelope}`)
  const result = types.name(resource, operationTypeName(specification, id, 'Result'))
  return { result, envelope, schema, headers }
}

/** The answers with an exact status from 300; ranges and `default` say nothing about a status. */
export function readErrors(
  specification: Specification,
  types: NamedTypes,
  id: string,
  source: OperationObject,
): ErrorAnswer[] {
  return responsesOf(specification, source)
    .filter(([status]) => /^[345]\d\d$/.test(status))
    .map(([status, response]) => {
      const schema = jsonSchema(response)
      if (schema) refuseArrays(specification, `${id} ${status}`, schema, 'an error is never changed')
      const type = schema && types.name(schema, operationTypeName(specification, id, `Error${status}`))
      return { status, description: response.description, type }
    })
}

/** Status to response, references resolved. */
export function responsesOf(specification: Specification, source: OperationObject): [string, ResponseObject][] {
  return Object.entries(source.responses ?? {}).map(([status, response]) => [
    status,
    resolve<ResponseObject>(specification.document, response),
  ])
}

/** The schema of the JSON of an answer, whichever JSON it is. */
export function jsonSchema({ content = {} }: ResponseObject): Schema | undefined {
  const mediaTypes = Object.keys(content)
  const type =
    mediaTypes.find((each) => each === 'application/json') ?? mediaTypes.find((each) => each.endsWith('+json'))
  return type === undefined ? undefined : content[type]?.schema
}
