import { webhookHandler } from '@hooks/lambda'
import { finix } from '@hooks/providers/finix'

export const handler = webhookHandler(
  finix,
  { secret: process.env.FINIX_SECRET },
  { 'transfer.created': (delivery) => console.log('lambda', delivery.data.amount) },
)
