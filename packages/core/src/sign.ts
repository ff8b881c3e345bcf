/**
 * The sender's side, for tests, fakes and tools: signs as the provider would, from the same scheme constant the
 * verifier reads. An entry of its own, so that no receiver ships it.
 */

import type { HmacAlgorithm } from './algorithms/hmac.ts'
import type { TokenAlgorithm } from './algorithms/token.ts'
import type { WithForms } from './around/forms.ts'
import type { AnyDelivery, CryptoBackend, Receivable } from './contract/index.ts'
import type { Algorithm, SignaturePlace, SignatureScheme, SignedContent } from './contract/scheme.ts'
import type { PairsRule } from './grammars/pairs.ts'
import type { PrefixedRule } from './grammars/prefixed.ts'
import type { VersionedRule } from './grammars/versioned.ts'
import type { SignatureHeaderRule } from './headers/signature-header.ts'
import type { SignedHeadersRule } from './headers/signed-headers.ts'
import type { VersionHeader } from './headers/version-header.ts'
import {
  base64ToBytes,
  ConfigurationError,
  compileAuthorization,
  compilePublicUrl,
  concatBytes,
  defaultBackend,
  secretKeys,
  secretTexts,
  signedContent,
  utf8Bytes,
} from './index.ts'
import type { SecretOptions } from './keys/secret.ts'

/**
 * What to sign, and when.
 *
 * @example
 * ```ts
 * import { createSigner, type SignOptions } from '@hooks/core/sign'
 * import { finix } from '@hooks/providers/finix'
 *
 * const sign = createSigner(finix, { secret: '1676b0aa7f96e7f2cb3ef92ea266a13a' })
 * const late: SignOptions = { body: '{"id":"1"}', timestamp: new Date(Date.now() - 3_600_000) }
 * export const { headers, body } = await sign(late)
 * ```
 */
export interface SignOptions {
  /** The exact bytes to deliver; text is encoded as UTF-8. */
  body: string | Uint8Array
  /** When the signature is made. Default: now. */
  timestamp?: Date
  /** The delivery's id, for schemes that send one in a header. Default: a random one. */
  id?: string
  /** Where it is sent, for schemes that sign it and have only the origin in `publicUrl`: path and query. */
  url?: string
  /** Default `POST`. */
  method?: string
  /** Headers that are sent too, for schemes that sign some of them. */
  headers?: Readonly<Record<string, string>>
}

/**
 * What to send: `fetch(url, { method: 'POST', ...signed })`, or hand it to a verifier.
 *
 * @example
 * ```ts
 * import type { SignedRequest } from '@hooks/core/sign'
 *
 * export function deliver(url: string, { headers, body }: SignedRequest): Promise<Response> {
 *   return fetch(url, { method: 'POST', headers, body })
 * }
 * ```
 */
export interface SignedRequest {
  headers: Record<string, string>
  /** Said so that `fetch` takes it in every version of TypeScript. */
  body: Uint8Array & { readonly buffer: ArrayBuffer }
}

/**
 * Signs one delivery. Without a signature in the headers for a provider that does not sign.
 *
 * @example
 * ```ts
 * import { createSigner, type Signer } from '@hooks/core/sign'
 * import { slack } from '@hooks/providers/slack'
 *
 * const sign: Signer = createSigner(slack, { secret: '8f742231b10e8888abcd99yyyzzz85a5' })
 * const response = await fetch('http://localhost:3000/webhooks', { method: 'POST', ...(await sign({ body: '{}' })) })
 * ```
 */
export type Signer = (options: SignOptions) => Promise<SignedRequest>

/**
 * What signs: the secret, or the private key.
 *
 * @example
 * ```ts
 * import { createSigner, type SigningCredentials } from '@hooks/core/sign'
 * import { finix } from '@hooks/providers/finix'
 *
 * const credentials: SigningCredentials = {
 *   secret: '1676b0aa7f96e7f2cb3ef92ea266a13a',
 *   credential: { basic: { username: 'finix', password: 'open sesame' } },
 * }
 * export const sign = createSigner(finix, credentials)
 * ```
 */
export interface SigningCredentials extends SecretOptions {
  /** PKCS #8 PEM, where the provider signs with a private key. */
  readonly privateKey?: string
  /** Sent as the `Authorization` header, where the scheme knows one. */
  readonly credential?: unknown
  /** The registered URL, or its origin, where the scheme signs the URL. */
  readonly publicUrl?: string
  readonly backend?: CryptoBackend
}

