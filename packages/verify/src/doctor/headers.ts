/** What proxies and platforms do to the headers that take part. */
import type { Cause } from './causes.ts'
import { type HeaderEntry, headerValues, neededHeaders, type Subject, type Variant } from './subject.ts'

export function* headerVariants(subject: Subject): Generator<Variant> {
  for (const header of neededHeaders(subject)) {
    const values = headerValues(subject, header)
    if (values.length === 0) yield* renamed(subject, header)
    else yield* repeated(subject, header, values)
  }
  const [signature] = neededHeaders(subject)
  const [value, second] = signature ? headerValues(subject, signature) : []
  if (!signature || value === undefined || second !== undefined) return
  const { prefix } = { ...(subject.scheme.signature as { grammar?: { prefix?: string } } | undefined)?.grammar }
  for (const other of respelled(value, prefix)) yield replacing(subject, 'signature-respelled', signature, other)
}

/** Names of headers that came and look like this one, most alike first. Names that are none are left out. */
export function similarHeaders({ headers }: Subject, header: string): readonly string[] {
  const names = [...new Set(headers.map(([name]) => name))].filter((name) => /^[\w-]{1,64}$/.test(name))
  return names
    .map((name) => ({ name, alike: likeness(bare(name), bare(header)) }))
    .filter(({ alike }) => alike >= 0.5)
    .sort((left, right) => right.alike - left.alike)
    .slice(0, 3)
    .map(({ name }) => name)
}

function* renamed(subject: Subject, header: string): Generator<Variant> {
  for (const name of similarHeaders(subject, header)) {
    const [value = ''] = headerValues(subject, name)
    const detail = `${header} came as ${name}.`
    yield { ...replacing(subject, 'header-renamed', header, value), detail }
  }
}

/** Several headers of the name; or several values that a server joined into one. */
function* repeated(subject: Subject, header: string, values: readonly string[]): Generator<Variant> {
  const halves = values.flatMap((value) => {
    const middle = (value.length - 2) / 2
    const [left, right] = [value.slice(0, middle), value.slice(middle + 2)]
    return left === right && value.slice(middle, middle + 2) === ', ' ? [left] : []
  })
  const parts = values.length === 1 ? (values[0] ?? '').split(/, */, 9) : values.slice(0, 8)
  const detail = `The header is ${header}.`
  for (const value of new Set([...halves, ...(parts.length > 1 ? parts : [])])) {
    yield { ...replacing(subject, 'header-duplicate', header, value), detail }
  }
}

function replacing({ headers }: Subject, cause: Cause, header: string, value: string): Variant {
  const name = header.toLowerCase()
  const others = headers.filter(([each]) => each !== name)
  return { cause, request: { headers: [...others, [name, value]] satisfies HeaderEntry[] } }
}

/** The same signature in another spelling. */
function respelled(value: string, prefix = ''): readonly string[] {
  const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2')
  const bare = plain.startsWith(prefix) ? plain.slice(prefix.length) : plain.replace(/^[\w-]{1,12}[=,](?=.{16})/, '')
  const standard = bare.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  const padded = standard.padEnd(Math.ceil(standard.length / 4) * 4, '=')
  const made = [plain, prefix + bare, prefix + bare.toLowerCase(), prefix + padded, prefix + uriDecoded(bare)]
  return [...new Set([...made, plain.toLowerCase(), uriDecoded(plain)])].filter((each) => each !== value)
}

function uriDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^(?:http-|x-|original-|forwarded-)+/, '')
}

/** By the pairs of letters that two texts share (Dice), 0 to 1. */
function likeness(left: string, right: string): number {
  const pairs = (text: string): Set<string> => new Set([...text].slice(1).map((each, index) => text[index] + each))
  const [ofLeft, ofRight] = [pairs(left), pairs(right)]
  const shared = [...ofLeft].filter((pair) => ofRight.has(pair)).length
  return (2 * shared) / Math.max(1, ofLeft.size + ofRight.size)
}
