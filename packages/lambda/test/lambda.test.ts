import { type LambdaEvent, verifySignature, webhookHandler } from '@hooks/lambda'
import type { ALBHandler, APIGatewayProxyHandler, APIGatewayProxyHandlerV2, LambdaFunctionURLHandler } from 'aws-lambda'
import { describe, expect, expectTypeOf, it, test } from 'vitest'
import { type EventKind, readEvent } from '../../../tests/adapters/gateway.ts'
import { acme, memoryLogger, placed, secret, signed } from '../../verify/test/acme.ts'

const kinds: EventKind[] = ['rest-api', 'http-api', 'function-url', 'load-balancer', 'load-balancer-lists']
const paid = '{"type":"order.paid","data":{"paid":true}}'

/** The event of its kind with this delivery in it; headers as the kind has them. */
function eventWith(kind: EventKind, body: string, headers: Record<string, string> = signed(body)): LambdaEvent {
  const event = readEvent(kind)
  const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
  return {
    ...event,
    ...(event.headers && { headers: { ...event.headers, ...headers } }),
    ...(event.multiValueHeaders && { multiValueHeaders: { ...event.multiValueHeaders, ...lists } }),
    body: event.isBase64Encoded ? btoa(body) : body,
  }
}

describe.each(kinds)('%s', (kind) => {
  it('verifies, dispatches, and answers in the form of the event', async () => {
    const logger = memoryLogger()
    const totals: number[] = []
    const handler = webhookHandler(
      acme,
      { secret, logger },
      {
        'order.placed': (delivery) => totals.push(delivery.data.total),
        'order.paid': () => Promise.reject(new Error('password=hunter2')),
      },
    )
    const { headers, multiValueHeaders, ...accepted } = await handler(eventWith(kind, placed))
    expect(accepted).toEqual({ statusCode: 200, body: '', isBase64Encoded: false })
    expect(Object.keys({ headers, multiValueHeaders }[formOf(kind)] ?? {})).toContain('cache-control')
    expect({ headers, multiValueHeaders }[formOf(kind) === 'headers' ? 'multiValueHeaders' : 'headers']).toBeUndefined()
    const failed = await handler(eventWith(kind, paid))
    expect(failed).toMatchObject({ statusCode: 500, body: 'webhook not processed' })
    expect(await handler(eventWith(kind, placed, {}))).toMatchObject({ statusCode: 401, body: 'webhook rejected' })
    expect(await handler(eventWith(kind, '', {}))).toMatchObject({ statusCode: 200 })
    expect(totals).toEqual([4250])
  })

  it('uses the result of a handler of your own', async () => {
    const logger = memoryLogger()
    const handler = verifySignature(acme, { secret, logger })(async (delivery, event, context) => {
      return { statusCode: 202, body: `${delivery.type} ${typeof event.body} ${context.region}` }
    })
    expect(await handler(eventWith(kind, placed), { region: 'here' })).toEqual({
      statusCode: 202,
      body: 'order.placed string here',
    })
  })

  it('a secret may depend on the URL', async () => {
    const urls: string[] = []
    const late = (request: { url: string }) => {
      urls.push(request.url)
      return secret
    }
    const handler = webhookHandler(acme, { secret: late, logger: memoryLogger() }, {})
    await handler(eventWith(kind, placed))
    const query = kind === 'load-balancer' ? 'tenant=b%20c&tag=2' : 'tenant=b%20c&tag=1&tag=2'
    const stage = ['rest-api', 'http-api'].includes(kind) ? '/prod' : ''
    expect(urls).toEqual([`${stage}/webhooks/acme?${query}`])
  })
})

function formOf(kind: EventKind): 'headers' | 'multiValueHeaders' {
  return kind === 'load-balancer-lists' ? 'multiValueHeaders' : 'headers'
}

test('74 a parsed body is named, an inflated one too', async () => {
  const logger = memoryLogger()
  const handler = webhookHandler(acme, { secret, logger }, {})
  const parsed = { ...eventWith('http-api', placed), body: JSON.parse(placed) }
  expect((await handler(parsed)).statusCode).toBe(500)
  for (const name of ['content-encoding', 'Content-Encoding']) {
    expect((await handler(eventWith('rest-api', placed, { ...signed(placed), [name]: 'gzip' }))).statusCode).toBe(500)
  }
  expect(logger.lines).toEqual([
    expect.stringMatching(/ERR_BODY_ALREADY_PARSED.*httpJsonBodyParser/),
    expect.stringContaining('ERR_BODY_INFLATED'),
  ])
})

test.each<unknown>([undefined, null, 'text', 1, [], {}, { Records: [{ body: '{}' }] }, { headers: null, body: 5 }])(
  'what is no HTTP event (%j) is refused, not thrown at',
  async (event) => {
    const logger = memoryLogger()
    const handler = webhookHandler(acme, { secret, logger }, {})
    expect((await handler(event as LambdaEvent)).statusCode).toBe(405)
    expect(logger.lines).toEqual([expect.stringContaining('ERR_METHOD_NOT_ALLOWED')])
  },
)

test('is a handler of every kind, as their types say', () => {
  const handler = webhookHandler(acme, { secret }, {})
  expectTypeOf(handler).toExtend<APIGatewayProxyHandler>()
  expectTypeOf(handler).toExtend<APIGatewayProxyHandlerV2>()
  expectTypeOf(handler).toExtend<LambdaFunctionURLHandler>()
  expectTypeOf(handler).toExtend<ALBHandler>()
})
