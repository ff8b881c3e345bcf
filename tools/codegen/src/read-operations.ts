import { arrayPaths } from './array-paths.ts'
import { type Method, methods, type OperationObject, type Parameter, type PathItem, resolve } from './document.ts'
import { type NamedTypes, operationTypeName } from './named-types.ts'
import { camelCase, pascalCase } from './names.ts'
import { type CallOption, readCallOptions } from './read-call-options.ts'
import { type Pagination, readPagination } from './read-pagination.ts'
import { type ErrorAnswer, readErrors, readResult } from './read-responses.ts'
import { refuse, type Specification } from './specification.ts'

/** One operation of the management API, with every type by name. */
export interface Operation {
  /** The operationId, which is the method path on the client: `webhooks.create`. */
  readonly id: string
  /** `webhooks`, `create`. */
  readonly segments: readonly string[]
  readonly verb: string
  readonly path: string
  readonly source: OperationObject
  /** In the order of the URL. */
  readonly pathParameters: readonly Argument[]
  /** Whether the path parameters are whole numbers, and not texts. */
  readonly integers: boolean
  readonly input: Input | undefined
  /** The type of the answer; undefined without content. */
  readonly result: string | undefined
  /** The property of the answer that holds the result, if it is not the whole. */
  readonly envelope: string | undefined
  /** Where the answer may hold one thing in place of a list. */
  readonly arrays: readonly string[]
  readonly pagination: Pagination | undefined
  readonly options: readonly CallOption[]
  readonly errors: readonly ErrorAnswer[]
}

export interface Argument {
  readonly name: string
  readonly type: string
  readonly description: string | undefined
}

/** What an operation takes besides its path parameters. */
export interface Input extends Argument {
  readonly name: 'body' | 'query'
  readonly optional: boolean
}

/** Every operation under `paths` that callers make, in the order of the document. @throws where the document contradicts itself */
export function readOperations(specification: Specification, types: NamedTypes): Operation[] {
  const operations = Object.entries(specification.document.paths ?? {}).flatMap(([path, item]) =>
    methodsOf(item).flatMap((method) => {
      const source = item[method]
      const isHidden = source === undefined || source['x-hooks-client'] === true
      return isHidden ? [] : [readOperation(specification, types, path, item, method, source)]
    }),
  )
  refuseAmbiguousIds(specification, operations)
  return operations
}

/** In the order of the document. */
function methodsOf(item: PathItem): Method[] {
  return Object.keys(item).filter((key): key is Method => (methods as readonly string[]).includes(key))
}

function readOperation(
  specification: Specification,
  types: NamedTypes,
  path: string,
  item: PathItem,
  method: Method,
  source: OperationObject,
): Operation {
  const verb = method.toUpperCase()
  const id = source.operationId ?? refuse(specification, `${verb} ${path}`, 'has no operationId')
  const segments = id.split('.')
  if (segments.length < 2 || !segments.every((segment) => /^[a-z][A-Za-z\d]*$/.test(segment))) {
    refuse(specification, id, 'an operationId is the path of a method, such as webhooks.create')
  }
  const parameters = readParameters(specification, item, source)
  const answer = readResult(specification, types, id, source)
  const pathParameters = readPathParameters(specification, types, id, path, parameters)
  return {
    id,
    segments,
    verb,
    path,
    source,
    pathParameters,
    integers: readIntegers(specification, id, parameters),
    input: readInput(specification, types, id, source, parameters),
    result: answer.result,
    envelope: answer.envelope,
    arrays: answer.schema === undefined ? [] : arrayPaths(specification, id, answer.schema),
    pagination: readPagination(specification, types, id, source, answer, queryOf(parameters)),
    options: readCallOptions(specification, id, parameters),
    errors: readErrors(specification, types, id, source),
  }
}

