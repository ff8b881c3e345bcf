import { compileVerifier, type ErrorCode } from '@hooks/core'
import type { CompiledVerifier, Proof } from '@hooks/core/contract'
import { bodyVariants } from './bodies.ts'
import type { Cause } from './causes.ts'
import { headerVariants } from './headers.ts'
import { publicKeyVariants } from './public-keys.ts'
import { schemeVariants } from './schemes.ts'
import { secretVariants } from './secrets.ts'
import type { OptionRecord, Subject, Variant } from './subject.ts'
import { methodVariants, urlVariants } from './urls.ts'

/** What was tried, and what of it verifies. */
export interface Search {
  /** Those that together verify, and what that proves; nothing where nothing does. */
  readonly found?: { readonly variants: readonly Variant[]; readonly proof: Proof | undefined }
  readonly attempts: number
  readonly ruledOut: readonly Cause[]
  /** Whether everything was tried that there is to try. */
  readonly complete: boolean
}

/** However large the request and however many the keys, there are no more attempts than this, nor more bytes signed. */
const maximumAttempts = 1500
const maximumBytes = 32 * 1024 * 1024

/**
 * Each variation alone, then those pairs that happen together. What verifies is what was signed: by chance no signature
 * matches, so that a cause that is found is one.
 */
export async function search(subject: Subject): Promise<Search> {
  const compiled = new WeakMap<object, CompiledVerifier | undefined>()
  const tried = new Set<Cause>()
  let attempts = 0
  let bytes = 0
  let proof: Proof | undefined

  async function verifies(variants: readonly Variant[]): Promise<boolean> {
    const request = Object.assign({}, subject.request, ...variants.map((each) => each.request)) as Subject['request']
    const keys = variants.map((each) => each.owners?.length).find((count) => count !== undefined)
    attempts++
    bytes += (request.body.length + 1024) * Math.max(1, keys ?? subject.keys.length)
    for (const { cause } of variants) tried.add(cause)
    const verdict = await judge(subject, variants, request, compiled)
    if (verdict?.ok) proof = verdict.proof
    return verdict?.ok === true
  }

  async function* combinations(): AsyncGenerator<readonly Variant[]> {
    const secrets = [...secretVariants(subject), ...publicKeyVariants(subject)]
    const headers = [...headerVariants(subject), ...methodVariants(subject)]
    const urls = [...urlVariants(subject)]
    for (const each of [...secrets, ...headers]) yield [each]
    for await (const each of bodyVariants(subject, false)) yield [each]
    for (const each of [...urls, ...schemeVariants(subject)]) yield [each]
    for (const secret of secrets) for (const other of [...headers, ...urls.slice(0, usualUrls)]) yield [secret, other]
    for (const header of headers) for (const url of urls.slice(0, usualUrls)) yield [header, url]
    for await (const body of bodyVariants(subject, true)) {
      for (const other of [...secrets, ...headers, ...urls.slice(0, usualUrls)]) yield [body, other]
    }
  }

  for await (const variants of combinations()) {
    if (attempts >= maximumAttempts || bytes >= maximumBytes) return { attempts, ruledOut: [...tried], complete: false }
    if (await verifies(variants)) return { found: { variants, proof }, attempts, ruledOut: [], complete: true }
  }
  return { attempts, ruledOut: [...tried], complete: true }
}

const usualUrls = 12

export type Judged = { readonly ok: true; readonly proof?: Proof } | { readonly ok: false; readonly code: ErrorCode }

/** @param known verifiers by the options they were compiled with, so that keys are made, and fetched, once */
export async function judge(
  { scheme, relaxed }: Pick<Subject, 'scheme' | 'relaxed'>,
  variants: readonly Variant[],
  request: Subject['request'],
  known: WeakMap<object, CompiledVerifier | undefined> = new WeakMap(),
): Promise<Judged | undefined> {
  const changes = variants.flatMap(({ options }) => options ?? [])
  const options: OptionRecord = changes.length === 0 ? relaxed : Object.assign({}, relaxed, ...changes)
  const [other] = variants.flatMap((each) => each.scheme ?? [])
  const place = other ?? (changes.length === 1 ? changes[0] : changes.length === 0 ? relaxed : options) ?? options
  if (!known.has(place)) known.set(place, compile(other ?? scheme, options))
  try {
    const verdict = await known.get(place)?.(request)
    // The answer to a handshake that was signed; one that comes as GET proves nothing.
    if (verdict?.ok === false && verdict.code === 'ERR_ENDPOINT_HANDSHAKE' && request.method !== 'GET')
      return { ok: true }
    return verdict
  } catch {
    // A scheme's own reader that fails on a request that nobody would send.
    return undefined
  }
}

function compile(scheme: Subject['scheme'], options: OptionRecord): CompiledVerifier | undefined {
  try {
    return compileVerifier(scheme, options)
  } catch {
    return undefined
  }
}
