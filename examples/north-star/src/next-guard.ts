import { verifySignature } from '@hooks/next'
import { finix } from '@hooks/providers/finix'

export const POST = verifySignature(finix, { secret: process.env.FINIX_SECRET })(async (delivery, request) => {
  console.log(delivery.type, request.method)
})
