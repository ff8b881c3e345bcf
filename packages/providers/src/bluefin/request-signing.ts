import { hex, webBackend } from '@hooks/core'

export interface SignedRequestParts {
  readonly apiKeyId: string
  readonly apiKeySecret: string
  readonly method: string
  /** The whole path, `/api/v4/accounts/…`. */
  readonly path: string
  readonly nonce: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly body: string
}

/**
 * The `Authorization` header of Bluefin's request signing. Experimental: the layout of the text is that of Bluefin's
 * Decryptx client, which PayConex is said to share; no PayConex example has been published.
 * specs/bluefin/SOURCES.md, specs/bluefin/request-signing.json
 */
export async function signedAuthorization(parts: SignedRequestParts): Promise<string> {
  const { apiKeyId, apiKeySecret, method, path, nonce, timestamp, body } = parts
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)))
  const text = [`${method} ${path}`, nonce, timestamp, '', hex.encode(digest)].join('\n')
  const mac = await webBackend.macKey('sha256', new TextEncoder().encode(apiKeySecret))([text], hex)
  return `Hmac id="${apiKeyId}", nonce="${nonce}", timestamp="${timestamp}", response="${mac}"`
}
