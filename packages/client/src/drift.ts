import type { ResponseSchema, ResponseSchemas } from '@hooks/core/contract'

/**
 * One place at which an answer is not what the specification says. Nothing of the answer is in it but types.
 *
 * @example
 * ```ts
 * import type { ResponseDrift } from '@hooks/client/validate'
 *
 * export function lineOf({ provider, operation, status, path, expected, found }: ResponseDrift): string {
 *   return `${provider} ${operation} ${status}: ${path} should be ${expected} and is ${found}`
 * }
 * ```
 */
export interface ResponseDrift extends Drift {
  /** The provider's id, `finix`. */
  readonly provider: string
  /** The method path, `webhooks.create`. */
  readonly operation: string
  /** The HTTP status of the answer. */
  readonly status: number
}

/** One place at which a value is not what its schema says. */
export interface Drift {
  /**
   * A JSON path, `$.data[3].status`. A property that the specification does not name, as in a map, is `*`: its name may
   * be anything.
   */
  readonly path: string
  /** What the specification says, `string`, `object or null`, `one of "a", "b"`. */
  readonly expected: string
  /** The type of what stands there instead. */
  readonly found: JsonType | 'missing'
}

/**
 * The types of JSON; a whole number is an `integer`.
 *
 * @example
 * ```ts
 * import type { JsonType, ResponseDrift } from '@hooks/client/validate'
 *
 * const harmless: readonly (JsonType | 'missing')[] = ['null', 'missing']
 *
 * export function isHarmless({ found }: ResponseDrift): boolean {
 *   return harmless.includes(found)
 * }
 * ```
 */
export type JsonType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string'

const maximumDrift = 20
const maximumValues = 100_000
const maximumDepth = 100

type Schemas = ResponseSchemas['schemas']

/**
 * The first 20 places at which a value is not what the schema of this name says. It looks at 100 000 values at most,
 * through 100 nested schemas at most; what it does not see counts as right. Never throws, whatever the value is.
 *
 * @param value parsed JSON; `undefined` for an empty answer
 */
export function findDrift(schemas: Schemas, name: string, value: unknown): Drift[] {
  let values = maximumValues

  /** Paths in the result begin at the value. */
  function check(schema: ResponseSchema, value: unknown, depth: number): Drift[] {
    if (values-- <= 0 || depth > maximumDepth) return []
    const { $ref, type, enum: known, items, allOf = [], anyOf } = schema
    const found = typeOf(value)
    if ((type && !typesOf(type).some((each) => isType(found, each))) || (known && !known.includes(value))) {
      return [misfit(schema, found)]
    }
    const drift: Drift[] = []
    const add = (step: string, more: readonly Drift[]): void => {
      for (const each of more) if (drift.length < maximumDrift) drift.push({ ...each, path: step + each.path })
    }
    for (const part of $ref === undefined ? allOf : [schemas[$ref] ?? {}, ...allOf])
      add('', check(part, value, depth + 1))
    if (anyOf) add('', closest(anyOf.map((branch) => check(branch, value, depth + 1))) ?? [misfit(schema, found)])
    if (items && Array.isArray(value)) {
      for (let index = 0; index < value.length && drift.length < maximumDrift && values > 0; index++) {
        add(`[${index}]`, check(items, value[index], depth + 1))
      }
    }
    if (found === 'object') addProperties(schema, value as Readonly<Record<string, unknown>>, depth, add)
    return drift
  }

  function addProperties(
    { required = [], properties = {}, additionalProperties }: ResponseSchema,
    value: Readonly<Record<string, unknown>>,
    depth: number,
    add: (step: string, more: readonly Drift[]) => void,
  ): void {
    for (const key of required) {
      if (!Object.hasOwn(value, key)) add(stepTo(key), [misfit(properties[key] ?? {}, 'missing')])
    }
    for (const [key, property] of Object.entries(properties)) {
      if (Object.hasOwn(value, key)) add(stepTo(key), check(property, value[key], depth + 1))
    }
    for (const key of additionalProperties ? Object.keys(value) : []) {
      if (values <= 0) return
      if (!Object.hasOwn(properties, key))
        add('.*', check(additionalProperties as ResponseSchema, value[key], depth + 1))
    }
  }

  function misfit(schema: ResponseSchema, found: Drift['found']): Drift {
    return { path: '', expected: describe(schemas, schema), found }
  }

  return check({ $ref: name }, value, 0).map((each) => ({ ...each, path: `$${each.path}` }))
}

/**
 * Of the alternatives of an anyOf: nothing where one fits, else what is wrong inside of the one that is closest.
 * `undefined` where not even the type of any of them is right.
 */
function closest(alternatives: readonly (readonly Drift[])[]): readonly Drift[] | undefined {
  const [best] = [...alternatives]
    .filter((drift) => drift.every(({ path }) => path !== ''))
    .sort((one, other) => one.length - other.length)
  return best
}

/** The types or values a schema asks for, in words. */
function describe(schemas: Schemas, { $ref, type, enum: known, allOf, anyOf }: ResponseSchema): string {
  if (known) return `one of ${known.map((each) => JSON.stringify(each)).join(', ')}`
  if (type) return typesOf(type).join(' or ')
  if ($ref !== undefined) return describe(schemas, schemas[$ref] ?? {})
  const words = new Set((anyOf ?? allOf?.slice(0, 1) ?? []).map((each) => describe(schemas, each)))
  return words.size > 0 ? [...words].join(' or ') : 'a value'
}

function typesOf(type: string | readonly string[]): readonly string[] {
  return typeof type === 'string' ? [type] : type
}

function isType(found: Drift['found'], type: string): boolean {
  return found === type || (found === 'integer' && type === 'number')
}

function typeOf(value: unknown): Drift['found'] {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : (typeof value as JsonType)
}

function stepTo(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `['${key.replace(/[\\']/g, '\\$&')}']`
}
