import { ConfigurationError, compileVerifier } from '@hooks/core'
import type { AnyDelivery, CompiledVerifier, HeadersInput, Receivable, Scheme } from '@hooks/core/contract'
import { explained } from './configuration.ts'
import { WebhookVerificationError } from './errors.ts'

/**
 * What a function that gives a secret is asked with. Nothing in it is verified yet.
 *
 * @example
 * ```ts
 * import { keySource, type UnverifiedRequest } from '@hooks/verify'
 *
 * declare const database: { secretOf(tenant: string): Promise<string | undefined> }
 *
 * function tenant({ url }: UnverifiedRequest): string | undefined {
 *   return new URL(url).pathname.split('/').at(-1)
 * }
 * export const secret = keySource({ tenant, load: (name) => database.secretOf(name) })
 * ```
 */
export interface UnverifiedRequest {
  readonly method: string
  readonly url: string
  readonly headers: HeadersInput
  readonly body: Uint8Array
}

/**
 * Gives a credential when a request arrives. `context` is the framework's second argument: `env` in Workers, the
 * response in Express, the route context in Next.js.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver, type LateCredential } from '@hooks/verify'
 *
 * interface Env {
 *   FINIX_SECRET: string
 * }
 *
 * const secret: LateCredential<string> = (_request, env: Env) => env.FINIX_SECRET
 * export default createReceiver(finix, { secret })
 * ```
 */
// biome-ignore lint/suspicious/noExplicitAny: every framework has its own context, and users annotate it
export type LateCredential<Value> = (request: UnverifiedRequest, context: any) => Value | Promise<Value>

/**
 * Credentials for what answers HTTP: each may be missing when the application starts, or be given by a function.
 *
 * @example
 * ```ts
 * import { type FinixCredentials, finix } from '@hooks/providers/finix'
 * import { createReceiver, type LateCredentials } from '@hooks/verify'
 *
 * const credentials: LateCredentials<FinixCredentials> = {
 *   secret: async () => (await fetch('https://vault.example.com/finix')).text(),
 *   credential: { basic: { username: 'finix', password: process.env.HOOKS_PASSWORD } },
 * }
 * export default createReceiver(finix, credentials)
 * ```
 */
export type LateCredentials<Credentials> = {
  [Name in keyof Credentials]: Credentials[Name] | LateCredential<Credentials[Name]>
}

/** The verifier for a request, once its credentials are there. Rejects with a WebhookVerificationError. */
export type LateVerifier = (
  request: UnverifiedRequest,
  context: unknown,
) => CompiledVerifier | Promise<CompiledVerifier>

/**
 * Compiles at once what is there at once: present and wrong throws here. A missing secret is told to `missing` and
 * refused per request, because builds run without secrets and some secrets do not exist before the endpoint answers.
 * @throws ConfigurationError ERR_SECRET_* but ERR_SECRET_MISSING, ERR_CREDENTIAL_INVALID, ERR_OPTION_INVALID
 */
export function compileLate(
  provider: Receivable<AnyDelivery, unknown>,
  options: object,
  missing: (error: WebhookVerificationError) => void,
): LateVerifier {
  const { scheme } = provider
  const late = Object.entries(options).filter(
    ([name, value]) => typeof value === 'function' && scheme.algorithm.credentials.includes(name),
  ) as [string, LateCredential<unknown>][]

  const notYet = Object.fromEntries(late.map(([name]) => [name, undefined]))
  const early = compileEarly(scheme, { ...options, ...notYet })
  if (late.length === 0) {
    if (typeof early === 'function') return () => early
    missing(early)
    return () => Promise.reject(early)
  }

  // The latest first. A tenant's keys are made again where there are more tenants than places, and never shared.
  let known: readonly { readonly values: readonly unknown[]; readonly compiled: CompiledVerifier }[] = []
  return async (request, context) => {
    const values = await resolve(late, request, context)
    const found = known.find((each) => sameValues(each.values, values))
    if (found) return found.compiled
    // A function that gives nothing has nothing to give yet: `null` is refused, where `undefined` would ask for no check.
    const given = Object.fromEntries(late.map(([name], index) => [name, values[index] ?? null]))
    const compiled = compileGiven(scheme, { ...options, ...given })
    known = [{ values, compiled }, ...known].slice(0, maximumKnown)
    return compiled
  }
}

const maximumKnown = 16

/** What is there at once, or that a secret is missing; everything else that is wrong throws. */
function compileEarly(scheme: Scheme, options: object): CompiledVerifier | WebhookVerificationError {
  try {
    return explained(() => compileVerifier(scheme, options))
  } catch (error) {
    if (!ConfigurationError.isInstance(error) || error.code !== 'ERR_SECRET_MISSING') throw error
    return new WebhookVerificationError(error.code, 500, { message: error.message })
  }
}

async function resolve(
  late: readonly [string, LateCredential<unknown>][],
  request: UnverifiedRequest,
  context: unknown,
): Promise<readonly unknown[]> {
  try {
    const values = await Promise.all(late.map(([, give]) => give(request, context)))
    // A snapshot: a list the application changes in place is seen as changed.
    return values.map((value) => (Array.isArray(value) ? [...value] : value))
  } catch (error) {
    throw new WebhookVerificationError('ERR_SECRET_UNAVAILABLE', 503, { cause: error })
  }
}

function compileGiven(scheme: Scheme, options: object): CompiledVerifier {
  try {
    return explained(() => compileVerifier(scheme, options))
  } catch (error) {
    if (!ConfigurationError.isInstance(error)) throw error
    throw new WebhookVerificationError(error.code, 500, { message: error.message })
  }
}

/** The same secrets, or lists of the same: then the keys that were prepared for the last request serve again. */
function sameValues(left: readonly unknown[], right: readonly unknown[]): boolean {
  return (
    left.length === right.length &&
    left.every((value, index) => {
      const other = right[index]
      return value === other || (Array.isArray(value) && Array.isArray(other) && sameValues(value, other))
    })
  )
}
