/** Other texts that a lenient reader takes for the same signature. */

/** The signature itself in a header that may hold more: the longest run of its alphabet. */
export function signatureIn(header: string): string {
  const runs = header.match(/[A-Za-z0-9+/]{27,}={0,2}/g) ?? []
  return runs.sort((left, right) => right.length - left.length)[0] ?? ''
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export const respellings: Readonly<Record<string, (signature: string) => string>> = {
  'in upper case': (signature) => signature.toUpperCase(),
  'with a blank in it': (signature) => `${signature.slice(0, 8)} ${signature.slice(8)}`,
  'with a line end after it': (signature) => `${signature}\n`,
  'without padding': (signature) => signature.replace(/=+$/, ''),
  'with more padding': (signature) => `${signature}=`,
  'in the alphabet of URLs': (signature) => signature.replaceAll('+', '-').replaceAll('/', '_'),
  'with other unused bits': (signature) =>
    signature.replace(/.(?==+$)/, (last) => alphabet.charAt(alphabet.indexOf(last) ^ 1)),
}
