import { docComment } from './doc-comment.ts'
import type { Event } from './read-events.ts'
import type { Surface } from './surface.ts'
import { banner, importTypes, lineWidth, quote } from './text.ts'
import { createTypeUsage } from './type-usage.ts'

/** `events.ts`: the payload of every event, the union of deliveries, and the set of known names. */
export function emitEvents(surface: Surface): string {
  const { specification, events, delivery } = surface
  const { camel, pascal, title } = specification.names
  const usage = createTypeUsage(surface)
  const known = events.map(({ name, data, payload }) => [quote(name), usage.use(data), usage.use(payload)])
  const unknown = [quote('unknown'), 'unknown', 'unknown']
  const members = [...known, unknown].map((types) => unionMember(delivery, [quote(specification.id), ...types]))
  const about = docComment({
    paragraphs: [
      `A verified delivery of ${title}: \`type\` tells which. An event that the specification does not know is \`unknown\`.`,
    ],
  })
  return [
    banner(specification.file),
    `${importTypes([delivery], '@hooks/core/contract')}${usage.imports()}`,
    ...usage.declarations(),
    `${about}export type ${pascal}Delivery =\n${members.join('')}`,
    `/** The complete names of the events in the specification. */\n${eventNames(`${camel}EventNames`, events)}`,
  ].join('\n')
}

function unionMember(name: string, types: readonly string[]): string {
  const line = `  | ${name}<${types.join(', ')}>\n`
  if (line.length <= lineWidth + 1) return line
  return `  | ${name}<\n${types.map((each) => `      ${each}`).join(',\n')}\n    >\n`
}

function eventNames(constant: string, events: readonly Event[]): string {
  const names = events.map((event) => `  ${quote(event.name)},\n`).join('')
  return `export const ${constant}: ReadonlySet<string> = new Set([\n${names}])\n`
}
