/** For adapters: from a framework's request to a verdict, and from a verdict to the framework's reply. */
export { type BodyOptions, type ReadLimits, toBytes } from './body.ts'
export type { Diagnose } from './diagnosis.ts'
export { type DeliveryOf, type Handler, type HandlerMap, type Handlers, handlerMap } from './dispatch.ts'
export { WebhookVerificationError } from './errors.ts'
export type { LateCredential, LateCredentials, UnverifiedRequest } from './late.ts'
export { alreadyParsed, refuseInflated } from './parsed.ts'
export { isResponse, type Reply, webResponse } from './reply.ts'
export { type IncomingRequest, incomingRequest } from './request.ts'
export {
  createResponder,
  type Handled,
  type ReceiveOptions,
  type Responder,
  type ResponderOptions,
} from './responder.ts'
export { dispatchRoute, guardRoute, type WebRoute } from './web.ts'
