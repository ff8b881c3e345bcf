import { webhookRoute } from '@hooks/hono'
import { finix } from '@hooks/providers/finix'
import { Hono } from 'hono'

export const app = new Hono()

const route = webhookRoute(
  finix,
  { secret: process.env.FINIX_SECRET },
  { 'transfer.created': (delivery) => console.log('hono', delivery.data.amount) },
)
app.all('/webhooks/finix', route)
