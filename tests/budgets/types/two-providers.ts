import { createClient } from '@hooks/client'
import { basisTheory } from '@hooks/providers/basis-theory'
import { basisTheoryApi } from '@hooks/providers/basis-theory/api'
import { finix } from '@hooks/providers/finix'
import { finixApi } from '@hooks/providers/finix/api'
import { createVerifier } from '@hooks/verify'

const finixClient = createClient(finixApi, { username: '', password: '', environment: 'sandbox' })
const theoryClient = createClient(basisTheoryApi, { apiKey: '', environment: 'test' })
export const created = [await finixClient.webhooks.create({ url: '' }), await theoryClient.webhooks.get('')]
const delivery = await createVerifier(finix, { secret: '' }).verify(new Request(''))
if (delivery.type === 'transfer.created') console.log(delivery.data.amount)
const other = await createVerifier(basisTheory, { environment: 'test' }).verify(new Request(''))
if (other.type === 'token.created') console.log(other.data.token.id)
