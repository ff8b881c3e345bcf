/**
 * One call of a management API. The generator writes them from a specification; what differs between providers is a
 * value that does the work, so that nobody ships another's.
 *
 * @example
 * ```ts
 * import { byCursor } from '@hooks/core/managing'
 * import type { Operation } from '@hooks/core/contract'
 *
 * export const operations: Readonly<Record<string, Operation>> = {
 *   'webhooks.list': { method: 'GET', path: '/webhooks', input: 'query', items: 'data', next: byCursor('after', 'next') },
 *   'webhooks.create': { method: 'POST', path: '/webhooks', input: 'body', options: { idempotencyKey: 'Shop-Key' } },
 *   'webhooks.get': { method: 'GET', path: '/webhooks/{id}', envelope: 'data' },
 * }
 * ```
 */
export interface Operation {
  readonly method: string
  /** With its parameters in braces, `/webhooks/{webhook_id}`. */
  readonly path: string
  /** Whether the parameters of the path are whole numbers. Default: false, they are texts. */
  readonly integers?: boolean
  /** What a method takes after the path parameters. Default: nothing. */
  readonly input?: 'body' | 'query'
  /** Whether a POST or PATCH leaves the same behind when it is sent twice. Default: false. */
  readonly idempotent?: boolean
  /**
   * The call options that are sent as a header, by its name. `idempotencyKey` is filled in where it is not given, and
   * makes the call safe to repeat.
   */
  readonly options?: Readonly<Record<string, string>>
  /** The property of the answer that holds the resource. Default: the answer is the resource. */
  readonly envelope?: string
  /** Makes the answer what its type says, such as one with a list wherever there may be a single thing. */
  readonly normalise?: (answer: unknown) => unknown
  /** Where the items of a list are, `data`; empty if the answer is the list. What has none is no list. */
  readonly items?: string
  /** Finds the page after this one. Default: there is one page. */
  readonly next?: NextPage
}

/**
 * Finds the page after an answer: its query, or the host it is on, where that is none of the client's and is refused.
 * `undefined` where there is none.
 *
 * @example
 * ```ts
 * import type { NextPage } from '@hooks/core/contract'
 *
 * // A provider that counts in a header.
 * export const next: NextPage = ({ headers }) => {
 *   const page = headers.get('shop-next-page')
 *   return page === null ? undefined : { page }
 * }
 * ```
 */
export type NextPage = (answer: ListAnswer) => PageQuery | string | undefined

/**
 * The query parameters of a page, laid over those of the first one.
 *
 * @example
 * ```ts
 * import type { PageQuery } from '@hooks/core/contract'
 *
 * export const query: PageQuery = { after: 'c2', limit: 20 }
 * ```
 */
export type PageQuery = Readonly<Record<string, unknown>>

/**
 * What a list was answered with.
 *
 * @example
 * ```ts
 * import type { ListAnswer } from '@hooks/core/contract'
 *
 * export function isShort({ body }: ListAnswer): boolean {
 *   return Array.isArray(body) && body.length < 20
 * }
 * ```
 */
export interface ListAnswer {
  readonly body: unknown
  readonly headers: Headers
  /** Where requests go, and the provider's own base URL where another takes its place: pages may be on both hosts. */
  readonly baseUrls: readonly string[]
}
