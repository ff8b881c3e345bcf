import type { ErrorCode } from '../codes.ts'
import type { CryptoBackend } from '../crypto/backend.ts'
import type { HeadersInput } from '../headers/values.ts'
import type { phantom } from './phantom.ts'
import type { DeliverySignature, DeliveryTrust } from './receiving.ts'

/**
 * How deliveries are proven, as data: verifier and signer derive from the same constant.
 *
 * @example
 * ```ts
 * import { sharedToken, textKey } from '@hooks/core'
 * import type { Scheme, SecretCredentials } from '@hooks/core/contract'
 *
 * export const scheme: Scheme<SecretCredentials> = {
 *   algorithm: sharedToken({ header: 'X-Shop-Token', key: textKey({ minimumBytes: 16 }) }),
 *   replies: { accepted: { status: 204 } },
 * }
 * ```
 */
export interface Scheme<Credentials = unknown> {
  readonly algorithm: Algorithm<Credentials>
  /** Where the signature stands; nowhere for a provider that does not sign. */
  readonly signature?: SignaturePlace
  /** What the provider wants for an answer, where that is not 200 without a body, or 401. */
  readonly replies?: ReplyRule
}

/**
 * What proves a delivery: a kind of key, and what is done around it.
 *
 * @example
 * ```ts
 * import { hmacSha256, textKey } from '@hooks/core'
 * import type { Algorithm, SecretCredentials } from '@hooks/core/contract'
 *
 * const algorithm: Algorithm<SecretCredentials> = hmacSha256({ key: textKey({ minimumBytes: 16 }) })
 * console.log(algorithm.id, algorithm.credentials) // hmac-sha256 [ 'secret' ]
 * ```
 */
export interface Algorithm<Credentials = unknown> {
  readonly id: string
  /** The options this algorithm reads; a responder lets each of them arrive late (absent, or a function). */
  readonly credentials: readonly string[]
  /** Signatures stand in the body, which the signer cannot write. */
  readonly inBody?: boolean
  /** The HTTP methods of deliveries and handshakes. Default: POST alone. */
  readonly methods?: readonly string[]
  /** Checks the options, prepares the keys. @throws ConfigurationError */
  compile(scheme: Scheme, options: object, backend: CryptoBackend): CompiledVerifier
  readonly [phantom]?: Credentials
}

/**
 * Decides about one request. Never throws for anything a sender can send; synchronous where the crypto is.
 *
 * @example
 * ```ts
 * import { compileVerifier } from '@hooks/core'
 * import type { CompiledVerifier } from '@hooks/core/contract'
 * import { finix } from '@hooks/providers/finix'
 *
 * const options = { secret: '1676b0aa7f96e7f2cb3ef92ea266a13a', toleranceSeconds: 60 }
 * export const verify: CompiledVerifier = compileVerifier(finix.scheme, options)
 * ```
 */
export type CompiledVerifier = (request: ReceivedRequest) => Verdict | Promise<Verdict>

/**
 * A request whose body is read, and when it arrived.
 *
 * @example
 * ```ts
 * import { compileVerifier, utf8Bytes } from '@hooks/core'
 * import type { ReceivedRequest } from '@hooks/core/contract'
 * import { finix } from '@hooks/providers/finix'
 *
 * const request: ReceivedRequest = {
 *   headers: { 'finix-signature': 'timestamp=1735657903, sig=d8f0' },
 *   body: utf8Bytes('{"id":"1"}'),
 *   receivedAtMs: 1_735_657_904_000,
 * }
 * const options = { secret: '1676b0aa7f96e7f2cb3ef92ea266a13a', toleranceSeconds: 60 }
 * console.log((await compileVerifier(finix.scheme, options)(request)).ok) // false
 * ```
 */
export interface ReceivedRequest {
  /** `POST` where it is not given. */
  readonly method?: string
  readonly headers: HeadersInput
  readonly body: Uint8Array
  /** Path and query, or the whole URL; only schemes that look at it need it. */
  readonly url?: string
  /** When the request arrived, in milliseconds since 1970. */
  readonly receivedAtMs: number
  /** Where `body` is a form made of the received bytes: those bytes, and the payload if making it meant parsing it. */
  readonly received?: Uint8Array
  readonly event?: { readonly value: unknown } | undefined
  /** The SHA-256 of the body, in schemes that sign it. */
  readonly bodyDigest?: string
}

