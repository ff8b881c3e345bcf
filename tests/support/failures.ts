import { expect } from 'vitest'

/** What a call rejects with; `undefined` where it does not. */
export function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  )
}

/** No text of an error holds any of these. */
export function expectNoneOf(secrets: readonly (string | undefined)[], error: unknown): void {
  const texts = [String(error), (error as Error).stack, JSON.stringify(error)]
  for (const secret of secrets) for (const text of texts) expect(text).not.toContain(secret)
}
