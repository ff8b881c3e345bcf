/** Examples of what clients take and answer. */
import { resolve, type Schema, schemaName } from './document.ts'
import { createCallOptionTypes } from './emit-call-options.ts'
import { type Example, exampleFunction } from './example-function.ts'
import type { NamedType } from './example-places.ts'
import { argumentsOf } from './method-signature.ts'
import { camelCase } from './names.ts'
import type { Operation } from './read-operations.ts'
import { jsonSchema, responsesOf } from './read-responses.ts'
import type { Surface } from './surface.ts'
import { quote } from './text.ts'

/** An example of each type that is named by a client, its errors, or an answer. */
export function callExamples(surface: Surface, types: ReadonlyMap<string, NamedType>): Example[] {
  if (surface.operations.length === 0) return []
  const options = createCallOptionTypes(surface)
  const calls = surface.operations.flatMap((operation) => [
    ...inputExamples(surface, types, operation, options.use(operation)),
    ...resultExamples(surface, types, operation),
  ])
  const answers = surface.operations.flatMap((operation) => answerExamples(surface, types, operation))
  return [...constantExamples(surface), ...calls, ...answers]
}

function inputExamples(
  surface: Surface,
  types: ReadonlyMap<string, NamedType>,
  operation: Operation,
  options: string,
): Example[] {
  const { input } = operation
  const given = argumentsOf(operation).map(({ name }) => name)
  const skipped = argumentsOf(operation).map(({ name, optional }) => (optional ? '{}' : name))
  const code = (more: readonly string[], list: readonly string[]): string =>
    callingFunction(surface, types, operation, more, 'void', `await ${callOf(operation, list)}`)
  const ofOptions: Example = [options, code([`options: ${options}`], [...skipped, 'options'])]
  if (!input) return [ofOptions]
  const more = input.optional ? [`${input.name}: ${typeText(surface, types, input.type)}`] : []
  return [[input.type, code(more, given)], ofOptions]
}

function resultExamples(surface: Surface, types: ReadonlyMap<string, NamedType>, operation: Operation): Example[] {
  const { result, pagination } = operation
  if (result === undefined) return []
  const call = callOf(operation, neededOf(operation))
  const code = (type: string, value: string): string =>
    callingFunction(surface, types, operation, [], type, `return ${value}`)
  const whole = typeText(surface, types, result)
  if (pagination) {
    const item = typeText(surface, types, pagination.itemType)
    return [
      [pagination.itemType, code(`readonly ${item}[]`, `(await ${call}).items`)],
      [result, code(whole, `(await ${call}).body`)],
    ]
  }
  const named = types.has(result) ? [result] : [...(surface.types.get(result)?.references ?? [])]
  return named.map((name) => [name, code(whole, call)])
}

/** What no type of the client names: whole answers, their headers, errors of any status. */
function answerExamples(surface: Surface, types: ReadonlyMap<string, NamedType>, operation: Operation): Example[] {
  const { document, id } = surface.specification
  const call = `(await ${callOf(operation, neededOf(operation))}.withResponse())`
  const reading = (name: string, type: string, value: string): Example => [
    name,
    callingFunction(surface, types, operation, [], type, `return ${call}.${value} as ${type}`),
  ]
  return responsesOf(surface.specification, operation.source).flatMap(([status, response]): Example[] => {
    const schema = jsonSchema(response)
    const body = schema && schemaName(schema)
    if (!status.startsWith('2')) return body ? [errorExample(body, `@hooks/providers/${id}/api`)] : []
    const headers = Object.entries(response.headers ?? {}).flatMap(([header, written]): Example[] => {
      const { schema = {} } = resolve<{ schema?: Schema }>(document, written as { schema?: Schema })
      const name = schemaName(schema)
      return name ? [reading(name, `${name} | null`, `response.headers.get(${quote(header)})`)] : []
    })
    return [...(body ? [reading(body, body, 'body')] : []), ...headers]
  })
}

function errorExample(name: string, source: string): Example {
  const code = `import { ApiError } from '@hooks/client'
import type { ${name} } from ${quote(source)}

export function ${camelCase(name)}Of(error: unknown): ${name} | undefined {
  return ApiError.isInstance(error) && typeof error.body === 'object' ? (error.body as ${name}) : undefined
}`
  return [name, code]
}

function constantExamples({ specification, operations }: Surface): Example[] {
  const { id, names } = specification
  const { camel, pascal } = names
  const source = quote(`@hooks/providers/${id}/api`)
  const statuses = operations.flatMap(({ errors }) => errors.map(({ status }) => status)).filter((each) => each < '500')
  const status = statuses.find((each) => each === '422') ?? statuses[0]
  return [
    [
      `${pascal}Client`,
      `import { createClient } from '@hooks/client'
import { ${camel}Api, type ${pascal}Client, type ${pascal}Options } from ${source}

export function connect(options: ${pascal}Options): ${pascal}Client {
  return createClient(${camel}Api, options)
}`,
    ],
    [
      `${pascal}Errors`,
      `import { ${camel}Api, type ${pascal}Errors } from ${source}

export function bodyOf(error: unknown): ${pascal}Errors[${status}] | string | undefined {
  if (${camel}Api.isError(error, ${status})) return error.body
  throw error
}`,
    ],
    [
      `${camel}Responses`,
      `import { validateResponses } from '@hooks/client/validate'
import { ${camel}Responses } from ${quote(`@hooks/providers/${id}/responses`)}

export const middleware = [validateResponses(${camel}Responses)]`,
    ],
  ]
}

/** A function that makes one call with what it is given. */
function callingFunction(
  surface: Surface,
  types: ReadonlyMap<string, NamedType>,
  operation: Operation,
  more: readonly string[],
  answer: string,
  statement: string,
): string {
  const needed = argumentsOf(operation).filter(({ optional }) => !optional)
  const parameters = [
    `client: ${surface.specification.names.pascal}Client`,
    ...needed.map(({ name, type }) => `${name}: ${typeText(surface, types, type)}`),
    ...more,
  ]
  const name = camelCase([...operation.segments].reverse().join(' '))
  return exampleFunction(`async ${name}`, parameters, `Promise<${answer}>`, statement)
}

function callOf({ segments }: Operation, list: readonly string[]): string {
  return `client.${segments.join('.')}(${list.join(', ')})`
}

function neededOf(operation: Operation): string[] {
  return argumentsOf(operation)
    .filter(({ optional }) => !optional)
    .map(({ name }) => name)
}

/** The name of a type that users can import, else what it is. */
function typeText(surface: Surface, types: ReadonlyMap<string, NamedType>, name: string): string {
  return types.has(name) ? name : (surface.types.get(name)?.type ?? name)
}
