import { docComment } from './doc-comment.ts'
import type { Event } from './read-events.ts'
import type { Surface } from './surface.ts'
import { banner, importTypes, lineWidth, quote } from './text.ts'
import { createTypeUsage } from './type-usage.ts'

/** `events.ts`: the payload of every event, the union of deliveries, and the set of known names. */
export function emitEvents(surface: Surface): string {
  const { specification, events } = surface
  const { camel, pascal, title } = specification.names
  const usage = createTypeUsage(surface)
  const provider = quote(specification.id)
  const known = events.map((event) => {
    const types = [provider, quote(event.name), usage.use(event.data), usage.use(event.payload)]
    const line = `  | KnownDelivery<${types.join(', ')}>\n`
    return line.length <= lineWidth + 1
      ? line
      : `  | KnownDelivery<\n${types.map((each) => `      ${each}`).join(',\n')}\n    >\n`
  })
  const about = docComment({
    paragraphs: [
      `A verified delivery of ${title}: \`type\` tells which. An event that the specification does not know is \`unknown\`.`,
    ],
  })
  return [
    banner(specification.file),
    `${importTypes(['KnownDelivery', 'UnknownDelivery'], '@hooks/core/contract')}${usage.imports()}`,
    ...usage.declarations(),
    `${about}export type ${pascal}Delivery =\n${known.join('')}  | UnknownDelivery<${provider}>\n`,
    `/** The complete names of the events in the specification. */\n${eventNames(`${camel}EventNames`, events)}`,
  ].join('\n')
}

function eventNames(constant: string, events: readonly Event[]): string {
  const names = events.map((event) => `  ${quote(event.name)},\n`).join('')
  return `export const ${constant}: ReadonlySet<string> = new Set([\n${names}])\n`
}
