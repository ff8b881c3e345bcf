const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true })

/**
 * A byte order mark belongs to the signed bytes, not to the JSON in them.
 *
 * @example
 * ```ts
 * import { parseJson, utf8Bytes } from '@hooks/core'
 *
 * console.log(parseJson(utf8Bytes('\uFEFF{"type":"order.paid"}'))) // { type: 'order.paid' }
 * ```
 * @throws where it is not JSON in UTF-8
 */
export function parseJson(body: Uint8Array): unknown {
  return JSON.parse(utf8.decode(body))
}
