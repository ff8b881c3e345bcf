import { type LambdaHandler, webhookHandler } from '@hooks/lambda'
import middy from '@middy/core'
import httpJsonBodyParser from '@middy/http-json-body-parser'
import { type EventKind, gateway } from './gateway.ts'
import { conforms } from './suite.ts'

const whole = 'the platform hands over whole bodies'
const exempt = { 'without end': whole, stalled: whole, 'broken off': whole }
const last = 'the last of them is handed over, unless the target group has multi-value headers'

const unread = 'the parser itself refuses events without single headers'

const kinds: readonly [string, EventKind, Record<string, string>][] = [
  ['Lambda, REST API', 'rest-api', exempt],
  ['Lambda, HTTP API', 'http-api', exempt],
  ['Lambda, function URL', 'function-url', exempt],
  ['Lambda, load balancer', 'load-balancer', { ...exempt, 'a header twice': last }],
  ['Lambda, load balancer with multi-value headers', 'load-balancer-lists', { ...exempt, 'a parser first': unread }],
]

for (const [name, kind, exempt] of kinds) {
  conforms(name, {
    parser: 'httpJsonBodyParser()',
    exempt,
    listen({ provider, options, answer, parsesFirst }) {
      const handler = webhookHandler(provider, options, {
        'conformance.received': (delivery) => ({ statusCode: 200, body: answer(delivery) }),
      })
      const parsing = middy()
        .use(httpJsonBodyParser())
        .handler(handler as never) as unknown as LambdaHandler
      return gateway(kind, parsesFirst ? parsing : handler)
    },
  })
}
