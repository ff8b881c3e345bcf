import type { ErrorCode } from './codes.ts'
import type { DeliverySignature } from './contract/receiving.ts'
import type { ContentPart, DigestEncoding, SignatureScheme, SignedContent } from './contract/scheme.ts'
import type { CryptoBackend } from './crypto/backend.ts'
import { defaultBackend } from './crypto/index.ts'
import { hexToBytes } from './encoding.ts'
import { type HeadersInput, headerValue } from './headers.ts'
import type { dangerouslyAllowShortSecret } from './secret.ts'
import { checkedTolerance, refusedTimestamp, type Tolerance, timestampMs } from './timestamp.ts'

/** Longer header values are refused before anything is parsed. */
const maximumHeaderLength = 16_384
/** More signatures than this in one header are not looked at. */
const maximumCandidates = 32

export interface EngineOptions {
  readonly toleranceSeconds?: Tolerance
  /** Checked besides the signature, where the scheme knows an authorization header. */
  readonly credential?: unknown
  readonly backend?: CryptoBackend
  readonly [dangerouslyAllowShortSecret]?: boolean
}

export interface SignedRequest {
  readonly headers: HeadersInput
  readonly body: Uint8Array
  /** When the request arrived, in milliseconds since 1970. */
  readonly receivedAtMs: number
}

export type Verdict =
  | { readonly ok: true; readonly signature: DeliverySignature }
  | { readonly ok: false; readonly code: ErrorCode }

/** Decides about one request. Never throws for anything a sender can send; synchronous on a synchronous backend. */
export type CompiledVerifier = (request: SignedRequest) => Verdict | Promise<Verdict>

/**
 * Compiles a scheme and credentials once: keys prepared, options checked, nothing left to fail per request.
 * @throws ConfigurationError ERR_SECRET_*, ERR_CREDENTIAL_INVALID, ERR_OPTION_INVALID
 */
export function compileVerifier(scheme: SignatureScheme, options: EngineOptions): CompiledVerifier {
  const { algorithm, grammar, content, timestamp: rule } = scheme
  const keys = algorithm.compile(scheme, options, options.backend ?? defaultBackend)
  const tolerance = checkedTolerance(options.toleranceSeconds ?? rule?.toleranceSeconds ?? 0)
  const header = scheme.header.toLowerCase()
  const checkAuthorization = compileAuthorization(scheme, options.credential)

  return (request) => {
    const value = headerValue(request.headers, header)
    if (value === undefined) return refuse('ERR_SIGNATURE_MISSING')
    if (typeof value !== 'string') return refuse('ERR_SIGNATURE_DUPLICATE')
    if (value.length > maximumHeaderLength) return refuse('ERR_HEADER_TOO_LARGE')
    const parsed = grammar.parse(value)
    if (parsed === undefined) return refuse('ERR_SIGNATURE_MALFORMED')
    const candidates = decodeCandidates(parsed.signatures, scheme.digest, keys.signatureLength)
    if (candidates.length === 0) return refuse('ERR_SIGNATURE_MALFORMED')
    const refused = rule && refusedTimestamp(parsed.timestamp, rule, tolerance, request.receivedAtMs)
    if (refused) return refuse(refused)

    const decide = (keyIndex: number): Verdict => {
      if (keyIndex < 0) return refuse('ERR_SIGNATURE_MISMATCH')
      const signature: Mutable<DeliverySignature> = { algorithm: algorithm.id, keyIndex }
      if (rule && parsed.timestamp) signature.timestamp = new Date(timestampMs(parsed.timestamp, rule))
      return checkAuthorization(request.headers, signature)
    }
    const match = keys.match(signedContent(content, parsed.timestamp ?? '', request.body), candidates)
    return typeof match === 'number' ? decide(match) : match.then(decide)
  }
}

/**
 * Whether a request is the scheme's endpoint probe: one of its exact bodies, without a signature. It is recognised
 * before any secret is looked at, because the secret may not exist until the probe has been answered.
 */
export function isProbe(scheme: SignatureScheme, request: Pick<SignedRequest, 'headers' | 'body'>): boolean {
  return (
    scheme.probes?.some((probe) => matchesText(request.body, probe)) === true &&
    headerValue(request.headers, scheme.header.toLowerCase()) === undefined
  )
}

/** The parts in order, neighbouring texts joined into one: every part is one call into the MAC. */
export function signedContent(parts: readonly ContentPart[], timestamp: string, body: Uint8Array): SignedContent {
  const content: (string | Uint8Array)[] = []
  let text = ''
  for (const part of parts) {
    if (part === 'body') {
      if (text !== '') content.push(text)
      content.push(body)
      text = ''
    } else text += part === 'timestamp' ? timestamp : part.literal
  }
  if (text !== '') content.push(text)
  return content
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function refuse(code: ErrorCode): Verdict {
  return { ok: false, code }
}

const decoders: Record<DigestEncoding, (text: string) => Uint8Array | undefined> = { hex: hexToBytes }

function decodeCandidates(texts: readonly string[], encoding: DigestEncoding, length: number): Uint8Array[] {
  const decode = decoders[encoding]
  const candidates: Uint8Array[] = []
  for (const text of texts.length > maximumCandidates ? texts.slice(0, maximumCandidates) : texts) {
    const bytes = decode(text)
    if (bytes?.length === length) candidates.push(bytes)
  }
  return candidates
}

type AuthorizationStep = (headers: HeadersInput, signature: Mutable<DeliverySignature>) => Verdict

function compileAuthorization(scheme: SignatureScheme, credential: unknown): AuthorizationStep {
  if (!scheme.authorization || credential === undefined) return (_headers, signature) => ({ ok: true, signature })
  const { header } = scheme.authorization
  const expected = scheme.authorization.compile(credential)
  return (headers, signature) => {
    const value = headerValue(headers, header)
    if (value === undefined) return refuse('ERR_CREDENTIAL_MISSING')
    if (typeof value !== 'string') return refuse('ERR_CREDENTIAL_DUPLICATE')
    if (!expected.matches(value)) return refuse('ERR_CREDENTIAL_MISMATCH')
    signature.credential = expected.kind
    return { ok: true, signature }
  }
}

function matchesText(bytes: Uint8Array, text: string): boolean {
  if (bytes.length !== text.length) return false
  for (let index = 0; index < bytes.length; index++) if (bytes[index] !== text.charCodeAt(index)) return false
  return true
}
