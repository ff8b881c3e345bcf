/** The forms in which a public key is shown, and those in which it is pasted. */
import { base64, base64ToBytes, hex, hexKey } from '@hooks/core'
import type { Secret } from '@hooks/core/contract'
import { keyVariant, type Subject, type Variant } from './subject.ts'

export function* publicKeyVariants(subject: Subject): Generator<Variant> {
  const { scheme, options, keyOption } = subject
  const form = keyOption === 'publicKey' && keyVariant(subject, 'public-key-form', otherForms)
  if (form) yield form
  const { environments = [] } = scheme.algorithm as { readonly environments?: readonly string[] }
  for (const environment of environments) {
    if (typeof options.environment !== 'string' || options.environment === environment) continue
    yield { cause: 'other-environment', options: { environment }, detail: `It is signed with that of ${environment}.` }
  }
}

/** What a text is that is no public key of the scheme, as far as that can be seen; names alone. */
export function kindOfKey(key: Secret): string | undefined {
  if (typeof key !== 'string') return undefined
  const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(key)?.[1]
  if (label && !label.endsWith('PUBLIC KEY'))
    return label.includes('PRIVATE') ? 'a private key' : `a ${label.toLowerCase()}`
  const der = hex.encode(spkiOf(key) ?? new Uint8Array())
  return kinds.find(([identifier]) => der.includes(identifier))?.[1]
}

/** Object identifiers of RFC 8410, RFC 5480 and RFC 8017. */
const kinds: readonly (readonly [identifier: string, kind: string])[] = [
  ['06032b6570', 'an Ed25519 public key'],
  ['06072a8648ce3d0201', 'an elliptic-curve public key'],
  ['06092a864886f70d010101', 'an RSA public key'],
]

function otherForms(key: Secret): readonly string[] {
  const spki = typeof key === 'string' ? spkiOf(key) : key
  if (!spki) return []
  const raw = spki.subarray(-32)
  const lines = base64.encode(spki).match(/.{1,64}/g) ?? []
  const pem = ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----'].join('\n')
  return [pem, base64.encode(spki), hex.encode(raw), base64.encode(raw)]
}

/** DER of PEM with its line ends written out or lost, of base64 or of hex; the 32 bytes of an Ed25519 key alone, too. */
function spkiOf(text: string): Uint8Array | undefined {
  const inner = text
    .replace(/\\r|\\n/g, '\n')
    .replace(/-----[A-Z0-9 ]+-----/g, '')
    .replace(/[\s"'`]+/g, '')
    .replace(/^[a-z]+_/, '')
  return hexKey({ minimumBytes: 1 }).decode(inner) ?? base64ToBytes(inner.replaceAll('-', '+').replaceAll('_', '/'))
}