/** The parameters of the path and of the operation; the operation's win. */
function readParameters(specification: Specification, item: PathItem, source: OperationObject): Parameter[] {
  const parameters = new Map<string, Parameter>()
  for (const each of [...(item.parameters ?? []), ...(source.parameters ?? [])]) {
    const parameter = resolve<Parameter>(specification.document, each)
    parameters.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...parameters.values()]
}

function readPathParameters(
  specification: Specification,
  types: NamedTypes,
  id: string,
  path: string,
  parameters: readonly Parameter[],
): Argument[] {
  const declared = new Map(parameters.filter((each) => each.in === 'path').map((each) => [each.name, each]))
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')
  for (const name of declared.keys()) {
    if (!names.includes(name)) refuse(specification, id, `the path parameter ${name} is not in ${path}`)
  }
  return names.map((name) => {
    const parameter = declared.get(name) ?? refuse(specification, id, `{${name}} in ${path} is not declared`)
    if (parameter['x-hooks-client'] === true) {
      refuse(specification, id, `{${name}}: what the client fills in itself belongs into the URL of the server`)
    }
    const schema = parameter.schema ?? { type: 'string' }
    const type = types.name(schema, operationTypeName(specification, id, pascalCase(name)))
    return { name: camelCase(name), type, description: parameter.description }
  })
}

/** @throws where a path parameter is neither a text nor a whole number, or one is this and another that */
function readIntegers(specification: Specification, id: string, parameters: readonly Parameter[]): boolean {
  const kinds = parameters
    .filter((each) => each.in === 'path')
    .map(({ name, schema = {} }) => ({ name, kind: resolve(specification.document, schema).type ?? 'string' }))
  const other = kinds.find(({ kind }) => kind !== 'string' && kind !== 'integer')
  if (other !== undefined) refuse(specification, id, `{${other.name}} is neither a string nor an integer`)
  const integers = kinds.filter(({ kind }) => kind === 'integer').length
  if (integers > 0 && integers < kinds.length)
    refuse(specification, id, 'path parameters are all strings or all integers')
  return integers > 0
}

function readInput(
  specification: Specification,
  types: NamedTypes,
  id: string,
  source: OperationObject,
  parameters: readonly Parameter[],
): Input | undefined {
  const query = queryOf(parameters)
  if (source.requestBody === undefined)
    return query.length > 0 ? queryInput(specification, types, id, query) : undefined
  if (query.length > 0) refuse(specification, id, 'has a body and query parameters; a method takes one of them')
  const body = resolve(specification.document, source.requestBody)
  const schema = body.content['application/json']?.schema
  if (schema === undefined) refuse(specification, id, 'its body is no application/json with a schema')
  return {
    name: 'body',
    type: types.name(schema, operationTypeName(specification, id, 'Request')),
    description: body.description,
    optional: body.required !== true,
  }
}

function queryInput(specification: Specification, types: NamedTypes, id: string, query: readonly Parameter[]): Input {
  const required = query.filter((each) => each.required === true).map((each) => each.name)
  const properties = query.map(({ name, description, schema }) => [
    name,
    description === undefined ? { ...schema } : { ...schema, description },
  ])
  const description = `The query parameters of \`${id}\`.`
  const schema = { type: 'object', description, required, properties: Object.fromEntries(properties) }
  const type = types.name(schema, operationTypeName(specification, id, 'Query'))
  const names = query.map((each) => `\`${each.name}\``).join(', ')
  return { name: 'query', type, description: `May hold ${names}.`, optional: required.length === 0 }
}

function queryOf(parameters: readonly Parameter[]): Parameter[] {
  return parameters.filter((each) => each.in === 'query' && each['x-hooks-client'] !== true)
}

function refuseAmbiguousIds(specification: Specification, operations: readonly Operation[]): void {
  const ids = operations.map((operation) => operation.id)
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) refuse(specification, id, 'two operations have this operationId')
    const group = ids.find((other) => other.startsWith(`${id}.`))
    if (group !== undefined) refuse(specification, id, `cannot be a method and hold ${group} too`)
  }
}