/**
 * Whether a request is authentic, and the proof or the reason.
 *
 * @example
 * ```ts
 * import type { Verdict } from '@hooks/core/contract'
 *
 * export function statusOf(verdict: Verdict): number {
 *   return verdict.ok ? 200 : verdict.status
 * }
 * ```
 */
export type Verdict = { readonly ok: true; readonly proof: Proof } | Refusal

/**
 * Why a request is no delivery to act on.
 *
 * @example
 * ```ts
 * import { refuse } from '@hooks/core'
 * import type { Refusal } from '@hooks/core/contract'
 *
 * export const tooLarge: Refusal = refuse('ERR_BODY_TOO_LARGE', 413)
 * ```
 */
export interface Refusal {
  readonly ok: false
  readonly code: ErrorCode
  /** What to answer: 401 for everything that is not authentic. */
  readonly status: number
  readonly reply?: HandshakeReply
}

/**
 * What has been proven about a request.
 *
 * @example
 * ```ts
 * import type { Proof } from '@hooks/core/contract'
 *
 * export function keyOf({ signature }: Proof): string | undefined {
 *   return signature && `key ${signature.keyId ?? signature.keyIndex}`
 * }
 * ```
 */
export interface Proof {
  readonly signature?: DeliverySignature
  readonly trust?: DeliveryTrust
  /** The body in the form in which it was signed, where that may not be the received bytes. */
  readonly body?: Uint8Array
  /** The payload, where verifying has parsed it. */
  readonly event?: { readonly value: unknown }
  /** The delivery's id, where a header that is signed holds it. */
  readonly id?: string | undefined
  /** What was signed, without its time and id: the same whenever the sender signs it. Where it is not there, the body. */
  content?(): SignedContent | undefined
}

/**
 * A provider's question whether an endpoint answers, which nobody signs.
 *
 * @example
 * ```ts
 * import { signatureHeader, withProbe } from '@hooks/core'
 * import type { Probe } from '@hooks/core/contract'
 *
 * const probe: Probe = { bodies: ['ping=1'], recognises: (body) => /^ping=\d$/.test(new TextDecoder().decode(body)) }
 * export const signature = withProbe(signatureHeader({ header: 'Shop-Signature' }), probe)
 * ```
 */
export interface Probe {
  /** What the provider sends. */
  readonly bodies: readonly string[]
  recognises(body: Uint8Array): boolean
}

/**
 * The answer that a provider's handshake asks for.
 *
 * @example
 * ```ts
 * import { answerAlways, valueAt } from '@hooks/core'
 * import type { HandshakeReply } from '@hooks/core/contract'
 *
 * const pong: HandshakeReply = { json: true, body: '{"type":1}' }
 * export const handshake = answerAlways({ when: (payload) => valueAt(payload, 'type') === 1, reply: pong })
 * ```
 */
export interface HandshakeReply {
  readonly body: string
  /** Default `text/plain`. Never a type that a browser would run. */
  readonly json?: boolean
  /** Default 200. */
  readonly status?: 200 | 204
}

/**
 * The statuses and bodies a provider wants, where they are not ours.
 *
 * @example
 * ```ts
 * import type { ReplyRule } from '@hooks/core/contract'
 *
 * // Of a scheme: what the provider takes for an acceptance, and for a refusal.
 * export const replies: ReplyRule = { accepted: { status: 202, body: '[accepted]' }, refusedStatus: 403 }
 * ```
 */
export interface ReplyRule {
  /** Status and body after a delivery was handled. Default: 200, empty. */
  readonly accepted?: { readonly status?: 200 | 201 | 202 | 204; readonly body?: string }
  /** Status for everything that is not authentic. Default: 401. */
  readonly refusedStatus?: 400 | 401 | 403
}

