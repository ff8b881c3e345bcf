/** Verified, typed webhooks in Fastify 4 and 5. */
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import {
  alreadyParsed,
  createResponder,
  type Handlers,
  handlerMap,
  type IncomingRequest,
  type ReceiveOptions,
  type Reply,
  type WebhookVerificationError,
} from '@hooks/verify/adapter'
import { nodeRequest, replyHeaders, whenAnswered } from '@hooks/verify/node'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'

/**
 * Where the route of a plugin stands.
 *
 * @example
 * ```ts
 * import { type WebhookRouteOptions, webhookRoute } from '@hooks/fastify'
 * import { finix } from '@hooks/providers/finix'
 * import fastify from 'fastify'
 *
 * const route: WebhookRouteOptions = { url: '/webhooks/finix', logLevel: 'warn' }
 * const handlers = { 'transfer.created': async () => console.log('paid') }
 * fastify().register(webhookRoute(finix, { secret: process.env.FINIX_SECRET }, handlers), route)
 * ```
 */
export interface WebhookRouteOptions extends RouteShorthandOptions {
  /** The path of the route. It answers every method: 405 to those the provider does not use. */
  url: string
}

/**
 * Options of the plugin that hands deliveries to handlers.
 *
 * @example
 * ```ts
 * import { verifySignature, type WebhookHandlerOptions } from '@hooks/fastify'
 * import { type FinixDelivery, finix } from '@hooks/providers/finix'
 * import fastify from 'fastify'
 *
 * const route: WebhookHandlerOptions<FinixDelivery> = {
 *   url: '/webhooks/finix',
 *   handler: async ({ webhook }) => ({ received: webhook.id }),
 * }
 * fastify().register(verifySignature(finix, { secret: process.env.FINIX_SECRET }), route)
 * ```
 */
export interface WebhookHandlerOptions<Delivery> extends WebhookRouteOptions {
  /** Called with verified deliveries only; answers as every handler of Fastify does. */
  handler(request: FastifyRequest & { webhook: Delivery }, reply: FastifyReply): unknown
}

/**
 * A plugin: one route whose handler sees only verified deliveries, as `request.webhook`. The raw bytes are kept for this
 * route alone; all others parse bodies as before.
 *
 * @example
 * ```ts
 * import { verifySignature } from '@hooks/fastify'
 * import { finix } from '@hooks/providers/finix'
 * import fastify from 'fastify'
 *
 * const app = fastify()
 * app.register(verifySignature(finix, { secret: process.env.FINIX_SECRET }), {
 *   url: '/webhooks/finix',
 *   handler: async (request, reply) => {
 *     const delivery = request.webhook
 *     if (delivery.type === 'transfer.created') console.log(delivery.data.amount)
 *     return reply.code(204).send()
 *   },
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function verifySignature<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
): FastifyPluginAsync<WebhookHandlerOptions<Delivery>> {
  const responder = createResponder(provider, options)
  return async (scope, { url, handler, ...route }) => {
    const failed = new WeakMap<FastifyRequest, (error: unknown) => void>()
    passBodies(scope)
    scope.decorateRequest('webhook', null as never)
    scope.addHook('preHandler', (request, reply, next) => {
      const answer = responder.handle(incoming(request), reply, (delivery) => {
        Object.assign(request, { webhook: delivery })
        const failure = new Promise<never>((_, reject) => failed.set(request, reject))
        const answered = Promise.race([whenAnswered(reply.raw), failure])
        next()
        return answered
      })
      answer.then((answer) => 'answered' in answer || send(request, reply, answer))
    })
    // Fastify would show the sender what a handler threw. What is thrown before it belongs to the application.
    scope.setErrorHandler((error, request) => {
      const fail = failed.get(request)
      if (!fail) throw error
      fail(error)
    })
    scope.all(url, route, (request, reply) => handler(request as typeof request & { webhook: Delivery }, reply))
  }
}

/**
 * A plugin: one route that verifies and calls the handler of the event's type. Whatever a handler returns is 200, what it
 * throws is 500, so that the provider delivers again.
 *
 * @example
 * ```ts
 * import { webhookRoute } from '@hooks/fastify'
 * import { finix } from '@hooks/providers/finix'
 * import fastify from 'fastify'
 *
 * const app = fastify()
 * const route = webhookRoute(finix, { secret: process.env.FINIX_SECRET }, {
 *   'transfer.created': async (delivery) => console.log(delivery.data.amount),
 * })
 * app.register(route, { url: '/webhooks/finix' })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function webhookRoute<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
  handlers: NoInfer<Handlers<Delivery, [request: FastifyRequest]>>,
): FastifyPluginAsync<WebhookRouteOptions> {
  const responder = createResponder(provider, options)
  const map = handlerMap<Delivery, [FastifyRequest]>(handlers)
  return async (scope, { url, ...route }) => {
    passBodies(scope)
    scope.all(url, route, async (request, reply) => {
      const answer = await responder.handle<never>(incoming(request), reply, async (delivery) => {
        const handler = map.get(delivery.type)
        if (!handler) return 'unhandled'
        await handler(delivery, request)
      })
      return send(request, reply, answer)
    })
  }
}

/** In this scope no parser reads the body: `body` is its stream, as far as a hook before made no other of it. */
function passBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, stream, done) => done(null, stream))
}

function incoming(request: FastifyRequest): IncomingRequest {
  const { raw, body, originalUrl: url } = request
  const { rawBody } = request as { rawBody?: unknown }
  const found = { ...nodeRequest(raw, replaced, { rawBody }), url }
  if (body === undefined || body === raw || rawBody instanceof Uint8Array) return found
  // Reading beside the hook's stream would stall as soon as that one is full.
  const read = () => Promise.reject(replaced())
  return { ...found, read }
}

function replaced(): WebhookVerificationError {
  return alreadyParsed(
    'a preParsing hook (@fastify/compress, fastify-raw-body)',
    'Register that plugin in the scope of the other routes, or let it keep the bytes as request.rawBody (a Buffer).',
  )
}

function send({ raw }: FastifyRequest, reply: FastifyReply, answer: Reply): FastifyReply {
  return reply.code(answer.status).headers(replyHeaders(raw, answer)).send(answer.body)
}
