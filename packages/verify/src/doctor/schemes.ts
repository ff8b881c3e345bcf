/** Other schemes than the one the verifier was given, made of its parts. */
import {
  base64,
  type HmacAlgorithm,
  hex,
  hmacSha1,
  hmacSha256,
  hmacSha384,
  hmacSha512,
  withPublicUrl,
} from '@hooks/core'
import type { Scheme, SignaturePlace, SignatureScheme, TimestampRule } from '@hooks/core/contract'
import type { HeaderEntry, Subject, Variant } from './subject.ts'

interface SignedHeadersRule {
  readonly timestampHeader: string
  readonly idHeader: string
}

export function* schemeVariants({ scheme, headers }: Subject): Generator<Variant> {
  if (!isSigned(scheme)) return
  if (scheme.timestamp) {
    yield { cause: 'timestamp-format', scheme: { ...scheme, timestamp: anyTime } as Scheme }
  }
  const { key, keyed, id } = scheme.algorithm as HmacAlgorithm
  if (!id.startsWith('hmac-') || !key || keyed || scheme.algorithm.inBody) return
  for (const [hash, make] of hashes) {
    for (const digest of [hex, base64]) {
      const algorithm = make({ key })
      const other = {
        ...scheme,
        digest,
        algorithm: scheme.algorithm.credentials.includes('publicUrl') ? withPublicUrl(algorithm) : algorithm,
        signature: anywhere(scheme.signature),
      }
      const detail = `Signed with HMAC-${hash} in ${digest.id}.`
      yield { cause: 'signature-algorithm', scheme: other as Scheme, request: { headers }, detail }
    }
  }
}

const hashes = [
  ['SHA-256', hmacSha256],
  ['SHA-1', hmacSha1],
  ['SHA-512', hmacSha512],
  ['SHA-384', hmacSha384],
] as const

function isSigned(scheme: Scheme): scheme is SignatureScheme {
  return scheme.signature !== undefined && 'content' in scheme
}

const anyTime: TimestampRule = {
  read: () => 0,
  write: () => '',
  compile: () => (text) => (text === undefined ? 'ERR_TIMESTAMP_MISSING' : 0),
}

/** Whatever looks like a digest in any header is taken for the signature; the other parts stand where they should. */
function anywhere(place: SignaturePlace): SignaturePlace {
  const { header, timestampHeader = '', idHeader = '' } = place as SignaturePlace & Partial<SignedHeadersRule>
  return {
    header,
    read(request) {
      const found = place.read(request)
      const entries = request.headers as readonly HeaderEntry[]
      const valueNamed = (name: string): string | undefined =>
        entries.find(([each]) => each === name.toLowerCase())?.[1]
      const parts = 'code' in found ? { timestamp: valueNamed(timestampHeader), id: valueNamed(idHeader) } : found
      return { ...parts, signatures: entries.flatMap(([, value]) => value.match(digestLike) ?? []) }
    },
  }
}

const digestLike = /[A-Za-z0-9+/]{27,128}={0,2}/g
