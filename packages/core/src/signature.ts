import { compileAuthorizationOption } from './authorization.ts'
import type { ErrorCode } from './codes.ts'
import type { DeliverySignature } from './contract/receiving.ts'
import type {
  CompiledKeys,
  CompiledVerifier,
  ContentPart,
  DigestEncoding,
  KeyMatch,
  SignatureParts,
  SignatureScheme,
  SignedContent,
  Verdict,
} from './contract/scheme.ts'
import type { EngineOptions } from './engine.ts'
import { compileTolerance, untimely } from './time/timestamp.ts'

/** More signatures than this in one request are not looked at. */
const maximumCandidates = 32

/**
 * The verifier of a scheme with a signature, for whatever kind of key. Synchronous as long as the keys are.
 * @param compileKeys called last: other options that are wrong are told also where no key is there yet
 */
export function compileSignature(
  scheme: SignatureScheme,
  compileKeys: () => CompiledKeys,
  options: EngineOptions,
): CompiledVerifier {
  const { algorithm, content, digest, timestamp: rule } = scheme
  const tolerance = compileTolerance(rule, options.toleranceSeconds)
  const authorization = compileAuthorizationOption(scheme.authorization, options)
  const keys = compileKeys()

  return ({ headers, body, event, receivedAtMs }) => {
    const parts = scheme.signature.read(headers)
    if (typeof parts === 'string') return refuse(parts)
    const candidates = decodeCandidates(parts.signatures, digest, keys.signatureLength)
    if (candidates.length === 0) return refuse('ERR_SIGNATURE_MALFORMED')
    const signedAtMs = rule?.read(parts, event)
    const late = signedAtMs === undefined ? undefined : untimely(signedAtMs, tolerance, receivedAtMs)
    if (late && !rule?.inBody) return refuse(late)

    const decide = (match: KeyMatch): Verdict => {
      if (match === -1) return refuse('ERR_SIGNATURE_MISMATCH')
      const refused = typeof match === 'string' ? match : (late ?? authorization?.refused(headers))
      if (refused) return refuse(refused)
      const signature: Mutable<DeliverySignature> = { algorithm: algorithm.id, keyIndex: match as number }
      if (signedAtMs) signature.timestamp = new Date(signedAtMs)
      if (authorization) signature.credential = authorization.kind
      return { ok: true, proof: { signature, id: parts.id } }
    }
    const match = keys.match(signedContent(content, parts, body), candidates)
    return match instanceof Promise ? match.then(decide) : decide(match)
  }
}

/** The parts in order, neighbouring texts joined into one: every part is one call into the crypto. */
export function signedContent(
  content: readonly ContentPart[],
  parts: Pick<SignatureParts, 'id' | 'timestamp'>,
  body: Uint8Array,
): SignedContent {
  const signed: (string | Uint8Array)[] = []
  let text = ''
  for (const part of content) {
    if (part === 'body') {
      if (text !== '') signed.push(text)
      signed.push(body)
      text = ''
    } else text += typeof part === 'string' ? (parts[part] ?? '') : part.literal
  }
  if (text !== '') signed.push(text)
  return signed
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function refuse(code: ErrorCode): Verdict {
  return { ok: false, code }
}

function decodeCandidates(texts: readonly string[], digest: DigestEncoding, length: number | undefined): Uint8Array[] {
  const candidates: Uint8Array[] = []
  for (const text of texts.slice(0, maximumCandidates)) {
    const bytes = digest.decode(text)
    if (bytes && (length === undefined || bytes.length === length)) candidates.push(bytes)
  }
  return candidates
}
