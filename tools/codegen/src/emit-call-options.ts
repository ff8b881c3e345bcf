import { docComment } from './doc-comment.ts'
import { pascalCase } from './names.ts'
import type { CallOption } from './read-call-options.ts'
import type { Operation } from './read-operations.ts'
import { refuse } from './specification.ts'
import type { Surface } from './surface.ts'
import { block } from './text.ts'

/** The interfaces of call options: one for each set of options that operations have. */
export interface CallOptionTypes {
  /** The name of the interface of an operation. */
  use(operation: Operation): string
  declarations(): string[]
}

/**
 * The set that most operations have is `<Provider>CallOptions`. Another one is named after what it adds to that set, or
 * after all of its options where it does not have them all.
 */
export function createCallOptionTypes({ specification, operations, types }: Surface): CallOptionTypes {
  const { pascal, title } = specification.names
  const sets = new Map<string, Operation[]>()
  for (const operation of operations.filter(({ options }) => options.length > 0)) {
    sets.set(keyOf(operation), [...(sets.get(keyOf(operation)) ?? []), operation])
  }
  const [common = [], ...others] = [...sets.values()].sort((one, other) => other.length - one.length)
  const base = namesOf(common)
  const declared = new Map<string, string>()
  const texts = new Map<string, string>()

  function declare(same: readonly Operation[], parent: string, inherited: ReadonlySet<string>): void {
    const [first] = same
    if (first === undefined) return
    const own = first.options.filter(({ name }) => !inherited.has(name))
    const words = same === common ? [] : own.map(({ name }) => pascalCase(name))
    const name = `${pascal}${words.join('')}CallOptions`
    if (types.has(name) || texts.has(name)) {
      refuse(specification, first.id, `x-hooks-option: ${name} is needed for its call options, but it is taken`)
    }
    const about = docComment({ paragraphs: [`Options of calls to ${title}: ${codes(first.options)}.`] })
    const members = own.map(({ name }) => emitOption(name, same))
    declared.set(keyOf(first), name)
    texts.set(name, `${about}export interface ${name} extends ${parent} ${block(members)}\n`)
  }

  declare(common, 'CallOptions', new Set())
  for (const other of others) {
    const isLarger = [...base].every((name) => namesOf(other).has(name))
    declare(other, isLarger ? `${pascal}CallOptions` : 'CallOptions', isLarger ? base : new Set())
  }
  return {
    use: (operation) => declared.get(keyOf(operation)) ?? 'CallOptions',
    declarations: () => [...texts.values()],
  }
}

/** `idempotencyKey`, `traceId` in backticks. */
export function codes(options: readonly CallOption[]): string {
  return options.map(({ name }) => `\`${name}\``).join(', ')
}

function keyOf({ options }: Operation): string {
  return options
    .map(({ name }) => name)
    .sort()
    .join(' ')
}

function namesOf([first]: readonly Operation[]): Set<string> {
  return new Set(first?.options.map(({ name }) => name))
}

function emitOption(name: string, operations: readonly Operation[]): string {
  const same = operations.flatMap(({ options }) => options.filter((option) => option.name === name))
  const paragraphs = new Set(same.flatMap(({ description, header }) => [description, `Sent as \`${header}\`.`]))
  return `${docComment({ paragraphs: [...paragraphs] }, '  ')}  ${name}?: string | undefined\n`
}
