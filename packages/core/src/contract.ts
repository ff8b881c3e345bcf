/**
 * The contracts between providers (data), the verifier and the client (code). Types only: importing this costs nothing
 * at run time. Providers implement `Receivable` and `Manageable`; verify and client know providers through these alone.
 */
import type { CryptoBackend } from './crypto/backend.ts'
import type { HeadersInput } from './headers.ts'

// ---- receiving -----------------------------------------------------------------------------------------------------

/** The half of a provider that receives: how a delivery is trusted and what it says. */
export interface Receivable<Delivery extends AnyDelivery, Credentials> {
  readonly id: string
  readonly scheme: SignatureScheme
  /** The complete event names the specification knows, such as `transfer.created`. */
  readonly eventNames: ReadonlySet<string>
  /** Reads the parsed payload; `undefined` where it is no event of this provider. Must not throw. */
  describe(payload: unknown): EventDescription | undefined
  readonly [phantom]?: { delivery: Delivery; credentials: Credentials }
}

export interface EventDescription {
  /** The event name as one text, `transfer.created`. */
  readonly name: string
  /** The event's own id, if the signed payload holds one. */
  readonly id?: string | undefined
  /** The resource the event is about. */
  readonly data: unknown
}

/** Carries types through a constant; never present at run time. */
export declare const phantom: unique symbol

/** Marks what only a verifier can make: an object literal is no delivery. Never present at run time. */
export declare const verified: unique symbol

/** What every delivery has, of whatever provider. Generated unions such as `FinixDelivery` narrow it by `type`. */
export interface AnyDelivery {
  readonly provider: string
  /** The complete event name, or `unknown` for an event the specification does not know. */
  readonly type: string
  /** The event name on the wire; the same as `type` unless that is `unknown`. Empty if the payload names none. */
  readonly name: string
  /** The event's id from the signed payload, for de-duplication; `undefined` where the provider sends none. */
  readonly id: string | undefined
  readonly data: unknown
  /** The payload, parsed from the verified bytes. */
  readonly event: unknown
  readonly receivedAt: Date
  /** Which key matched, and what else was proven. */
  readonly signature: DeliverySignature
  /** The verified bytes, exactly as received. */
  readonly body: Uint8Array
  /** The request's headers. Only what the signature covers is proven, which headers mostly are not. */
  readonly headers: Headers
  readonly [verified]: true
}

export interface DeliverySignature {
  /** The algorithm of the scheme, `hmac-sha256`. */
  readonly algorithm: string
  /** Position of the secret that matched in the `secret` list; 0 for a single one. */
  readonly keyIndex: number
  /** When the sender says it signed, if the scheme has a timestamp. */
  readonly timestamp?: Date
  /** The delivery credential that was checked besides the signature, if one was configured. */
  readonly credential?: 'basic' | 'bearer'
}

/** A delivery of an event the specification knows. */
export interface KnownDelivery<Provider extends string, Type extends string, Data, Event> extends AnyDelivery {
  readonly provider: Provider
  readonly type: Type
  readonly name: Type
  readonly data: Data
  readonly event: Event
}

/** A verified delivery whose event the specification does not know: new event types break neither types nor run time. */
export interface UnknownDelivery<Provider extends string> extends AnyDelivery {
  readonly provider: Provider
  readonly type: 'unknown'
  readonly data: unknown
  readonly event: unknown
}

// ---- signature schemes ---------------------------------------------------------------------------------------------

/** How a provider signs, as data: verifier and signer derive from the same constant. */
export interface SignatureScheme {
  readonly algorithm: SignatureAlgorithm
  /** Name of the header that holds the signature, in the provider's spelling. */
  readonly header: string
  readonly grammar: HeaderGrammar
  /** What is signed, in order. Parts are values fed to the algorithm, never a text template. */
  readonly content: readonly ContentPart[]
  readonly key: KeyRule
  /** How the signature is written. Exactly this form is accepted. */
  readonly digest: DigestEncoding
  readonly timestamp?: TimestampRule
  /** Accept an `Authorization` header the provider can be told to send, besides the signature. */
  readonly authorization?: AuthorizationCheck
  /** Bodies the provider sends, without a signature, to see whether the endpoint answers. */
  readonly probes?: readonly string[]
}

export interface SignatureAlgorithm {
  readonly id: string
  /** The options this algorithm reads; a responder lets each of them arrive late (absent, or a function). */
  readonly credentials: readonly string[]
  /** Checks the credentials and prepares the keys. @throws ConfigurationError */
  compile(scheme: SignatureScheme, options: object, backend: CryptoBackend): CompiledKeys
}

export interface CompiledKeys {
  /** The exact length of a signature in bytes; candidates of another length are malformed. */
  readonly signatureLength: number
  /** The position of the first key any candidate matches, or -1. */
  match(content: SignedContent, candidates: readonly Uint8Array[]): number | Promise<number>
}

/** Parts in signing order; text stands for its UTF-8 bytes. */
export type SignedContent = readonly (string | Uint8Array)[]

export type ContentPart = 'timestamp' | 'body' | { readonly literal: string }

export type DigestEncoding = 'hex'

export interface KeyRule {
  /** How the secret's text becomes key bytes: `utf8` takes it as it stands. */
  readonly encoding: 'utf8'
  /** Shorter keys are refused at construction. */
  readonly minimumBytes: number
}

