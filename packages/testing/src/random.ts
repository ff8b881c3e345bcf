const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A new id of 22 letters and digits after the prefix. */
export function createId(prefix: string): string {
  const characters = crypto.getRandomValues(new Uint8Array(22))
  return prefix + Array.from(characters, (byte) => alphabet[byte % alphabet.length]).join('')
}

/** Random bytes as lower-case hex. */
export function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
}
