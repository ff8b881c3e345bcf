/** The part of OpenAPI 3.1 that generation reads. Everything else in a document passes through untouched. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly 'x-hooks-title'?: string }
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
  readonly paths?: Readonly<Record<string, PathItem>>
  readonly webhooks?: Readonly<Record<string, PathItem>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
  readonly 'x-hooks-proof'?: string
}

export const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const

export type Method = (typeof methods)[number]

export type PathItem = { readonly [method in Method]?: OperationObject } & {
  readonly parameters?: readonly (Parameter | Reference)[]
}

export interface OperationObject {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly tags?: readonly string[]
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody | Reference
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>
  readonly 'x-hooks-pagination'?: { readonly items: string; readonly next: readonly string[] }
  readonly 'x-hooks-envelope'?: string
  /** A POST or PATCH that leaves the same behind when it is repeated. */
  readonly 'x-hooks-idempotent'?: boolean
  readonly 'x-hooks-data'?: string
  /** The operation that gives what a thin event names. */
  readonly 'x-hooks-fetch'?: string
  readonly 'x-hooks-client'?: boolean
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly description?: string
  readonly schema?: Schema
  readonly 'x-hooks-client'?: boolean
  readonly 'x-hooks-option'?: string
}

export interface RequestBody {
  readonly description?: string
  readonly required?: boolean
  readonly content: Content
}

export interface ResponseObject {
  readonly description?: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Content
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>

export interface Reference {
  readonly $ref: string
}

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly [keyword: string]: unknown
}

/** Follows `$ref` until something else stands there. @throws where it leads nowhere */
export function resolve<Node extends object>(document: OpenApiDocument, node: Node | Reference): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node
  const target = lookUp(document, node.$ref)
  if (target === undefined) throw new Error(`${node.$ref} names nothing in the document`)
  return resolve(document, target as Node | Reference)
}

/** The name in `#/components/schemas/<name>`, or undefined for any other schema. */
export function schemaName(schema: Schema): string | undefined {
  return schema.$ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1]
}

function lookUp(document: OpenApiDocument, reference: string): unknown {
  if (!reference.startsWith('#/')) throw new Error(`${reference} points outside of the document`)
  let node: unknown = document
  for (const segment of reference.slice(2).split('/')) {
    if (typeof node !== 'object' || node === null) return undefined
    node = (node as Record<string, unknown>)[segment.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return node
}
