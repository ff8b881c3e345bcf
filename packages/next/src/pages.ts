/** Verified, typed webhooks in the Next.js Pages Router. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { alreadyParsed, type Handlers, type ReceiveOptions, type WebhookVerificationError } from '@hooks/verify/adapter'
import { dispatchNode, type WebhookListener } from '@hooks/verify/node'

/**
 * An API route of the Pages Router.
 *
 * @example
 * ```ts
 * // pages/api/webhooks/finix.ts
 * import { type WebhookApiRoute, webhookApiRoute } from '@hooks/next/pages'
 * import { finix } from '@hooks/providers/finix'
 *
 * export const config = { api: { bodyParser: false } }
 * const route: WebhookApiRoute = webhookApiRoute(finix, { secret: process.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 * })
 * export default route
 * ```
 */
export type WebhookApiRoute = WebhookListener

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
  return dispatchNode(provider, options, handlers, nextParser)
}

function nextParser(): WebhookVerificationError {
  return alreadyParsed(
    "Next's body parser",
    'Add to the file of the route: export const config = { api: { bodyParser: false } }.',
  )
}
