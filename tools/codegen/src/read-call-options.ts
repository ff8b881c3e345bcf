import { type Parameter, resolve } from './document.ts'
import { refuse, type Specification } from './specification.ts'

/** A header that callers give as an option of the call. */
export interface CallOption {
  /** `idempotencyKey`. */
  readonly name: string
  readonly header: string
  readonly description: string | undefined
}

/** Reads `x-hooks-option`. @throws where an option could not be told apart, left out or sent as text */
export function readCallOptions(
  specification: Specification,
  id: string,
  parameters: readonly Parameter[],
): CallOption[] {
  const options = new Map<string, CallOption>()
  for (const parameter of parameters) {
    const name = parameter['x-hooks-option']
    if (name === undefined) continue
    const problem = options.has(name) ? 'two parameters are this option' : problemOf(specification, parameter, name)
    if (problem !== undefined) refuse(specification, id, `x-hooks-option: ${name}: ${problem}`)
    options.set(name, { name, header: parameter.name, description: parameter.description })
  }
  return [...options.values()]
}

const ofEveryCall = ['signal', 'timeoutMs', 'headers']

function problemOf(specification: Specification, parameter: Parameter, name: string): string | undefined {
  const { type = 'string' } = resolve(specification.document, parameter.schema ?? {})
  if (!/^[a-z][A-Za-z\d]*$/.test(name)) return 'an option is a name in camelCase'
  if (ofEveryCall.includes(name)) return 'every call has an option of this name'
  if (parameter.in !== 'header') return `${parameter.name} is no header`
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(parameter.name)) return `${parameter.name} is no name of a header`
  if (parameter['x-hooks-client'] === true) return `the client fills in ${parameter.name} itself`
  if (parameter.required === true) return `${parameter.name} is required; options may be left out`
  return type === 'string' ? undefined : `${parameter.name} is no string`
}
