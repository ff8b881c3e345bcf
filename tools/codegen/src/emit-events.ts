import { docComment } from './doc-comment.ts'
import type { Operation } from './read-operations.ts'
import type { Surface } from './surface.ts'
import { banner, importTypes, lineWidth, quote } from './text.ts'
import { createTypeUsage } from './type-usage.ts'

/** `events.ts`: the payload of every event, and the union of deliveries. Types alone: all of it is exported as such. */
export function emitEvents(surface: Surface): string {
  const { specification, events, delivery } = surface
  const { pascal, title } = specification.names
  const usage = createTypeUsage(surface)
  const member = (fetch: string, ...types: string[]): string =>
    unionMember(delivery, [quote(specification.id), ...types], fetch)
  const known = events.map(({ name, data, payload, fetch }) => {
    const types = [quote(name), usage.use(data), usage.use(payload)]
    return member(fetch ? fetching(`${pascal}Client`, usage.use(fetch.result ?? ''), fetch) : '', ...types)
  })
  const members = [...known, member('', quote('unknown'), 'unknown', 'unknown')]
  const isThin = events.some(({ fetch }) => fetch)
  const about = docComment({
    paragraphs: [
      `A verified delivery of ${title}: \`type\` tells which. An event that the specification does not know is \`unknown\`.`,
    ],
  })
  return [
    banner(specification.file),
    importTypes(isThin ? ['Fetching', delivery] : [delivery], '@hooks/core/contract') +
      (isThin ? importTypes([`${pascal}Client`], './client.ts') : '') +
      usage.imports(),
    ...usage.declarations(),
    `${about}export type ${pascal}Delivery =\n${members.join('')}`,
  ].join('\n')
}

/** `event-names.ts`: the set of known names. */
export function emitEventNames({ specification, events }: Surface): string {
  const names = events.map((event) => `  ${quote(event.name)},\n`).join('')
  return `${banner(specification.file)}
/** The complete names of the events in the specification. */
export const ${specification.names.camel}EventNames: ReadonlySet<string> = new Set([\n${names}])
`
}

/** ` & Fetching<…>`, for an event that names what an operation of the client gives. */
function fetching(client: string, result: string, { segments }: Operation): string {
  return ` & Fetching<Pick<${client}, ${quote(segments[0] ?? '')}>, ${result}>`
}

function unionMember(name: string, types: readonly string[], more: string): string {
  const inline = `${name}<${types.join(', ')}>`
  const line = `  | ${more ? `(${inline}${more})` : inline}\n`
  if (line.length <= lineWidth + 1) return line
  const list = types.map((each) => `      ${each}`).join(',\n')
  return more ? `  | (${inline}${more.replace(' & ', ' &\n      ')})\n` : `  | ${name}<\n${list}\n    >\n`
}
