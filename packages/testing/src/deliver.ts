import type { FakeSubscription } from '@hooks/core/fake'
import { createSigner } from '@hooks/core/sign'
import { createEventBody } from './event.ts'
import type { AnyKit } from './kit.ts'
import { send } from './send.ts'
import type { Validator } from './validator.ts'

/**
 * One delivery: what was sent, and what was answered.
 *
 * @example
 * ```ts
 * import { createFake, type DeliveryReport } from '@hooks/testing'
 *
 * const fake = await createFake('finix')
 * const reports: readonly DeliveryReport[] = await fake.deliver('transfer.created')
 * for (const { url, status, error } of reports) console.log(url, status ?? error?.message)
 * ```
 */
export interface DeliveryReport {
  /** The id of the webhook it was sent for. */
  readonly subscriptionId: string
  readonly url: string
  /** The headers that were sent, signature and credentials included. */
  readonly headers: Readonly<Record<string, string>>
  /** The body exactly as it was sent; UTF-8 of it are the signed bytes. */
  readonly body: string
  /** What the endpoint answered; undefined if there was no answer. */
  readonly status: number | undefined
  /** The body of the answer; undefined if there was no answer. */
  readonly reply: string | undefined
  /** Why there was no answer, such as a refused connection. */
  readonly error: Error | undefined
}

export interface DeliveryContext {
  readonly state: unknown
  readonly validate: Validator
  readonly now: () => Date
  readonly fetch: typeof globalThis.fetch
}

export type Deliverer = (eventName: string, changes?: object) => Promise<readonly DeliveryReport[]>

/** Signs an event for each subscription and sends it once; providers' retries are not imitated. */
export function createDeliverer(kit: AnyKit, { state, validate, now, fetch }: DeliveryContext): Deliverer {
  return async (name, changes = {}) => {
    const time = now()
    const unsigned = kit.fake.deliveryHeaders?.(name, crypto.randomUUID())
    const shared = createEventBody(kit, validate, { name, changes: { ...changes }, now: time })

    const deliver = async ({ id, url, credentials, event }: FakeSubscription): Promise<DeliveryReport> => {
      const body = event ? JSON.stringify({ ...JSON.parse(shared), ...event }) : shared
      const { headers: signature } = await createSigner(kit.provider, { ...kit.fake.signing, ...credentials })({
        body,
        timestamp: time,
      })
      const headers = { 'Content-Type': 'application/json', ...unsigned, ...signature }
      const { status, reply, error } = await send({ url, headers, body, fetch })
      return { subscriptionId: id, url, headers, body, status, reply, error }
    }
    return Promise.all(kit.fake.subscriptions(state, name).map(deliver))
  }
}
