import { docComment } from './doc-comment.ts'
import { type CallOptionTypes, codes, createCallOptionTypes } from './emit-call-options.ts'
import { argumentsOf, methodSignature } from './method-signature.ts'
import { camelCase, pascalCase } from './names.ts'
import type { Operation } from './read-operations.ts'
import type { Surface } from './surface.ts'
import { banner, block, importTypes, lineWidth, propertyName } from './text.ts'
import { createTypeUsage, type TypeUsage } from './type-usage.ts'

/** `client.ts`: one documented interface per group of methods, the query types, and the error bodies. */
export function emitClient(surface: Surface): string {
  const { specification, operations, events } = surface
  const { camel, pascal, title } = specification.names
  const usage = createTypeUsage(surface)
  const options = createCallOptionTypes(surface)
  const about = docComment({
    paragraphs: [`What a client of ${title} can do. Made by \`createClient(${camel}Api, …)\`.`],
  })
  const method: EmitMethod = (operation) => emitMethod(surface, usage, options, operation)
  const groups = emitGroup(surface, method, groupOperations(operations), `${pascal}Client`, about, eventMember(surface))
  const errors = emitErrors(surface, usage)
  const contract = events.length > 0 ? ['CallOptions', 'phantom'] : ['CallOptions']
  if (operations.some((operation) => operation.pagination === undefined)) contract.push('ApiPromise')
  if (operations.some((operation) => operation.pagination !== undefined)) contract.push('PagePromise')
  const delivery = events.length > 0 ? importTypes([`${pascal}Delivery`], './events.ts') : ''
  const imports = importTypes(contract, '@hooks/core/contract') + delivery + usage.imports()
  const declarations = [...options.declarations(), ...usage.declarations()]
  return [banner(specification.file), imports, ...groups, ...declarations, errors].join('\n')
}

type EmitMethod = (operation: Operation) => string

interface Group {
  readonly segments: readonly string[]
  readonly operations: Operation[]
  readonly groups: Map<string, Group>
}

function groupOperations(operations: readonly Operation[]): Group {
  const root: Group = { segments: [], operations: [], groups: new Map() }
  for (const operation of operations) {
    let group = root
    for (const segment of operation.segments.slice(0, -1)) {
      const next = group.groups.get(segment) ?? {
        segments: [...group.segments, segment],
        operations: [],
        groups: new Map(),
      }
      group.groups.set(segment, next)
      group = next
    }
    group.operations.push(operation)
  }
  return root
}

/** The interface of a group, followed by those of the groups inside of it. */
function emitGroup(
  surface: Surface,
  method: EmitMethod,
  group: Group,
  name: string,
  about: string,
  more: readonly string[] = [],
): string[] {
  const inner = [...group.groups.values()].map((each) => ({ each, name: groupName(surface, each) }))
  const properties = inner.map(({ each, name }) => {
    const segment = each.segments.at(-1) ?? ''
    return `${docComment({ paragraphs: [tagDescription(surface, segment)] }, '  ')}  readonly ${segment}: ${name}\n`
  })
  const members = [...properties, ...group.operations.map(method), ...more]
  return [
    `${about}export interface ${name} {\n${members.join('\n')}}\n`,
    ...inner.flatMap(({ each, name }) => emitGroup(surface, method, each, name, groupComment(surface, each))),
  ]
}

/** Which events its webhooks send, for what is typed by a client alone. */
function eventMember({ specification, events }: Surface): readonly string[] {
  const about = docComment({ paragraphs: ['The events of its webhooks. Never present at run time.'] }, '  ')
  const { pascal } = specification.names
  return events.length === 0 ? [] : [`${about}  readonly [phantom]?: { readonly event: ${pascal}Delivery['type'] }\n`]
}

function groupName({ specification }: Surface, group: Group): string {
  return specification.names.pascal + group.segments.map(pascalCase).join('')
}

function groupComment({ specification }: Surface, group: Group): string {
  return docComment({
    paragraphs: [`The methods of \`client.${group.segments.join('.')}\` of ${specification.names.title}.`],
  })
}

function tagDescription({ specification }: Surface, segment: string): string | undefined {
  return specification.document.tags?.find((tag) => camelCase(tag.name) === segment)?.description
}

function emitMethod(surface: Surface, usage: TypeUsage, options: CallOptionTypes, operation: Operation): string {
  const { parameters, result } = methodSignature(usage, options, operation)
  const name = operation.segments.at(-1) ?? ''
  const line = `  ${name}(${parameters.join(', ')}): ${result}\n`
  const signature =
    line.length <= lineWidth + 1
      ? line
      : `  ${name}(\n${parameters.map((each) => `    ${each},\n`).join('')}  ): ${result}\n`
  return methodComment(surface, operation) + signature
}

function methodComment({ specification }: Surface, operation: Operation): string {
  const { source, verb, path, options, errors } = operation
  const parameters = argumentsOf(operation)
    .filter(({ description }) => description !== undefined)
    .map(({ name, description }) => `@param ${name} - ${description?.trim()}`)
  const statuses = errors.map((error) => error.status).join(', ')
  return docComment(
    {
      paragraphs: [source.summary, source.description, `\`${verb} ${path}\``],
      tags: [
        ...parameters,
        `@param options - Signal, time limit and headers of this call${options.length > 0 ? `; ${codes(options)}` : ''}.`,
        ...(statuses === ''
          ? []
          : [`@throws ApiError with status ${statuses}: {@link ${specification.names.pascal}Errors}`]),
        ...(source.deprecated === true ? ['@deprecated'] : []),
      ],
    },
    '  ',
  )
}

function emitErrors({ specification, operations }: Surface, usage: TypeUsage): string {
  const { pascal, title } = specification.names
  const answers = operations.flatMap((operation) => operation.errors)
  const statuses = [...new Set(answers.map((answer) => answer.status))].sort()
  const members = statuses.map((status) => {
    const same = answers.filter((answer) => answer.status === status)
    const types = new Set(same.map(({ type }) => (type === undefined ? 'undefined' : usage.use(type))))
    const comment = docComment({ paragraphs: [...new Set(same.map((answer) => answer.description))] }, '  ')
    return `${comment}  ${propertyName(status)}: ${[...types].join(' | ')}\n`
  })
  const about = docComment({ paragraphs: [`The body of each error that ${title} answers, by status.`] })
  return `${about}export interface ${pascal}Errors ${block(members)}\n`
}
