import type { ErrorGuard } from './contract/managing.ts'

/**
 * Marks every error an answer of a provider's API became; global, so that it holds across installed copies.
 *
 * @example
 * ```ts
 * import { apiErrorBrand } from '@hooks/core/managing'
 *
 * // Without importing the client, and whichever copy of it threw.
 * export function isApiError(error: unknown): boolean {
 *   return typeof error === 'object' && error !== null && apiErrorBrand in error
 * }
 * ```
 */
export const apiErrorBrand: unique symbol = Symbol.for('@hooks/client/ApiError')

/** Whether an error is an answer of a provider's API that blames the request, such as 404: asking again cannot help. */
export function isClientError(error: unknown): boolean {
  const answer = Object(error) as { status?: unknown }
  return apiErrorBrand in answer && [400, 404, 410, 422].includes(answer.status as number)
}

/**
 * The guard of a provider's API: an error is its answer with this status, whichever copy of the client threw it.
 *
 * @example
 * ```ts
 * import { isErrorOf } from '@hooks/core/managing'
 *
 * const isShopError = isErrorOf<{ 404: { message: string } }>('shop')
 *
 * export function messageOf(error: unknown): string | undefined {
 *   return isShopError(error, 404) && typeof error.body === 'object' ? error.body.message : undefined
 * }
 * ```
 */
export function isErrorOf<Errors>(provider: string): ErrorGuard<Errors> {
  return (error, status): error is never => {
    const answer = Object(error) as { provider?: unknown; status?: unknown }
    return apiErrorBrand in answer && answer.provider === provider && answer.status === status
  }
}
