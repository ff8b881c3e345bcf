import type { OpenApiDocument } from './kit.ts'
import { locate } from './pointer.ts'
import type { Parameter, Route } from './routes.ts'
import type { Issue, Validator } from './validator.ts'

export type ParameterReader = (route: Route, request: ParameterSource) => ReadParameters

export interface ParameterSource {
  readonly url: URL
  readonly headers: Headers
  readonly path: Readonly<Record<string, string>>
}

export interface ReadParameters {
  /** Query parameters the specification knows, converted to its types. */
  readonly query: Readonly<Record<string, unknown>>
  readonly issue: Issue | undefined
}

/** Reads the parameters of a request and validates them; what the specification does not know is passed over. */
export function createParameterReader(document: OpenApiDocument, validate: Validator): ParameterReader {
  return (route, source) => {
    const query: Record<string, unknown> = {}
    let issue: Issue | undefined
    for (const { place, value: parameter } of route.parameters) {
      const schema = [...place, 'schema']
      const { type } = locate<{ type?: string }>(document, schema)?.value ?? {}
      const value = converted(textOf(parameter, source, type === 'array'), type)
      if (parameter.in === 'query' && value !== undefined) query[parameter.name] = value
      issue ??= value === undefined ? missing(parameter) : named(parameter, validate(schema, value))
    }
    return { query, issue }
  }
}

function textOf(
  { in: location, name }: Parameter,
  source: ParameterSource,
  list: boolean,
): string | string[] | undefined {
  if (location === 'path') return source.path[name]
  if (location === 'header') return source.headers.get(name) ?? undefined
  if (location !== 'query' || !source.url.searchParams.has(name)) return undefined
  return list ? source.url.searchParams.getAll(name) : (source.url.searchParams.get(name) ?? undefined)
}

/** Text that is no number or boolean stays text, for validation to refuse. */
function converted(text: string | string[] | undefined, type: string | undefined): unknown {
  if (typeof text !== 'string') return text
  if (type === 'boolean') return { true: true, false: false }[text] ?? text
  const isNumber = (type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)
  return isNumber ? Number(text) : text
}

function missing({ name, required }: Parameter): Issue | undefined {
  return required ? { field: name, message: `${name} is required`, rule: 'required' } : undefined
}

function named({ name }: Parameter, issue: Issue | undefined): Issue | undefined {
  return issue && { ...issue, field: name, message: issue.message.replace(/^the body/, name) }
}
