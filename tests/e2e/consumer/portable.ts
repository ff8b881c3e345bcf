// Runs wherever there is fetch: a call of a client, a delivery that verifies, and one that does not.
import { createClient } from '@hooks/client'
import { finix } from '@hooks/providers/finix'
import { finixApi } from '@hooks/providers/finix/api'
import { createVerifier } from '@hooks/verify'

export interface Given {
  readonly credentials: { username?: string; password?: string; environment: 'sandbox' | 'live'; baseUrl?: string }
  /** Of the webhook. */
  readonly url: string
  readonly secret: string
  readonly headers: Record<string, string>
  readonly body: string
}

export async function story({ credentials, secret, headers, body }: Given): Promise<string> {
  const urls: string[] = []
  for await (const webhook of createClient(finixApi, credentials).webhooks.list()) urls.push(webhook.url)

  const verifier = createVerifier(finix, { secret })
  const delivery = await verifier.verify({ headers, body: new TextEncoder().encode(body) })
  const amount = delivery.type === 'transfer.created' ? delivery.data.amount : undefined
  const altered = await verifier.safeVerify({ headers, body: `${body} ` })
  return [...urls, amount, altered.ok ? 'accepted' : altered.error.code].join(' ')
}
