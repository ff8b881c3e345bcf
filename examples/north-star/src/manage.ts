import { createClient } from '@hooks/client'
import { finixApi } from '@hooks/providers/finix/api'

export async function manage(url: string, username: string, password: string) {
  const client = createClient(finixApi, { username, password, environment: 'sandbox' })
  const webhook = await client.webhooks.create({ url, enabled_events: [{ entity: 'transfer', types: ['created'] }] })
  for await (const each of client.webhooks.list()) console.log(each.id)
  const { data, response } = await client.webhooks.get(webhook.id).withResponse()
  return { secret: webhook.secret_signing_key, data, status: response.status }
}
