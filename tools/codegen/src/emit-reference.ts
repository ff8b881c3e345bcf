import { type CallOptionTypes, createCallOptionTypes } from './emit-call-options.ts'
import { code, listed, pageBanner, prose, table } from './markdown.ts'
import { methodSignature } from './method-signature.ts'
import type { Operation } from './read-operations.ts'
import type { Pagination } from './read-pagination.ts'
import type { ErrorAnswer } from './read-responses.ts'
import type { Surface } from './surface.ts'
import { createTypeUsage, type TypeUsage } from './type-usage.ts'

/** `docs/reference/<id>.md`: every method and every event of one provider. */
export function emitReference(surface: Surface): string {
  const { specification, operations, events } = surface
  const { id, file, names } = specification
  const usage = createTypeUsage(surface)
  const options = createCallOptionTypes(surface)
  const types = `../../packages/providers/src/${id}/generated/schemas.ts`
  return [
    pageBanner(file),
    `# ${names.title}: methods and events\n`,
    `${code(`client = createClient(${names.camel}Api, …)`)}; how to connect and what to mind: ` +
      `[${names.title}](../providers/${id}.md). Its [types](${types}) are exports of ` +
      `${code(`@hooks/providers/${id}/api`)}; ${code('CallOptions')} and the promises are the same for all providers.\n`,
    ...(operations.length > 0 ? [methodTable(operations)] : []),
    ...operations.map((operation) => section(usage, options, operation)),
    ...(operations.length > 0 ? [errorSection(surface, usage)] : []),
    ...(events.length > 0 ? [eventSection(surface, usage)] : []),
  ].join('\n')
}

/** `docs/reference/README.md`: the pages of all providers. */
export function emitReferenceIndex(surfaces: readonly Surface[]): string {
  const rows = surfaces.map(({ specification: { id, names }, operations, events }) => [
    `[${names.title}](${id}.md)`,
    String(operations.length),
    String(events.length),
    `[${id}](../providers/${id}.md)`,
  ])
  return [
    pageBanner('specs/'),
    '# Reference\n',
    'Every method of every client and every event that is delivered, from the specifications in `specs/`.\n',
    table(['provider', 'methods', 'events', 'how to connect'], rows),
    'What a call rejects with, besides the errors that are listed with each method: [errors](../errors.md#managing).\n',
  ].join('\n')
}

function methodTable(operations: readonly Operation[]): string {
  const rows = operations.map(({ id, verb, path, source }) => [
    `[${code(id)}](#${id.toLowerCase().replaceAll('.', '')})`,
    code(`${verb} ${path}`),
    prose(source.summary),
  ])
  return `## Methods\n\n${table(['method', 'call', ''], rows)}`
}

function section(usage: TypeUsage, options: CallOptionTypes, operation: Operation): string {
  const { id, verb, path, source, input, result, envelope, pagination, errors } = operation
  const { parameters, result: promise } = methodSignature(usage, options, operation)
  const inside = envelope === undefined ? '' : `, which is ${code(envelope)} of the answer`
  const facts = [
    ['HTTP', code(`${verb} ${path}`)],
    ...(input === undefined ? [] : [[input.name === 'body' ? 'Body' : 'Query', code(usage.use(input.type))]]),
    ['Answer', result === undefined ? 'nothing' : code(usage.use(result)) + inside],
    ...(pagination === undefined
      ? []
      : [['Pages', `of ${code(usage.use(pagination.itemType))}; ${pages(pagination)}`]]),
    ['Options', callOptions(operation)],
    ['Repeating', repetition(operation)],
    ['Errors', errors.length === 0 ? 'none documented' : errorBodies(usage, errors)],
  ]
  return [
    `### ${id}\n`,
    ...(source.deprecated === true ? ['Deprecated.\n'] : []),
    ...(source.summary === undefined ? [] : [`${prose(source.summary)}\n`]),
    `${code(`client.${id}(${parameters.join(', ')}): ${promise}`)}\n`,
    ...facts.map(([name, text]) => `- ${name}: ${text}`),
    '',
  ].join('\n')
}

/** How the client finds the next page, in the order in which it tries. */
function pages({ items, rules }: Pagination): string {
  const ways = rules.map((rule) => {
    const [name = '', source = ''] = rule.split('=')
    if (name === '@url') return `the address at ${code(source)}`
    return name === '@header' ? `the address in the header ${code(source)}` : code(name)
  })
  const place = items === '' ? 'are the answer' : `are at ${code(items)}`
  return `they ${place}, the next page is asked for by ${ways.join(', else by ')}`
}

function callOptions({ options }: Operation): string {
  const own = options.map(({ name, header }) => `${code(name)} (sent as ${code(header)})`)
  return listed([...['signal', 'timeoutMs', 'deadlineMs', 'maxRetries', 'headers'].map(code), ...own])
}

/** Whether a call is sent once more when nobody knows what became of the first. */
function repetition({ verb, options, source }: Operation): string {
  if (verb === 'GET' || verb === 'HEAD' || verb === 'OPTIONS') return 'safe, it only reads'
  if (options.some(({ name }) => name === 'idempotencyKey')) {
    return `safe, by one ${code('idempotencyKey')} for all attempts, made where none is given`
  }
  if (verb === 'PUT' || verb === 'DELETE') return `safe, ${verb} is idempotent`
  return source['x-hooks-idempotent'] ? 'safe, it leaves the same behind' : 'only where it cannot have arrived'
}

/** `ErrorBody` with 400, 401 and 403. */
function errorBodies(usage: TypeUsage, errors: readonly ErrorAnswer[]): string {
  const statuses = new Map<string, string[]>()
  for (const { type, status } of errors) {
    const body = bodyType(usage, type)
    statuses.set(body, [...(statuses.get(body) ?? []), status])
  }
  return [...statuses].map(([body, of]) => `${body} with ${listed(of)}`).join('; ')
}

function bodyType(usage: TypeUsage, type: string | undefined): string {
  return type === undefined ? 'no body' : code(usage.use(type))
}

function errorSection({ specification, operations }: Surface, usage: TypeUsage): string {
  const answers = operations.flatMap((operation) => operation.errors)
  const rows = [...new Set(answers.map(({ status }) => status))].sort().map((status) => {
    const same = answers.filter((answer) => answer.status === status)
    const bodies = new Set(same.map(({ type }) => bodyType(usage, type)))
    const texts = new Set(same.map(({ description }) => prose(description)))
    return [status, [...bodies].join(', '), [...texts].join(' ')]
  })
  const guard = code(`${specification.names.camel}Api.isError(error, status)`)
  return `## Errors

An answer outside 2xx rejects with [\`ApiError\`](../errors.md#err_api_response), and ${guard} tells the type of \`error.body\`.
Any call can also reject with [other errors](../errors.md#managing).

${table(['status', 'body', ''], rows)}`
}

function eventSection({ events, specification }: Surface, usage: TypeUsage): string {
  const { camel, pascal } = specification.names
  const rows = events.map(({ name, data, source }) => [code(name), code(usage.use(data)), prose(source.summary)])
  return `## Events

What ${code(camel)} of ${code(`@hooks/providers/${specification.id}`)} receives: ${code(`${pascal}Delivery`)}, whose
${code('type')} is the name of the event and whose ${code('data')} is of this type.

${table(['event', 'data', ''], rows)}`
}
