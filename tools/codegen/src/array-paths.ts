import { arrayOf } from './array-schema.ts'
import { resolve, type Schema } from './document.ts'
import { refuse, type Specification } from './specification.ts'

type Path = readonly string[]

/**
 * Where an answer may hold one thing in place of a list of them, from its root: `data`, `data[].events`. Outer ones come
 * before those inside of them.
 * @throws where a client could not find the place by such a path
 */
export function arrayPaths(specification: Specification, where: string, answer: Schema): string[] {
  const { found, endless } = findArrays(specification, answer)
  for (const path of found) {
    const text = textOf(path)
    if (!path.every((step) => step === '[]' || /^[\w$-]+$/.test(step))) {
      refuse(specification, where, `x-hooks-array: ${text} is no path of plain property names`)
    }
    if (endless.some((outer) => outer.every((step, index) => step === path[index]))) {
      refuse(specification, where, `x-hooks-array: ${text} stands in a schema that contains itself`)
    }
  }
  return [...new Set([...found].sort((one, other) => one.length - other.length).map(textOf))]
}

/** @throws where the schema has an `x-hooks-array` that nobody would act on */
export function refuseArrays(specification: Specification, where: string, schema: Schema, reason: string): void {
  const [path] = findArrays(specification, schema).found
  if (path !== undefined) refuse(specification, where, `x-hooks-array: ${textOf(path)}: ${reason}`)
}

interface Findings {
  readonly found: Path[]
  /** Where schemas begin that contain themselves. */
  readonly endless: Path[]
}

interface Outer {
  readonly schema: Schema
  readonly path: Path
}

function findArrays({ document }: Specification, root: Schema): Findings {
  const findings: Findings = { found: [], endless: [] }

  function visit(written: Schema, path: Path, outers: readonly Outer[]): void {
    const schema = resolve(document, written)
    const self = outers.find((outer) => outer.schema === schema)
    if (self !== undefined) {
      findings.endless.push(self.path)
      return
    }
    const list = arrayOf(schema)
    if (list !== undefined) findings.found.push(path)
    const inner = [...outers, { schema, path }]
    for (const part of list === undefined ? partsOf(schema) : [list]) visit(part, path, inner)
    for (const [step, property] of stepsFrom(schema)) visit(property, [...path, step], inner)
  }

  visit(root, [], [])
  return findings
}

function partsOf({ allOf = [], anyOf = [], oneOf = [] }: Schema): Schema[] {
  return [...allOf, ...anyOf, ...oneOf]
}

function stepsFrom({ properties = {}, items, additionalProperties }: Schema): [string, Schema][] {
  const steps = Object.entries(properties)
  if (items !== undefined) steps.push(['[]', items])
  if (typeof additionalProperties === 'object' && additionalProperties !== null) {
    steps.push(['*', additionalProperties as Schema])
  }
  return steps
}

/** `data`, `[]`, `events` -> `data[].events`. */
function textOf(path: Path): string {
  return path.join('.').replaceAll('.[]', '[]')
}
