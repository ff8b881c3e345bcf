/** Parts of a request that schemes sign; a scheme lists them in order, with the texts between them. */
import type { ContentReader } from '../contract/scheme.ts'
import { singleHeader } from '../headers/values.ts'

/**
 * The body, or the form of it that is tried.
 *
 * @example
 * ```ts
 * import { body } from '@hooks/core'
 * import type { ContentPart } from '@hooks/core/contract'
 *
 * export const content: readonly ContentPart[] = [body]
 * ```
 */
export const body: ContentReader = (_parts, request) => request.body

/**
 * The timestamp as it is written, never printed again.
 *
 * @example
 * ```ts
 * import { body, timestamp } from '@hooks/core'
 * import type { ContentPart } from '@hooks/core/contract'
 *
 * export const content: readonly ContentPart[] = [timestamp, '.', body]
 * ```
 */
export const timestamp: ContentReader = (parts) => parts.timestamp

/**
 * The delivery's id.
 *
 * @example
 * ```ts
 * import { body, id, timestamp } from '@hooks/core'
 * import type { ContentPart } from '@hooks/core/contract'
 *
 * export const content: readonly ContentPart[] = [id, '.', timestamp, '.', body]
 * ```
 */
export const id: ContentReader = (parts) => parts.id

/**
 * The request's method, in upper case.
 *
 * @example
 * ```ts
 * import { body, method, timestamp, url } from '@hooks/core'
 * import type { ContentPart } from '@hooks/core/contract'
 *
 * export const content: readonly ContentPart[] = [method, url, body, timestamp]
 * ```
 */
export const method: ContentReader = (_parts, request) => request.method ?? 'POST'

/**
 * The URL by which the provider knows the endpoint; of a scheme with `withPublicUrl`.
 *
 * @example
 * ```ts
 * import { body, url } from '@hooks/core'
 * import type { ContentPart } from '@hooks/core/contract'
 *
 * // Of an algorithm `withPublicUrl(…)`, which says what the URL is.
 * export const content: readonly ContentPart[] = [url, body]
 * ```
 */
export const url: ContentReader = (_parts, request) => request.url

/**
 * The value of a header.
 *
 * @example
 * ```ts
 * import { body, header } from '@hooks/core'
 * import type { ContentPart } from '@hooks/core/contract'
 *
 * export const content: readonly ContentPart[] = [header('Shop-Topic'), '.', body]
 * ```
 */
export function header(name: string): ContentReader {
  const lowerCase = name.toLowerCase()
  return (_parts, { headers }) => {
    const found = singleHeader(headers, lowerCase, 'ERR_SIGNATURE_MISSING')
    return 'text' in found ? found.text : undefined
  }
}
