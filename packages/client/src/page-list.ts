import type { NextPage, Page, PagePromise, PageQuery, WithResponse } from '@hooks/core/contract'
import { valueAt } from '@hooks/core/managing'
import { malformed } from './answer.ts'
import { ApiCall } from './api-call.ts'
import { type CallName, ClientError } from './errors.ts'
import { queryPairs } from './query-pairs.ts'

type AnyPage = Page<unknown, unknown>

/** What reading any page of one list needs. */
export interface ListCall {
  readonly call: CallName
  /** Where the items are in the answer; empty if they are the answer. */
  readonly items: string
  readonly next: NextPage | undefined
  readonly baseUrls: readonly string[]
  /** The query of the first page; its parameters are kept for the others. */
  readonly query: PageQuery | undefined
  send(input: { query: PageQuery | undefined }): Promise<WithResponse<unknown>>
}

/** A list that is sent when it is first awaited or iterated, and then reuses its first page. */
export class PageList extends ApiCall<AnyPage> implements PagePromise<unknown, unknown> {
  constructor(list: ListCall) {
    let first: Promise<WithResponse<AnyPage>> | undefined
    super(() => {
      first ??= readPage(list, list.query, [])
      return first
    })
  }

  async *pages(): AsyncGenerator<AnyPage> {
    let page: AnyPage = await this
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
async function readPage(
  list: ListCall,
  query: PageQuery | undefined,
  earlier: readonly string[],
): Promise<WithResponse<AnyPage>> {
  const { call, items: path, baseUrls, send } = list
  // The same for queries that ask for the same: in any order, and a number is its text.
  const asked = queryPairs(query).sort().join('&')
  if (earlier.includes(asked)) throw new ClientError('ERR_PAGINATION_LOOP', call)
  const answer = await send({ query })
  const { data: body, response } = answer
  // An empty list may leave its items out.
  const items = (path ? valueAt(body, path) : body) ?? []
  if (!Array.isArray(items)) throw malformed(call, response, `no "${path}" list`)
  const next = list.next?.({ body, headers: response.headers, baseUrls })

  const nextPage = async (): Promise<AnyPage> => {
    if (next === undefined) throw new ClientError('ERR_NO_NEXT_PAGE', call)
    if (typeof next === 'string') throw new ClientError('ERR_PAGINATION_HOST', call, next)
    return (await readPage(list, { ...list.query, ...next }, [...earlier, asked])).data
  }
  return { ...answer, data: { items, body, hasNextPage: next !== undefined, nextPage } }
}
