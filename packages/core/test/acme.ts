import { createHmac } from 'node:crypto'
import {
  body,
  compileVerifier,
  hex,
  hmacSha256,
  nodeBackend,
  pairs,
  signatureHeader as signatureIn,
  textKey,
  timestamp,
  unixSeconds,
  unsignedBodies,
  webBackend,
  withCredential,
  withProbe,
} from '@hooks/core'
import type { CompiledVerifier, CryptoBackend, SignatureScheme } from '@hooks/core/contract'

const place = signatureIn({
  header: 'Acme-Signature',
  grammar: pairs({ separator: ',', spaced: true, timestamp: 't', signature: 'v1' }),
})

/** A scheme of the shape most providers use; signatures are made here with node:crypto, not with our signer. */
export const acmeScheme: SignatureScheme = {
  algorithm: withCredential(hmacSha256({ key: textKey({ minimumBytes: 16 }) })),
  signature: withProbe(place, unsignedBodies('', '{}')),
  content: [timestamp, '.', body],

  digest: hex,
  timestamp: unixSeconds({ toleranceSeconds: 300 }),
}

export const secret = 'acme_secret_0123456789abcdef'
export const previousSecret = 'acme_previous_0123456789abcdef'
export const now = 1_735_657_903
export const nowMs: number = now * 1000

export const backends: [string, CryptoBackend][] = [
  ['node:crypto', nodeBackend as CryptoBackend],
  ['WebCrypto', webBackend],
]

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function hmacHex(key: string | Uint8Array, timestamp: number | string, body: string | Uint8Array): string {
  return createHmac('sha256', key).update(`${timestamp}.`).update(body).digest('hex')
}

export function signatureHeader(
  body: string | Uint8Array,
  { key = secret, timestamp = now }: { key?: string; timestamp?: number | string } = {},
): Record<string, string> {
  return { 'acme-signature': `t=${timestamp}, v1=${hmacHex(key, timestamp, body)}` }
}

/** Verdict as one word: `ok` or the code. */
export async function verdictOf(
  verifier: CompiledVerifier,
  headers: Parameters<CompiledVerifier>[0]['headers'],
  body: string | Uint8Array,
  receivedAtMs: number = nowMs,
): Promise<string> {
  const verdict = await verifier({ headers, body: typeof body === 'string' ? bytes(body) : body, receivedAtMs })
  return verdict.ok ? 'ok' : verdict.code
}

export function acme(options: object = {}): CompiledVerifier {
  return compileVerifier(acmeScheme, { secret, ...options } as Parameters<typeof compileVerifier>[1])
}
