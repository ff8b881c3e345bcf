/** The provider's side of a receivable, for tests: signs, and knows what is signed. */
import { body, bodyDigest, id, method, timestamp, url } from '@hooks/core'
import type { AnyDelivery, ContentPart, CryptoBackend, SignatureScheme } from '@hooks/core/contract'
import { createSigner } from '@hooks/core/sign'
import { createVerifier, type Verifier, type VerifierOptions } from '@hooks/verify'
import { createKeys, publicUrl } from './credentials.ts'
import type { KeyPairs } from './keys.ts'
import { particularsOf, type SignedPart } from './particulars.ts'
import type { AnyProvider, NamedProvider } from './receivables.ts'
import { equalBytes } from './text.ts'

/** When all requests of these tests arrive. */
export const nowMs = 1_735_657_903_000

export interface Message {
  readonly body: Uint8Array
  readonly id: string
  readonly url: string
  readonly method: string
  /** When it is signed, if that is not `nowMs`. */
  readonly time?: Date
}

/** A request as it is sent. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Sender {
  readonly name: string
  readonly provider: AnyProvider
  /** What the verifier is given. */
  readonly credentials: object
  readonly signs: ReadonlySet<SignedPart>
  readonly headers: SenderHeaders
  send(message: Message): Promise<Sent>
  /** Credentials of which one bit is another; `undefined` where that bit means nothing. */
  otherCredentials(position: number, bit: number): object | undefined
  sameBody(left: Uint8Array, right: Uint8Array): boolean
}

/** Names of the headers that take part, as the provider spells them. */
export interface SenderHeaders {
  readonly signature: string
  readonly timestamp?: string | undefined
  readonly id?: string | undefined
  readonly version?: string | undefined
}

/** @param more what both sides are given too */
export function createSender(named: NamedProvider, secret: Uint8Array, pairs: KeyPairs, more: object = {}): Sender {
  const { name, provider } = named
  const keys = createKeys(named, secret, pairs)
  const { body: bodyFor, headers: headersFor, sameBody = equalBytes } = particularsOf(name)
  const sign = createSigner(provider, { publicUrl, ...keys.signing, ...more })
  return {
    name,
    provider,
    credentials: { ...keys.credentials, ...more },
    signs: signedParts(named),
    headers: headersOf(named),
    async send({ time = new Date(nowMs), ...message }) {
      const body = bodyFor?.(message.body, time) ?? message.body
      const signed = await sign({ ...message, body, headers: headersFor?.(time) ?? {}, timestamp: time })
      return { method: message.method, url: message.url, headers: signed.headers, body: signed.body }
    },
    otherCredentials: keys.other,
    sameBody,
  }
}

/** A verifier to which it is always the time at which the requests were signed. */
export function verifierOf(
  { provider, credentials }: Pick<Sender, 'provider' | 'credentials'>,
  backend: CryptoBackend,
): Verifier<AnyDelivery> {
  return createVerifier(provider, { ...credentials, backend, clock: () => nowMs } as VerifierOptions)
}

const partReaders: readonly (readonly [SignedPart, ContentPart])[] = [
  ['body', body],
  ['body', bodyDigest],
  ['url', url],
  ['method', method],
  ['id', id],
  ['timestamp', timestamp],
]

/** A reader of the provider's own must be explained in its particulars, or its part would go untested. */
export function signedParts({ name, provider }: NamedProvider): ReadonlySet<SignedPart> {
  const { content = [] } = provider.scheme as Partial<SignatureScheme>
  const { signs = [] } = particularsOf(name)
  const own = content.some((part) => typeof part === 'function' && !partReaders.some(([, reader]) => reader === part))
  if (own && signs.length === 0) throw new Error(`${name} signs what these tests do not know: see particulars.ts`)
  return new Set([...signs, ...partReaders.flatMap(([part, reader]) => (content.includes(reader) ? [part] : []))])
}

export function headersOf({ provider: { scheme } }: NamedProvider): SenderHeaders {
  const place = scheme.signature as { timestampHeader?: string; idHeader?: string; version?: { header: string } }
  const signature = scheme.signature?.header ?? (scheme.algorithm as { header?: string }).header ?? 'Authorization'
  return {
    signature,
    timestamp: place?.timestampHeader,
    id: place?.idHeader,
    version: place?.version?.header,
  }
}
