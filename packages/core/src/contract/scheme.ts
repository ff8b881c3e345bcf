import type { CryptoBackend } from '../crypto/backend.ts'

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
  /** @throws ConfigurationError ERR_CREDENTIAL_INVALID; ERR_SECRET_MISSING where a part of it is not set */
  compile(credential: unknown): CompiledAuthorization
}

export interface CompiledAuthorization {
  readonly kind: 'basic' | 'bearer'
  /** The header value that is expected, for the signer and fakes. Never log it. */
  readonly value: string
  matches(value: string): boolean
}
