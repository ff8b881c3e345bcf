import { createClient } from '@hooks/client'
import { finixApi } from '@hooks/providers/finix/api'

const client = createClient(finixApi, { username: '', password: '', environment: 'sandbox' })
export const created = await client.webhooks.create({ url: '' })
for await (const each of client.webhooks.list()) console.log(each.url)
