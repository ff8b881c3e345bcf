/** What becomes of a secret between the provider's page and the option `secret`. */
import { base64, base64ToBytes, hex, hexKey, utf8Bytes } from '@hooks/core'
import type { RingEntry, Secret } from '@hooks/core/contract'
import type { Cause } from './causes.ts'
import { keyVariant, type Subject, type Variant } from './subject.ts'

export function* secretVariants(subject: Subject): Generator<Variant> {
  if (subject.keyOption !== 'secret') return
  yield* expired(subject)
  for (const [cause, change] of changes) {
    const variant = keyVariant(subject, cause, change)
    if (variant) yield variant
  }
}

type Change = (secret: Secret) => readonly (Secret | undefined)[]

const changes: readonly (readonly [cause: Cause, change: Change])[] = [
  ['secret-whitespace', ofText((text) => [clean(text)])],
  ['secret-quoted', ofText((text) => [unquoted(clean(text))])],
  ['secret-line', ofText((text) => [valueOnLine(clean(text))])],
  ['secret-prefix-kept', ofText((text) => withoutPrefixes(plain(text)))],
  ['secret-prefix-missing', ofText((text) => [`whsec_${plain(text)}`])],
  ['secret-base64url', ofText((text) => [fromBase64Url(plain(text))])],
  ['secret-url-encoded', ofText((text) => [uriDecoded(plain(text))])],
  ['secret-not-decoded', ofText((text) => [plain(text), ...withoutPrefixes(plain(text))].flatMap(decoded))],
  ['secret-decoded', asText],
  ['secret-case', ofText((text) => [plain(text).toLowerCase(), plain(text).toUpperCase()])],
  ['secret-newline-signed', ofText((text) => [utf8Bytes(`${plain(text)}\n`)])],
]

/** A key past its end, which is still the one that signs. */
function* expired({ keys, keyOption = 'secret', request }: Subject): Generator<Variant> {
  const over = keys.filter(({ notAfter }) => notAfter && !(request.receivedAtMs <= notAfter.getTime()))
  if (over.length === 0) return
  const list = over.map(({ key }): RingEntry<Secret> => ({ key }))
  yield { cause: 'secret-expired', options: { [keyOption]: list }, owners: over.map(({ index }) => index) }
}

function ofText(change: (text: string) => readonly (Secret | undefined)[]): Change {
  return (secret) => (typeof secret === 'string' ? change(secret) : [])
}

/** Without blanks, invisible characters and line ends, also those that are written out. */
function clean(text: string): string {
  return text.replace(/^[\s\u200b-\u200d\u2060\ufeff]+|(?:[\s\u200b-\u200d\u2060\ufeff]|\\r|\\n)+$/g, '')
}

function unquoted(text: string): string {
  return /^(["'`])(.*)\1$/s.exec(text)?.[2] ?? text
}

/** `NAME=value`, as it stands in an `.env` file. */
function valueOnLine(line: string): string | undefined {
  const value = /^(?:export\s+)?[A-Za-z_]\w*\s*[=:]\s*(\S.*)$/.exec(line)?.[1]
  return value && unquoted(value)
}

function plain(text: string): string {
  return unquoted(clean(text))
}

function withoutPrefixes(text: string): readonly string[] {
  const unversioned = text.replace(/^v\d+[a-z]?,/, '')
  return [unversioned, unversioned.replace(/^[a-z]+_/, ''), unversioned.replace(/^(?:[a-z]+_)+/, '')]
}

function fromBase64Url(text: string): string {
  const [, prefix = '', encoded = ''] = /^((?:[a-z]+_)?)(.*)$/s.exec(text) ?? []
  return prefix + encoded.replaceAll('-', '+').replaceAll('_', '/')
}

function uriDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The bytes a text stands for, as the key; and the text those bytes are, in the form the provider issues. */
function decoded(text: string): readonly (Secret | undefined)[] {
  return [base64ToBytes(fromBase64Url(text)), hexKey({ minimumBytes: 1 }).decode(text)].flatMap((bytes) => {
    if (!bytes || bytes.length === 0) return []
    const inner = new TextDecoder().decode(bytes)
    return /^[\x21-\x7e]+\s*$/.test(inner) ? [bytes, inner.trim()] : [bytes]
  })
}

/** The text itself as the key, where the scheme decodes it; of bytes, the texts they may have been decoded from. */
function asText(secret: Secret): readonly Secret[] {
  if (typeof secret !== 'string') {
    const texts = [base64.encode(secret), hex.encode(secret)]
    return [...texts, ...texts.map((text) => `whsec_${text}`)].map(utf8Bytes)
  }
  return [plain(secret), ...withoutPrefixes(plain(secret))].map(utf8Bytes)
}
