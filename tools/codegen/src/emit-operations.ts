import type { Operation } from './read-operations.ts'
import { type NextPageCall, nextPageCall } from './read-pagination.ts'
import type { Surface } from './surface.ts'
import { banner, importNames, lineWidth, printValue, propertyName, quote } from './text.ts'

/** `operations.ts`: the table that a client reads at run time, method path to operation. */
export function emitOperations({ specification, operations }: Surface): string {
  const used = new Set<string>()
  const call = ({ name, values }: NextPageCall): string => {
    used.add(name)
    return values === undefined ? name : `${name}(${values.map((value) => printValue(value)).join(', ')})`
  }
  const entries = operations.map((operation) => printEntry(operation.id, describeOperation(operation, call)))
  const constant = `${specification.names.camel}Operations`
  return `${banner(specification.file)}
${importNames(used, '@hooks/core/managing')}import type { Operation } from '@hooks/core/contract'

/** Method path to operation. */
export const ${constant}: Readonly<Record<string, Operation>> = {
${entries.join('')}}
`
}

type Property = readonly [name: string, code: string | undefined | false]

function printEntry(id: string, properties: readonly Property[]): string {
  const code = properties.flatMap(([name, value]) => (value ? [`${propertyName(name)}: ${value}`] : []))
  const line = `  ${quote(id)}: { ${code.join(', ')} },\n`
  if (line.length <= lineWidth + 1 && code.every((each) => !each.includes('\n'))) return line
  return `  ${quote(id)}: {\n${code.map((each) => `    ${each},\n`).join('')}  },\n`
}

function describeOperation(operation: Operation, call: (nextPage: NextPageCall) => string): Property[] {
  const { verb, path, integers, source, input, envelope, options, arrays, pagination } = operation
  const headers = options.map(({ name, header }) => [name, header] as const)
  const ways = (pagination?.rules ?? []).map((rule) => call(nextPageCall(rule)))
  const [way, ...others] = ways
  return [
    ['method', quote(verb)],
    ['path', quote(path)],
    ['integers', integers && 'true'],
    ['input', input && quote(input.name)],
    ['idempotent', source['x-hooks-idempotent'] && 'true'],
    ['options', headers.length > 0 && printValue(Object.fromEntries(headers))],
    ['envelope', envelope === undefined ? undefined : quote(envelope)],
    ['normalise', arrays.length > 0 && call({ name: 'arraysAt', values: arrays })],
    ['items', pagination && quote(pagination.items)],
    [
      'next',
      others.length === 0
        ? way
        : `${call({ name: 'firstOf' })}(\n${ways.map((each) => `      ${each},\n`).join('')}    )`,
    ],
  ]
}
