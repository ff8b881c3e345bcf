import { ConfigurationError, compileVerifier, type ErrorCode, schemeOf } from '@hooks/core'
import type { AnyDelivery, Proof, Receivable, ReceivedRequest } from '@hooks/core/contract'
import { type BodyOptions, readLimits } from '../body.ts'
import { explained } from '../configuration.ts'
import { WebhookVerificationError } from '../errors.ts'
import type { LateCredentials } from '../late.ts'
import { incomingRequest, type WebhookRequest } from '../request.ts'
import { refuseProbe, toVerificationError, type VerifyOptions } from '../verify.ts'
import { type Cause, causeOfCode, explanationOf } from './causes.ts'
import { type Evidence, evidenceOf, nextChecks } from './evidence.ts'
import { type Judged, judge, search } from './search.ts'
import { createSubject, type OptionRecord, type Subject, type Variant } from './subject.ts'
import { timeFinding } from './times.ts'

/**
 * Options of `diagnose`, besides those of the verifier.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { type DiagnoseOptions, diagnose } from '@hooks/verify/doctor'
 *
 * const recorded: DiagnoseOptions = { receivedAt: new Date('2026-01-01T12:00:00Z') }
 *
 * export async function explain(request: Request): Promise<void> {
 *   console.log(await diagnose(finix, request, { secret: process.env.FINIX_SECRET, ...recorded }))
 * }
 * ```
 */
export interface DiagnoseOptions extends VerifyOptions, BodyOptions {
  /** When the request arrived, if it is recorded or came through a queue. Default: now. */
  receivedAt?: Date
  /** What else to verify it as, at most 16: other providers or versions of a scheme, other secrets. */
  candidates?: readonly Candidate[]
}

/**
 * Another provider, with the same credentials; or other options, such as `{ name: 'live', secret }`.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { type Candidate, diagnose } from '@hooks/verify/doctor'
 *
 * const { FINIX_SECRET: secret, FINIX_LIVE_SECRET } = process.env
 * const candidates: readonly Candidate[] = [{ name: 'live', secret: FINIX_LIVE_SECRET }]
 *
 * export async function explain(request: Request): Promise<void> {
 *   console.log(await diagnose(finix, request, { secret, candidates }))
 * }
 * ```
 */
export type Candidate =
  | Receivable<AnyDelivery, unknown>
  | {
      /** To be found again in the diagnosis. */
      readonly name?: string
      /** Default: the one that is diagnosed. */
      readonly provider?: Receivable<AnyDelivery, unknown>
      /** Credentials, as the verifier takes them. */
      readonly [option: string]: unknown
    }

/**
 * A cause, in words: of names, numbers and lengths alone, never of a secret, a signature or a body.
 *
 * @example
 * ```ts
 * import type { Finding } from '@hooks/verify/doctor'
 *
 * export function listed(findings: readonly Finding[]): string {
 *   return findings.map(({ cause, fix }) => `- ${cause}: ${fix}`).join('\n')
 * }
 * ```
 */
export interface Finding {
  readonly cause: Cause
  /** What is wrong. */
  readonly summary: string
  /** What to change. */
  readonly fix: string
  /** Where the documents say more. */
  readonly docs: string
}

/**
 * That a request verifies, or why it does not.
 *
 * @example
 * ```ts
 * import type { Diagnosis } from '@hooks/verify/doctor'
 *
 * export function lineOf(diagnosis: Diagnosis): string {
 *   if (diagnosis.ok) return 'It verifies.'
 *   return `${diagnosis.cause}: ${diagnosis.summary} ${diagnosis.fix} (${diagnosis.attempts} attempts)`
 * }
 * ```
 */
export type Diagnosis =
  | {
      readonly ok: true
      /** Position of the key that matched in the list that was given. */
      readonly keyIndex?: number
    }
  | (Finding & {
      readonly ok: false
      /** The verifier's code, or the one with which it refuses its options. */
      readonly code: ErrorCode
      /** What has to be mended besides: a secret and a body, a body and a clock. */
      readonly also: readonly Finding[]
      /** Where the cause is unknown: what to look at next. */
      readonly checks: readonly string[]
      /** Where the cause is unknown: what it is not, as far as that was tried. */
      readonly ruledOut: readonly Cause[]
      /** How many variations were verified. */
      readonly attempts: number
    })

