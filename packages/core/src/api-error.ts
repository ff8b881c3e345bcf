/** Marks every error an answer of a provider's API became; global, so that it holds across installed copies. */
export const apiErrorBrand: unique symbol = Symbol.for('@hooks/client/ApiError')

/** Whether an error is an answer of this provider's API with this status, whichever copy of the client threw it. */
export function isApiError(error: unknown, provider: string, status: number): boolean {
  if (typeof error !== 'object' || error === null || !(apiErrorBrand in error)) return false
  const answer = error as { provider?: unknown; status?: unknown }
  return answer.provider === provider && answer.status === status
}