/**
 * Creates a signer. With several secrets every one signs, as a provider does while a secret is rotated.
 *
 * @example
 * ```ts
 * import { createSigner } from '@hooks/core/sign'
 * import { finix } from '@hooks/providers/finix'
 *
 * const sign = createSigner(finix, { secret: '1676b0aa7f96e7f2cb3ef92ea266a13a' })
 * const { headers, body } = await sign({ body: '{"type":"created","entity":"transfer"}' })
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_KEY_MALFORMED, ERR_CREDENTIAL_INVALID
 */
export function createSigner(provider: Receivable<AnyDelivery, unknown>, credentials: SigningCredentials): Signer {
  const { scheme } = provider
  const authorization = authorizationHeaders(scheme.algorithm, credentials)
  const sign = scheme.signature
    ? signatureOf(scheme as SignatureScheme, credentials)
    : tokenOf(scheme.algorithm, credentials)
  return async (options) => {
    const body = typeof options.body === 'string' ? utf8Bytes(options.body) : options.body
    const signed = await sign({ ...options, body })
    return { body: body as SignedRequest['body'], headers: { ...options.headers, ...signed.headers, ...authorization } }
  }
}

type Sign = (options: SignOptions & { body: Uint8Array }) => Promise<{
  headers: Record<string, string>
}>

/**
 * An algorithm that signs in a way of its own, of a package that this one does not know.
 *
 * @example
 * ```ts
 * import { hmacSha256, textKey } from '@hooks/core'
 * import type { SigningAlgorithm } from '@hooks/core/sign'
 *
 * // A verifier and signer that the engine has no counterpart for.
 * export const algorithm: SigningAlgorithm = {
 *   ...hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *   id: 'shop',
 *   sign: (scheme) => async () => ({ headers: { [scheme.signature.header]: 'as the shop signs' } }),
 * }
 * ```
 */
export interface SigningAlgorithm extends Algorithm {
  sign(scheme: SignatureScheme, credentials: SigningCredentials): Sign
}

function signatureOf(scheme: SignatureScheme, credentials: SigningCredentials): Sign {
  const { algorithm, content, signature, timestamp: rule } = scheme
  if ('sign' in algorithm) return (algorithm as SigningAlgorithm).sign(scheme, credentials)
  const create = algorithm.inBody ? undefined : signers[algorithm.id]
  if (!create)
    throw new ConfigurationError(
      'ERR_OPTION_INVALID',
      `There is no signer for ${algorithm.inBody ? 'signatures in the body' : algorithm.id}.`,
    )
  const signContent = create(scheme, credentials)
  const urlOf = algorithm.credentials.includes('publicUrl') ? compilePublicUrl(credentials) : undefined
  const { forms } = algorithm as Partial<WithForms>

  return async ({ body, headers = {}, method, timestamp: time = new Date(), id = randomId(), url = '/' }) => {
    const parts = { id, timestamp: rule?.write(time) ?? '', signatures: [] }
    // Headers may be signed too, those that are written here among them.
    const sent = { ...headers, ...writeHeaders(signature, parts) }
    const received = { headers: sent, body, method: method ?? 'POST', receivedAtMs: time.getTime() }
    const request = { ...received, url: urlOf?.({ url, headers }) ?? url }
    const signed = signedContent(content, parts, { ...request, ...forms?.[0]?.(request) })
    if (!signed) throw new ConfigurationError('ERR_OPTION_INVALID', 'The request lacks a part that this scheme signs.')
    const signatures = await signContent(signed)
    return { headers: writeHeaders(signature, { ...parts, signatures }) }
  }
}

function tokenOf(algorithm: Algorithm, { secret }: SigningCredentials): Sign {
  if (!['token', 'authorization', 'none'].includes(algorithm.id)) {
    throw new ConfigurationError('ERR_OPTION_INVALID', `There is no signer for ${algorithm.id}.`)
  }
  const { header, key } = algorithm as TokenAlgorithm
  const [token] = algorithm.id === 'token' ? secretTexts(key, secret) : []
  const headers: Record<string, string> = token ? { [header]: token.key } : {}
  return async () => ({ headers })
}

function authorizationHeaders(algorithm: Algorithm, { credential }: SigningCredentials): Record<string, string> {
  if (credential === undefined) return {}
  if (algorithm.id !== 'none' && !algorithm.credentials.includes('credential')) {
    throw new ConfigurationError('ERR_OPTION_INVALID', 'This provider sends no credential besides its signature.')
  }
  return { Authorization: compileAuthorization(credential).value }
}

/** The signatures as they are written. */
type ContentSigner = (content: SignedContent) => Promise<readonly string[]>

type ContentSigners = (scheme: SignatureScheme, credentials: SigningCredentials) => ContentSigner

