/** Parts of a request that schemes sign; a scheme lists them in order, with the texts between them. */
import type { ContentReader } from '../contract/scheme.ts'
import { singleHeader } from '../headers/values.ts'

/** The body, or the form of it that is tried. */
export const body: ContentReader = (_parts, request) => request.body

/** The timestamp as it is written, never printed again. */
export const timestamp: ContentReader = (parts) => parts.timestamp

/** The delivery's id. */
export const id: ContentReader = (parts) => parts.id

/** The request's method, in upper case. */
export const method: ContentReader = (_parts, request) => request.method ?? 'POST'

/** The URL by which the provider knows the endpoint; of a scheme with `withPublicUrl`. */
export const url: ContentReader = (_parts, request) => request.url

/** The value of a header. */
export function header(name: string): ContentReader {
  const lowerCase = name.toLowerCase()
  return (_parts, { headers }) => {
    const found = singleHeader(headers, lowerCase, 'ERR_SIGNATURE_MISSING')
    return 'text' in found ? found.text : undefined
  }
}
