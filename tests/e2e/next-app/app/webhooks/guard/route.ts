import { verifySignature } from '@hooks/next'
import { finix } from '@hooks/providers/finix'

export const POST = verifySignature(finix, { secret: process.env.FINIX_SECRET })(async (delivery) => {
  console.log('received by the guard', delivery.type)
  return new Response(null, { status: 204 })
})