/**
 * Says why a request does not verify: changes secret, body, URL and headers as they get changed by accident, verifies
 * each variation with the engine of the verifier, and names the one that holds. What it names is therefore what
 * happened; what it cannot find is `unknown`. At most 1500 attempts and 32 MiB. For development and the command line:
 * never let what it says reach the sender.
 *
 * @param options those of the verifier or receiver; a credential may be a function, which is asked with `context`
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { diagnose } from '@hooks/verify/doctor'
 *
 * export async function explain(request: Request): Promise<void> {
 *   const diagnosis = await diagnose(finix, request, { secret: process.env.FINIX_SECRET })
 *   if (!diagnosis.ok) console.error(diagnosis.cause, diagnosis.summary, diagnosis.fix)
 * }
 * ```
 * @throws ConfigurationError ERR_PROVIDER_UNKNOWN, ERR_OPTION_INVALID; wrong secrets and keys are diagnosed
 */
export async function diagnose<Delivery extends AnyDelivery, Credentials>(
  provider: Receivable<Delivery, Credentials>,
  request: Request | WebhookRequest,
  options: LateCredentials<Credentials> & DiagnoseOptions,
  context?: unknown,
): Promise<Diagnosis> {
  const limits = explained(() => readLimits(options))
  const { algorithm } = explained(() => schemeOf(provider))
  const receivedAtMs = Number(options.receivedAt ?? (options.clock ?? Date.now)())
  try {
    const { method, url, headers, read } = incomingRequest(request)
    const unverified = { method, url, headers, body: await read(limits) }
    const given = await resolved(algorithm.credentials, options as OptionRecord, unverified, context)
    const subject = createSubject(provider, { ...unverified, receivedAtMs }, given, limits.maximumBodyBytes)
    return await examine(provider, subject, options.candidates ?? [])
  } catch (error) {
    if (ConfigurationError.isInstance(error)) throw error
    const { code } = toVerificationError(error)
    return refused(code, [finding(causeOfCode(code) ?? 'unknown')])
  }
}

async function examine(
  provider: Receivable<AnyDelivery, unknown>,
  subject: Subject,
  candidates: readonly Candidate[],
): Promise<Diagnosis> {
  const asGiven = await verdictOf(provider, subject)
  if (asGiven.ok) {
    const keyIndex = asGiven.proof?.signature?.keyIndex ?? asGiven.proof?.trust?.keyIndex
    return { ok: true, ...(keyIndex !== undefined && { keyIndex }) }
  }
  const { code } = asGiven
  if (causeOfCode(code) === 'not-a-delivery') return refused(code, [finding('not-a-delivery')])
  // Nothing is signed, and `confirm` asks somebody: every attempt would.
  const isUnsigned = subject.scheme.algorithm.id === 'none'
  const signature = isUnsigned ? asGiven : await judge(subject, [], subject.request)
  const nothing = { code, signature, ruledOut: [], attempts: 0, complete: true }
  if (isUnsigned) return fromEvidence(subject, nothing)
  if (signature?.ok) {
    const findings = await besides(subject, [], signature.proof, code)
    return findings.length > 0 ? refused(code, findings) : fromEvidence(subject, nothing)
  }
  const candidate = await candidateFinding(provider, subject, candidates)
  if (candidate) return refused(code, [candidate])
  const { found, ...tried } = await search(subject)
  if (!found) return fromEvidence(subject, { code, signature, ...tried })
  const findings = found.variants.map((variant) => finding(variant.cause, detailOf(subject, variant, found.proof)))
  const more = await besides(subject, found.variants, found.proof, code)
  return refused(code, [...findings, ...more], { attempts: tried.attempts })
}

/** What the verifier itself says. @throws ConfigurationError for options that are no credentials */
async function verdictOf(provider: Receivable<AnyDelivery, unknown>, { request, options }: Subject): Promise<Judged> {
  try {
    refuseProbe(provider, request)
    return await compileVerifier(provider.scheme, options)(request)
  } catch (error) {
    if (WebhookVerificationError.isInstance(error)) return { ok: false, code: error.code }
    if (!ConfigurationError.isInstance(error)) return { ok: false, code: 'ERR_UNEXPECTED' }
    if (error.code === 'ERR_OPTION_INVALID') throw error
    return { ok: false, code: error.code }
  }
}

