import { finix } from '@hooks/providers/finix'
import { createVerifier } from '@hooks/verify'

const delivery = await createVerifier(finix, { secret: '' }).verify(new Request(''))
if (delivery.type === 'transfer.created') console.log(delivery.data.amount)
