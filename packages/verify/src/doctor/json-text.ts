/** JSON as other writers write it. Works on the text, so that numbers, the order of keys and repeated keys stay. */

/** One way to write the same JSON, and how it differs from the text it was made of. */
export interface Rewriting {
  readonly text: string
  readonly differs: string
}

export const withoutSpace = 'no white space'

/** @param text must be JSON. None of what is nested deeper than anybody sends */
export function layoutsOf(text: string): readonly Rewriting[] {
  const tokens = text.match(token) ?? []
  if (depthOf(tokens) > maximumDepth) return []
  return distinct(
    text,
    layouts.map(([differs, layout]) => ({ differs, text: write(tokens, layout) })),
  )
}

/** The same with characters escaped, or no longer escaped, a kind of characters at a time. */
export function escapesOf(text: string): Readonly<Record<Escapes, readonly Rewriting[]>> {
  const of = (kind: Escapes): readonly Rewriting[] =>
    distinct(
      text,
      escapes[kind].map(([differs, change]) => ({ differs, text: change(text) })),
    )
  return { slashes: of('slashes'), unicode: of('unicode'), html: of('html') }
}

/** Sorted keys, in the layouts that are written without a thought. */
export function sortedOf(value: unknown): readonly Rewriting[] {
  const sorted = JSON.stringify(withSortedKeys(value))
  return [{ text: sorted, differs: 'sorted keys' }, ...layoutsOf(sorted)].map(({ text, differs }) => ({
    text,
    differs: differs === 'sorted keys' ? differs : `sorted keys and ${differs}`,
  }))
}

/** Every way to differ in two respects or more, of those respects in which the text can differ at all. */
export function* mixturesOf(text: string): Generator<Rewriting> {
  const same: Rewriting = { text, differs: '' }
  const relaid = [same, ...layoutsOf(text)]
  for (const layout of relaid) {
    for (const slashes of [same, ...escapesOf(layout.text).slashes]) {
      const inner = slashes === same ? layout.text : slashes.text
      for (const unicode of [same, ...escapesOf(inner).unicode]) {
        const outer = unicode === same ? inner : unicode.text
        for (const html of [same, ...escapesOf(outer).html]) {
          const written = html === same ? outer : html.text
          const differs = [layout, slashes, unicode, html].flatMap((each) => each.differs || [])
          if (differs.length > 1) yield { text: written, differs: differs.join(', ') }
          if (differs.length > 0)
            yield { text: `${written}\n`, differs: [...differs, 'a newline at the end'].join(', ') }
        }
      }
    }
  }
}

type Escapes = 'slashes' | 'unicode' | 'html'

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g

interface Layout {
  /** Before an item; none where everything stands on one line. */
  readonly indent?: string
  readonly comma: string
  readonly colon: string
}

const layouts: readonly (readonly [differs: string, layout: Layout])[] = [
  [withoutSpace, { comma: ',', colon: ':' }],
  ['an indentation of 2 spaces', { indent: '  ', comma: ',', colon: ': ' }],
  ['an indentation of 4 spaces', { indent: '    ', comma: ',', colon: ': ' }],
  ['an indentation of tabs', { indent: '\t', comma: ',', colon: ': ' }],
  ['a space after commas and colons', { comma: ', ', colon: ': ' }],
  ['an indentation of 2 spaces, and spaces around colons', { indent: '  ', comma: ',', colon: ' : ' }],
]

function write(tokens: readonly string[], { indent, comma, colon }: Layout): string {
  const written: string[] = []
  let depth = 0
  const lineEnd = (): string => (indent === undefined ? '' : `\n${indent.repeat(depth)}`)
  for (const [index, each] of tokens.entries()) {
    const empty = /[{[]/.test(tokens[index - 1] ?? '') && /^[}\]]$/.test(each) && (tokens[index - 1]?.length ?? 0) === 1
    if (each === '{' || each === '[') {
      depth++
      const next = tokens[index + 1]
      written.push(each, next === '}' || next === ']' ? '' : lineEnd())
    } else if (each === '}' || each === ']') {
      depth--
      written.push(empty ? '' : lineEnd(), each)
    } else if (each === ',') written.push(comma, lineEnd())
    else written.push(each === ':' ? colon : each)
  }
  return written.join('')
}

/** What is deeper nobody sends; indented, a small text would become a large one. */
const maximumDepth = 64

function depthOf(tokens: readonly string[]): number {
  let depth = 0
  let deepest = 0
  for (const each of tokens) {
    if (each === '{' || each === '[') deepest = Math.max(deepest, ++depth)
    else if (each === '}' || each === ']') depth--
  }
  return deepest
}

const anyEscape = /\\(?:u([0-9a-fA-F]{4})|.)/g

/** In JSON, these characters and backslashes stand in strings alone. */
const escapes: Readonly<Record<Escapes, readonly (readonly [string, (text: string) => string])[]>> = {
  slashes: [
    ['escaped slashes', (text) => text.replace(/\\.|\//g, (each) => (each === '/' ? '\\/' : each))],
    ['slashes that are not escaped', (text) => text.replace(/\\./g, (each) => (each === '\\/' ? '/' : each))],
  ],
  unicode: [
    ['escaped characters outside ASCII', (text) => text.replace(/[\u0080-\uffff]/g, lower)],
    ['escaped characters outside ASCII, in capitals', (text) => text.replace(/[\u0080-\uffff]/g, upper)],
    ['characters outside ASCII that are not escaped', (text) => withoutEscapes(text, (code) => code > 0x7f)],
  ],
  html: [
    ['escaped <, > and &', (text) => text.replace(/[<>&\u2028\u2029]/g, lower)],
    ["escaped <, >, &, = and '", (text) => text.replace(/[<>&='\u2028\u2029]/g, lower)],
    ["escaped <, >, & and ', in capitals", (text) => text.replace(/[<>&'+]/g, upper)],
    [
      '<, > and & that are not escaped',
      (text) => withoutEscapes(text, (code) => code > 0x1f && code < 0x7f && code !== 0x22 && code !== 0x5c),
    ],
  ],
}

function lower(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function upper(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function withoutEscapes(text: string, which: (code: number) => boolean): string {
  return text.replace(anyEscape, (whole, digits?: string) => {
    const code = Number.parseInt(digits ?? '', 16)
    return which(code) ? String.fromCharCode(code) : whole
  })
}

function distinct(text: string, rewritings: readonly Rewriting[]): readonly Rewriting[] {
  const seen = new Set([text])
  return rewritings.filter((each) => !seen.has(each.text) && seen.add(each.text))
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, withSortedKeys(each)]))
}
