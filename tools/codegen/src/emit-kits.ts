import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Specification } from './specification.ts'
import { stripDocument } from './strip-document.ts'
import { banner, block, importTypes, propertyName, quote } from './text.ts'

/** `<id>.ts`: what the test door needs of one provider, the specification and the fixtures embedded. */
export function emitKit(specification: Specification, fixtures: ReadonlyMap<string, string>): string {
  const { camel, pascal } = specification.names
  const entries = [...fixtures].map(([name, text]) => `    ${propertyName(name)}: ${quote(text)},\n`)
  return `${banner(`specs/${specification.id}/`)}
import { ${camel}, type ${pascal}Credentials, type ${pascal}Delivery } from '@hooks/providers/${specification.id}'
import type { ${pascal}Options } from '@hooks/providers/${specification.id}/api'
import { ${camel}Fake } from '@hooks/providers/${specification.id}/fake'
${importTypes(['OpenApiDocument', 'ProviderKit'], '../kit.ts')}
export const ${camel}Kit: ${kitType(pascal)} = {
  provider: ${camel},
  fake: ${camel}Fake,
  document: JSON.parse(${templateLiteral(jsonLines(stripDocument(specification.document), 3))}) as OpenApiDocument,
  fixtures: {
${entries.join('')}  },
}
`
}

/** `index.ts`: the door to every kit, each loaded when it is asked for. */
export function emitKitIndex(specifications: readonly Specification[]): string {
  const lines = specifications.map(({ id, names: { camel, pascal } }) => {
    const load = `() => import('./${id}.ts').then((module) => module.${camel}Kit)`
    return {
      imports:
        `import type { ${pascal}Credentials, ${pascal}Delivery } from '@hooks/providers/${id}'\n` +
        `import type { ${pascal}Options } from '@hooks/providers/${id}/api'\n`,
      delivery: `  ${propertyName(id)}: ${pascal}Delivery\n`,
      type: `  readonly ${propertyName(id)}: () => Promise<${kitType(pascal)}>\n`,
      value: `  ${propertyName(id)}: ${load},\n`,
    }
  })
  const imports = lines.map((line) => line.imports).join('') + (lines.length === 0 ? '' : kitImport)
  const types = block(lines.map((line) => line.type))
  return `${banner('specs/')}
${imports}${imports === '' ? '' : '\n'}/**
 * Provider to the union of its deliveries.
 *
 * @example
 * \`\`\`ts
 * import type { ProviderDeliveries } from '@hooks/testing'
 *
 * export function nameOf(delivery: ProviderDeliveries[keyof ProviderDeliveries]): string {
 *   return \`\${delivery.provider} \${delivery.name}\`
 * }
 * \`\`\`
 */
export interface ProviderDeliveries ${block(lines.map((line) => line.delivery))}

/** Provider to its kit, loaded when it is asked for. */
export const kits: ${types} = ${block(lines.map((line) => line.value))}
`
}

function kitType(pascal: string): string {
  return `ProviderKit<${pascal}Delivery, ${pascal}Credentials, ${pascal}Options>`
}

const kitImport = importTypes(['ProviderKit'], '../kit.ts')

/** Event to the exact text of its fixture, sorted; `<event>~<variant>.json` are for other tests. @throws where a file is not UTF-8 */
export function readFixtures(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.includes('~'))
  return new Map(files.sort().map((file) => [basename(file, '.json'), decode(join(folder, file))]))
}

function decode(path: string): string {
  try {
    // Without ignoreBOM a byte order mark would be swallowed, and the text would not be the bytes any more.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch (cause) {
    throw new Error(`${path} is not valid UTF-8`, { cause })
  }
}

/** Compact JSON, but with a line per entry down to a depth, so that a change shows as one line. */
function jsonLines(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${jsonLines(each, depth - 1)}`)
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}}`
}

function templateLiteral(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``
}
