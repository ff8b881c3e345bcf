import type { OpenApiDocument } from './kit.ts'
import { type Located, locate, type Place } from './pointer.ts'

/** One operation of the specification. */
export interface Route {
  readonly method: string
  readonly template: string
  readonly operationId: string
  readonly parameters: readonly Located<Parameter>[]
  readonly requestBody: Located<RequestBody> | undefined
  /** What the document says about an answer with this status, if it says anything. */
  response(status: number): Located<Response> | undefined
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: Content
}

export interface Response {
  readonly content?: Content
}

export type Content = Readonly<Record<string, unknown>>

export interface Match {
  /** The operations of the path by their method. */
  readonly routes: ReadonlyMap<string, Route>
  /** Path parameters by name, decoded. */
  readonly path: Readonly<Record<string, string>>
}

/** Finds the operations of a URL's path. */
export type Router = (path: string) => Match | undefined

/** Routes by the paths of the document; a path without parameters goes before one with them. */
export function createRouter(document: OpenApiDocument): Router {
  const entries = Object.keys(document.paths ?? {})
    .sort((left, right) => parameterCount(left) - parameterCount(right))
    .map((template) => ({ matches: matcher(template), routes: routesOf(document, template) }))

  return (path) => {
    for (const { matches, routes } of entries) {
      const parameters = matches(path)
      if (parameters) return { routes, path: parameters }
    }
    return undefined
  }
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options']

function routesOf(document: OpenApiDocument, template: string): ReadonlyMap<string, Route> {
  const item = document.paths?.[template] ?? {}
  const given = methods.filter((method) => Object.hasOwn(item, method))
  return new Map(given.map((method) => [method.toUpperCase(), routeOf(document, template, method)]))
}

function routeOf(document: OpenApiDocument, template: string, method: string): Route {
  const place = ['paths', template, method]
  const at = <Value>(...keys: string[]): Located<Value> | undefined => locate(document, [...place, ...keys])
  const { operationId = '' } = at<{ operationId?: string }>()?.value ?? {}
  return {
    method: method.toUpperCase(),
    template,
    operationId,
    parameters: [...parametersAt(document, ['paths', template]), ...parametersAt(document, place)],
    requestBody: at('requestBody'),
    response: (status) =>
      at('responses', String(status)) ?? at('responses', `${String(status)[0]}XX`) ?? at('responses', 'default'),
  }
}

function parametersAt(document: OpenApiDocument, place: Place): Located<Parameter>[] {
  const list = locate<readonly unknown[]>(document, [...place, 'parameters'])?.value ?? []
  return list.flatMap((_each, index) => locate<Parameter>(document, [...place, 'parameters', String(index)]) ?? [])
}

function parameterCount(template: string): number {
  return template.split('{').length
}

function matcher(template: string): (path: string) => Record<string, string> | undefined {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
  const literals = template.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`^${literals.join('([^/]+)')}$`)
  return (path) => {
    const values = pattern.exec(path)?.slice(1).map(decoded)
    if (!values || values.includes(undefined)) return undefined
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