/** What is wrong beside the signature, once that is right: the time, the credential, blanks around the secret. */
async function besides(
  subject: Subject,
  variants: readonly Variant[],
  proof: Proof | undefined,
  code: ErrorCode,
): Promise<readonly Finding[]> {
  const { options, relaxed } = subject
  const request = Object.assign({}, subject.request, ...variants.map((each) => each.request)) as ReceivedRequest
  const findings: Finding[] = []
  const blanks = code === 'ERR_SECRET_WHITESPACE' && !variants.some(({ cause }) => cause === 'secret-whitespace')
  const unusable = variants.every(({ owners }) => !owners) && /^ERR_(?:SECRET|KEY)_/.test(code)
  const cause = blanks || unusable ? causeOfCode(code) : undefined
  if (cause) findings.push(finding(cause))
  for (const strict of [{ toleranceSeconds: options.toleranceSeconds }, { credential: options.credential }]) {
    const verdict = await judge({ ...subject, relaxed: { ...relaxed, ...strict } }, variants, request)
    if (!verdict || verdict.ok) continue
    const time = timeFinding(verdict.code, proof, request.receivedAtMs)
    const other = causeOfCode(verdict.code)
    if (time) findings.push(finding(time.cause, time.detail))
    else if (other && verdict.code.startsWith('ERR_CREDENTIAL_')) findings.push(finding(other))
  }
  return findings
}

/** More candidates than this are not tried. */
const maximumCandidates = 16

async function candidateFinding(
  own: Receivable<AnyDelivery, unknown>,
  { request, options, maximumBodyBytes }: Subject,
  candidates: readonly Candidate[],
): Promise<Finding | undefined> {
  for (const [index, candidate] of candidates.slice(0, maximumCandidates).entries()) {
    const named = 'scheme' in candidate ? { provider: candidate as Receivable<AnyDelivery, unknown> } : candidate
    const { provider = own, name, ...others } = named as { provider?: typeof own; name?: string }
    if (explained(() => schemeOf(provider)).algorithm.id === 'none') continue
    const subject = createSubject(provider, request, { ...options, ...others }, maximumBodyBytes)
    if (!(await judge(subject, [], request))?.ok) continue
    const what = `candidate ${index + 1} of ${candidates.length} (${name ?? provider.id})`
    return finding(provider === own ? 'other-credentials' : 'other-provider', `It is ${what}.`)
  }
  return undefined
}

function detailOf({ keys }: Subject, { owners, detail }: Variant, proof: Proof | undefined): string | undefined {
  const owner = owners?.[proof?.signature?.keyIndex ?? proof?.trust?.keyIndex ?? 0]
  const which = owner !== undefined && keys.length > 1 ? `It is key ${owner + 1} of ${keys.length}.` : undefined
  return which ?? detail
}

function fromEvidence(subject: Subject, tried: Evidence): Diagnosis {
  const { code, attempts, ruledOut } = tried
  const { cause, detail } = evidenceOf(subject, tried)
  if (cause !== 'unknown') return refused(code, [finding(cause, detail)], { attempts })
  return refused(code, [finding('unknown')], { attempts, ruledOut, checks: nextChecks(subject, tried) })
}

function refused(
  code: ErrorCode,
  [first = finding('unknown'), ...also]: readonly Finding[],
  more: { attempts?: number; ruledOut?: readonly Cause[]; checks?: readonly string[] } = {},
): Diagnosis {
  return { ok: false, code, ...first, also, checks: [], ruledOut: [], attempts: 0, ...more }
}

function finding(cause: Cause, detail?: string): Finding {
  const { summary, fix } = explanationOf(cause)
  const docs = `docs/guides/diagnose-a-signature.md#${cause}`
  return { cause, summary: detail ? `${summary} ${detail}` : summary, fix, docs }
}

/** As what answers HTTP does, a credential that is a function is asked. */
async function resolved(
  names: readonly string[],
  options: OptionRecord,
  request: Omit<ReceivedRequest, 'receivedAtMs'>,
  context: unknown,
): Promise<OptionRecord> {
  const late = names.filter((name) => typeof options[name] === 'function')
  try {
    // A function that gives nothing is no option that was not given: a credential would go unchecked.
    const values = late.map(async (name) => [name, (await (options[name] as Ask)(request, context)) ?? null] as const)
    return { ...options, ...Object.fromEntries(await Promise.all(values)) }
  } catch (error) {
    throw new WebhookVerificationError('ERR_SECRET_UNAVAILABLE', 503, { cause: error })
  }
}

type Ask = (request: Omit<ReceivedRequest, 'receivedAtMs'>, context: unknown) => unknown
