import type { Page, PagePromise, WithResponse } from '@hooks/core/contract'
import { malformed } from './answer.ts'
import { DeferredPromise } from './deferred-promise.ts'
import { type CallName, ClientError } from './errors.ts'
import { nextQuery, type Query } from './next-query.ts'
import type { ListRules } from './operation.ts'
import { valueAt } from './value-at.ts'

type AnyPage = Page<unknown, unknown>

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
      first ??= readPage(list, list.query, [])
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

/** @param earlier the queries of the pages before this one */
async function readPage(list: ListCall, query: Query, earlier: readonly string[]): Promise<WithResponse<AnyPage>> {
  const { call, rules, send } = list
  const answer = await send(query)
  const { data: body, response } = answer
  // An empty list may leave its items out.
  const items = valueAt(body, rules.items) ?? []
  if (!Array.isArray(items)) throw malformed(call, response, `without a list at "${rules.items}"`)
  const next = nextQuery(rules.next, body, response.headers)

  const nextPage = async (): Promise<AnyPage> => {
    if (!next) throw new ClientError('ERR_NO_NEXT_PAGE', call, 'has no next page: look at hasNextPage first')
    const following = { ...list.query, ...next }
    const asked = [...earlier, textOf(query)]
    if (asked.includes(textOf(following))) {
      const names = Object.keys(next).join()
      throw new ClientError('ERR_PAGINATION_LOOP', call, `was offered a page it got (${names}) as the next one`)
    }
    return (await readPage(list, following, asked)).data
  }
  return { ...answer, data: { items, body, hasNextPage: next !== undefined, nextPage } }
}

/** The same for queries that ask for the same: in any order, and a number is its text. */
function textOf(query: Query): string {
  const parameters = Object.entries(query).map(([name, value]) => [name, `${value}`])
  return JSON.stringify(parameters.sort())
}