const hmacSigner: ContentSigners = ({ algorithm, digest }, { backend = defaultBackend, ...options }) => {
  const { hash, key: rule, keyed } = algorithm as HmacAlgorithm
  const { macKey } = keyed?.(backend) ?? backend
  const macs = secretKeys(rule, options, (bytes) => macKey(hash, bytes))
  return (content) => Promise.all(macs.map(async ({ key }) => key(content, digest)))
}

function privateKeySigner(
  importing: RsaHashedImportParams | EcKeyImportParams | AlgorithmIdentifier,
  signing: AlgorithmIdentifier | RsaPssParams | EcdsaParams,
): ContentSigners {
  return ({ digest }, { privateKey }) => {
    const der = base64ToBytes((privateKey ?? '').replace(/-----[A-Z ]+-----|\s+/g, ''))
    if (!privateKey) throw new ConfigurationError('ERR_SECRET_MISSING', 'privateKey must be a PKCS #8 PEM.')
    if (!der) throw new ConfigurationError('ERR_KEY_MALFORMED', 'privateKey must be a PKCS #8 PEM.')
    const key = crypto.subtle.importKey('pkcs8', der as BufferSource, importing, false, ['sign'])
    key.catch(() => {})
    return async (content) => {
      const signature = await crypto.subtle.sign(signing, await key, concatBytes(content) as BufferSource)
      const bytes = new Uint8Array(signature)
      return [digest.encode('decode' in digest ? derOf(bytes) : bytes)]
    }
  }
}

const signers: Readonly<Record<string, ContentSigners>> = {
  'hmac-sha1': hmacSigner,
  'hmac-sha256': hmacSigner,
  'hmac-sha384': hmacSigner,
  'hmac-sha512': hmacSigner,
  'keyed-sha256': hmacSigner,
  ed25519: privateKeySigner({ name: 'Ed25519' }, { name: 'Ed25519' }),
  'ecdsa-p256-sha256': privateKeySigner({ name: 'ECDSA', namedCurve: 'P-256' }, { name: 'ECDSA', hash: 'SHA-256' }),
  'rsa-pkcs1-sha256': privateKeySigner({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, { name: 'RSASSA-PKCS1-v1_5' }),
  'rsa-pss-sha256': privateKeySigner({ name: 'RSA-PSS', hash: 'SHA-256' }, { name: 'RSA-PSS', saltLength: 32 }),
}

/** r and s as an ECDSA-Sig-Value. */
function derOf(raw: Uint8Array): Uint8Array {
  const integers = [raw.subarray(0, 32), raw.subarray(32)].map((bytes) => {
    const start = bytes.findIndex((byte) => byte !== 0)
    const digits = bytes.subarray(start)
    const padded = (digits[0] ?? 0) >= 0x80 ? [0, ...digits] : [...digits]
    return [0x02, padded.length, ...padded]
  })
  const content = integers.flat()
  return Uint8Array.of(0x30, content.length, ...content)
}

interface WrittenParts {
  readonly id: string
  readonly timestamp: string
  readonly signatures: readonly string[]
}

/** How each kind of place is written; the counterpart of its `read`. */
function writeHeaders(place: SignaturePlace, parts: WrittenParts): Record<string, string> {
  const { header, timestampHeader, idHeader, version } = place as SignaturePlace &
    SignatureHeaderRule &
    Partial<SignedHeadersRule> &
    Partial<VersionHeader>
  return {
    ...(idHeader && { [idHeader]: parts.id }),
    ...(timestampHeader && { [timestampHeader]: parts.timestamp }),
    ...(version && { [version.header]: version.value }),
    [header]: writeGrammar(place as SignaturePlace & SignatureHeaderRule, parts),
  }
}

function writeGrammar({ grammar }: SignatureHeaderRule, { timestamp, signatures }: WrittenParts): string {
  if (grammar?.kind === 'pairs') {
    const { equals = '=', separator, spaced, signature, timestamp: time } = grammar as typeof grammar & PairsRule
    const list = [...(time ? [time + equals + timestamp] : []), ...signatures.map((each) => signature + equals + each)]
    return list.join(spaced ? `${separator} ` : separator)
  }
  if (grammar?.kind === 'versioned') {
    const { version } = grammar as typeof grammar & VersionedRule
    return signatures.map((each) => `${version},${each}`).join(' ')
  }
  const { prefix = '' } = { ...grammar } as Partial<PrefixedRule>
  return prefix + (signatures[0] ?? '')
}

function randomId(): string {
  return `msg_${crypto.randomUUID().replaceAll('-', '')}`
}
