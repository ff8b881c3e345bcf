import type { OperationObject, Parameter, Schema } from './document.ts'
import { type NamedTypes, operationTypeName } from './named-types.ts'
import { schemasAt, writtenSchemaAt } from './schema-path.ts'
import { refuse, type Specification } from './specification.ts'

/** How a list is paged: where the items are, and how each query parameter of the next page is found. */
export interface Pagination {
  readonly items: string
  /** `after_cursor=page.next_cursor`, `offset=page.offset+page.limit<page.count`. */
  readonly rules: readonly string[]
  readonly itemType: string
}

/** Reads `x-hooks-pagination`. @throws where a path is not in the answer or a query parameter is not declared */
export function readPagination(
  specification: Specification,
  types: NamedTypes,
  id: string,
  source: OperationObject,
  answer: Schema | undefined,
  query: readonly Parameter[],
): Pagination | undefined {
  const pagination = source['x-hooks-pagination']
  if (pagination === undefined) return undefined
  const { document } = specification
  if (answer === undefined) refuse(specification, id, 'x-hooks-pagination: the operation answers nothing')
  const { items, next } = pagination
  const item = writtenSchemaAt(document, answer, `${items}[]`)
  if (item === undefined) refuse(specification, id, `x-hooks-pagination: items: the answer has no list ${items}`)
  for (const rule of next) {
    const { name, source, plus, bound } = rule.match(ruleGrammar)?.groups ?? {}
    if (name === undefined) {
      refuse(
        specification,
        id,
        `x-hooks-pagination: ${rule}: a rule is <query>=<path>, <path>+<path> or <path>+<path><<path>`,
      )
    }
    if (!query.some((parameter) => parameter.name === name)) {
      refuse(specification, id, `x-hooks-pagination: ${rule}: ${name} is no query parameter of the operation`)
    }
    const isNumber = plus !== undefined && /^\d+$/.test(plus)
    for (const operand of [source, isNumber ? undefined : plus, bound]) {
      if (operand === undefined) continue
      if (schemasAt(document, answer, operand).length > 0) continue
      refuse(specification, id, `x-hooks-pagination: ${rule}: the answer has no ${operand}`)
    }
  }
  return { items, rules: next, itemType: types.name(item, operationTypeName(specification, id, 'Item')) }
}

/** As the client reads it: `page=meta.page+1<=meta.pages`. A number may stand after `+`. */
const ruleGrammar = /^(?<name>[^\s=]+)=(?<source>[\w.-]+)(?:\+(?<plus>[\w.-]+))?(?:<=?(?<bound>[\w.-]+))?$/
