/** Verified, typed webhooks in Express 4 and 5. */
import type { IncomingMessage } from 'node:http'
import type { AnyDelivery, Receivable } from '@hooks/core/contract'
import {
  alreadyParsed,
  createResponder,
  type ReceiveOptions,
  type WebhookVerificationError,
} from '@hooks/verify/adapter'
import { nodeRequest, sendReply, whenAnswered } from '@hooks/verify/node'
import type { NextFunction, Response } from 'express'

/**
 * Express middleware that sets `res.locals.webhook`.
 *
 * @example
 * ```ts
 * import { verifySignature, type WebhookMiddleware } from '@hooks/express'
 * import { type FinixDelivery, finix } from '@hooks/providers/finix'
 *
 * const secret = process.env.FINIX_SECRET
 * export const guard: WebhookMiddleware<FinixDelivery> = verifySignature(finix, { secret })
 * ```
 */
export type WebhookMiddleware<Delivery> = (
  request: IncomingMessage,
  // biome-ignore lint/suspicious/noExplicitAny: the body type of a response is the application's; `any` keeps both inferred
  response: Response<any, { webhook: Delivery }>,
  next: NextFunction,
) => Promise<void>

/**
 * Middleware that lets only verified deliveries through, as `res.locals.webhook`, and answers everything else itself.
 * It reads the raw body, so it stands before `express.json()`, or after `express.raw()` on its own route.
 *
 * @example
 * ```ts
 * import { verifySignature } from '@hooks/express'
 * import { finix } from '@hooks/providers/finix'
 * import express from 'express'
 *
 * const app = express()
 * app.post('/webhooks/finix', verifySignature(finix, { secret: process.env.FINIX_SECRET }), (_req, res) => {
 *   const delivery = res.locals.webhook
 *   if (delivery.type === 'transfer.created') console.log(delivery.data.amount)
 *   res.sendStatus(204)
 * })
 * ```
 * @throws ConfigurationError for options that are present and wrong; without a secret it starts and answers 500
 */
export function verifySignature<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ReceiveOptions<Credentials>,
): WebhookMiddleware<Delivery> {
  const responder = createResponder(provider, options)
  return async (request, response, next) => {
    const reply = await responder.handle(nodeRequest(request, expressParser), response, (delivery) => {
      response.locals.webhook = delivery
      next()
      return whenAnswered(response)
    })
    sendReply(request, response, reply)
  }
}

function expressParser(body: unknown, { headers }: IncomingMessage): WebhookVerificationError {
  const form = headers['content-type']?.includes('urlencoded')
  const parser = typeof body === 'string' ? 'express.text()' : form ? 'express.urlencoded()' : 'express.json()'
  return alreadyParsed(
    parser,
    `Move the webhook route above app.use(${parser}), or put express.raw({ type: '*/*' }) on the route in its place.`,
  )
}
