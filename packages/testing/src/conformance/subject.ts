import { compileVerifier, type EngineOptions } from '@hooks/core'
import type {
  AnyDelivery,
  CompiledVerifier,
  CryptoBackend,
  Proof,
  Receivable,
  SignaturePlace,
  SignatureScheme,
} from '@hooks/core/contract'
import { createSigner, type SigningCredentials } from '@hooks/core/sign'
import { otherCredentials } from './other-credentials.ts'

/**
 * What the sender signs with, and what the receiver verifies that with.
 *
 * @example
 * ```ts
 * import type { PublicKeyOptions } from '@hooks/core/contract'
 * import type { CredentialPair } from '@hooks/testing/conformance'
 *
 * declare const keys: { privateKey: string; publicKey: string }
 *
 * export const pair: CredentialPair<PublicKeyOptions> = {
 *   signer: { privateKey: keys.privateKey },
 *   verifier: { publicKey: keys.publicKey },
 * }
 * ```
 */
export interface CredentialPair<Credentials> {
  /** One secret, or a private key as PKCS #8 PEM; and `publicUrl` where the URL is signed. */
  readonly signer: SigningCredentials
  /** The credentials of the provider, with one secret or public key. */
  readonly verifier: { [Name in keyof Credentials]: Credentials[Name] } & EngineOptions
}

/**
 * What a provider is checked with.
 *
 * @example
 * ```ts
 * import type { SecretCredentials } from '@hooks/core/contract'
 * import { linear } from '@hooks/providers/linear'
 * import { type ConformanceOptions, providerConformance } from '@hooks/testing/conformance'
 *
 * const secret = 'a_secret_for_tests_0123456789'
 * // The time stands in the body, in milliseconds.
 * const options: ConformanceOptions<SecretCredentials> = {
 *   signer: { secret },
 *   verifier: { secret },
 *   body: (time) => `{"action":"create","webhookTimestamp":${time.getTime()}}`,
 * }
 * export const cases = providerConformance(linear, options)
 * ```
 */
export interface ConformanceOptions<Credentials> extends CredentialPair<Credentials> {
  /** A second pair, with another key. Default: one is made up, for secrets and for public keys in the usual forms. */
  readonly other?: CredentialPair<Credentials>
  /**
   * A body for a delivery that is signed at this time, where the provider takes not just any: one that holds the time,
   * a form, … Every byte of it must count. Default: JSON.
   */
  readonly body?: (time: Date) => string
  /** Headers that the provider signs besides its own. */
  readonly headers?: Readonly<Record<string, string>>
  /** Where it is sent: path and query. Default: `/webhooks`. */
  readonly url?: string
  /** The provider may send its signature header more than once. Default: false. */
  readonly repeatsSignature?: boolean
}

/** Something that must hold. */
export interface Check {
  readonly name: string
  /** Rejects with an Error that says what does not hold. */
  run(subject: Subject): Promise<void>
}

/** A provider with its signer and verifier, on one crypto backend. */
export interface Subject {
  readonly provider: Receivable<AnyDelivery, unknown>
  readonly place: (SignaturePlace & { readonly version?: { header: string; required?: boolean } }) | undefined
  readonly options: ConformanceOptions<object>
  readonly backend: CryptoBackend
  other(): Promise<CredentialPair<object>>
  /** A delivery, signed with the given credentials unless others are given here. */
  sign(changes?: SignChanges): Promise<SignedDelivery>
  /** @throws ConfigurationError */
  compile(changes?: object): CompiledVerifier
  accepts(what: string, delivery: SignedDelivery, verifier?: CompiledVerifier, atMs?: number): Promise<Proof>
  refuses(what: string, delivery: SignedDelivery, verifier?: CompiledVerifier, atMs?: number): Promise<string>
}

export interface SignChanges {
  readonly signer?: SigningCredentials
  readonly body?: string | Uint8Array
  readonly time?: Date
}

export interface SignedDelivery {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}

export const now: Date = new Date('2025-01-31T12:00:00Z')

const defaultBody = '{"id":"evt_1","type":"conformance.checked","data":{"name":"Zoë 🐝"}}'

export function createSubject(
  provider: Receivable<AnyDelivery, unknown>,
  options: ConformanceOptions<object>,
  backend: CryptoBackend,
): Subject {
  const { timestamp: rule, signature } = provider.scheme as Partial<SignatureScheme>
  const { timestampHeader } = { ...signature } as { readonly timestampHeader?: string }
  const { body: bodyAt = () => defaultBody, headers, url = '/webhooks' } = options
  const compile = (changes?: object): CompiledVerifier =>
    compileVerifier(provider.scheme, { ...options.verifier, backend, ...changes } as EngineOptions)
  // Wrong credentials are told now, and not by every case.
  const given = compile()
  createSigner(provider, { ...options.signer, backend })

  async function verdictOf({ headers, body }: SignedDelivery, verify = given, atMs = now.getTime()) {
    return verify({ method: 'POST', url, headers, body, receivedAtMs: atMs })
  }

  let other: Promise<CredentialPair<object>> | undefined
  const subject: Subject = {
    ...{ provider, options, backend, compile, place: signature },
    other() {
      other ??= options.other ? Promise.resolve(options.other) : otherCredentials(subject)
      return other
    },
    async sign({ signer = options.signer, time = now, body = bodyAt(time) } = {}) {
      // Where a scheme signs named headers, its own timestamp may be one of them.
      const known = timestampHeader && rule && { [timestampHeader]: rule.write(time) }
      const sign = createSigner(provider, { ...signer, backend })
      const signed = await sign({
        body,
        url,
        timestamp: time,
        id: 'msg_conformance',
        headers: { ...headers, ...known },
      })
      return { headers: Object.entries(signed.headers), body: signed.body }
    },
    async accepts(what, delivery, verifier, atMs) {
      const verdict = await verdictOf(delivery, verifier, atMs)
      if (verdict.ok) return verdict.proof
      throw new Error(`${what}: is refused with ${verdict.code}, and must verify.`)
    },
    async refuses(what, delivery, verifier, atMs) {
      const verdict = await verdictOf(delivery, verifier, atMs)
      if (!verdict.ok) return verdict.code
      throw new Error(`${what}: verifies, and must be refused.`)
    },
  }
  return subject
}
