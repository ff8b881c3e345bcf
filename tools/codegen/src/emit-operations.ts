import type { Operation } from './read-operations.ts'
import type { Surface } from './surface.ts'
import { banner, lineWidth, quote } from './text.ts'

/** `operations.ts`: the table that a client reads at run time, method path to operation. */
export function emitOperations({ specification, operations }: Surface): string {
  const entries = operations.map((operation) => printEntry(quote(operation.id), quote(describeOperation(operation))))
  const constant = `${specification.names.camel}Operations`
  return `${banner(specification.file)}
/** Method path to operation, in the words that \`Manageable.operations\` explains. */
export const ${constant}: Readonly<Record<string, string>> = {
${entries.join('')}}
`
}

function printEntry(key: string, value: string): string {
  const line = `  ${key}: ${value},\n`
  return line.length <= lineWidth + 1 ? line : `  ${key}:\n    ${value},\n`
}

function describeOperation(operation: Operation): string {
  const { verb, path, integers, source, input, envelope, options, arrays, pagination } = operation
  return [
    verb,
    path,
    ...(integers ? ['integers'] : []),
    ...(input === undefined ? [] : [input.name]),
    ...(source['x-hooks-idempotent'] ? ['idempotent'] : []),
    ...(envelope === undefined ? [] : [`envelope=${envelope}`]),
    ...options.map(({ name, header }) => `option:${name}=${header}`),
    ...(arrays.length === 0 ? [] : [`array=${arrays.join(',')}`]),
    ...(pagination === undefined ? [] : [`list=${pagination.items}`, ...pagination.rules]),
  ].join(' ')
}
