import type { ErrorCode } from '../codes.ts'
import type { Refusal } from '../contract/scheme.ts'
import { refuse } from '../refuse.ts'

/**
 * Request headers as frameworks hold them: `Headers`, a record as in Node or Lambda, or a list of name and value.
 *
 * @example
 * ```ts
 * import { headerValue } from '@hooks/core'
 * import type { HeadersInput } from '@hooks/core/contract'
 *
 * const inputs: HeadersInput[] = [new Headers({ 'Shop-Id': '1' }), { 'shop-id': ['1'] }, [['SHOP-ID', '1']]]
 * console.log(inputs.map((headers) => headerValue(headers, 'shop-id'))) // [ '1', '1', '1' ]
 * ```
 */
export type HeadersInput =
  | ({ get(name: string): string | null | undefined } & Iterable<readonly [name: string, value: string]>)
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * The value of a header by its lower-case name; an array where it arrived more than once and the source can tell
 * (`Headers` and Node's `headers` join repeated values with `, `, so a grammar must refuse what is joined).
 *
 * @example
 * ```ts
 * import { headerValue } from '@hooks/core'
 *
 * console.log(headerValue({ 'Shop-Topic': 'order.paid' }, 'shop-topic')) // order.paid
 * console.log(headerValue(new Headers(), 'shop-topic')) // undefined
 * ```
 */
export function headerValue(headers: HeadersInput, name: string): string | readonly string[] | undefined {
  if (typeof (headers as Headers).get === 'function') return (headers as Headers).get(name) ?? undefined
  const value = Object.hasOwn(headers, name) ? (headers as HeaderRecord)[name] : found(headers, name)
  return typeof value === 'object' && value.length < 2 ? value[0] : value
}

/** Longer header values are refused before anything is parsed. */
const maximumLength = 16_384

/**
 * The one value of a header that takes part in a signature, or why there is none.
 *
 * @example
 * ```ts
 * import { singleHeader } from '@hooks/core'
 *
 * const found = singleHeader({ 'shop-signature': ['a', 'b'] }, 'shop-signature', 'ERR_SIGNATURE_MISSING')
 * console.log('code' in found ? found.code : found.text) // ERR_SIGNATURE_DUPLICATE
 * ```
 */
export function singleHeader(
  headers: HeadersInput,
  name: string,
  missing: ErrorCode,
): { readonly text: string } | Refusal {
  const text = headerValue(headers, name)
  if (text === undefined) return refuse(missing)
  if (typeof text !== 'string') return refuse('ERR_SIGNATURE_DUPLICATE')
  return text.length > maximumLength ? refuse('ERR_HEADER_TOO_LARGE', 431) : { text }
}

type HeaderRecord = Readonly<Record<string, string | readonly string[] | undefined>>

function found(headers: Iterable<readonly [string, string]> | HeaderRecord, name: string): readonly string[] {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return entries.flatMap(([key, value]) => (key.toLowerCase() === name ? (value ?? []) : []))
}