/**
 * A signature over parts of the request.
 *
 * @example
 * ```ts
 * import { body, hex, hmacSha256, pairs, signatureHeader, textKey, timestamp, unixSeconds } from '@hooks/core'
 * import type { SecretCredentials, SignatureScheme } from '@hooks/core/contract'
 *
 * export const scheme: SignatureScheme<SecretCredentials> = {
 *   algorithm: hmacSha256({ key: textKey({ minimumBytes: 16 }) }),
 *   signature: signatureHeader({
 *     header: 'Shop-Signature',
 *     grammar: pairs({ separator: ',', timestamp: 't', signature: 'v1' }),
 *   }),
 *   content: [timestamp, '.', body],
 *   digest: hex,
 *   timestamp: unixSeconds({ toleranceSeconds: 300 }),
 * }
 * ```
 */
export interface SignatureScheme<Credentials = unknown> extends Scheme<Credentials> {
  readonly signature: SignaturePlace
  /** What is signed, in order. Parts are values fed to the algorithm, never a text template. */
  readonly content: readonly ContentPart[]
  /** How the signature is written. Exactly this form is accepted. */
  readonly digest: DigestEncoding
  /** How the time beside the signature is written, if there is one. */
  readonly timestamp?: TimestampRule
}

/**
 * Where a signature stands in a request; the signer is guided by its other fields.
 *
 * @example
 * ```ts
 * import { headerValue, refuse } from '@hooks/core'
 * import type { SignaturePlace } from '@hooks/core/contract'
 *
 * // `Shop-Signature: D8F0…`, compared in lower case.
 * export const signature: SignaturePlace = {
 *   header: 'Shop-Signature',
 *   read({ headers }) {
 *     const text = headerValue(headers, 'shop-signature')
 *     return typeof text === 'string' ? { signatures: [text.toLowerCase()] } : refuse('ERR_SIGNATURE_MISSING')
 *   },
 * }
 * ```
 */
export interface SignaturePlace {
  /** Name of the header that holds the signature, in the provider's spelling. */
  readonly header: string
  /** With which the provider sees whether the endpoint answers, before any secret is there: `withProbe`. */
  readonly probe?: Pick<Probe, 'bodies'> & { recognises(request: ReceivedRequest): boolean }
  read(request: ReceivedRequest): SignatureParts | Refusal
}

/**
 * What stands in the headers of a signed request.
 *
 * @example
 * ```ts
 * import type { SignatureParts } from '@hooks/core/contract'
 *
 * // Of `t=1735657903,v1=d8f0,v1=77a1`:
 * export const parts: SignatureParts = { signatures: ['d8f0', '77a1'], timestamp: '1735657903' }
 * ```
 */
export interface SignatureParts {
  /** As they are written, in no order. */
  readonly signatures: readonly string[]
  /** As it is signed. */
  readonly timestamp?: string | undefined
  readonly id?: string | undefined
}

/**
 * How the text of a header holds signatures; the signer is guided by its other fields.
 *
 * @example
 * ```ts
 * import { signatureHeader } from '@hooks/core'
 * import type { Grammar } from '@hooks/core/contract'
 *
 * // `Shop-Signature: 1735657903 d8f0…`
 * const grammar: Grammar = {
 *   kind: 'shop',
 *   read(text) {
 *     const [, timestamp, signature] = /^(\d+) ([0-9a-f]+)$/.exec(text) ?? []
 *     return signature ? { signatures: [signature], timestamp } : undefined
 *   },
 * }
 * export const signature = signatureHeader({ header: 'Shop-Signature', grammar })
 * ```
 */
export interface Grammar {
  readonly kind: string
  /** `undefined` for a text that is not of this grammar, or that holds no signature. */
  read(text: string): SignatureParts | undefined
}

/**
 * A text that is signed as it stands, or what gives a part of the request; `undefined` refuses a request that has no
 * such part: everything that is signed must be there.
 *
 * @example
 * ```ts
 * import { body, timestamp } from '@hooks/core'
 * import type { ContentPart } from '@hooks/core/contract'
 *
 * export const content: readonly ContentPart[] = ['v0:', timestamp, ':', body]
 * ```
 */
export type ContentPart = string | ContentReader

