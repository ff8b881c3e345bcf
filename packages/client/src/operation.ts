import { type Path, pathOf } from './arrays.ts'
import { type CallName, ClientError } from './errors.ts'

/** An operation of the provider, parsed from its line in the generated table. */
export interface Operation {
  readonly method: string
  /** With its parameters in braces, `/webhooks/{webhook_id}`. */
  readonly path: string
  /** How many path parameters there are. */
  readonly parameterCount: number
  /** Whether they are whole numbers, and not texts. */
  readonly integers: boolean
  /** What follows the path parameters, if anything does. */
  readonly input: 'body' | 'query' | undefined
  /** Whether it leaves the same behind when it is sent twice. */
  readonly repeatable: boolean
  /** The property of the answer that holds the resource. */
  readonly envelope: string | undefined
  /** The call options that are sent as a header: `idempotencyKey`, and the name of the header. */
  readonly options: ReadonlyMap<string, string>
  /** Where the answer may hold one thing in place of a list; outer ones first. */
  readonly arrays: readonly Path[]
  readonly list: ListRules | undefined
}

/** How a list is read and continued. */
export interface ListRules {
  /** Where the items are; empty if the answer is the array. */
  readonly items: string
  /** The first that holds makes the next page's query. */
  readonly next: readonly NextRule[]
}

/**
 * `offset=page.offset+page.limit<page.count`: the query parameter, its source, and the bound it must keep. The query of
 * an address is taken by `@url=links.next` from the answer, and by `@header=x-next` from its headers; by
 * `@header=link` that of the relation `next`.
 */
export interface NextRule {
  readonly query: string
  readonly path: string
  /** Added to the value: a path, or a number. */
  readonly plus: string | undefined
  readonly operator: '<' | '<=' | undefined
  readonly bound: string | undefined
}

/**
 * Reads `VERB /path/{parameter} [integers] [body|query] [idempotent] [envelope=<property>] [option:<name>=<header> …]
 * [array=<path>,…] [list=<items path> <rule> …]`.
 */
export function parseOperation(text: string): Operation {
  const [before, list] = text.split(/ list=(.*)/) as [string, string?]
  const [method, path, ...words] = before.split(' ') as [string, string, ...string[]]
  const valuesOf = (start: string): string[] =>
    words.flatMap((word) => (word.startsWith(start) ? word.slice(start.length) : []))
  const has = (word: string): boolean => words.includes(word)
  const [items, ...rules] = (list ?? '').split(' ') as [string, ...string[]]
  const options = new Map(valuesOf('option:').map((option) => option.split('=') as [string, string]))
  return {
    method,
    path,
    parameterCount: path.split('{').length - 1,
    integers: has('integers'),
    input: (['body', 'query'] as const).find(has),
    repeatable: !/^P[OA]/.test(method) || has('idempotent') || options.has('idempotencyKey'),
    envelope: valuesOf('envelope=')[0],
    options,
    arrays: valuesOf('array=').flatMap((paths) => paths.split(',').map(pathOf)),
    list:
      list === undefined
        ? undefined
        : { items, next: rules.map((rule) => nextRule.exec(rule)?.groups as unknown as NextRule) },
  }
}

const parameter = /\{[^{}]+\}/g

const nextRule = /(?<query>.+?)=(?<path>[^+<]+)\+?(?<plus>[^<]+)?(?<operator><=?)?(?<bound>.+)?/

/** Spellings of an empty segment, `.` and `..`, which URL parsers take out with their neighbours. */
const unusable = /^(?:\.|%(?:25)*2e)*$/i

/**
 * The path with its parameters filled in, each as one segment: a `/` in an id reaches no other path.
 * @throws ClientError ERR_PATH_PARAMETER_INVALID
 */
export function expandPath(
  call: CallName,
  { path, integers }: Pick<Operation, 'path' | 'integers'>,
  values: readonly unknown[],
): string {
  let index = 0
  return path.replace(parameter, (name) => {
    const value = values[index++]
    try {
      // Above the safe integers, the number that was read is not the one that was written.
      const isUsable = integers ? Number.isSafeInteger(value) : typeof value === 'string' && !unusable.test(value)
      if (isUsable) return encodeURIComponent(value as string | number)
    } catch {
      // A lone surrogate, which no URL can hold.
    }
    throw new ClientError('ERR_PATH_PARAMETER_INVALID', call, `was not sent: ${name} must be an id`)
  })
}
