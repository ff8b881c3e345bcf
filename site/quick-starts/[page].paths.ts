/** A page for each framework and provider, made when the site is built. */
import { frameworks } from './frameworks.ts'
import { nameOf, overview, quickStart } from './page.ts'
import { managedProviders } from './provider.ts'

export interface QuickStartPage {
  readonly params: { readonly page: string }
  readonly content: string
}

export default { paths: quickStartPages }

export async function quickStartPages(): Promise<readonly QuickStartPage[]> {
  const providers = await managedProviders()
  const pages = frameworks.flatMap((framework) =>
    providers.map((provider) => ({
      params: { page: nameOf(framework, provider) },
      content: quickStart(framework, provider),
    })),
  )
  return [{ params: { page: 'index' }, content: overview(providers) }, ...pages]
}
