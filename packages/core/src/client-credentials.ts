import type { ClientCredential, Variables } from './contract/managing.ts'
import { ConfigurationError } from './errors.ts'

/**
 * What `make` makes of a client's credentials: once and at once where all are texts, else whenever it is asked for. One
 * that is not given is looked up in the environment.
 * @param names the environment variable of each
 *
 * @example
 * ```ts
 * import { clientCredentials, requiredToken } from '@hooks/core/managing'
 *
 * const authorize = clientCredentials(
 *   { apiKey: undefined }, // as the user gave it
 *   { apiKey: 'SHOP_API_KEY' },
 *   process.env,
 *   ({ apiKey }) => ({ 'X-Api-Key': requiredToken('apiKey', apiKey) }),
 * )
 * export const headers = await authorize()
 * ```
 * @throws ConfigurationError ERR_SECRET_MISSING, naming the option and the variable; and what `make` throws
 */
export function clientCredentials<Name extends string, Made>(
  given: Readonly<Record<Name, ClientCredential>>,
  names: Readonly<Record<Name, string>>,
  variables: Variables,
  make: (texts: Readonly<Record<Name, unknown>>) => Made,
): () => Made | Promise<Made> {
  const found = Object.entries<ClientCredential>(given).map(([name, value]) => {
    const variable = names[name as Name]
    const credential = value ?? variables[variable]
    if (credential !== undefined) return [name, credential] as const
    throw new ConfigurationError('ERR_SECRET_MISSING', `${name} (or ${variable}) is not set`)
  })
  const ask = async (): Promise<Made> => {
    const texts = found.map(async ([name, value]) => [name, typeof value === 'function' ? await value() : value])
    return make(Object.fromEntries(await Promise.all(texts)))
  }
  if (found.some(([, value]) => typeof value === 'function')) return ask
  const made = make(Object.fromEntries(found) as Record<Name, string>)
  return () => made
}
