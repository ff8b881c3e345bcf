/** What can be said where no variation verifies: what the verifier saw for certain, and what to look at next. */
import type { ErrorCode } from '@hooks/core'
import { type Cause, causeOfCode } from './causes.ts'
import { similarHeaders } from './headers.ts'
import { kindOfKey } from './public-keys.ts'
import type { Judged } from './search.ts'
import { headerValues, neededHeaders, type Subject, signsBody } from './subject.ts'

export interface Evidence {
  /** The verifier's code. */
  readonly code: ErrorCode
  /** The verdict about the signature alone, whatever the time. */
  readonly signature: Judged | undefined
  readonly attempts: number
  readonly ruledOut: readonly Cause[]
  readonly complete: boolean
}

export function evidenceOf(subject: Subject, { code, signature }: Evidence): { cause: Cause; detail?: string } {
  if (/^ERR_(?:SECRET|KEY)_|^ERR_CREDENTIAL_INVALID$/.test(code)) return ofConfiguration(subject, code)
  const { body } = subject.request
  const length = statedLength(subject)
  if (signsBody(subject)) {
    if (textOf(body.subarray(0, 32)) === '[object Object]') return { cause: 'body-object-text' }
    if (body.length === 0 && length !== undefined && length > 0)
      return { cause: 'body-empty', detail: `It says ${length}.` }
  }
  const beneath = signature && !signature.ok ? signature.code : code
  const missing = neededHeaders(subject).filter((name) => headerValues(subject, name).length === 0)
  if (/^ERR_(?:SIGNATURE|TIMESTAMP|CREDENTIAL)_(?:MISSING|MALFORMED)$/.test(beneath) && missing.length > 0) {
    return { cause: 'header-missing', detail: missingDetail(subject, missing) }
  }
  const inBody = subject.scheme.algorithm.inBody && beneath === 'ERR_SIGNATURE_MISSING'
  // Of a token alone this says as little as a mismatch of a signature.
  if (subject.scheme.algorithm.id === 'token' && beneath === 'ERR_CREDENTIAL_MISMATCH') return { cause: 'unknown' }
  const cause = inBody ? 'signature-malformed' : causeOfCode(beneath)
  if (cause && cause !== 'signature-malformed') return { cause }
  if (signsBody(subject) && length !== undefined && length !== body.length) {
    return { cause: 'body-length', detail: `It says ${length}, and ${body.length} bytes came.` }
  }
  return cause ? { cause, detail: signatureShape(subject) } : { cause: 'unknown' }
}

/** What to look at next, the likeliest first. */
export function nextChecks(subject: Subject, { code, complete }: Evidence): readonly string[] {
  const { keys, keyOption, request, options, scheme } = subject
  const text = textOf(request.body)
  const encodings = headerValues(subject, 'content-encoding').filter((each) => /^[\w, -]{1,40}$/.test(each))
  const shapes = keys.map(({ key }) => (typeof key === 'string' ? shapeOf(key) : `${key.length} bytes`))
  return [
    keyOption === 'secret' &&
      `The secret: copy it again from the very endpoint that sends here (given: ${shapes.join('; ')}). Test and live mode have different ones; give others as \`candidates\`.`,
    keyOption === 'publicKey' && 'The public key: copy it again from the application or environment that sends here.',
    text.includes('\ufffd') &&
      'The body holds U+FFFD: bytes were decoded as UTF-8 that are none, and are lost. Pass the raw bytes.',
    encodings.length > 0 &&
      `content-encoding is ${encodings.join(', ')}: compressed bytes cannot be made again from the inflated body.`,
    signsBody(subject) &&
      'The body: save the bytes that arrive, and compare length and hash with what the sender has. Numbers (1.0), the order of keys and values that changed cannot be undone.',
    scheme.algorithm.credentials.includes('publicUrl') &&
      'The URL: `publicUrl` must be what is registered at the provider, character by character.',
    options.candidates === undefined && 'The provider: give others, or other versions of the scheme, as `candidates`.',
    code === 'ERR_TIMESTAMP_STALE' && 'It is also too old: pass `receivedAt` for a recorded delivery.',
    code === 'ERR_TIMESTAMP_FUTURE' && 'It is also from the future: is the clock of this machine right?',
    !complete && 'Not everything was tried: the body or the list of keys is too large. Try it with a smaller delivery.',
    'The sender: it may be nobody you know.',
  ].filter((each) => each !== false)
}

function ofConfiguration({ options, keyOption, keys }: Subject, code: ErrorCode): { cause: Cause; detail?: string } {
  const cause = causeOfCode(code) ?? 'unknown'
  const [kind] = keys.flatMap(({ key }) => kindOfKey(key) ?? [])
  if (kind) return { cause: keyOption === 'secret' ? 'secret-malformed' : cause, detail: `It is ${kind}.` }
  const several = Array.isArray(options[keyOption ?? '']) && keys.length > 1
  return { cause, ...(several && { detail: `It is one of ${keys.length} keys.` }) }
}

function missingDetail(subject: Subject, missing: readonly string[]): string {
  const similar = missing.flatMap((name) => similarHeaders(subject, name))
  const came = similar.length > 0 ? ` What came and looks like it: ${[...new Set(similar)].join(', ')}.` : ''
  return `Missing: ${missing.join(', ')}.${came}`
}

function signatureShape(subject: Subject): string | undefined {
  const [header] = neededHeaders(subject)
  const [value] = header ? headerValues(subject, header) : []
  return value === undefined ? undefined : `${header} holds ${shapeOf(value)}.`
}

/** Length and alphabet, and nothing else. */
function shapeOf(text: string): string {
  const alphabets: readonly (readonly [RegExp, string])[] = [
    [/^[0-9a-f]+$/i, 'hex digits'],
    [/^[A-Za-z0-9+/]+={0,2}$/, 'characters of base64'],
    [/^[A-Za-z0-9_-]+={0,2}$/, 'letters and digits'],
  ]
  return `${text.length} ${alphabets.find(([alphabet]) => alphabet.test(text))?.[1] ?? 'characters'}`
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** Of the bytes as they were sent, as far as they are the body's. */
function statedLength(subject: Subject): number | undefined {
  const [value = '', second] = headerValues(subject, 'content-length')
  const changed = ['content-encoding', 'transfer-encoding'].some((name) => headerValues(subject, name).length > 0)
  return /^\d{1,15}$/.test(value) && second === undefined && !changed ? Number(value) : undefined
}
