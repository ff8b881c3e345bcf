/** Whether what you made yourself keeps its promises: a provider, a replay store. For any test runner. */
import { ConfigurationError, nodeBackend, webBackend } from '@hooks/core'
import type { AnyDelivery, KeyInput, Receivable } from '@hooks/core/contract'
import { bodyChecks } from './conformance/body-checks.ts'
import { headerChecks } from './conformance/header-checks.ts'
import { keyChecks } from './conformance/key-checks.ts'
import { keyOption, singleKey } from './conformance/key-option.ts'
import { roundTripChecks } from './conformance/round-trip-checks.ts'
import { type Check, type ConformanceOptions, createSubject } from './conformance/subject.ts'
import { timeChecks } from './conformance/time-checks.ts'

export { replayStoreConformance } from './conformance/replay-store.ts'
export type { ConformanceOptions, CredentialPair } from './conformance/subject.ts'

/**
 * One check of a provider, and how it went.
 *
 * @example
 * ```ts
 * import { replayStoreConformance, type ConformanceCase } from '@hooks/testing/conformance'
 * import { createMemoryReplayStore } from '@hooks/verify'
 * import { test } from 'node:test'
 *
 * const cases: readonly ConformanceCase[] = replayStoreConformance(() => createMemoryReplayStore())
 * for (const { name, run } of cases) test(name, run)
 * ```
 */
export interface ConformanceCase {
  readonly name: string
  /** Rejects with an Error that says what is wrong. */
  run(): Promise<void>
}

/**
 * Test cases for a provider: what its signer signs verifies, and nothing else does. A body with one bit changed, a
 * header that is changed, removed or sent twice, another secret, a time outside of the tolerance are all refused; bodies
 * of any bytes verify; secrets that must never verify throw; several secrets work, and end. Each on every crypto
 * backend of the runtime.
 *
 * For providers that sign in headers, with an HMAC or a private key, and for those that send a token.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { providerConformance } from '@hooks/testing/conformance'
 * import { describe, it } from 'vitest'
 *
 * const secret = 'a_secret_for_tests_0123456789'
 *
 * describe('finix', () => {
 *   const cases = providerConformance(finix, { signer: { secret }, verifier: { secret } })
 *   for (const each of cases) it(each.name, each.run)
 * })
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_OPTION_INVALID where nothing can sign for the provider
 */
export function providerConformance<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  options: ConformanceOptions<Credentials>,
): readonly ConformanceCase[] {
  const { algorithm, signature } = provider.scheme
  if (!signature && !['token', 'authorization'].includes(algorithm.id)) {
    throw new ConfigurationError('ERR_OPTION_INVALID', `Nothing can sign for ${provider.id}: there is nothing to try.`)
  }
  const key = keyOption(algorithm)
  if (key && singleKey((options.verifier as Record<string, KeyInput<unknown>>)[key]) === undefined) {
    throw new ConfigurationError('ERR_SECRET_MISSING', `verifier.${key} must be given: it is what is tried.`)
  }
  const subjects = [nodeBackend, webBackend]
    .filter((backend) => backend !== undefined)
    .map((backend) => createSubject(provider, options, backend))
  return subjects.flatMap((subject) =>
    checksOf(provider, options).map(({ name, run }) => ({
      name: `${name} (${subject.backend.name})`,
      run: () => run(subject),
    })),
  )
}

function checksOf(
  { scheme }: Receivable<AnyDelivery, unknown>,
  options: Pick<ConformanceOptions<unknown>, 'body'>,
): readonly Check[] {
  return [
    ...roundTripChecks,
    ...headerChecks,
    ...keyChecks(scheme.algorithm),
    ...(scheme.signature ? bodyChecks(options) : []),
    ...(scheme.signature ? timeChecks(scheme, options) : []),
  ]
}
