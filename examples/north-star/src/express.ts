import { verifySignature } from '@hooks/express'
import { finix } from '@hooks/providers/finix'
import express, { type Express } from 'express'

export const app: Express = express()

app.post('/webhooks/finix', verifySignature(finix, { secret: process.env.FINIX_SECRET }), (req, res) => {
  const delivery = res.locals.webhook
  if (delivery.type === 'transfer.created') console.log(delivery.data.amount, delivery.event._embedded.transfers[0]?.id)
  res.sendStatus(204)
})
