/** What verification with a public key has in common, whatever the key is. */

import { nodeCrypto } from '#node-crypto'
import { type Awaitable, chain } from '../chain.ts'
import type { KeyInput, PublicKeyOptions } from '../contract/credentials.ts'
import type {
  Algorithm,
  CompiledKeys,
  DigestEncoding,
  KeyForm,
  KeyMatch,
  SignatureScheme,
  SignedContent,
} from '../contract/scheme.ts'
import type { CryptoBackend } from '../crypto/backend.ts'
import { base64ToBytes, concatBytes, hexToBytes } from '../encoding.ts'
import { ConfigurationError } from '../errors.ts'
import { isOver, keyRing } from '../keys/ring.ts'
import { refuse } from '../refuse.ts'
import { compileSignature } from '../signature.ts'

/** A kind of key, as the two backends name it. */
export interface KeyKind {
  /**
   * What every signature under a key is, which is given as DER SubjectPublicKeyInfo; `undefined` for what is no such key.
   * Decided here and not by a backend: they differ about what is strange, and some crash on it.
   */
  signature(spki: Uint8Array): SignatureForm | undefined
  readonly node: {
    /** What `crypto.verify` is given: the hash, and fields beside the key. */
    readonly hash: string | null
    options?(constants: typeof import('node:crypto').constants): object
  }
  readonly web: {
    readonly key: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams
    /** The ways to verify, one of which must hold. */
    ways(signatureLength: number): readonly (AlgorithmIdentifier | RsaPssParams | EcdsaParams)[]
  }
}

export interface SignatureForm {
  /** In bytes. */
  readonly signatureLength: number
  /** It must be less than this number, where it is one. */
  readonly below?: Uint8Array
}

export interface PublicKey extends SignatureForm {
  /** Whether any signature is right; `undefined` where the backend cannot use the key. */
  verify(content: SignedContent, signatures: readonly Uint8Array[]): Awaitable<boolean | undefined>
}

export interface PublicKeyRule {
  /** In which form the provider shows the key. */
  readonly key: KeyForm
}

/** An algorithm whose key the user gives as the option `publicKey`. */
export function publicKeyAlgorithm(id: string, kind: KeyKind, { key }: PublicKeyRule): Algorithm<PublicKeyOptions> {
  return {
    id,
    credentials: ['publicKey'],
    compile(scheme, options, backend) {
      const { publicKey } = options as PublicKeyOptions
      const signed = scheme as SignatureScheme
      return compileSignature(signed, () => givenKeys(kind, key, publicKey, signed, backend), options)
    },
  }
}

/** @throws ConfigurationError ERR_SECRET_MISSING, ERR_SECRET_EMPTY, ERR_KEY_MALFORMED */
export function givenKeys(
  kind: KeyKind,
  rule: KeyForm,
  given: KeyInput<string>,
  { digest }: SignatureScheme,
  backend: CryptoBackend,
): CompiledKeys {
  const ring = keyRing(given, (text) => importPublicKey(kind, rule, text, backend))
  return {
    wellFormed: (signature) => ring.some(({ key }) => decodedFor(key, digest, [signature]).length > 0),
    match(content, signatures, receivedAtMs) {
      const tryKey = (position: number): Awaitable<KeyMatch> => {
        const entry = ring[position]
        if (!entry) return undefined
        if (isOver(entry, receivedAtMs)) return tryKey(position + 1)
        return chain(
          entry.key.verify(content, decodedFor(entry.key, digest, signatures)),
          (matches): Awaitable<KeyMatch> => {
            if (matches === undefined) return refuse('ERR_KEY_MALFORMED', 500)
            return matches ? entry : tryKey(position + 1)
          },
        )
      }
      return tryKey(0)
    },
  }
}

/** An encoding that hides bytes in a structure of its own. */
export interface WrappedEncoding extends DigestEncoding {
  decode(text: string): Uint8Array | undefined
}

/** Each costs a hash of the body and a slow operation. */
const maximumSignatures = 4

/** The bytes of those signatures that have the form every right one has. */
export function decodedFor(
  { signatureLength, below }: Pick<PublicKey, 'signatureLength' | 'below'>,
  digest: DigestEncoding | WrappedEncoding,
  signatures: readonly string[],
): readonly Uint8Array[] {
  const decode = 'decode' in digest ? digest.decode : (text: string) => decodeExactly(digest, text)
  return signatures
    .flatMap((text) => decode(text) ?? [])
    .filter((bytes) => bytes.length === signatureLength && (!below || isLess(bytes, below)))
    .slice(0, maximumSignatures)
}

/** Of the texts that stand for the same bytes only the one that the encoding writes. */
export function decodeExactly(digest: DigestEncoding, text: string): Uint8Array | undefined {
  const bytes = digest.id === 'hex' ? hexToBytes(text) : base64ToBytes(text)
  return bytes && digest.encode(bytes) === text ? bytes : undefined
}

/** Of numbers with as many bytes. */
function isLess(left: Uint8Array, right: Uint8Array): boolean {
  const index = left.findIndex((byte, position) => byte !== right[position])
  return index >= 0 && (left[index] as number) < (right[index] as number)
}

/** @throws ConfigurationError ERR_SECRET_EMPTY, ERR_KEY_MALFORMED as far as can be told at once */
export function importPublicKey(kind: KeyKind, rule: KeyForm, text: unknown, backend: CryptoBackend): PublicKey {
  if (text === '') throw new ConfigurationError('ERR_SECRET_EMPTY')
  const spki = typeof text === 'string' ? rule.decode(text) : undefined
  const form = spki && kind.signature(spki)
  if (!form) throw new ConfigurationError('ERR_KEY_MALFORMED')
  const verify = backend.name === 'node' ? nodeVerify(kind, spki) : webVerify(kind, spki, form.signatureLength)
  return { ...form, verify }
}

function nodeVerify({ node: { hash, options } }: KeyKind, spki: Uint8Array): PublicKey['verify'] {
  const { constants, createPublicKey, verify } = nodeCrypto()
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
    const input = { key, ...options?.(constants) }
    return (content, signatures) => {
      const data = concatBytes(content)
      return signatures.some((signature) => verify(hash, data, input, signature))
    }
  } catch {
    throw new ConfigurationError('ERR_KEY_MALFORMED')
  }
}

function webVerify({ web }: KeyKind, spki: Uint8Array, signatureLength: number): PublicKey['verify'] {
  // Not at once: Workers forbid asynchronous work at module level.
  let imported: Promise<CryptoKey | undefined> | undefined
  const load = (): Promise<CryptoKey | undefined> =>
    crypto.subtle.importKey('spki', spki as BufferSource, web.key, false, ['verify']).catch(() => undefined)
  return async (content, signatures) => {
    imported ??= load()
    const key = await imported
    if (!key) return undefined
    const data = concatBytes(content) as BufferSource
    try {
      for (const signature of signatures) {
        for (const way of web.ways(signatureLength)) {
          if (await crypto.subtle.verify(way, key, signature as BufferSource, data)) return true
        }
      }
      return false
    } catch {
      // Some runtimes look at a key when it is first used.
      return undefined
    }
  }
}
