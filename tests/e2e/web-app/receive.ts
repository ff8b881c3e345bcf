import { adapterSetup } from '@hooks/testing/adapter-conformance'
import { createReceiver } from '@hooks/verify'

function receive(readTimeoutMs: number): (request: Request) => Promise<Response> {
  const { provider, options, answer } = adapterSetup({ maximumBodyBytes: 65_536, readTimeoutMs })
  return createReceiver(provider, options).on('conformance.received', (delivery) => new Response(answer(delivery)))
    .fetch
}

/** The recipe of every framework hands its request to one of these; `quick` is out of patience after 100 ms. */
export const webhooks = receive(10_000)
export const quick = receive(100)

export function route(request: Request): Promise<Response> {
  return (new URL(request.url).pathname === '/quick' ? quick : webhooks)(request)
}
