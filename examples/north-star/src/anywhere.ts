import { finix } from '@hooks/providers/finix'
import { createReceiver, createVerifier } from '@hooks/verify'

export async function anywhere(request: Request, current: string, previous: string | undefined) {
  const verifier = createVerifier(finix, { secret: [current, previous] })
  const again = request.clone()
  const delivery = await verifier.verify(request)
  const result = await verifier.safeVerify(again)
  return { delivery, result }
}

export function withCredential(secret: string, username: string, password: string) {
  return createVerifier(finix, { secret, credential: { basic: { username, password } } })
}

async function handle(delivery: { data: { amount?: number } }) {
  console.log(delivery.data.amount)
}

export default createReceiver(finix, { secret: (_request, env) => env.FINIX_SECRET }).on('transfer.created', handle)
