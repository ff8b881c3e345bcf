import type { ErrorCode } from '../codes.ts'
import type { CryptoBackend } from '../crypto/backend.ts'
import type { HeadersInput } from '../headers/values.ts'
import type { DeliverySignature, DeliveryTrust } from './receiving.ts'

/** How deliveries are proven, as data: verifier and signer derive from the same constant. */
export interface Scheme {
  readonly algorithm: Algorithm
  /** Where the signature stands; nowhere for a provider that does not sign. */
  readonly signature?: SignatureHeaders
  /** Bodies the provider sends, without a signature, to see whether the endpoint answers. */
  readonly probes?: readonly string[]
}

export interface Algorithm {
  readonly id: string
  /** The options this algorithm reads; a responder lets each of them arrive late (absent, or a function). */
  readonly credentials: readonly string[]
  /** Checks the options, prepares the keys. @throws ConfigurationError */
  compile(scheme: Scheme, options: object, environment: Environment): CompiledVerifier
}

/** What an algorithm needs of the world. Core itself does no I/O. */
export interface Environment {
  readonly backend: CryptoBackend
  /** For schemes whose public key stands at a pinned URL. */
  readonly fetch: typeof globalThis.fetch
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** Decides about one request. Never throws for anything a sender can send; synchronous where the crypto is. */
export type CompiledVerifier = (request: ReceivedRequest) => Verdict | Promise<Verdict>

export interface ReceivedRequest {
  readonly headers: HeadersInput
  readonly body: Uint8Array
  /** Path and query, or the whole URL; only schemes that look at it need it. */
  readonly url?: string
  /** When the request arrived, in milliseconds since 1970. */
  readonly receivedAtMs: number
  /** The payload, where `body` is a form made of it. */
  readonly event?: unknown
}

export type Verdict = { readonly ok: true; readonly proof: Proof } | { readonly ok: false; readonly code: ErrorCode }

/** What has been proven about a request. */
export interface Proof {
  readonly signature?: DeliverySignature
  readonly trust?: DeliveryTrust
  /** The delivery's id, where a header that is signed holds it. */
  readonly id?: string | undefined
  /** The form of the body that was signed, where that may not be the received bytes. */
  readonly form?: SignedForm
}

/** A signature over parts of the request. */
export interface SignatureScheme extends Scheme {
  readonly signature: SignatureHeaders
  /** What is signed, in order. Parts are values fed to the algorithm, never a text template. */
  readonly content: readonly ContentPart[]
  /** How the signature is written. Exactly this form is accepted. */
  readonly digest: DigestEncoding
  readonly timestamp?: TimestampRule
  /** Forms of the body, one of which is signed, in the order they are tried. Default: the received bytes. */
  readonly forms?: readonly BodyForm[]
  /** Accept an `Authorization` header the provider can be told to send, besides the signature. */
  readonly authorization?: AuthorizationCheck
}

/** Reads the headers a scheme signs with; the signer is guided by its other fields. */
export interface SignatureHeaders {
  readonly kind: string
  /** Name of the header that holds the signature, in the provider's spelling. */
  readonly header: string
  read(headers: HeadersInput): SignatureParts | ErrorCode
}

export interface SignatureParts {
  /** As they are written, in no order. */
  readonly signatures: readonly string[]
  /** As it is signed. */
  readonly timestamp?: string | undefined
  readonly id?: string | undefined
}

/** Keys that are ready to verify. */
export interface CompiledKeys {
  /** The exact length of a signature in bytes, if it is the same for every key; others are malformed. */
  readonly signatureLength?: number
  /** The position of the first key any candidate matches, -1 for none, or why keys could not be had. */
  match(content: SignedContent, candidates: readonly Uint8Array[]): KeyMatch | Promise<KeyMatch>
}

export type KeyMatch = number | ErrorCode

/** Parts in signing order; text stands for its UTF-8 bytes. */
export type SignedContent = readonly (string | Uint8Array)[]

export type ContentPart = 'id' | 'timestamp' | 'body' | { readonly literal: string }

/** A form of the body that may be signed; `undefined` where the body has no such form. */
export type BodyForm = (body: Uint8Array) => SignedForm | undefined

export interface SignedForm {
  readonly body: Uint8Array
  /** The payload that the form was made of, so that it is not parsed a second time. */
  readonly event?: { readonly value: unknown }
}

/** Strict: `decode` gives `undefined` for anything that is not exactly this encoding. */
export interface DigestEncoding {
  readonly id: 'hex' | 'base64'
  decode(text: string): Uint8Array | undefined
  encode(bytes: Uint8Array): string
}

/** How the text of a secret becomes key bytes. */
export interface KeyRule {
  /** Shorter keys are refused at construction. */
  readonly minimumBytes: number
  /** `undefined` for a text that is no such key. */
  decode(text: string): Uint8Array | undefined
}

/** How the time of the signature is read and written. */
export interface TimestampRule {
  /** Default tolerance in seconds, to both sides. */
  readonly toleranceSeconds: number
  /** Milliseconds since 1970, or why there are none. `event` is the payload, where it has been parsed already. */
  read(parts: SignatureParts, event: unknown): number | ErrorCode
  write(time: Date): string
  /** It stands in the body, and is believed, and so judged, only after the signature. */
  readonly inBody?: boolean
}

export interface AuthorizationCheck {
  /** @throws ConfigurationError ERR_CREDENTIAL_INVALID; ERR_SECRET_MISSING where a part of it is not set */
  compile(credential: unknown): CompiledAuthorization
}

export interface CompiledAuthorization {
  readonly kind: 'basic' | 'bearer'
  /** The header value that is expected, for the signer and fakes. Never log it. */
  readonly value: string
  /** Whether the request carries it, once; else why not. */
  refused(headers: HeadersInput): ErrorCode | undefined
}
