import { traceRequests } from '@hooks/client/opentelemetry'
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { acme, failure } from './acme.ts'
import { serve } from './server.ts'

const exporter = new InMemorySpanExporter()
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
// The context of node:async_hooks and the propagator of W3C: what an application has.
provider.register()
beforeEach(() => exporter.reset())
afterAll(() => provider.shutdown())

const middleware = [traceRequests()]

function spans(): ReadableSpan[] {
  return exporter.getFinishedSpans()
}

test('a client span per attempt, by the semantic conventions', async () => {
  const { url, requests } = await serve((_, response) => response.writeHead(requests.length > 1 ? 200 : 503).end('{}'))
  const options = { baseUrl: url, middleware, maxRetries: 1, sleep: async () => {} }
  await acme(options).messages.search({ text: 'canary' })
  const { hostname, port } = new URL(url)
  const common = {
    'hooks.provider': 'acme',
    'hooks.operation': 'messages.search',
    'http.request.method': 'GET',
    'url.full': `${url}/messages`,
    'server.address': hostname,
    'server.port': Number(port),
  }
  expect(spans().map(({ name, kind, ended }) => [name, kind, ended])).toEqual([
    ['GET messages.search', SpanKind.CLIENT, true],
    ['GET messages.search', SpanKind.CLIENT, true],
  ])
  expect(spans().map(({ attributes }) => attributes)).toEqual([
    { ...common, 'http.response.status_code': 503, 'error.type': '503' },
    { ...common, 'http.response.status_code': 200, 'http.request.resend_count': 1 },
  ])
  expect(spans().map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR, SpanStatusCode.UNSET])
})

test('what gets no answer is a span with the code of its error', async () => {
  const breaking = await serve(({ socket }) => socket.destroy())
  const hanging = await serve(() => {})
  await failure(acme({ baseUrl: breaking.url, middleware }).webhooks.get('WH1'))
  await failure(acme({ baseUrl: hanging.url, middleware, timeoutMs: 30 }).webhooks.get('WH1'))
  await expect
    .poll(() => spans().map(({ attributes }) => attributes['error.type']))
    .toEqual(['ERR_NETWORK', 'ERR_TIMEOUT'])
  for (const { status, attributes } of spans()) {
    expect(status).toEqual({ code: SpanStatusCode.ERROR })
    expect(attributes).not.toHaveProperty('http.response.status_code')
  }
})

test('it continues the trace of the caller, and the provider may continue it', async () => {
  const { url, requests } = await serve((_, response) => response.end('{}'))
  const tracer = trace.getTracer('application')
  await tracer.startActiveSpan('caller', async (caller) => {
    await acme({ baseUrl: url, middleware }).webhooks.get('WH1')
    expect(trace.getSpan(context.active())).toBe(caller)
    caller.end()
  })
  const [span, caller] = spans()
  const { traceId, spanId } = span?.spanContext() ?? {}
  expect(span?.parentSpanContext?.spanId).toBe(caller?.spanContext().spanId)
  expect(requests[0]?.headers.traceparent).toBe(`00-${traceId}-${spanId}-01`)
})

test('what runs within the attempt has its span as parent', async () => {
  const fetch = async (): Promise<Response> => {
    trace.getTracer('transport').startSpan('inner').end()
    return Response.json({})
  }
  await acme({ fetch, middleware }).webhooks.get('WH1')
  const [inner, span] = spans()
  expect(inner?.parentSpanContext?.spanId).toBe(span?.spanContext().spanId)
})

test('a tracer of your own is used', async () => {
  const own = new InMemorySpanExporter()
  const tracer = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(own)] }).getTracer('own')
  const fetch = async (): Promise<Response> => Response.json({})
  await acme({ fetch, middleware: [traceRequests({ tracer })] }).webhooks.get('WH1')
  expect(own.getFinishedSpans()).toHaveLength(1)
  expect(spans()).toHaveLength(0)
})

test('no span holds a secret, a query, a body or the message of an error', async () => {
  const { url } = await serve((request, response) => {
    if (request.url?.includes('broken')) request.socket.destroy()
    else response.writeHead(400, { 'set-cookie': 'canary' }).end('{"message":"canary"}')
  })
  const failing = [
    traceRequests(),
    () => {
      throw new Error('canary')
    },
  ]
  const options = { baseUrl: url, headers: { 'x-api-key': 'canary' } }
  await failure(acme({ ...options, middleware }).webhooks.create({ url: 'https://canary.test' }))
  await failure(acme({ ...options, middleware }).webhooks.list({ after_cursor: 'canary' }))
  await failure(acme({ ...options, middleware }).webhooks.get('broken'))
  await failure(acme({ ...options, middleware: failing }).webhooks.get('WH1'))
  expect(spans()).toHaveLength(4)
  const seen = spans().map(({ name, attributes, events, status, links }) => ({
    name,
    attributes,
    events,
    status,
    links,
  }))
  expect(JSON.stringify(seen)).not.toContain('canary')
})
