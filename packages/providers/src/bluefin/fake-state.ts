import type { AccountUpdaterUpdate, Webhook } from './generated/schemas.ts'

/**
 * What the fake of Bluefin remembers.
 *
 * @example
 * ```ts
 * import type { BluefinFakeState } from '@hooks/providers/bluefin/fake'
 *
 * export function isEmpty({ webhooks }: BluefinFakeState): boolean {
 *   return webhooks.size === 0
 * }
 * ```
 */
export interface BluefinFakeState {
  /** By id, oldest first. */
  readonly webhooks: Map<string, Webhook>
  /** Results of the Account Updater by update id. */
  readonly updates: Map<string, readonly AccountUpdaterUpdate[]>
  /** Nonces of signed requests, and when they came, in seconds since 1970. */
  readonly nonces: Map<string, number>
}

/** The update ids of the fixture and of the example in the specification: no others have results. */
const updateIds = ['aupres_5249941f13564471b3be9f96a6d532c1', 'aupres_7d7366c9b6564b9abff22829c3b9ce66']

export function createState(): BluefinFakeState {
  return {
    webhooks: new Map(),
    updates: new Map(updateIds.map((updateId) => [updateId, [newExpiry(updateId)]])),
    nonces: new Map(),
  }
}

function newExpiry(updateId: string): AccountUpdaterUpdate {
  return {
    id: 'auru_2f418b31a4ce4736a54ed7d90126d8fe',
    oldExpiry: '1230',
    newExpiry: '1235',
    oldToken: '123456789101',
    newToken: '123456789101',
    updateId,
    updatedAt: '2022-10-05T01:17:28Z',
    status: 'updated_expiry',
    recurringSchedules: [1234],
    accountUpdaterScheduleRecordId: 'cssr_d468d4061ab44c309a46d3c3f4fd96e0',
    format: 'payconex',
  }
}
