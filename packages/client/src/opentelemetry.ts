/** A middleware that traces the attempts of a client with OpenTelemetry. Needs `@opentelemetry/api`. */
import type { ApiRequest, Middleware } from '@hooks/core/contract'
import { type Attributes, context, propagation, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import { failureOf, plainUrl } from './observed.ts'

/**
 * What `traceRequests` makes spans with.
 *
 * @example
 * ```ts
 * import { type TraceRequestsOptions, traceRequests } from '@hooks/client/opentelemetry'
 * import { trace } from '@opentelemetry/api'
 *
 * const options: TraceRequestsOptions = { tracer: trace.getTracer('payments') }
 * export const middleware = traceRequests(options)
 * ```
 */
export interface TraceRequestsOptions {
  /** Default: the global provider's tracer `@hooks/client`. */
  tracer?: Tracer | undefined
}

/**
 * A client span per attempt, retries included, by the semantic conventions for HTTP: `GET webhooks.get` with the method,
 * the address without its query, the status, and `error.type`; besides them `hooks.provider` and `hooks.operation`. It
 * ends when the headers of the answer have arrived. The trace goes on at the provider: the global propagator's headers,
 * such as `traceparent`, are sent along. No other header, no body and no message of an error gets into a span.
 *
 * @example
 * ```ts
 * import { createClient } from '@hooks/client'
 * import { traceRequests } from '@hooks/client/opentelemetry'
 * import { finixApi } from '@hooks/providers/finix/api'
 *
 * const client = createClient(finixApi, { environment: 'sandbox', middleware: [traceRequests()] })
 * ```
 */
export function traceRequests({ tracer = trace.getTracer('@hooks/client') }: TraceRequestsOptions = {}): Middleware {
  return (request, next) => {
    const { method, operation, headers, signal } = request
    const options = { kind: SpanKind.CLIENT, attributes: attributesOf(request) }
    const span = tracer.startSpan(`${method} ${operation}`, options)
    const fail = (type: string): void => {
      span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR })
    }
    return context.with(trace.setSpan(context.active(), span), async () => {
      propagation.inject(context.active(), headers, { set: (carrier, name, value) => carrier.set(name, value) })
      try {
        const response = await next(request)
        span.setAttribute('http.response.status_code', response.status)
        if (response.status >= 400) fail(String(response.status))
        return response
      } catch (error) {
        fail(failureOf(error, signal))
        throw error
      } finally {
        span.end()
      }
    })
  }
}

function attributesOf({ provider, operation, method, url, attempt }: ApiRequest): Attributes {
  const { href, hostname, port, protocol } = plainUrl(url) ?? {}
  return {
    'hooks.provider': provider,
    'hooks.operation': operation,
    'http.request.method': method,
    'url.full': href,
    'server.address': hostname,
    'server.port': Number(port) || { 'http:': 80, 'https:': 443 }[`${protocol}`],
    'http.request.resend_count': attempt || undefined,
  }
}
