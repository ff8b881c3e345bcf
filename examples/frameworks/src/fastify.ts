import { verifySignature } from '@hooks/fastify'
import { finix } from '@hooks/providers/finix'
import fastify from 'fastify'

export const app = fastify()

app.register(verifySignature(finix, { secret: process.env.FINIX_SECRET }), {
  url: '/webhooks/finix',
  handler: async (request, reply) => {
    const delivery = request.webhook
    if (delivery.type === 'transfer.created') console.log('fastify', delivery.data.amount)
    return reply.code(204).send()
  },
})
