import { chain } from './chain.ts'
import type { DeliverySignature } from './contract/receiving.ts'
import type {
  CompiledKeys,
  CompiledVerifier,
  ContentPart,
  KeyMatch,
  ReceivedRequest,
  SignatureParts,
  SignatureScheme,
  SignedContent,
  Verdict,
} from './contract/scheme.ts'
import type { EngineOptions } from './engine.ts'
import { refuse } from './refuse.ts'

/** More signatures than this in one request are not looked at. */
const maximumCandidates = 32

/**
 * The verifier of a scheme with a signature, for whatever kind of key. Synchronous as long as the keys are.
 * @param compileKeys called last: other options that are wrong are told also where no key is there yet
 *
 * @example
 * ```ts
 * import { base64, compileSignature, concatBytes, standardWebhooksScheme } from '@hooks/core'
 * import type { CompiledKeys } from '@hooks/core/contract'
 *
 * // The key is in a module that verifies and never shows it; what is signed, and when, the engine judges.
 * declare const hsm: { verify(content: Uint8Array, signature: string): Promise<boolean> }
 *
 * const keys: CompiledKeys = {
 *   wellFormed: (signature) => base64.pattern.test(signature),
 *   async match(content, [signature = '']) {
 *     return (await hsm.verify(concatBytes(content), signature)) ? { index: 0 } : undefined
 *   },
 * }
 * export const verify = compileSignature(standardWebhooksScheme, () => keys, { toleranceSeconds: 60 })
 * ```
 */
export function compileSignature(
  { algorithm, content, signature: place, timestamp: rule }: SignatureScheme,
  compileKeys: () => CompiledKeys,
  options: EngineOptions,
): CompiledVerifier {
  const checkTime = rule?.compile(options.toleranceSeconds)
  const keys = compileKeys()

  return (request) => {
    const { receivedAtMs } = request
    const parts = place.read(request)
    if ('code' in parts) return parts

    const candidates = parts.signatures.slice(0, maximumCandidates).filter(keys.wellFormed)
    if (!candidates[0]) return refuse('ERR_SIGNATURE_MALFORMED')
    const signedAtMs = checkTime?.(parts.timestamp, receivedAtMs)
    if (typeof signedAtMs === 'string') return refuse(signedAtMs)

    const signed = signedContent(content, parts, request)
    return chain(signed && keys.match(signed, candidates, receivedAtMs), (key: KeyMatch): Verdict => {
      if (!key) return refuse('ERR_SIGNATURE_MISMATCH')
      if ('code' in key) return key
      const signature: Mutable<DeliverySignature> = { algorithm: algorithm.id, keyIndex: key.index }
      if (key.id) signature.keyId = key.id
      if (signedAtMs !== undefined) signature.timestamp = new Date(signedAtMs)
      // Asked for once at most, and often never.
      const undated = (): SignedContent | undefined =>
        signedContent(content, { ...parts, timestamp: '', id: '' }, request)
      return { ok: true, proof: { signature, id: parts.id, content: undated } }
    })
  }
}

/**
 * The parts in order, neighbouring texts joined into one: every part is one call into the crypto. `undefined` where
 * the request lacks one of them.
 *
 * @example
 * ```ts
 * import { body, signedContent, timestamp, utf8Bytes } from '@hooks/core'
 *
 * const request = { headers: {}, body: utf8Bytes('{}'), receivedAtMs: Date.now() }
 * const parts = { signatures: [], timestamp: '1735657903' }
 * console.log(signedContent([timestamp, '.', body], parts, request)) // [ '1735657903.', Uint8Array(2) … ]
 * ```
 */
export function signedContent(
  content: readonly ContentPart[],
  parts: SignatureParts,
  request: ReceivedRequest,
): SignedContent | undefined {
  const signed: (string | Uint8Array)[] = []
  for (const part of content) {
    const value = typeof part === 'string' ? part : part(parts, request)
    const last = signed.length - 1
    if (value === undefined) return undefined
    if (typeof value === 'string' && typeof signed[last] === 'string') signed[last] += value
    else signed.push(value)
  }
  return signed
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
