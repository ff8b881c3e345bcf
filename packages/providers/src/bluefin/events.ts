import type { EventDescription } from '@hooks/core/contract'
import type { BluefinClient } from './generated/client.ts'

export function describeBluefinEvent(payload: unknown): EventDescription | undefined {
  const { id, event, payload: data } = Object(payload) as Record<string, unknown>
  if (typeof event !== 'string') return undefined
  const { updateId } = Object(data) as { updateId?: string }
  const fetch =
    updateId === undefined
      ? undefined
      : async (client: Pick<BluefinClient, 'accountUpdates'>): Promise<unknown> => client.accountUpdates.get(updateId)
  return { name: event, id: typeof id === 'string' ? id : undefined, data, fetch }
}

/** Whether the notification names one of these webhooks; anything goes where none are given. */
export function namesWebhook(payload: unknown, options: object): boolean {
  const { webhookId } = options as { webhookId?: string | readonly string[] | null }
  if (webhookId === undefined || webhookId === null) return true
  return [webhookId].flat().includes((payload as { wbhid: string }).wbhid)
}