/**
 * Reads one part of what is signed; `undefined` where the request lacks it.
 *
 * @example
 * ```ts
 * import { singleHeader } from '@hooks/core'
 * import type { ContentReader } from '@hooks/core/contract'
 *
 * // The topic as it was sent; a request without one is refused.
 * export const topic: ContentReader = (_parts, { headers }) => {
 *   const found = singleHeader(headers, 'shop-topic', 'ERR_SIGNATURE_MISSING')
 *   return 'text' in found ? found.text : undefined
 * }
 * ```
 */
export type ContentReader = (parts: SignatureParts, request: ReceivedRequest) => string | Uint8Array | undefined

/**
 * Parts in signing order; text stands for its UTF-8 bytes.
 *
 * @example
 * ```ts
 * import { concatBytes } from '@hooks/core'
 * import type { SignedContent } from '@hooks/core/contract'
 *
 * const content: SignedContent = ['1735657903.', Uint8Array.of(123, 125)]
 * console.log(new TextDecoder().decode(concatBytes(content))) // 1735657903.{}
 * ```
 */
export type SignedContent = readonly (string | Uint8Array)[]

/**
 * Keys that are ready to verify. Signatures stay the texts they came as.
 *
 * @example
 * ```ts
 * import { base64, concatBytes } from '@hooks/core'
 * import type { CompiledKeys } from '@hooks/core/contract'
 *
 * // The key is in a module that verifies and never shows it.
 * declare const hsm: { verify(content: Uint8Array, signature: string): Promise<boolean> }
 *
 * export const keys: CompiledKeys = {
 *   wellFormed: (signature) => base64.pattern.test(signature),
 *   async match(content, signatures) {
 *     for (const each of signatures) if (await hsm.verify(concatBytes(content), each)) return { index: 0 }
 *     return undefined
 *   },
 * }
 * ```
 */
export interface CompiledKeys {
  /** Whether a signature has the form and length that every right one has. */
  wellFormed(signature: string): boolean
  /** The first key any signature matches, nothing, or why keys could not be had. */
  match(content: SignedContent, signatures: readonly string[], receivedAtMs: number): KeyMatch | Promise<KeyMatch>
}

/**
 * The key whose signature it is, why it cannot be told, or `undefined`.
 *
 * @example
 * ```ts
 * import type { KeyMatch } from '@hooks/core/contract'
 *
 * const matched: KeyMatch = { index: 0, id: '2026' }
 * const unmatched: KeyMatch = undefined
 * const unavailable: KeyMatch = { ok: false, code: 'ERR_KEY_UNAVAILABLE', status: 503 }
 * ```
 */
export type KeyMatch = KeyEntry | undefined | Refusal

/**
 * One key of a ring.
 *
 * @example
 * ```ts
 * import { isOver } from '@hooks/core'
 * import type { KeyEntry } from '@hooks/core/contract'
 *
 * export function usable(entries: readonly KeyEntry[], nowMs: number): readonly KeyEntry[] {
 *   return entries.filter((entry) => !isOver(entry, nowMs))
 * }
 * ```
 */
export interface KeyEntry {
  /** Position in the list as the caller wrote it, entries that are `undefined` counted. */
  readonly index: number
  readonly id?: string | undefined
  /** Milliseconds since 1970; requests that arrive later are not verified with this key. */
  readonly notAfterMs?: number | undefined
}

/**
 * A form of a request that may be what was signed; `undefined` where the request has no such form.
 *
 * @example
 * ```ts
 * import { hmacSha256, textKey, utf8Bytes, withForms } from '@hooks/core'
 * import type { RequestForm } from '@hooks/core/contract'
 *
 * // The body without the line end that a sender adds after signing.
 * const trimmed: RequestForm = ({ body }) => ({ body: utf8Bytes(new TextDecoder().decode(body).trimEnd()) })
 * export const algorithm = withForms(hmacSha256({ key: textKey({ minimumBytes: 16 }) }), [trimmed])
 * ```
 */
export type RequestForm = (request: ReceivedRequest) => SignedForm | undefined

/**
 * A form of the body that may be the one that was signed.
 *
 * @example
 * ```ts
 * import { utf8Bytes } from '@hooks/core'
 * import type { SignedForm } from '@hooks/core/contract'
 *
 * // The bytes that were signed, and the payload that they were made of.
 * export const form: SignedForm = { body: utf8Bytes('{"a":2,"b":1}'), event: { value: { b: 1, a: 2 } } }
 * ```
 */
