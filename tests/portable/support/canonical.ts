/**
 * JSON with sorted keys and no white space, written apart from the product's; `undefined` for what is no JSON in UTF-8,
 * or names a key twice.
 */
export function canonicalOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return countNames(text) === countKeys(value) ? write(value) : undefined
  } catch {
    return undefined
  }
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${write((value as Record<string, unknown>)[name])}`).join()}}`
}

/** As they are written. */
function countNames(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon).length
}

/** As they are after parsing, where the last of a name is left. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce<number>((sum, each) => sum + countKeys(each), own)
}
