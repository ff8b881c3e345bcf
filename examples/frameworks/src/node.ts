import { finix } from '@hooks/providers/finix'
import { webhookListener } from '@hooks/verify/node'

export const listener = webhookListener(
  finix,
  { secret: process.env.FINIX_SECRET },
  { 'transfer.created': (delivery) => console.log('node', delivery.data.amount) },
)
