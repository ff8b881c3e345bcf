import { adapterSetup, type SetupLimits } from '@hooks/testing/adapter-conformance'
import { createReceiver } from '@hooks/verify'

function receive(changed: Partial<SetupLimits> = {}): (request: Request) => Promise<Response> {
  const limits: SetupLimits = { maximumBodyBytes: 65_536, readTimeoutMs: 10_000, replay: false, ...changed }
  const { provider, options, answer } = adapterSetup(limits)
  return createReceiver(provider, options).on('conformance.received', (delivery) => new Response(answer(delivery)))
    .fetch
}

/**
 * The recipe of every framework hands its request to one of these: `quick` is out of patience after 100 ms, `once` hands
 * no event on twice.
 */
export const webhooks = receive()
export const quick = receive({ readTimeoutMs: 100 })
export const once = receive({ replay: {} })

const others: Readonly<Record<string, typeof webhooks>> = { '/quick': quick, '/once': once }

export function route(request: Request): Promise<Response> {
  return (others[new URL(request.url).pathname] ?? webhooks)(request)
}
