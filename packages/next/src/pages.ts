/** Verified, typed webhooks in the Next.js Pages Router. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { createResponder, type Handlers, handlerMap, type ReceiveOptions } from '@hooks/verify/adapter'
import { answerOf, nodeRequest, sendReply } from '@hooks/verify/node'

export type WebhookApiRoute = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * An API route that verifies and calls the handler of the event's type. A handler may answer through `response`; if it
 * does not, it is 200, and 500 if it throws. The route must switch Next's body parser off.
 *
 * @example
 * ```ts
 * // pages/api/webhooks/finix.ts
 * import { webhookApiRoute } from '@hooks/next/pages'
 * import { finix } from '@hooks/providers/finix'
 *
 * export const config = { api: { bodyParser: false } }
 * export default webhookApiRoute(finix, { secret: process.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function webhookApiRoute<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlers: NoInfer<Handlers<Delivery, [request: IncomingMessage, response: ServerResponse]>>,
): WebhookApiRoute {
  const responder = createResponder(provider, options)
  const map = handlerMap<Delivery, [IncomingMessage, ServerResponse]>(handlers)
  return async (request, response) => {
    const reply = await responder.handle(nodeRequest(request), response, async (delivery) => {
      const handler = map.get(delivery.type)
      if (!handler) return 'unhandled'
      await handler(delivery, request, response)
      return answerOf(response)
    })
    sendReply(request, response, reply)
  }
}
