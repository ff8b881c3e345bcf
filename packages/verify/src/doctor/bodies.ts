/** What becomes of a body between the provider's signer and the bytes that are verified. */
import { base64ToBytes, concatBytes, parseJson, utf8Bytes } from '@hooks/core'
import type { Cause } from './causes.ts'
import { compressed, inflated } from './compression.ts'
import { formsOf } from './form-text.ts'
import { escapesOf, layoutsOf, mixturesOf, type Rewriting, sortedOf, withoutSpace } from './json-text.ts'
import { type Subject, signsBody, type Variant } from './subject.ts'

/** @param usual only what happens often, to be combined with other causes */
export async function* bodyVariants(subject: Subject, usual: boolean): AsyncGenerator<Variant> {
  if (!signsBody(subject)) return
  const received = readBody(subject.request.body)
  const few = usual || received.bytes.length > maximumForAll
  for (const [cause, make, often] of makers) {
    if (few && !often) continue
    for await (const made of make(received, subject)) {
      const { body, detail } =
        'body' in made ? made : { body: utf8Bytes(made.text), detail: `Signed with: ${made.differs}.` }
      yield { cause, request: { body }, ...(detail && { detail }) }
    }
  }
}

/** Of a larger body only what happens often is tried: writing it again takes longer than signing it. */
const maximumForAll = 128 * 1024

interface Received {
  readonly bytes: Uint8Array
  /** Where it is UTF-8. */
  readonly text?: string
  /** Where it is JSON. */
  readonly json?: { readonly value: unknown; readonly text: string; readonly layouts: readonly Rewriting[] }
}

interface Made {
  readonly body: Uint8Array
  readonly detail?: string
}

type Maker = (received: Received, subject: Subject) => Iterable<Made | Rewriting> | AsyncIterable<Made>

const makers: readonly (readonly [cause: Cause, make: Maker, often?: boolean])[] = [
  ['body-trailing-whitespace', ofText(trailing), true],
  ['body-line-ends', ofText((text) => [text.replace(/\r\n?/g, '\n'), text.replace(/\r?\n/g, '\r\n')]), true],
  ['body-byte-order-mark', ofText((text) => [text.replace(/^\ufeff/, ''), `\ufeff${text}`]), true],
  ['body-base64', ofText((text) => decodedBase64(text)), true],
  ['body-wrapped', unwrapped, true],
  ['body-reserialized', ({ json }) => (json && isCompact(json.layouts) ? json.layouts : []), true],
  ['body-pretty-printed', ({ json }) => (json && !isCompact(json.layouts) ? json.layouts.slice(0, 1) : []), true],
  ['body-reserialized', ({ json }) => (json && !isCompact(json.layouts) ? json.layouts.slice(1) : []), true],
  ['body-escaped-slashes', ({ json }) => (json ? escapesOf(json.text).slashes : []), true],
  ['body-escaped-unicode', ({ json }) => (json ? escapesOf(json.text).unicode : []), true],
  ['body-escaped-html', ({ json }) => (json ? escapesOf(json.text).html : []), true],
  ['body-keys-sorted', ({ json }) => (json && json.layouts.length > 0 ? sortedOf(json.value) : []), true],
  ['body-reserialized', ({ json }) => (json ? mixturesOf(json.text) : [])],
  ['body-reserialized', ({ json }) => (json ? [{ body: utf8Bytes(JSON.stringify(json.value)) }] : [])],
  ['body-latin1', latin1, true],
  ['body-form', ofText((text) => formsOf(text)), true],
  ['body-invalid-utf8', replaced],
  ['body-compressed', ({ bytes }, { maximumBodyBytes }) => bodiesOf(inflated(bytes, maximumBodyBytes))],
  ['body-inflated', ({ bytes }) => bodiesOf(compressed(bytes))],
]

function readBody(bytes: Uint8Array): Received {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    try {
      const value = parseJson(bytes)
      const json = text.replace(/^\ufeff/, '')
      return { bytes, text, json: { value, text: json, layouts: layoutsOf(json) } }
    } catch {
      return { bytes, text }
    }
  } catch {
    return { bytes }
  }
}

function ofText(change: (text: string) => readonly (string | Uint8Array)[]): Maker {
  return ({ text }) =>
    text === undefined ? [] : change(text).map((made) => ({ body: typeof made === 'string' ? utf8Bytes(made) : made }))
}

function trailing(text: string): readonly string[] {
  const trimmed = text.trimEnd()
  return [trimmed, `${trimmed}\n`, `${trimmed}\r\n`, text.trim(), `${text}\n`]
}

/** The layout without white space comes first where it is another. */
function isCompact([first]: readonly Rewriting[]): boolean {
  return first?.differs !== withoutSpace
}

function decodedBase64(text: string): readonly Uint8Array[] {
  const bytes = base64ToBytes(text.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/'))
  return bytes ? [bytes] : []
}

/** The body inside what it was handed on in: a JSON string, a `Buffer` as JSON, the event of a serverless platform. */
function* unwrapped({ json }: Received): Generator<Made> {
  const value = json?.value
  if (typeof value === 'string') yield { body: utf8Bytes(value), detail: 'It is a JSON string that holds the body.' }
  if (typeof value !== 'object' || value === null) return
  const { type, data, body, isBase64Encoded } = value as Readonly<Record<string, unknown>>
  if (type === 'Buffer' && Array.isArray(data)) {
    yield { body: Uint8Array.from(data as number[]), detail: 'It is a Buffer written as JSON.' }
  }
  if (typeof body !== 'string') return
  const detail = 'It is the whole event of a platform, and the body is a field of it.'
  yield { body: utf8Bytes(body), detail }
  if (isBase64Encoded === true) for (const bytes of decodedBase64(body)) yield { body: bytes, detail }
}

/** Of 0x80 to 0x9f in windows-1252, which is what decoders on the web mean by latin-1. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

function* latin1({ bytes, text }: Received): Generator<Made> {
  if (text === undefined) {
    const decoded = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    yield { body: utf8Bytes(decoded), detail: 'UTF-8 was written as latin-1.' }
    return
  }
  if (!/[\x80-\uffff]/.test(text)) return
  for (const codeOf of [(unit: string) => unit.charCodeAt(0), byteOf]) {
    const codes = Array.from(text, codeOf)
    if (codes.every((code) => code < 256))
      yield { body: Uint8Array.from(codes), detail: 'Its bytes were read as latin-1.' }
  }
}

function byteOf(character: string): number {
  const position = windows1252.indexOf(character)
  return position < 0 ? character.charCodeAt(0) : 128 + position
}

/** U+FFFD where a byte was that is no UTF-8: found where there is one such byte, or the same one each time. */
function* replaced({ bytes, text }: Received): Generator<Made> {
  if (text === undefined) {
    yield { body: utf8Bytes(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) }
    return
  }
  if (!text.includes('\ufffd')) return
  const parts = text.split('\ufffd').map(utf8Bytes)
  const template = concatBytes(parts.flatMap((part, index) => (index === 0 ? [part] : [hole, part])))
  let end = -1
  const holes = parts.slice(0, -1).map((part) => (end += part.length + 1))
  for (let byte = 128; byte < 256; byte++) {
    const body = template.slice()
    for (const position of holes) body[position] = byte
    yield { body }
  }
}

const hole = Uint8Array.of(0)

async function* bodiesOf(made: AsyncIterable<Uint8Array>): AsyncGenerator<Made> {
  for await (const body of made) yield { body }
}
