import type { AnyDelivery, Receivable } from '@hooks/core/contract'

export type AnyProvider = Receivable<AnyDelivery, object>

/** Every provider of the toolkit, under the name of its constant: some have several. */
export const providers: ReadonlyMap<string, AnyProvider> = receivables(
  import.meta.glob<Readonly<Record<string, unknown>>>('../../packages/providers/src/*/index.ts', { eager: true }),
)

function receivables(modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Map<string, AnyProvider> {
  const entries = Object.values(modules).flatMap((exported) => Object.entries(exported))
  return new Map(entries.filter((entry): entry is [string, AnyProvider] => isReceivable(entry[1])))
}

function isReceivable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'scheme' in value && 'describe' in value
}
