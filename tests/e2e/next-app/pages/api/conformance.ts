import { webhookApiRoute } from '@hooks/next/pages'
import { adapterSetup } from '@hooks/testing/adapter-conformance'

const { provider, options, answer } = adapterSetup(JSON.parse(process.env.LIMITS ?? 'null') ?? undefined)

export const config = { api: { bodyParser: false } }

export default webhookApiRoute(provider, options, {
  'conformance.received': (delivery, _request, response) => {
    response.end(answer(delivery))
  },
})
