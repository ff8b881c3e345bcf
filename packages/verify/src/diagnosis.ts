import type { AnyDelivery, Receivable, ReceivedRequest } from '@hooks/core/contract'
import type { WebhookRequest } from './request.ts'

/**
 * `diagnose` of `@hooks/verify/doctor`, by its shape: nothing here may import it.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver, type Diagnose } from '@hooks/verify'
 *
 * // Loaded and used in development alone.
 * const diagnose: Diagnose | undefined =
 *   process.env.NODE_ENV === 'development' ? (await import('@hooks/verify/doctor')).diagnose : undefined
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, diagnose })
 * ```
 */
export type Diagnose = (
  // biome-ignore lint/suspicious/noExplicitAny: it takes every provider, with the options of that provider
  provider: Receivable<AnyDelivery, any>,
  request: WebhookRequest,
  // biome-ignore lint/suspicious/noExplicitAny: as above
  options: any,
  context: unknown,
) => Promise<{ readonly ok: true } | DiagnosedCause>

interface DiagnosedCause {
  readonly ok: false
  readonly cause: string
  readonly summary: string
  readonly fix: string
  readonly also: readonly { readonly cause: string; readonly summary: string }[]
  readonly docs: string
}

/** What was found, as a sentence for the log. */
export async function diagnosisOf(
  diagnose: Diagnose,
  provider: Receivable<AnyDelivery, unknown>,
  { receivedAtMs, ...request }: ReceivedRequest,
  options: object,
  context: unknown,
): Promise<string> {
  const receivedAt = new Date(receivedAtMs)
  const diagnosis = await diagnose(provider, request, { ...options, receivedAt }, context)
  if (diagnosis.ok) return ''
  const { cause, summary, fix, also, docs } = diagnosis
  const more = also.map((each) => ` Also ${each.cause}: ${each.summary}`).join('')
  return ` Diagnosis: ${cause}: ${summary} ${fix}${more} See ${docs}`
}
