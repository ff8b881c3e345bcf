import { type ErrorCode, errorStatus } from '@hooks/core'

/** An HTTP answer, free of any framework. */
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

/** Verified and handled. */
export const accepted: Reply = { status: 200, headers: common, body: '' }

/** One constant answer per status: the sender learns accepted, try again or refused, nothing more. */
export function refusal(code: ErrorCode): Reply {
  const status = errorStatus[code]
  if (status === 200) return accepted
  return {
    status,
    headers: { ...common, ...(status === 405 && { allow: 'POST' }), ...(status === 503 && { 'retry-after': '30' }) },
    body: status >= 500 ? 'webhook not processed' : 'webhook rejected',
  }
}

export function webResponse({ status, headers, body }: Reply): Response {
  return new Response(body === '' ? null : body, { status, headers })
}
