import { webhookApiRoute } from '@hooks/next/pages'
import { finix } from '@hooks/providers/finix'

export const config = { api: { bodyParser: false } }

export default webhookApiRoute(
  finix,
  { secret: process.env.FINIX_SECRET },
  {
    'transfer.created': async (delivery) => {
      console.log('received by the api route', delivery.data.amount)
    },
  },
)
