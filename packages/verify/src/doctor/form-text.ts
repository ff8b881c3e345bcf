/** The same form as other writers write it; and the forms that may have been parsed into this JSON. */
export function formsOf(text: string): readonly string[] {
  return formsIn(text).flatMap((fields) =>
    writers.map((write) => fields.map((field) => field.map(write).join('=')).join('&')),
  )
}

type Fields = readonly (readonly [name: string, value: string])[]

function formsIn(text: string): readonly Fields[] {
  if (/^[^\s{}[\]"<>]*=[^\s{}[\]"<>]*$/.test(text)) return [[...new URLSearchParams(text)]]
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
    const entries = Object.entries(value).flatMap(([name, values]) =>
      [values].flat().map((each): [string, unknown] => [name, each]),
    )
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    // Of chat platforms and code hosts, one field holds the whole payload.
    const payload: Fields = [['payload', text]]
    return texts.length === entries.length ? [texts, payload] : [payload]
  } catch {
    return []
  }
}

/** RFC 3986 with `%20`, then the rules of forms with `+`: of the web, PHP and Python; and lower-case escapes. */
const writers: readonly ((text: string) => string)[] = [
  (text) => new URLSearchParams([['', text]]).toString().slice(1),
  strict,
  plus,
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(text).replaceAll('%20', '+'),
  (text) => plus(text).replaceAll('~', '%7E'),
  (text) => lowerCase(plus(text)),
  (text) => lowerCase(strict(text)),
  (text) => text,
]

function strict(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
}

function plus(text: string): string {
  return strict(text).replaceAll('%20', '+')
}

function lowerCase(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (each) => each.toLowerCase())
}
