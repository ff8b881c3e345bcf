import { type FinixDelivery, finix } from '@hooks/providers/finix'
import { verifySignature } from '@hooks/verify/koa'
import Koa from 'koa'

export const app = new Koa<{ webhook: FinixDelivery }>()

app.use(verifySignature(finix, { secret: process.env.FINIX_SECRET }))
app.use((ctx) => {
  const delivery = ctx.state.webhook
  if (delivery.type === 'transfer.created') console.log('koa', delivery.data.amount)
  ctx.status = 204
})
