/** What a provider wants of a request besides the signature, where that does not stand in the scheme as data. */
import { basic, hex } from '@hooks/core'
import { canonicalOf } from './canonical.ts'
import { equalBytes, utf8 } from './text.ts'

export type SignedPart = 'body' | 'url' | 'method' | 'id' | 'timestamp'

export interface Particulars {
  /** Parts that its own readers sign; those of the language are found by themselves. */
  readonly signs?: readonly SignedPart[]
  /** What its verifier needs besides a key. */
  readonly credentials?: object
  /** The body it would send for these bytes. */
  body?(bytes: Uint8Array, time: Date): Uint8Array
  /** Headers that are signed too. */
  headers?(time: Date): Readonly<Record<string, string>>
  /** Whether two bodies are the same thing to it. Default: byte by byte. */
  sameBody?(left: Uint8Array, right: Uint8Array): boolean
  /** Whether two URLs are the same thing to it. Default: character by character. */
  sameUrl?(left: string, right: string): boolean
  /** Whether it asks with this payload whether the endpoint is the user's, instead of delivering something. */
  handshake?(payload: Payload): boolean
  /** Whether the time of signing stands in the body. */
  readonly bodyTime?: boolean
  /** Other names its headers may have. */
  aliases?(header: string): readonly string[]
}

interface Payload {
  readonly type?: unknown
  readonly event?: unknown
  readonly challenge?: unknown
  readonly payload?: { readonly plainToken?: unknown }
}

const svixAliases = (header: string): readonly string[] => [header, header.replace(/^svix-/, 'webhook-')]

/** For providers that send such instead of a signature, or besides it. */
export const basicCredentials = { username: 'receiver', password: 'correct horse battery staple' }

const particulars: Readonly<Record<string, Particulars>> = {
  basisTheory: {
    bodyTime: true,
    body: (bytes, time) => jsonWith(bytes, { delivered_at: time.toISOString() }),
    sameBody: (left, right) => equalBytes(left, right) || sameJson(left, right),
  },
  bluefin: { credentials: { trust: basic(basicCredentials) } },
  braintree: { credentials: { publicKey: 'integration_public_key' } },
  contentful: {
    signs: ['url'],
    headers: (time) => ({
      'X-Contentful-Topic': 'ContentManagement.Entry.publish',
      'x-contentful-signed-headers': 'x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic',
      'x-contentful-timestamp': String(time.getTime()),
    }),
  },
  discord: { handshake: ({ type }) => type === 0 },
  discordInteractions: { handshake: ({ type }) => type === 1 },
  // It signs some encoded characters as if they were not, and Twilio a quote as if it were.
  hubspot: { signs: ['url'], sameUrl: sameDecoded },
  linear: { bodyTime: true, body: (bytes, time) => jsonWith(bytes, { webhookTimestamp: time.getTime() }) },
  slack: { handshake: ({ type, challenge }) => type === 'url_verification' && isShortText(challenge) },
  svix: { aliases: svixAliases },
  svixAsymmetric: { aliases: svixAliases },
  twilio: {
    signs: ['body'],
    sameUrl: sameDecoded,
    // What is no form is signed by its hash in the URL, which our signer does not make.
    body: (bytes) => (isForm(bytes) ? bytes : utf8(`Body=${hex.encode(bytes)}`)),
    sameBody: (left, right) =>
      equalBytes(left, right) || (isForm(left) && isForm(right) && joinedFields(left) === joinedFields(right)),
  },
  zoom: {
    handshake: ({ event, payload }) => event === 'endpoint.url_validation' && isShortText(payload?.plainToken),
  },
}

export function particularsOf(name: string): Particulars {
  return Object.hasOwn(particulars, name) ? (particulars[name] as Particulars) : {}
}

export function isHandshake({ handshake }: Particulars, body: Uint8Array): boolean {
  try {
    return handshake?.(Object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)))) ?? false
  } catch {
    return false
  }
}

function sameDecoded(left: string, right: string): boolean {
  const decoded = (url: string): string =>
    url.replace(/%([0-7][0-9a-f])/gi, (_whole, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
  return decoded(left) === decoded(right)
}

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 1024
}

/** The object that the bytes are as JSON, or one that holds them, with more in it. */
function jsonWith(bytes: Uint8Array, more: object): Uint8Array {
  return utf8(JSON.stringify({ ...objectOf(bytes), ...more }))
}

function objectOf(bytes: Uint8Array): object {
  const text = new TextDecoder().decode(bytes)
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value }
  } catch {
    return { text }
  }
}

function sameJson(left: Uint8Array, right: Uint8Array): boolean {
  const canonical = canonicalOf(left)
  return canonical !== undefined && canonical === canonicalOf(right)
}

function isForm(body: Uint8Array): boolean {
  return /^[\w.%+=&-]*$/.test(new TextDecoder().decode(body))
}

/** Twilio's documentation: sorted by name, each name followed by its value, nothing between them. */
function joinedFields(body: Uint8Array): string {
  const fields = new URLSearchParams(new TextDecoder().decode(body))
  const names = [...new Set(fields.keys())].sort()
  return names.flatMap((name) => [...new Set(fields.getAll(name))].sort().map((value) => name + value)).join('')
}
