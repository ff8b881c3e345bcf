/** Verified, typed webhooks in Hono, on every runtime. */
import type { IncomingMessage } from 'node:http'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import {
  alreadyParsed,
  createResponder,
  type Handlers,
  handlerMap,
  type IncomingRequest,
  incomingRequest,
  isResponse,
  type ReceiveOptions,
  type Reply,
  toBytes,
  webResponse,
} from '@hooks/verify/adapter'
import { replyHeaders } from '@hooks/verify/node'
import type { Context, Handler, MiddlewareHandler } from 'hono'

/**
 * Middleware that lets only verified deliveries through, as `c.get('webhook')`, and answers everything else itself.
 * A secret that the runtime hands over is given by a function: `secret: (_request, c) => c.env.FINIX_SECRET`.
 *
 * @example
 * ```ts
 * import { verifySignature } from '@hooks/hono'
 * import { finix } from '@hooks/providers/finix'
 * import { Hono } from 'hono'
 *
 * const app = new Hono()
 * app.post('/webhooks/finix', verifySignature(finix, { secret: process.env.FINIX_SECRET }), (c) => {
 *   const delivery = c.get('webhook')
 *   if (delivery.type === 'transfer.created') console.log(delivery.data.amount)
 *   return c.body(null, 204)
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function verifySignature<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
): MiddlewareHandler<{ Variables: { webhook: Delivery } }> {
  const responder = createResponder(provider, options)
  return async (context, next) => {
    const reply = await responder.handle(honoRequest(context), context, async (delivery) => {
      context.set('webhook', delivery)
      await next()
      return context.res
    })
    if (reply !== context.res) return honoResponse(context, reply)
  }
}

/**
 * A handler that verifies and calls the handler of the event's type. A handler's `Response` is used; anything else it
 * returns is 200, what it throws is 500, so that the provider delivers again.
 *
 * @example
 * ```ts
 * import { webhookRoute } from '@hooks/hono'
 * import { finix } from '@hooks/providers/finix'
 * import { Hono } from 'hono'
 *
 * const app = new Hono()
 * const route = webhookRoute(finix, { secret: (_request, c) => c.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 * })
 * app.all('/webhooks/finix', route)
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function webhookRoute<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlers: NoInfer<Handlers<Delivery, [context: Context]>>,
): Handler {
  const responder = createResponder(provider, options)
  const map = handlerMap<Delivery, [Context]>(handlers)
  return async (context) => {
    const reply = await responder.handle(honoRequest(context), context, async (delivery) => {
      const handler = map.get(delivery.type)
      if (!handler) return 'unhandled'
      const result = await handler(delivery, context)
      return isResponse(result) ? result : undefined
    })
    return honoResponse(context, reply)
  }
}

/** Hono keeps a body that was read: bytes are as they came, everything else is decoded. */
function honoRequest({ req: { raw, bodyCache } }: Context): IncomingRequest {
  const incoming = incomingRequest(raw)
  const read: IncomingRequest['read'] = async (limits) => {
    const { arrayBuffer, ...decoded } = bodyCache
    if (arrayBuffer) return toBytes(await arrayBuffer, limits)
    const [kind] = Object.keys(decoded)
    if (kind) throw alreadyParsed(`c.req.${kind === 'text' ? 'json() or text' : kind}()`, fix)
    return incoming.read(limits)
  }
  return { ...incoming, read }
}

/** On Node, a body that was not read to its end takes the connection with it: its server would read on after the reply. */
function honoResponse({ env }: Context, reply: Reply | Response): Response {
  const incoming: IncomingMessage | undefined = env?.incoming
  if (!incoming || isResponse(reply)) return webResponse(reply)
  return webResponse({ ...reply, headers: replyHeaders(incoming, reply) })
}

const fix = 'Put the webhook route above the middleware that reads the body, or read c.req.arrayBuffer() there.'
