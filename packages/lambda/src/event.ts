import type { HeadersInput } from '@hooks/core/contract'
import { alreadyParsed, type IncomingRequest, refuseInflated, toBytes } from '@hooks/verify/adapter'

type Lists = Readonly<Record<string, string[] | undefined>>

/**
 * What is read of an event of API Gateway (REST and HTTP API), a load balancer or a function URL.
 *
 * @example
 * ```ts
 * import { type LambdaEvent, webhookHandler } from '@hooks/lambda'
 * import { finix } from '@hooks/providers/finix'
 *
 * // In a test: as a function URL calls it.
 * const event: LambdaEvent = {
 *   rawPath: '/webhooks/finix',
 *   requestContext: { http: { method: 'POST' } },
 *   headers: {},
 *   body: '{"id":"1"}',
 * }
 * const handler = webhookHandler(finix, { secret: '1676b0aa7f96e7f2cb3ef92ea266a13a' }, {})
 * console.log((await handler(event)).statusCode) // 401
 * ```
 */
export interface LambdaEvent {
  readonly body?: string | null
  readonly isBase64Encoded?: boolean
  readonly headers?: Readonly<Record<string, string | undefined>> | null
  readonly multiValueHeaders?: Lists | null
  /** REST API and load balancer. */
  readonly httpMethod?: string
  readonly path?: string
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null
  readonly multiValueQueryStringParameters?: Lists | null
  /** HTTP API and function URL. */
  readonly rawPath?: string
  readonly rawQueryString?: string
  readonly requestContext?: {
    readonly path?: string
    readonly http?: { readonly method: string }
    readonly elb?: object
  }
}

/** The request of an event; no other part of the package knows which kind it is. */
export function lambdaRequest(event: LambdaEvent): IncomingRequest {
  const { httpMethod, requestContext, headers, multiValueHeaders } = event
  return {
    method: requestContext?.http?.method ?? httpMethod ?? '',
    url: urlOf(event),
    // Lists show a header that came twice; HTTP APIs and function URLs join it with a comma.
    headers: (multiValueHeaders ?? headers ?? {}) as HeadersInput,
    read: (limits) => {
      const { body, isBase64Encoded } = event
      if (Object(body) === body) throw alreadyParsed('httpJsonBodyParser() of middy', fix)
      const bytes = isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? '')
      return refuseInflated(toBytes(bytes, limits), contentEncoding(event))
    },
  }
}

const fix = 'Leave it out for this function: the delivery holds the parsed event.'

/** Path and query as they were sent; a REST API decodes parameters, so there they are encoded again. */
function urlOf(event: LambdaEvent): string {
  const { requestContext, rawPath, rawQueryString = '', path = '' } = event
  const target = rawPath ?? requestContext?.path ?? path
  const query = rawPath === undefined ? queryOf(event) : rawQueryString
  return query === '' ? target : `${target}?${query}`
}

function queryOf({ requestContext, queryStringParameters, multiValueQueryStringParameters }: LambdaEvent): string {
  const write = requestContext?.elb ? String : encodeURIComponent
  return Object.entries(multiValueQueryStringParameters ?? queryStringParameters ?? {})
    .flatMap(([name, values]) => [values ?? []].flat().map((value) => `${write(name)}=${write(value)}`))
    .join('&')
}

function contentEncoding({ headers, multiValueHeaders }: LambdaEvent): string | undefined {
  const entries = Object.entries(multiValueHeaders ?? headers ?? {})
  return entries.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]?.toString()
}
