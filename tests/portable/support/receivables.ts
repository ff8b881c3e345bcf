import type { AnyDelivery, Receivable } from '@hooks/core/contract'

export type AnyProvider = Receivable<AnyDelivery, object>

/** What a provider's folder exports, and as what. */
export interface NamedProvider {
  readonly name: string
  readonly provider: AnyProvider
}

export function receivablesOf(modules: readonly object[]): readonly NamedProvider[] {
  return modules
    .flatMap((exported) => Object.entries(exported))
    .flatMap(([name, provider]) => (isReceivable(provider) ? [{ name, provider }] : []))
}

function isReceivable(value: unknown): value is AnyProvider {
  return typeof value === 'object' && value !== null && 'scheme' in value && 'describe' in value
}

/** Those our signer cannot sign as, or for which there is nothing to sign. */
export const withoutSigner: Readonly<Record<string, string>> = {
  adyen: 'each item of the body holds a signature of its own',
  bluefin: 'nothing is signed',
  braintree: 'the signature is a field of the body',
  messagebird: 'what is signed is a JSON Web Token',
}

export function hasSigner({ provider: { scheme } }: NamedProvider): boolean {
  const { id, inBody } = scheme.algorithm
  return !inBody && id !== 'jwt' && id !== 'none'
}
