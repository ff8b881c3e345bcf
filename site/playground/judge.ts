/** What the playground says about a form: the verifier's verdict, and what the doctor finds. Nothing is sent anywhere. */
import { ConfigurationError } from '@hooks/core'
import { createSigner, type SigningCredentials } from '@hooks/core/sign'
import {
  createVerifier,
  urlToken,
  type VerifierOptions,
  type WebhookRequest,
  type WebhookVerificationError,
} from '@hooks/verify'
import { type Candidate, type Diagnosis, diagnose, type Finding } from '@hooks/verify/doctor'
import { arrivalOf, type Form, FormError, requestOf, writeHeaders } from './form.ts'
import { type AnyProvider, providers } from './providers.ts'

export type Verdict = Verified | Answered | Refused

export interface Verified {
  readonly kind: 'verified'
  /** What the delivery says, in words. */
  readonly facts: readonly (readonly [name: string, value: string])[]
}

/** No delivery, and nothing wrong: a probe, or a handshake with the answer that it asks for. */
export interface Answered {
  readonly kind: 'answered'
  readonly code: string
  readonly reply?: string
}

export interface Refused {
  readonly kind: 'refused'
  readonly code: string
  readonly findings: readonly Finding[]
  /** Where the cause is unknown: what to look at next. */
  readonly checks: readonly string[]
  readonly attempts: number
}

/** @throws FormError */
export async function judge(form: Form): Promise<Verdict> {
  const provider = providerOf(form)
  const request: WebhookRequest = requestOf(form)
  const receivedAt = arrivalOf(form)
  const options = optionsOf(form, provider)
  const error = await verify(provider, request, options, receivedAt)
  if ('kind' in error) return error
  const { code } = error
  if (code === 'ERR_ENDPOINT_PROBE' || code === 'ERR_ENDPOINT_HANDSHAKE') {
    return { kind: 'answered', code, reply: (error as WebhookVerificationError).reply?.body }
  }
  const diagnosis = await diagnose(provider, request, { ...options, receivedAt, candidates: siblings(provider) })
  return refusal(code, diagnosis)
}

/** Whether this form can be signed: with a secret, and in the headers. */
export function canSign({ provider: name }: Form): boolean {
  const { algorithm } = providers.get(name)?.scheme ?? {}
  return algorithm?.credentials.includes('secret') === true && !algorithm.inBody && algorithm.id !== 'jwt'
}

/**
 * The form with the headers of a delivery that is signed when the form says it arrived.
 * @throws FormError
 */
export async function sign(form: Form): Promise<Form> {
  const provider = providerOf(form)
  const { headers, url, ...request } = requestOf(form)
  const timestamp = arrivalOf(form)
  const own = headersOf(provider)
  const others = Object.fromEntries(headers.filter(([name]) => !own.has(name.toLowerCase())))
  try {
    const create = createSigner(provider, optionsOf(form, provider) as SigningCredentials)
    const signed = await create({ ...request, headers: others, timestamp, ...(url && { url }) })
    return { ...form, headers: writeHeaders(Object.entries(signed.headers)), receivedAt: timestamp.toISOString() }
  } catch (error) {
    if (!ConfigurationError.isInstance(error)) throw error
    throw new FormError(fieldOf(error), messageOf(error))
  }
}

/** Those that the signer writes, in lower case. */
function headersOf({ scheme }: AnyProvider): ReadonlySet<string> {
  const { header, timestampHeader, idHeader, version } = (scheme.signature ?? scheme.algorithm) as WrittenHeaders
  const names = [header, timestampHeader, idHeader, version?.header].filter((name) => name !== undefined)
  return new Set(names.map((name) => name.toLowerCase()))
}

interface WrittenHeaders {
  readonly header?: string
  readonly timestampHeader?: string
  readonly idHeader?: string
  readonly version?: { readonly header: string }
}

function fieldOf({ code, message }: ConfigurationError): keyof Form {
  if (message.includes('publicUrl')) return 'publicUrl'
  return code.startsWith('ERR_SECRET_') ? 'secret' : 'headers'
}

type Options = Readonly<Record<string, unknown>> & { readonly fetch: typeof globalThis.fetch }

/** What is not given is absent, as an environment variable that is not set. */
function optionsOf({ secret, publicKey, publicUrl, urlToken: token }: Form, { scheme }: AnyProvider): Options {
  const given = { secret, publicKey, publicUrl, trust: token && urlToken(token) }
  const known = Object.entries(given).filter(([name, value]) => value && scheme.algorithm.credentials.includes(name))
  return { ...Object.fromEntries(known), fetch: nothingLeaves }
}

/** For keys at a provider's URL. */
const nothingLeaves: typeof globalThis.fetch = async () => {
  throw new Error('Nothing leaves this page.')
}

async function verify(
  provider: AnyProvider,
  request: WebhookRequest,
  options: Options,
  receivedAt: Date,
): Promise<Verified | WebhookVerificationError | ConfigurationError> {
  try {
    const { delivery, error } = await createVerifier(provider, options as VerifierOptions).safeVerify(request, {
      receivedAt,
    })
    if (error) return error
    const { name, id, signature, trust } = delivery
    const facts: [string, string | undefined][] = [
      ['Event', name],
      ['Id', id],
      ['Proven by', signature?.algorithm ?? trust?.kind],
      ['Signed at', signature?.timestamp?.toISOString()],
    ]
    return { kind: 'verified', facts: facts.filter((fact): fact is [string, string] => Boolean(fact[1])) }
  } catch (error) {
    if (ConfigurationError.isInstance(error)) return error
    // The payload is parsed when it is first read.
    return error as WebhookVerificationError
  }
}

function refusal(code: string, diagnosis: Diagnosis): Refused {
  if (diagnosis.ok) return { kind: 'refused', code, findings: [], checks: [], attempts: 0 }
  const { also, checks, attempts, ...finding } = diagnosis
  return { kind: 'refused', code, findings: [finding, ...also], checks, attempts }
}

/** The provider's other schemes and versions. */
function siblings(provider: AnyProvider): readonly Candidate[] {
  return [...providers.values()].filter((other) => other !== provider && other.id === provider.id)
}

function providerOf({ provider: name }: Form): AnyProvider {
  const provider = providers.get(name)
  if (!provider) throw new FormError('provider', 'Choose a provider.')
  return provider
}

function messageOf({ code, message }: ConfigurationError): string {
  return message === code ? `It cannot be used: ${code}.` : message
}
