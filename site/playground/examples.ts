import type { ProviderExamples } from './examples.data.ts'
import { emptyForm, type Form } from './form.ts'
import { type AnyProvider, providers } from './providers.ts'

/** A form that verifies, for the constant of this name; of a provider that signs nothing, one that is believed. */
export function exampleOf(name: string, all: readonly ProviderExamples[]): Form {
  const provider = providers.get(name) as AnyProvider
  const forms = all.find(({ id }) => id === provider.id)?.forms ?? {}
  const unsigned = provider.scheme.algorithm.credentials.includes('trust') ? unsignedExample : {}
  return { ...emptyForm, ...unsigned, ...(forms[name] ?? forms['']), provider: name }
}

const urlToken = 'an-example-of-a-token-nobody-guesses'
const unsignedExample: Partial<Form> = { urlToken, url: `/webhooks/${urlToken}`, body: '{}' }
