/** Verified, typed webhooks in Koa. */
import type { IncomingMessage } from 'node:http'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import { alreadyParsed, createResponder, type ReceiveOptions, type WebhookVerificationError } from './adapter.ts'
import { type Answered, type Kept, nodeRequest, replyHeaders } from './node.ts'

/**
 * What is used of Koa's context.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 * import type { WebhookContext } from '@hooks/verify/koa'
 *
 * export function handle(context: WebhookContext<FinixDelivery>): void {
 *   console.log(context.state.webhook.type)
 *   context.status = 204
 * }
 * ```
 */
export interface WebhookContext<Delivery> {
  readonly req: IncomingMessage
  readonly request: object
  readonly originalUrl: string
  status: number
  body: unknown
  set(headers: Record<string, string>): void
  state: { webhook: Delivery }
}

/**
 * Koa middleware that sets `ctx.state.webhook`.
 *
 * @example
 * ```ts
 * import { type FinixDelivery, finix } from '@hooks/providers/finix'
 * import { verifySignature, type WebhookMiddleware } from '@hooks/verify/koa'
 *
 * const secret = process.env.FINIX_SECRET
 * export const middleware: WebhookMiddleware<FinixDelivery> = verifySignature(finix, { secret })
 * ```
 */
export type WebhookMiddleware<Delivery> = (
  context: WebhookContext<Delivery>,
  next: () => Promise<unknown>,
) => Promise<void>

/**
 * Middleware that lets only verified deliveries through, as `ctx.state.webhook`, and answers everything else itself. It
 * reads the raw body, so it stands before koa-bodyparser.
 *
 * @example
 * ```ts
 * import { type FinixDelivery, finix } from '@hooks/providers/finix'
 * import { verifySignature } from '@hooks/verify/koa'
 * import Koa from 'koa'
 *
 * const app = new Koa<{ webhook: FinixDelivery }>()
 * app.use(verifySignature(finix, { secret: process.env.FINIX_SECRET }))
 * app.use((ctx) => {
 *   const delivery = ctx.state.webhook
 *   if (delivery.type === 'transfer.created') console.log(delivery.data.amount)
 *   ctx.status = 204
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function verifySignature<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
): WebhookMiddleware<Delivery> {
  const responder = createResponder(provider, options)
  return async (context, next) => {
    const { req, request, originalUrl: url } = context
    const incoming = { ...nodeRequest(req, koaParser, request as Kept), url }
    let thrown: { readonly error: unknown } | undefined
    const reply = await responder.handle<Answered>(incoming, context, async (delivery) => {
      context.state.webhook = delivery
      await next().catch((error: unknown) => {
        thrown = { error }
      })
      return { status: thrown ? 500 : context.status, answered: true }
    })
    // It belongs to the error handling of the application.
    if (thrown) throw thrown.error
    if ('answered' in reply) return
    context.status = reply.status
    context.set(replyHeaders(req, reply))
    context.body = reply.body
  }
}

function koaParser(): WebhookVerificationError {
  return alreadyParsed('koa-bodyparser', 'Move verifySignature above app.use(bodyParser()).')
}
