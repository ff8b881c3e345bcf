import type { ErrorCode } from '../codes.ts'
import type { CryptoBackend } from '../crypto/backend.ts'
import type { HeadersInput } from '../headers/values.ts'
import type { phantom } from './phantom.ts'
import type { DeliverySignature, DeliveryTrust } from './receiving.ts'

/** How deliveries are proven, as data: verifier and signer derive from the same constant. */
export interface Scheme<Credentials = unknown> {
  readonly algorithm: Algorithm<Credentials>
  /** Where the signature stands; nowhere for a provider that does not sign. */
  readonly signature?: SignaturePlace
  /** With which the provider sees whether the endpoint answers, before any secret is there. */
  readonly probe?: Probe
  /** What the provider wants for an answer, where that is not 200 without a body, or 401. */
  readonly replies?: ReplyRule
}

/** What proves a delivery: a kind of key, and what is done around it. */
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

/** Decides about one request. Never throws for anything a sender can send; synchronous where the crypto is. */
export type CompiledVerifier = (request: ReceivedRequest) => Verdict | Promise<Verdict>

/** A request whose body is read, and when it arrived. */
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

/** Whether a request is authentic, and the proof or the reason. */
export type Verdict = { readonly ok: true; readonly proof: Proof } | Refusal

/** Why a request is no delivery to act on. */
export interface Refusal {
  readonly ok: false
  readonly code: ErrorCode
  /** What to answer: 401 for everything that is not authentic. */
  readonly status: number
  readonly reply?: HandshakeReply
}

/** What has been proven about a request. */
export interface Proof {
  readonly signature?: DeliverySignature
  readonly trust?: DeliveryTrust
  /** The delivery's id, where a header that is signed holds it. */
  readonly id?: string | undefined
  /** What was signed, without its time and id: the same whenever the sender signs it. Where it is not there, the body. */
  content?(): SignedContent | undefined
  /** The form of the body that was signed, where that may not be the received bytes. */
  readonly form?: SignedForm
}

/** A provider's question whether an endpoint answers, which nobody signs. */
export interface Probe {
  /** What the provider sends. */
  readonly bodies: readonly string[]
  recognises(request: ReceivedRequest): boolean
}

/** The answer that a provider's handshake asks for. */
export interface HandshakeReply {
  readonly body: string
  /** Default `text/plain`. Never a type that a browser would run. */
  readonly json?: boolean
  /** Default 200. */
  readonly status?: 200 | 204
}

/** The statuses and bodies a provider wants, where they are not ours. */
export interface ReplyRule {
  /** Status and body after a delivery was handled. Default: 200, empty. */
  readonly accepted?: { readonly status?: 200 | 201 | 202 | 204; readonly body?: string }
  /** Status for everything that is not authentic. Default: 401. */
  readonly refusedStatus?: 400 | 401 | 403
}

/** A signature over parts of the request. */
export interface SignatureScheme<Credentials = unknown> extends Scheme<Credentials> {
  readonly signature: SignaturePlace
  /** What is signed, in order. Parts are values fed to the algorithm, never a text template. */
  readonly content: readonly ContentPart[]
  /** How the signature is written. Exactly this form is accepted. */
  readonly digest: DigestEncoding
  /** How the time beside the signature is written, if there is one. */
  readonly timestamp?: TimestampRule
}

/** Where a signature stands in a request; the signer is guided by its other fields. */
export interface SignaturePlace {
  /** Name of the header that holds the signature, in the provider's spelling. */
  readonly header: string
  read(request: ReceivedRequest): SignatureParts | Refusal
}

/** What stands in the headers of a signed request. */
export interface SignatureParts {
  /** As they are written, in no order. */
  readonly signatures: readonly string[]
  /** As it is signed. */
  readonly timestamp?: string | undefined
  readonly id?: string | undefined
}

/** How the text of a header holds signatures; the signer is guided by its other fields. */
export interface Grammar {
  readonly kind: string
  /** `undefined` for a text that is not of this grammar, or that holds no signature. */
  read(text: string): SignatureParts | undefined
}

/**
 * A text that is signed as it stands, or what gives a part of the request; `undefined` refuses a request that has no
 * such part: everything that is signed must be there.
 */
export type ContentPart = string | ContentReader

/** Reads one part of what is signed; `undefined` where the request lacks it. */
export type ContentReader = (parts: SignatureParts, request: ReceivedRequest) => string | Uint8Array | undefined

/** Parts in signing order; text stands for its UTF-8 bytes. */
export type SignedContent = readonly (string | Uint8Array)[]

/** Keys that are ready to verify. Signatures stay the texts they came as. */
export interface CompiledKeys {
  /** Whether a signature has the form and length that every right one has. */
  wellFormed(signature: string): boolean
  /** The first key any signature matches, nothing, or why keys could not be had. */
  match(content: SignedContent, signatures: readonly string[], receivedAtMs: number): KeyMatch | Promise<KeyMatch>
}

/** The key whose signature it is, why it cannot be told, or `undefined`. */
export type KeyMatch = KeyEntry | undefined | Refusal

/** One key of a ring. */
export interface KeyEntry {
  /** Position in the list as the caller wrote it, entries that are `undefined` counted. */
  readonly index: number
  readonly id?: string | undefined
  /** Milliseconds since 1970; requests that arrive later are not verified with this key. */
  readonly notAfterMs?: number | undefined
}

/** A form of a request that may be what was signed; `undefined` where the request has no such form. */
export type RequestForm = (request: ReceivedRequest) => SignedForm | undefined

/** A form of the body that may be the one that was signed. */
export interface SignedForm {
  readonly body: Uint8Array
  readonly url?: string
  /** The payload that the form was made of, so that it is not parsed a second time. */
  readonly event?: { readonly value: unknown }
}

/** How the bytes of a signature are written. A signature is right only in exactly this spelling. */
export interface DigestEncoding {
  readonly id: 'hex' | 'base64'
  /** The texts that are of this encoding. */
  readonly pattern: RegExp
  encode(bytes: Uint8Array): string
}

/** How the text of a secret or public key becomes key bytes. */
export interface KeyForm {
  /** `undefined` for a text that is no such key. */
  decode(text: string): Uint8Array | undefined
}

/** The same of a secret, which may be too short. */
export interface KeyRule extends KeyForm {
  /** Shorter keys are refused at construction. */
  readonly minimumBytes: number
}

/** How a time is written. */
export interface TimeFormat {
  /** Milliseconds since 1970; `undefined` for a text that is no such time. */
  read(text: string): number | undefined
  write(time: Date): string
}

/** How the time of a signature is written, and how far from now it may be. */
export interface TimestampRule extends TimeFormat {
  /** @param toleranceSeconds as the user gave it. @throws ConfigurationError ERR_OPTION_INVALID */
  compile(toleranceSeconds?: number | symbol): TimeCheck
}

/** The time a text means, in milliseconds since 1970, or why it is refused. */
export type TimeCheck = (text: string | undefined, nowMs: number) => number | ErrorCode