export interface SignedForm {
  readonly body: Uint8Array
  readonly url?: string
  /** The payload that the form was made of, so that it is not parsed a second time. */
  readonly event?: { readonly value: unknown }
}

/**
 * How the bytes of a signature are written. A signature is right only in exactly this spelling.
 *
 * @example
 * ```ts
 * import type { DigestEncoding } from '@hooks/core/contract'
 * import { hex } from '@hooks/core'
 *
 * const digest: DigestEncoding = hex
 * console.log(digest.encode(Uint8Array.of(222, 173))) // dead
 * ```
 */
export interface DigestEncoding {
  readonly id: 'hex' | 'base64'
  /** The texts that are of this encoding. */
  readonly pattern: RegExp
  encode(bytes: Uint8Array): string
}

/**
 * How the text of a secret or public key becomes key bytes.
 *
 * @example
 * ```ts
 * import { ed25519, ed25519HexKey } from '@hooks/core'
 * import type { KeyForm } from '@hooks/core/contract'
 *
 * // `key:` and then the key in hex.
 * const key: KeyForm = { decode: (text) => ed25519HexKey.decode(text.replace(/^key:/, '')) }
 * export const algorithm = ed25519({ key })
 * ```
 */
export interface KeyForm {
  /** `undefined` for a text that is no such key. */
  decode(text: string): Uint8Array | undefined
}

/**
 * The same of a secret, which may be too short.
 *
 * @example
 * ```ts
 * import { hmacSha256, textKey, utf8Bytes } from '@hooks/core'
 * import type { KeyRule } from '@hooks/core/contract'
 *
 * // The text behind `shop_`, which must be there.
 * const key: KeyRule = {
 *   ...textKey({ minimumBytes: 16 }),
 *   decode: (text) => (text.startsWith('shop_') ? utf8Bytes(text.slice('shop_'.length)) : undefined),
 * }
 * export const algorithm = hmacSha256({ key })
 * ```
 */
export interface KeyRule extends KeyForm {
  /** Shorter keys are refused at construction. */
  readonly minimumBytes: number
}

/**
 * How a time is written.
 *
 * @example
 * ```ts
 * import { timestampRule } from '@hooks/core'
 * import type { TimeFormat } from '@hooks/core/contract'
 *
 * // Seconds since 1970 in hex.
 * const format: TimeFormat = {
 *   read: (text) => (/^[0-9a-f]{8}$/.test(text) ? Number.parseInt(text, 16) * 1000 : undefined),
 *   write: (time) => Math.floor(time.getTime() / 1000).toString(16),
 * }
 * export const timestamp = timestampRule(format, { toleranceSeconds: 300 })
 * ```
 */
export interface TimeFormat {
  /** Milliseconds since 1970; `undefined` for a text that is no such time. */
  read(text: string): number | undefined
  write(time: Date): string
}

/**
 * How the time of a signature is written, and how far from now it may be.
 *
 * @example
 * ```ts
 * import { isoTime } from '@hooks/core'
 * import type { TimestampRule } from '@hooks/core/contract'
 *
 * export const timestamp: TimestampRule = isoTime({ toleranceSeconds: 300 })
 * ```
 */
export interface TimestampRule extends TimeFormat {
  /** @param toleranceSeconds as the user gave it. @throws ConfigurationError ERR_OPTION_INVALID */
  compile(toleranceSeconds?: number | symbol): TimeCheck
}

/**
 * The time a text means, in milliseconds since 1970, or why it is refused.
 *
 * @example
 * ```ts
 * import { unixSeconds } from '@hooks/core'
 * import type { TimeCheck } from '@hooks/core/contract'
 *
 * const check: TimeCheck = unixSeconds({ toleranceSeconds: 300 }).compile()
 * console.log(check('1735657903', 1_735_657_904_000)) // 1735657903000
 * console.log(check('1735657903', 1_735_660_000_000)) // ERR_TIMESTAMP_STALE
 * ```
 */
export type TimeCheck = (text: string | undefined, nowMs: number) => number | ErrorCode
