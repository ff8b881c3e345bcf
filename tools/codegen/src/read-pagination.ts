import type { OpenApiDocument, OperationObject, Parameter, Schema } from './document.ts'
import { type NamedTypes, operationTypeName } from './named-types.ts'
import type { Result } from './read-responses.ts'
import { schemasAt, writtenSchemaAt } from './schema-path.ts'
import { refuse, type Specification } from './specification.ts'

/** How a list is paged: where the items are, and how each query parameter of the next page is found. */
export interface Pagination {
  /** A path in the answer; empty if the answer is the list. */
  readonly items: string
  /** `after_cursor=page.next_cursor`, `offset=page.offset+page.limit<page.count`, `@url=links.next`. */
  readonly rules: readonly string[]
  readonly itemType: string
}

/** Reads `x-hooks-pagination`. @throws where what it names is not in the answer, its headers or the query */
export function readPagination(
  specification: Specification,
  types: NamedTypes,
  id: string,
  source: OperationObject,
  { schema: answer, headers }: Result,
  query: readonly Parameter[],
): Pagination | undefined {
  const pagination = source['x-hooks-pagination']
  if (pagination === undefined) return undefined
  const { document } = specification
  if (answer === undefined) refuse(specification, id, 'x-hooks-pagination: the operation answers nothing')
  const { items, next } = pagination
  const item = writtenSchemaAt(document, answer, `${items}[]`)
  if (item === undefined) {
    const problem = items === '' ? 'the answer is no list' : `the answer has no list ${items}`
    refuse(specification, id, `x-hooks-pagination: items: ${problem}`)
  }
  for (const rule of next) {
    const problem = problemOf(rule, document, answer, headers, query)
    if (problem !== undefined) refuse(specification, id, `x-hooks-pagination: ${rule}: ${problem}`)
  }
  return { items, rules: next, itemType: types.name(item, operationTypeName(specification, id, 'Item')) }
}

/** `after=page.next`, `page=meta.page+1<=meta.pages`, `offset=page.offset+page.limit<page.count`. */
const queryRule =
  /^(?<name>[^\s=@]+)=(?<source>[\w.-]+)(?:\+1<=(?<pages>[\w.-]+)|\+(?<limit>[\w.-]+)<(?<count>[\w.-]+))?$/

/** The address of the next page, in the answer or in a header of it. */
const addressRule = /^@(?:url=(?<path>[\w.-]+)|header=(?<header>[\w-]+))$/

const grammar =
  'a rule is <query>=<path> of a cursor, <query>=<path>+1<=<path> of page numbers, <query>=<path>+<path><<path> of ' +
  'an offset, or @url=<path> or @header=<name> of an address'

/** The function of `@hooks/core` that acts as a rule says, and what it is called with; none for one that is it already. */
export interface NextPageCall {
  readonly name: string
  readonly values?: readonly (string | number)[]
}

export function nextPageCall(rule: string): NextPageCall {
  const { path, header } = rule.match(addressRule)?.groups ?? {}
  if (path !== undefined) return { name: 'byAddress', values: [path] }
  if (header !== undefined) return header === 'link' ? { name: 'byLinkHeader' } : { name: 'byHeader', values: [header] }
  const { name = '', source = '', pages, limit = '', count } = rule.match(queryRule)?.groups ?? {}
  if (pages !== undefined) return { name: 'byPageNumber', values: [name, source, pages] }
  if (count === undefined) return { name: 'byCursor', values: [name, source] }
  return { name: 'byOffset', values: [name, source, isNumber(limit) ? Number(limit) : limit, count] }
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text)
}

function problemOf(
  rule: string,
  document: OpenApiDocument,
  answer: Schema,
  headers: ReadonlySet<string>,
  query: readonly Parameter[],
): string | undefined {
  const { path, header } = rule.match(addressRule)?.groups ?? {}
  if (header !== undefined) {
    return headers.has(header.toLowerCase()) ? undefined : `the answer has no documented header ${header}`
  }
  const { name, source, pages, limit, count } = rule.match(queryRule)?.groups ?? {}
  if (path === undefined && name === undefined) return grammar
  if (name !== undefined && !query.some((parameter) => parameter.name === name)) {
    return `${name} is no query parameter of the operation`
  }
  const operands = [path, source, pages, limit, count].filter((each) => each !== undefined && !isNumber(each))
  const missing = operands.find((operand = '') => schemasAt(document, answer, operand).length === 0)
  return missing === undefined ? undefined : `the answer has no ${missing}`
}
