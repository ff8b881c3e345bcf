import type { HandshakeReply, ReplyRule } from '@hooks/core/contract'

/**
 * An HTTP answer, free of any framework.
 *
 * @example
 * ```ts
 * import type { ServerResponse } from 'node:http'
 * import type { Reply } from '@hooks/verify/adapter'
 *
 * export function send(response: ServerResponse, { status, headers, body }: Reply): void {
 *   response.writeHead(status, headers).end(body)
 * }
 * ```
 */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const common = {
  'content-type': 'text/plain; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** Verified and handled: 200 without a body, unless the provider wants something else. */
export function acceptance({ accepted: { status = 200, body = '' } = {} }: ReplyRule): Reply {
  return { status, headers: common, body }
}

/** One constant answer per status: the sender learns accepted, try again or refused, nothing more. */
export function refusal(status: number, methods: readonly string[], rules: ReplyRule): Reply {
  if (status === 200) return acceptance(rules)
  return {
    status: status === 401 ? (rules.refusedStatus ?? 401) : status,
    headers: {
      ...common,
      ...(status === 405 && { allow: methods.join(', ') }),
      ...(status === 503 && { 'retry-after': '30' }),
    },
    body: status >= 500 ? 'webhook not processed' : 'webhook rejected',
  }
}

/** What a handshake asks for, in a type that no browser runs. */
export function handshakeAnswer({ body, json, status = 200 }: HandshakeReply): Reply {
  return { status, headers: { ...common, ...(json && { 'content-type': 'application/json' }) }, body }
}

/**
 * A reply as a `Response`; what a handler answered by itself stays as it is.
 *
 * @example
 * ```ts
 * import { webResponse } from '@hooks/verify/adapter'
 *
 * console.log(webResponse({ status: 204, headers: {}, body: '' }).status) // 204
 * ```
 */
export function webResponse(reply: Reply | Response): Response {
  if (isResponse(reply)) return reply
  const { status, headers, body } = reply
  return new Response(body === '' ? null : body, { status, headers })
}

/**
 * By shape: a framework's `Response` may be of another realm than ours.
 *
 * @example
 * ```ts
 * import { isResponse } from '@hooks/verify/adapter'
 *
 * console.log(isResponse(new Response()), isResponse({ status: 200 })) // true false
 * ```
 */
export function isResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && 'status' in value && 'arrayBuffer' in value
}
