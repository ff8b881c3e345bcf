/** The address without credentials, query and fragment, which may hold secrets; `undefined` for what is no URL. */
export function plainUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  return Object.assign(new URL(text), { username: '', password: '', search: '', hash: '' })
}

/** What an attempt failed with, as a word: never a message, which may quote anything. */
export function failureOf(error: unknown, signal: AbortSignal): string {
  // What an abort ends says little: why there was one is in the signal.
  const { code, name } = Object(signal.aborted ? signal.reason : error) as { code?: unknown; name?: unknown }
  const [word = signal.aborted ? 'AbortError' : 'Error'] = [code, name].filter((each) => typeof each === 'string')
  return word
}
