import { webhookRoute } from '@hooks/next'
import { finix } from '@hooks/providers/finix'

export const POST = webhookRoute(
  finix,
  { secret: '' },
  {
    'transfer.created': async (delivery) => console.log(delivery.data.amount),
    unknown: async (delivery) => console.log(delivery.name),
  },
)
