import type { Page, PagePromise, WithResponse } from '@hooks/core/contract'
import { malformed } from './answer.ts'
import { DeferredPromise } from './deferred-promise.ts'
import { type CallName, ClientError } from './errors.ts'
import type { ListRules, NextRule } from './operation.ts'
import { valueAt } from './value-at.ts'

type AnyPage = Page<unknown, unknown>
export type Query = Readonly<Record<string, unknown>>

/** What reading any page of one list needs. */
export interface ListCall {
  readonly call: CallName
  readonly rules: ListRules
  /** The query of the first page; its parameters are kept for the others. */
  readonly query: Query
  send(query: Query): Promise<WithResponse<unknown>>
}

/** A list that is sent when it is first awaited or iterated, and then reuses its first page. */
export class PageList extends DeferredPromise<AnyPage> implements PagePromise<unknown, unknown> {
  readonly #first: () => Promise<WithResponse<AnyPage>>

  constructor(list: ListCall) {
    let first: Promise<WithResponse<AnyPage>> | undefined
    const start = (): Promise<WithResponse<AnyPage>> => {
      first ??= readPage(list, list.query)
      return first
    }
    super(() => start().then(({ data }) => data))
    this.#first = start
  }

  withResponse(): Promise<WithResponse<AnyPage>> {
    return new DeferredPromise(this.#first)
  }

  async *pages(): AsyncGenerator<AnyPage> {
    let page: AnyPage = (await this.#first()).data
    yield page
    while (page.hasNextPage) {
      page = await page.nextPage()
      yield page
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown> {
    for await (const page of this.pages()) yield* page.items
  }
}

async function readPage(list: ListCall, asked: Query): Promise<WithResponse<AnyPage>> {
  const { call, rules, query, send } = list
  const answer = await send(asked)
  const { data: body, response } = answer
  // An empty list may leave its items out.
  const items = valueAt(body, rules.items) ?? []
  if (!Array.isArray(items)) throw malformed(call, response, `without a list at "${rules.items}"`)
  const next = nextOf(rules.next, body)

  const nextPage = async (): Promise<AnyPage> => {
    if (!next) throw new ClientError('ERR_NO_NEXT_PAGE', call, 'has no next page: look at hasNextPage first')
    if (`${asked[next.name] ?? ''}` === `${next.value}`) {
      throw new ClientError('ERR_PAGINATION_LOOP', call, `was offered the page it got (${next.name}) as the next one`)
    }
    return (await readPage(list, { ...query, [next.name]: next.value })).data
  }
  return { ...answer, data: { items, body, hasNextPage: next !== undefined, nextPage } }
}

/** The query parameter that asks for the page after this one, by the first rule that holds. */
function nextOf(rules: readonly NextRule[], body: unknown): { name: string; value: string | number } | undefined {
  for (const { query: name, path, plus, operator, bound } of rules) {
    const start = valueAt(body, path)
    const value = plus === undefined ? start : sum(start, /^\d+$/.test(plus) ? Number(plus) : valueAt(body, plus))
    const usable = typeof value === 'number' || (typeof value === 'string' && value !== '')
    if (usable && keeps(value, operator, bound === undefined ? undefined : valueAt(body, bound))) return { name, value }
  }
  return undefined
}

function sum(left: unknown, right: unknown): number | undefined {
  return typeof left === 'number' && typeof right === 'number' ? left + right : undefined
}

function keeps(value: unknown, operator: NextRule['operator'], bound: unknown): boolean {
  if (operator === undefined) return true
  if (typeof value !== 'number' || typeof bound !== 'number') return false
  return operator === '<' ? value < bound : value <= bound
}
