import { webhookRoute } from '@hooks/next'
import { adapterSetup } from '@hooks/testing/adapter-conformance'

const { provider, options, answer } = adapterSetup(JSON.parse(process.env.LIMITS ?? 'null') ?? undefined)

export const POST = webhookRoute(provider, options, {
  'conformance.received': (delivery) => new Response(answer(delivery)),
})
