import type { Reply } from '@hooks/verify/adapter'
import type { LambdaEvent } from './event.ts'

/**
 * What API Gateway, a load balancer or a function URL makes an HTTP answer of.
 *
 * @example
 * ```ts
 * import { type LambdaResult, verifySignature } from '@hooks/lambda'
 * import { finix } from '@hooks/providers/finix'
 *
 * const accepted: LambdaResult = { statusCode: 202, body: 'queued' }
 * export const handler = verifySignature(finix, { secret: process.env.FINIX_SECRET })(async () => accepted)
 * ```
 */
export interface LambdaResult {
  statusCode: number
  headers?: Record<string, string>
  /** What a load balancer reads whose target group has multi-value headers. */
  multiValueHeaders?: Record<string, string[]>
  body: string
  isBase64Encoded?: boolean
}

/** In the form of the event: a load balancer that sends lists of headers reads nothing else. */
export function lambdaResult({ requestContext, multiValueHeaders }: LambdaEvent, reply: Reply): LambdaResult {
  const { status: statusCode, headers, body } = reply
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
  const inLists = requestContext?.elb && multiValueHeaders
  return {
    statusCode,
    ...(inLists ? { multiValueHeaders: lists } : { headers: { ...headers } }),
    body,
    isBase64Encoded: false,
  }
}
