import { webhookRoute } from '@hooks/next'
import { finix } from '@hooks/providers/finix'

export const POST = webhookRoute(
  finix,
  { secret: process.env.FINIX_SECRET },
  {
    'transfer.created': async (delivery) => {
      console.log('received by the route', delivery.data.amount)
    },
  },
)