export interface TimestampRule {
  readonly unit: 'seconds' | 'milliseconds'
  /** Default tolerance in seconds, to both sides. */
  readonly toleranceSeconds: number
}

/** Reads and, for the signer, is described by its own fields. */
export interface HeaderGrammar {
  readonly kind: string
  /** The parts of a header value; `undefined` where it does not follow the grammar. */
  parse(text: string): ParsedHeader | undefined
}

export interface ParsedHeader {
  readonly timestamp: string | undefined
  readonly signatures: readonly string[]
}

export interface AuthorizationCheck {
  readonly header: string
  /** @throws ConfigurationError ERR_CREDENTIAL_INVALID */
  compile(credential: unknown): CompiledAuthorization
}

export interface CompiledAuthorization {
  readonly kind: 'basic' | 'bearer'
  /** The header value that is expected, for the signer and fakes. Never log it. */
  readonly value: string
  matches(value: string): boolean
}

// ---- credentials ---------------------------------------------------------------------------------------------------

/** One signing secret as the provider issued it. */
export type Secret = string | Uint8Array

/**
 * A signing secret, or several during rotation (any of them may have signed). `undefined` is admitted so that
 * `process.env.X` compiles: in a list it is dropped if another secret stands; alone it is refused where it is used.
 */
export type SecretInput = Secret | undefined | readonly (Secret | undefined)[]

/** Credentials of a scheme with a shared signing secret. */
export interface SecretCredentials {
  secret: SecretInput
}

/** The `Authorization` header a provider was told to send along; checked besides the signature, never instead of it. */
export type DeliveryCredential =
  | { basic: { username: string | undefined; password: string | undefined }; bearer?: never }
  | { bearer: { token: string | undefined }; basic?: never }

// ---- managing ------------------------------------------------------------------------------------------------------

/** The half of a provider that manages subscriptions: its operations and how to reach it. */
export interface Manageable<Client, Options> {
  readonly id: string
  /**
   * Method path to operation, generated from the specification:
   * `VERB /path/{parameter} [body|query] [envelope=<property>] [list=<items> <query>=<rule> …]`.
   */
  readonly operations: Readonly<Record<string, string>>
  /** Checks the provider's options. @throws ConfigurationError ERR_OPTION_INVALID, naming the option. */
  connect(options: Options): Connection
  readonly [phantom]?: { client: Client; options: Options }
}

/** Where and how a client sends, made once per client from its options. */
export interface Connection {
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** Sent with every request, such as the API version. */
  readonly headers?: Readonly<Record<string, string>>
  /** True if `authorize` can make new credentials: after a 401 it is asked once more, with `renew: true`. */
  readonly renewable?: boolean
  /** Headers that authenticate a request; asked for at every attempt. */
  authorize(request: OutgoingRequest, context: AuthorizeContext): HeaderRecord | Promise<HeaderRecord>
}

export type HeaderRecord = Readonly<Record<string, string>>

export interface OutgoingRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string | undefined
}

export interface AuthorizeContext {
  /**
   * The client's own `fetch`, for providers whose credentials are exchanged for a token. Shares the call's deadline and
   * signal; rejects with the client's typed errors for any answer that is not 2xx JSON.
   */
  fetch(url: string, init?: RequestInit): Promise<Response>
  /** True when the previous attempt was answered 401: a cached token must be renewed. */
  readonly renew: boolean
}

/** Per-call options of every operation. */
export interface CallOptions {
  /** Aborts the call; rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Milliseconds until an attempt is given up. Default: the client's `timeoutMs`. */
  timeoutMs?: number | undefined
  /** Added to the request; a name given here replaces the client's own. */
  headers?: Record<string, string> | undefined
}

/** A call under way: await it for the resource, or ask for the response too. It is sent at once. */
export interface ApiPromise<Data> extends Promise<Data> {
  /** The resource with the HTTP response it came in, whose body is already read. */
  withResponse(): Promise<WithResponse<Data>>
}

export interface WithResponse<Data> {
  data: Data
  /** The whole answer as the provider sent it, envelope included. */
  body: unknown
  response: Response
}

/** A list: await it for the first page, or iterate over every item of every page. Nothing is sent before that. */
export interface PagePromise<Item, Body> extends PromiseLike<Page<Item, Body>>, AsyncIterable<Item> {
  /** The first page with the HTTP response it came in. */
  withResponse(): Promise<WithResponse<Page<Item, Body>>>
  /** Page by page instead of item by item. */
  pages(): AsyncIterable<Page<Item, Body>>
}

export interface Page<Item, Body> {
  readonly items: readonly Item[]
  /** The whole answer, as the provider sent it. */
  readonly body: Body
  readonly hasNextPage: boolean
  /** The page after this one. Rejects with ERR_NO_NEXT_PAGE where there is none. */
  nextPage(): Promise<Page<Item, Body>>
}

/** An answer outside 2xx, with the provider's error body. The classes are in `@hooks/client`. */
export interface ApiErrorShape<Status extends number, Body> extends Error {
  readonly provider: string
  readonly status: Status
  /** The parsed error body; `undefined` where the answer was empty, a string where it was not JSON. */
  readonly body: Body | string | undefined
  readonly response: Response
}

export type { ErrorCode } from './codes.ts'
export type { CryptoBackend, HeadersInput }
